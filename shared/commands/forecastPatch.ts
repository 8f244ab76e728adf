/**
 * The change of a county's forecast, cell by cell: values, drafts and where each value comes from. A value and its source
 * change together; what is typed by hand has no source, and neither does an empty cell.
 */
import { parseTyped } from "../format/typed.ts";
import type { County } from "../model/county.ts";
import { draftId } from "../model/draft.ts";
import type { FieldValue } from "../model/fields.ts";
import { forecastField } from "../model/forecastField.ts";
import { withEntry, withForecastValue } from "../model/forecastValues.ts";
import { fieldSpec, type Plan } from "../model/plan.ts";
import { alteration, insertion, type Patch } from "../patch/patch.ts";
import { withoutDrafts } from "./drafts.ts";

export interface ForecastEntry {
  readonly field: string;
  readonly value: number | null;
  readonly source?: string | undefined;
}

/** What the counts of a whole year come from, by this key among the sources. */
export const pastSourceKey = (year: number): string => `pastEnrollment.${year}`;

/** Puts values into cells of the forecast and takes their drafts away. */
export function forecastPatch(plan: Plan, county: County, entries: readonly ForecastEntry[]): Patch {
  let changed = county;
  for (const { field, value, source } of entries) {
    changed = withSource(withForecastValue(changed, field, value), sourceKey(field), value, source);
  }
  const change = alteration("county", county, {
    progressionBp: changed.progressionBp,
    entrantIndexBp: changed.entrantIndexBp,
    pastEnrollment: orNull(changed.pastEnrollment),
    forecastSources: orNull(changed.forecastSources),
  });
  const fields = entries.map(({ field }) => field);
  return [...withoutDrafts(plan, "county", county.id, fields), ...(change === null ? [] : [change])];
}

/** A typed text: its value, or a draft over an empty cell. */
export function typedForecastPatch(plan: Plan, id: string, field: string, text: string): Patch {
  const [county, spec] = [plan.county.get(id), fieldSpec("county", field)];
  if (county === undefined || spec === undefined) return [];
  const typed = parseTyped(spec, text);
  const value = "value" in typed && typeof typed.value === "number" ? typed.value : null;
  const patch = forecastPatch(plan, county, [{ field, value }]);
  if ("value" in typed) return patch;
  const draft = { table: "county", recordId: id, field, text, reason: typed.reason };
  return [...patch, insertion("draft", { id: draftId("county", id, field), ...draft })];
}

function sourceKey(field: string): string {
  const past = forecastField(field);
  return past?.of === "past-enrollment" ? pastSourceKey(past.year) : field;
}

function withSource(county: County, key: string, value: number | null, source: string | undefined): County {
  const kept = value === null || source === undefined ? null : source;
  return { ...county, forecastSources: withEntry(county.forecastSources ?? {}, key, kept) };
}

const orNull = <T extends object & FieldValue>(record: T | undefined): T | null =>
  record === undefined || Object.keys(record).length === 0 ? null : record;
