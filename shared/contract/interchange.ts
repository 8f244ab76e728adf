/**
 * The interchange format (JSON) read into a plan and written from one. Everything a plan stores has a key here, so
 * that export → load → export gives the same file. What is refused, is refused with its JSON path.
 */
import { z } from "zod";
import { isDate } from "../format/dates.ts";
import { draftId, draftReasons } from "../model/draft.ts";
import { emptyPlan, type MutablePlan } from "../model/plan.ts";
import { grades, schoolings, stages } from "../model/stage.ts";
import { currentScenario } from "../model/units.ts";
import {
  bindings,
  dispositions,
  measureKinds,
  ownerships,
  resourceStates,
  schoolTypes,
  type Binding,
  type Disposition,
  type MeasureKind,
  type Ownership,
  type ResourceState,
  type SchoolType,
} from "../model/vocabulary.ts";
import { oneOf } from "../commands/words.ts";
import { problemsOf, prototypeKeys } from "./interchangeProblems.ts";
import { done, refused, type Outcome, type Problem } from "./problem.ts";

/** No county has more; keeps every sum and product exact in a double. */
const largest = 10_000_000;
const count = z.int().min(0).max(largest);
const basisPoints = z.int().min(0).max(1_000_000);
const money = z.number().min(0).max(1e12);
const year = z.int().min(1990).max(2200);
const date = z.string().refine(isDate, { params: { code: "no-such-date" } });
const monthDay = z.string().refine((day) => isDate(`2023-${day}`), { params: { code: "no-such-date" } });
const id = z.string().min(1).max(200);

const byGrade = <T extends z.ZodType>(value: T) =>
  z.partialRecord(z.literal(grades.map((grade) => `${grade}` as const)), value);
const byStage = <T extends z.ZodType>(value: T) => z.partialRecord(z.enum(stages), value);

const county = z.strictObject({
  code: z.string().regex(/^\d{6}$/u),
  name: z.string(),
  isKey: z.boolean(),
  schooling: z.enum(schoolings),
  baseYear: year,
  targetYear: year,
  snapshot: monthDay,
  targets: z.array(
    z.strictObject({
      year,
      stage: z.enum(stages).optional(),
      shareBp: basisPoints.optional(),
      reductionPupils: count.optional(),
    }),
  ),
  bind: oneOf<Binding>(bindings).optional(),
  progressionBp: byGrade(basisPoints),
  entrantIndexBp: byStage(z.record(z.string().regex(/^\d{4}$/u), basisPoints)),
});

const school = z.strictObject({
  id,
  countyCode: z.string(),
  code: z.string(),
  name: z.string(),
  town: z.string(),
  area: z.string(),
  ownership: oneOf<Ownership>(ownerships),
  type: oneOf<SchoolType>(schoolTypes),
  publicParticipation: z.boolean(),
  enrollment: byGrade(count),
  classes: byGrade(count),
  seats: byStage(count),
  teachers: count.optional(),
  licenseNo: z.string().optional(),
  organizer: z.string().optional(),
});

const resource = oneOf<ResourceState>(resourceStates).optional();
const unfinishedMeasure = z.strictObject({
  id,
  countyCode: z.string(),
  schoolId: z.string().optional(),
  projectName: z.string().optional(),
  area: z.string().optional(),
  stages: z.array(z.enum(stages)).max(2).optional(),
  seats: byStage(z.int().min(-largest).max(largest)).optional(),
  cap: count.optional(),
  plannedDate: date.optional(),
  actualDate: date.optional(),
  endDate: date.optional(),
  investment: money.optional(),
  unitSubsidy: money.optional(),
  responsibleUnit: z.string().optional(),
  responsiblePerson: z.string().optional(),
  land: resource,
  funds: resource,
  staffing: resource,
  teacherSupply: resource,
  remarks: z.string().optional(),
});

const measure = unfinishedMeasure.extend({ kind: oneOf<MeasureKind>(measureKinds) });

const diversion = z.strictObject({
  measureId: z.string(),
  stage: z.enum(stages),
  toSchoolId: z.string().optional(),
  toMeasureId: z.string().optional(),
  toHome: z.literal(true).optional(),
  students: count,
});

export const interchangeSchema = z.strictObject({
  format: z.literal("seat-balance-plan"),
  version: z.literal(1),
  city: z.strictObject({ code: z.string().regex(/^\d{6}$/u), name: z.string() }).optional(),
  counties: z.array(county),
  schools: z.array(school),
  measures: z.array(measure),
  /** Measures to which the planner has not given a kind yet. */
  unfinishedMeasures: z.array(unfinishedMeasure).optional(),
  diversions: z.array(diversion),
  cases: z.array(z.strictObject({ schoolId: z.string(), disposition: oneOf<Disposition>(dispositions).optional() })).optional(),
  /** What was typed and is not valid; diversions are named by their place in the list, from 1. */
  drafts: z
    .array(
      z.strictObject({
        table: z.enum(["county", "school", "measure", "diversion", "case"]),
        recordId: z.string(),
        field: z.string(),
        text: z.string(),
        reason: z.enum(draftReasons),
      }),
    )
    .optional(),
});
export type Interchange = z.output<typeof interchangeSchema>;

/** Reads a plan; refused with the first problem and all others in `more`. Never half a plan. */
export function readInterchange(json: unknown): Outcome<MutablePlan> {
  const parsed = interchangeSchema.safeParse(json);
  const problems = [...prototypeKeys(json), ...(parsed.success ? contradictions(parsed.data) : problemsOf(parsed.error.issues, json))];
  const [first] = problems;
  if (first !== undefined) return refused(first, problems);
  return parsed.success ? done(planOf(parsed.data)) : refused({ code: "not-a-plan" });
}

/** What no schema can say: doubled ids, and schools and measures of a county that is not in the file. */
function contradictions(file: Interchange): Problem[] {
  const counties = new Set(file.counties.map(({ code }) => code));
  const measures = [...file.measures, ...(file.unfinishedMeasures ?? [])];
  return [
    ...repeated(file.counties.map(({ code }, i) => [code, `counties[${i}].code`])),
    ...repeated(file.schools.map((row, i) => [row.id, `schools[${i}].id`])),
    ...repeated(measures.map((row, i) => [row.id, measurePath(file, i, "id")])),
    ...repeated((file.cases ?? []).map((row, i) => [row.schoolId, `cases[${i}].schoolId`])),
    ...file.schools.flatMap((row, i) => unknownCounty(counties, row.countyCode, `schools[${i}].countyCode`)),
    ...measures.flatMap((row, i) => unknownCounty(counties, row.countyCode, measurePath(file, i, "countyCode"))),
    ...file.counties.flatMap(({ baseYear, targetYear }, i) =>
      targetYear >= baseYear && targetYear - baseYear <= 50 ? [] : [{ code: "bad-value" as const, path: `counties[${i}].targetYear`, found: `${targetYear}` }],
    ),
    ...file.measures.flatMap(({ kind, seats }, i) =>
      Object.entries(seats ?? {}).flatMap(([stage, n]) =>
        kind !== "rebuild" && n < 0 ? [{ code: "negative" as const, path: `measures[${i}].seats.${stage}`, found: `${n}` }] : [],
      ),
    ),
    ...file.diversions.flatMap(({ toSchoolId, toMeasureId, toHome }, i) =>
      [toSchoolId, toMeasureId, toHome].filter((to) => to !== undefined).length === 1
        ? []
        : [{ code: "bad-value" as const, path: `diversions[${i}]`, expected: "toSchoolId | toMeasureId | toHome" }],
    ),
  ];
}

const measurePath = (file: Interchange, index: number, key: string): string =>
  index < file.measures.length ? `measures[${index}].${key}` : `unfinishedMeasures[${index - file.measures.length}].${key}`;

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

const diversionId = (index: number): string => `d${index + 1}`;

function planOf(file: Interchange): MutablePlan {
  const plan = emptyPlan();
  if (file.city !== undefined) plan.city.set(file.city.code, { id: file.city.code, name: file.city.name });
  file.counties.forEach(({ code, ...fields }, i) => plan.county.set(code, { id: code, position: i + 1, ...fields }));
  file.schools.forEach((row, i) => plan.school.set(row.id, { ...row, position: i + 1 }));
  const scenarioId = currentScenario;
  [...file.measures, ...(file.unfinishedMeasures ?? [])].forEach((row, i) =>
    plan.measure.set(row.id, { ...row, position: i + 1, scenarioId }),
  );
  file.diversions.forEach((row, i) => plan.diversion.set(diversionId(i), { id: diversionId(i), position: i + 1, scenarioId, ...row }));
  (file.cases ?? []).forEach(({ schoolId, ...fields }, i) => plan.case.set(schoolId, { id: schoolId, position: i + 1, scenarioId, ...fields }));
  for (const row of file.drafts ?? []) {
    const key = draftId(row.table, row.recordId, row.field);
    plan.draft.set(key, { id: key, ...row });
  }
  return plan;
}
