/** Where a change of a county's forecast shows: its structures are kept whole, so the entries that differ are looked up. */
import { readField, sameValue, type FieldValue } from "../../../shared/model/fields.ts";
import type { CellChange } from "../../../shared/history/cellChanges.ts";
import type { CellRef } from "../../grid/types.ts";
import { placeOfForecast } from "../forecast/placeOfForecast.ts";

/** The cells of the two grids of the forecast screen; without those in which nothing shows. */
export function forecastSightings(change: CellChange): {
  readonly parameters?: readonly CellRef[];
  readonly past?: readonly CellRef[];
} {
  const places = fieldsOf(change).flatMap((field) => placeOfForecast(field) ?? []);
  const cellsIn = (view: string): CellRef[] =>
    places.flatMap(({ view: own, rowId, columnId }) =>
      own === view && rowId !== undefined && columnId !== undefined ? [{ rowId, columnId }] : [],
    );
  const [parameters, past] = [cellsIn("parameters"), cellsIn("past")];
  return {
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(past.length === 0 ? {} : { past }),
  };
}

/** A draft names its cell; of a structure those entries that are not the same before and after. */
function fieldsOf({ field, before, after }: CellChange): readonly string[] {
  if (placeOfForecast(field) !== null) return [field];
  if ("draft" in before || "draft" in after) return [];
  const keys = new Set([...entryKeys(before.value), ...entryKeys(after.value)]);
  return [...keys]
    .filter((key) => !sameValue(entryAt(before.value, key), entryAt(after.value, key)))
    .map((key) => `${field}.${key}`);
}

/** "3" of progressions, "junior.2023" of indexes. */
const entryKeys = (value: FieldValue): string[] =>
  isGroup(value)
    ? Object.entries(value).flatMap(([key, entry]) =>
        isGroup(entry) ? Object.keys(entry).map((inner) => `${key}.${inner}`) : [key],
      )
    : [];

const entryAt = (value: FieldValue, key: string): FieldValue =>
  isGroup(value) ? readField(value, key) : null;

const isGroup = (value: FieldValue): value is { readonly [key: string]: FieldValue } =>
  typeof value === "object" && value !== null && !Array.isArray(value);
