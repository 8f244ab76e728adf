/** What no schema can say about an interchange file: records that are doubled, in no county, or at odds with themselves. */
import { draftId } from "../model/draft.ts";
import { readField } from "../model/fields.ts";
import { fieldSpec, type Plan } from "../model/plan.ts";
import { currentName } from "../scenarios/names.ts";
import { isYearSpan } from "./interchange/county.ts";
import type { Interchange, OwnLists } from "./interchangeSchema.ts";
import type { Problem } from "./problem.ts";

/** What no schema can say: doubled ids, and schools and measures of a county that is not in the file. */
export function contradictions(file: Interchange): Problem[] {
  const counties = new Set(file.counties.map(({ code }) => code));
  const scenarios = file.scenarios ?? [];
  return [
    ...repeated(file.counties.map(({ code }, i) => [code, `counties[${i}].code`])),
    ...repeated(file.schools.map((row, i) => [row.id, `schools[${i}].id`])),
    ...repeated(scenarios.map((row, i) => [row.id, `scenarios[${i}].id`])),
    ...repeated([
      [currentName, ""],
      ...scenarios.map((row, i) => [row.name, `scenarios[${i}].name`] as const),
    ]),
    ...file.schools.flatMap((row, i) => unknownCounty(counties, row.countyCode, `schools[${i}].countyCode`)),
    ...file.counties.flatMap((county, i) =>
      isYearSpan(county)
        ? []
        : [{ code: "bad-value" as const, path: `counties[${i}].targetYear`, found: `${county.targetYear}` }],
    ),
    ...contradictionsOfOwn(counties, file, ""),
    ...scenarios.flatMap((section, i) => contradictionsOfOwn(counties, section, `scenarios[${i}].`)),
    ...strays(file.schools, file, ""),
    ...scenarios.flatMap((section, i) => strays(file.schools, section, `scenarios[${i}].`)),
  ];
}

/** The same for what the plan and each scenario have of their own; `at` is the path to it. */
function contradictionsOfOwn(counties: ReadonlySet<string>, lists: OwnLists, at: string): Problem[] {
  const measures = [...lists.measures, ...(lists.unfinishedMeasures ?? [])];
  const { acknowledgements = [] } = lists;
  const pathOf = (i: number, key: string): string => `${at}${measurePath(lists, i, key)}`;
  return [
    ...repeated(measures.map((row, i) => [row.id, pathOf(i, "id")])),
    ...repeated((lists.cases ?? []).map((row, i) => [row.schoolId, `${at}cases[${i}].schoolId`])),
    ...repeated(acknowledgements.map((row, i) => [row.finding, `${at}acknowledgements[${i}].finding`])),
    ...measures.flatMap((row, i) => unknownCounty(counties, row.countyCode, pathOf(i, "countyCode"))),
    ...acknowledgements.flatMap((row, i) =>
      unknownCounty(counties, row.countyCode, `${at}acknowledgements[${i}].countyCode`),
    ),
    ...measures.flatMap((row, i) => negativeSeats(row, pathOf(i, "seats"))),
    ...lists.diversions.flatMap(({ toSchoolId, toMeasureId, toHome }, i) =>
      [toSchoolId, toMeasureId, toHome].filter((to) => to !== undefined).length === 1
        ? []
        : [
            {
              code: "bad-value" as const,
              path: `${at}diversions[${i}]`,
              expected: "toSchoolId | toMeasureId | toHome",
            },
          ],
    ),
  ];
}

/** Diversions, milestones and attachments of what is not in the file: no screen would ever show them. */
function strays(
  schools: Interchange["schools"],
  { measures, unfinishedMeasures = [], diversions, milestones = [], attachments = [] }: OwnLists,
  at: string,
): Problem[] {
  const ownMeasures = new Set([...measures, ...unfinishedMeasures].map(({ id }) => id));
  const ownSchools = new Set(schools.map(({ id }) => id));
  return [
    ...diversions.flatMap(({ measureId }, i) =>
      ownMeasures.has(measureId) ? [] : [stray(`${at}diversions[${i}].measureId`, measureId)],
    ),
    ...milestones.flatMap(({ measureId }, i) =>
      ownMeasures.has(measureId) ? [] : [stray(`${at}milestones[${i}].measureId`, measureId)],
    ),
    ...attachments.flatMap(({ schoolId }, i) =>
      ownSchools.has(schoolId) ? [] : [stray(`${at}attachments[${i}].schoolId`, schoolId)],
    ),
  ];
}

const stray = (path: string, found: string): Problem => ({ code: "bad-value", path, found });

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

const measurePath = (file: OwnLists, index: number, key: string): string =>
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
export function draftContradictions(
  { drafts = [] }: Pick<Interchange, "drafts">,
  plan: Plan,
  at: string,
): Problem[] {
  return [
    ...repeated(
      drafts.map(({ table, recordId, field }, i) => [draftId(table, recordId, field), `${at}drafts[${i}]`]),
    ),
    ...drafts.flatMap(({ table, recordId, field }, i): Problem[] => {
      const record = plan[table].get(recordId);
      if (record === undefined)
        return [{ code: "bad-value", path: `${at}drafts[${i}].recordId`, found: recordId }];
      const spec = fieldSpec(table, field);
      const mayHold =
        spec !== undefined &&
        spec.fixed !== true &&
        (spec.required === true || readField(record, field) === null);
      return mayHold ? [] : [{ code: "bad-value", path: `${at}drafts[${i}].field`, found: field }];
    }),
  ];
}
