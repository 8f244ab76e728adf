/**
 * Reading and writing single cells of a county's forecast (forecastField.ts) in the structures that hold them. An entry
 * that goes leaves no empty group behind, so that a value taken back leaves what was there before it.
 */
import type { County } from "./county.ts";
import { readField } from "./fields.ts";
import { forecastField, type ForecastField } from "./forecastField.ts";

/** Null where the cell is empty. */
export function forecastValue(county: County, key: string): number | null {
  const value = readField(county, key);
  return typeof value === "number" ? value : null;
}

/** The county with another value in a cell, null for none; the same county for a key that is none of the forecast. */
export function withForecastValue(county: County, key: string, value: number | null): County {
  const field = forecastField(key);
  return field === null ? county : { ...county, ...changed(county, field, value) };
}

type Structures = Partial<Pick<County, "progressionBp" | "entrantIndexBp" | "pastEnrollment">>;

function changed(county: County, field: ForecastField, value: number | null): Structures {
  if (field.of === "progression")
    return { progressionBp: withEntry(county.progressionBp, field.grade, value) };
  if (field.of === "entrant-index") {
    const { [field.stage]: own = {}, ...others } = county.entrantIndexBp;
    const falls = withEntry(own, field.year, value);
    return { entrantIndexBp: isEmpty(falls) ? others : { ...others, [field.stage]: falls } };
  }
  const past = county.pastEnrollment ?? {};
  const counts = withEntry(past[field.year] ?? {}, field.grade, value);
  return { pastEnrollment: withEntry(past, field.year, isEmpty(counts) ? null : counts) };
}

const isEmpty = (record: object): boolean => Object.keys(record).length === 0;

/** Entries stand in the order of their keys, whatever was filled in first. */
export function withEntry<T>(
  entries: Readonly<Record<string, T>>,
  key: string | number,
  value: T | null,
): Record<string, T> {
  const { [String(key)]: _old, ...others } = entries;
  const all = value === null ? others : { ...others, [String(key)]: value };
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}
