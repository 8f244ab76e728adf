/** What no schema can say about an interchange file: records that are doubled, in no county, or at odds with themselves. */
import { draftId } from "../model/draft.ts";
import { readField } from "../model/fields.ts";
import { fieldSpec, type Plan } from "../model/plan.ts";
import { isYearSpan, type Interchange } from "./interchangeSchema.ts";
import type { Problem } from "./problem.ts";

/** What no schema can say: doubled ids, and schools and measures of a county that is not in the file. */
export function contradictions(file: Interchange): Problem[] {
  const counties = new Set(file.counties.map(({ code }) => code));
  const measures = [...file.measures, ...(file.unfinishedMeasures ?? [])];
  return [
    ...repeated(file.counties.map(({ code }, i) => [code, `counties[${i}].code`])),
    ...repeated(file.schools.map((row, i) => [row.id, `schools[${i}].id`])),
    ...repeated(measures.map((row, i) => [row.id, measurePath(file, i, "id")])),
    ...repeated((file.cases ?? []).map((row, i) => [row.schoolId, `cases[${i}].schoolId`])),
    ...file.schools.flatMap((row, i) => unknownCounty(counties, row.countyCode, `schools[${i}].countyCode`)),
    ...measures.flatMap((row, i) =>
      unknownCounty(counties, row.countyCode, measurePath(file, i, "countyCode")),
    ),
    ...file.counties.flatMap((county, i) =>
      isYearSpan(county)
        ? []
        : [{ code: "bad-value" as const, path: `counties[${i}].targetYear`, found: `${county.targetYear}` }],
    ),
    ...measures.flatMap((row, i) => negativeSeats(row, measurePath(file, i, "seats"))),
    ...file.diversions.flatMap(({ toSchoolId, toMeasureId, toHome }, i) =>
      [toSchoolId, toMeasureId, toHome].filter((to) => to !== undefined).length === 1
        ? []
        : [
            {
              code: "bad-value" as const,
              path: `diversions[${i}]`,
              expected: "toSchoolId | toMeasureId | toHome",
            },
          ],
    ),
  ];
}

type AnyMeasure = Pick<Interchange["measures"][number], "seats"> & { readonly kind?: string };

/** Net seats of a rebuild may be below zero, no others. */
function negativeSeats({ kind, seats = {} }: AnyMeasure, path: string): Problem[] {
  if (kind === "rebuild") return [];
  const negative = Object.entries(seats).filter(([, seatsOfStage]) => seatsOfStage < 0);
  return negative.map(([stage, found]) => ({
    code: "negative",
    path: `${path}.${stage}`,
    found: `${found}`,
  }));
}

const measurePath = (file: Interchange, index: number, key: string): string =>
  index < file.measures.length
    ? `measures[${index}].${key}`
    : `unfinishedMeasures[${index - file.measures.length}].${key}`;

function repeated(rows: readonly (readonly [string, string])[]): Problem[] {
  const seen = new Set<string>();
  return rows.flatMap(([key, path]) => {
    if (seen.has(key)) return [{ code: "duplicate-id" as const, path, found: key }];
    seen.add(key);
    return [];
  });
}

const unknownCounty = (counties: ReadonlySet<string>, code: string, path: string): Problem[] =>
  counties.has(code) ? [] : [{ code: "unknown-county", path, found: code }];

/**
 * Drafts of things that are not in the file, doubled ones, and those over a value: the cell would show the one while the
 * calculation reads the other. A required field keeps its last good value beside its draft.
 */
export function draftContradictions({ drafts = [] }: Interchange, plan: Plan): Problem[] {
  return [
    ...repeated(
      drafts.map(({ table, recordId, field }, i) => [draftId(table, recordId, field), `drafts[${i}]`]),
    ),
    ...drafts.flatMap(({ table, recordId, field }, i): Problem[] => {
      const record = plan[table].get(recordId);
      if (record === undefined)
        return [{ code: "bad-value", path: `drafts[${i}].recordId`, found: recordId }];
      const spec = fieldSpec(table, field);
      const mayHold =
        spec !== undefined &&
        spec.fixed !== true &&
        (spec.required === true || readField(record, field) === null);
      return mayHold ? [] : [{ code: "bad-value", path: `drafts[${i}].field`, found: field }];
    }),
  ];
}
