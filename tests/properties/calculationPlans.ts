/**
 * Random small plans and random edits of them for the properties of the calculation. Values come from short lists of
 * corners (ties, zeros, days around the snapshot), since it is their meeting that goes wrong, not their size.
 */
import * as fc from "fast-check";
import { createCalculator } from "../../shared/calculation/calculator.ts";
import { createChecker } from "../../shared/calculation/checker.ts";
import { findingKey } from "../../shared/calculation/findingKey.ts";
import type { County } from "../../shared/model/county.ts";
import type { FieldValue } from "../../shared/model/fields.ts";
import { emptyPlan, type MutablePlan, type Plan } from "../../shared/model/plan.ts";
import { currentScenario } from "../../shared/model/units.ts";
import type { School } from "../../shared/model/school.ts";
import type { Measure } from "../../shared/model/measure.ts";
import { draftId } from "../../shared/model/draft.ts";
import { grades, stages } from "../../shared/model/stage.ts";
import { alteration, insertion, removal, type Patch } from "../../shared/patch/patch.ts";
import { defaultRules, someDay } from "../builders/rules.ts";

const kinds = [
  "new-build",
  "rebuild",
  "expand",
  "tap",
  "convert",
  "purchase",
  "intake-cap",
  "close",
  "transform",
] as const;
const counties = ["410001", "410002"] as const;
/** The second astral, the third past the surrogates: by code point they stand the other way round than in UTF-16. */
const areas = ["", "甲", "\u{20000}", "\uFF5E"] as const;
const schoolIds = ["s1", "s2", "s3", "s4", "s5", "s6"] as const;
const measureIds = ["m1", "m2", "m10", "m3", "\u{20000}", "\uFF5E", "m4", "m5"] as const;
const dates = [
  "2020-05-01",
  "2021-08-31",
  "2021-09-02",
  "2022-09-01",
  "2022-09-02",
  "2022-09-16",
  "2023-08-20",
  "2024-12-31",
  "2030-01-01",
];

const resource = fc.constantFrom("ok" as const, "short" as const, "blocked" as const);
const pupils = fc.constantFrom(0, 1, 7, 33, 45, 101, 333, 2501);
const classes = fc.constantFrom(0, 1, 2, 6);
const codes = fc.constantFrom("", "2141000001", "2141000002", "214100000");
/** The second is the first with its county in front, the third in other letters. */
const names = fc.constantFrom("育英学校", "410001县育英学校", "育英 学校", "A校（东区）", "Ａ校(东区)");
const seats = fc.constantFrom(0, 10, 45, 300, 1000);
const basisPoints = fc.constantFrom(0, 5000, 9877, 10000, 10033, 12000);
const date = fc.constantFrom(...dates);
const perGrade = fc.dictionary(fc.constantFrom(...grades.map(String)), pupils, { maxKeys: 9 });
const perStage = fc.record({ primary: seats, junior: seats }, { requiredKeys: [] });
const byYear = fc.dictionary(fc.constantFrom("2022", "2023", "2024", "2025"), basisPoints, { maxKeys: 4 });
const targets = fc.array(
  fc.record(
    {
      year: fc.integer({ min: 2021, max: 2026 }),
      stage: fc.constantFrom(...stages),
      shareBp: fc.constantFrom(0, 500, 3000),
      reductionPupils: pupils,
    },
    { requiredKeys: ["year"] },
  ),
  { maxLength: 2 },
);

const countyFields = {
  name: fc.constantFrom("410001县", "东陵县"),
  schooling: fc.constantFrom("6-3", "5-4"),
  baseYear: fc.constantFrom(2021, 2022),
  targetYear: fc.constantFrom(2022, 2024, 2026),
  snapshot: fc.constantFrom("09-01", "09-15", "12-31"),
  targets,
  bind: fc.constantFrom(null, "net", "gross"),
  progressionBp: fc.dictionary(fc.constantFrom("2", "5", "6", "7", "9"), basisPoints, { maxKeys: 3 }),
  entrantIndexBp: fc.record({ primary: byYear, junior: byYear }, { requiredKeys: [] }),
  pastEnrollment: fc.dictionary(fc.constantFrom("2019", "2020"), perGrade, { maxKeys: 2 }),
  forecastSources: fc.dictionary(fc.constantFrom("progressionBp.2"), fc.constantFrom("估算")),
};

const types = fc.constantFrom("primary" as const, "junior" as const, "nine-year" as const);

const schoolFields = {
  code: codes,
  name: names,
  type: types,
  area: fc.constantFrom(...areas),
  ownership: fc.constantFrom("public", "private"),
  ...Object.fromEntries(grades.map((grade) => [`enrollment.${grade}`, fc.option(pupils)])),
  ...Object.fromEntries(grades.map((grade) => [`classes.${grade}`, fc.option(classes)])),
  "stageClasses.primary": fc.option(classes),
  "stageClasses.junior": fc.option(classes),
  "seats.primary": fc.option(seats),
  "seats.junior": fc.option(seats),
  "seatsEstimated.primary": fc.option(fc.constant(true)),
  publicParticipation: fc.boolean(),
  participationKind: fc.option(fc.constantFrom("public-school", "private-partners")),
  boarders: fc.option(pupils),
  beds: fc.option(pupils),
  "nonLocal.primary": fc.option(pupils),
  "nonLocal.junior": fc.option(pupils),
};

const measureFields = {
  kind: fc.option(fc.constantFrom(...kinds), { freq: 12 }),
  schoolId: fc.option(fc.constantFrom(...schoolIds, "gone")),
  area: fc.option(fc.constantFrom(...areas)),
  stages: fc.option(fc.subarray([...stages])),
  "seats.primary": fc.option(fc.oneof(seats, fc.constant(-45))),
  "seats.junior": fc.option(seats),
  cap: fc.option(pupils),
  plannedDate: fc.option(date, { freq: 8 }),
  actualDate: fc.option(date, { freq: 2 }),
  endDate: fc.option(date, { freq: 2 }),
  land: fc.option(resource),
  staffing: fc.option(resource),
};

const countyArb = (id: string, position: number): fc.Arbitrary<County> =>
  fc
    .record({
      ...countyFields,
      bind: fc.constantFrom("net" as const, "gross" as const),
      schooling: fc.constantFrom("6-3" as const, "5-4" as const),
    })
    .map((fields) => ({ id, position, isKey: false, ...fields }));

const schoolArb = (id: string, position: number): fc.Arbitrary<School> =>
  fc
    .record({
      countyCode: fc.constantFrom(...counties),
      area: fc.constantFrom(...areas),
      ownership: fc.constantFrom("public" as const, "private" as const),
      code: codes,
      name: names,
      type: types,
      enrollment: perGrade,
      classes: fc.dictionary(fc.constantFrom(...grades.map(String)), classes, { maxKeys: 9 }),
      stageClasses: fc.record({ primary: classes, junior: classes }, { requiredKeys: [] }),
      seats: perStage,
      seatsEstimated: fc.record({ junior: fc.constant(true as const) }),
      publicParticipation: fc.boolean(),
      boarders: pupils,
      beds: pupils,
      nonLocal: fc.record({ primary: pupils, junior: pupils }, { requiredKeys: [] }),
    })
    .map((fields) => ({ id, position, town: "", ...fields }));

const measureArb = (id: string, position: number): fc.Arbitrary<Measure> =>
  fc
    .record(
      {
        countyCode: fc.constantFrom(...counties),
        scenarioId: fc.constantFrom(currentScenario, currentScenario, currentScenario, "other"),
        kind: fc.constantFrom(...kinds),
        schoolId: fc.constantFrom(...schoolIds),
        projectName: fc.constantFrom("新校"),
        area: fc.constantFrom(...areas),
        stages: fc.subarray([...stages]),
        seats: perStage,
        cap: pupils,
        plannedDate: date,
        actualDate: date,
        endDate: date,
        land: resource,
      },
      // With a kind and a date most of them count; edits take both away.
      { requiredKeys: ["countyCode", "scenarioId", "kind", "plannedDate"] },
    )
    .map((fields) => ({ id, position, ...fields }));

const some = <T extends string>(ids: readonly T[]): fc.Arbitrary<T[]> =>
  fc.subarray([...ids], { minLength: 1 });

export const planArb: fc.Arbitrary<MutablePlan> = fc
  .record({
    counties: fc.tuple(...counties.map((id, i) => countyArb(id, i + 1))),
    schools: some(schoolIds).chain((ids) => fc.tuple(...ids.map((id, i) => schoolArb(id, i + 1)))),
    measures: some(measureIds).chain((ids) => fc.tuple(...ids.map((id, i) => measureArb(id, i + 1)))),
  })
  .map(({ counties: countyList, schools, measures }) => {
    const plan = emptyPlan();
    for (const county of countyList) plan.county.set(county.id, county);
    for (const school of schools) plan.school.set(school.id, school);
    for (const measure of measures) plan.measure.set(measure.id, measure);
    return plan;
  });

/** An edit as data, so that a failing run prints what to do again; it becomes a patch of the plan as it is then. */
export type Edit =
  | {
      readonly set: "county" | "school" | "measure";
      readonly id: string;
      readonly field: string;
      readonly value: FieldValue;
    }
  | { readonly toggle: "school"; readonly record: School }
  | { readonly toggle: "measure"; readonly record: Measure }
  | { readonly toggle: "county"; readonly id: string }
  | { readonly toggle: "keep" | "draft"; readonly id: string }
  /** The n-th of the findings there are then; with `known`, as if it had been that bad when it was acknowledged. */
  | { readonly acknowledge: number; readonly known: number | null }
  | { readonly withdraw: number };

const setArb = (
  set: "county" | "school" | "measure",
  ids: readonly string[],
  fields: Readonly<Record<string, fc.Arbitrary<FieldValue>>>,
): fc.Arbitrary<Edit> =>
  fc.constantFrom(...Object.entries(fields)).chain(([field, values]) =>
    fc.record({
      set: fc.constant(set),
      id: fc.constantFrom(...ids),
      field: fc.constant(field),
      value: values,
    }),
  );

export const editArb: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 3, arbitrary: setArb("county", counties, countyFields) },
  { weight: 5, arbitrary: setArb("school", schoolIds, schoolFields) },
  { weight: 8, arbitrary: setArb("measure", measureIds, measureFields) },
  fc
    .constantFrom(...schoolIds)
    .chain((id) => fc.record({ toggle: fc.constant("school" as const), record: schoolArb(id, 9) })),
  fc
    .constantFrom(...measureIds)
    .chain((id) => fc.record({ toggle: fc.constant("measure" as const), record: measureArb(id, 9) })),
  fc.record({ toggle: fc.constant("county" as const), id: fc.constantFrom(...counties) }),
  fc.record({
    toggle: fc.constantFrom("keep" as const, "draft" as const),
    id: fc.constantFrom(...schoolIds),
  }),
  fc.record({ acknowledge: fc.nat(40), known: fc.option(pupils) }),
  fc.record({ withdraw: fc.nat(3) }),
);

export function patchOf(plan: Plan, edit: Edit): Patch {
  if ("set" in edit) return alter(plan, edit);
  if ("acknowledge" in edit) return acknowledge(plan, edit);
  if ("withdraw" in edit) return withdraw(plan, edit.withdraw);
  switch (edit.toggle) {
    case "school":
      return toggleSchool(plan, edit.record);
    case "measure":
      return toggleMeasure(plan, edit.record);
    case "county":
      return removeCounty(plan, edit.id);
    case "keep":
      return toggleCase(plan, edit.id);
    case "draft":
      return toggleDraft(plan, edit.id);
  }
}

function acknowledge(plan: Plan, { acknowledge: n, known }: Extract<Edit, { acknowledge: number }>): Patch {
  const findings = createChecker(plan, createCalculator(plan), defaultRules, someDay).findings();
  const finding = findings[n % Math.max(1, findings.length)];
  if (finding === undefined) return [];
  const key = findingKey(finding);
  const taken = [...plan.acknowledgement.values()].filter((one) => one.finding === key);
  return [
    ...taken.map((one) => removal("acknowledgement", one)),
    insertion("acknowledgement", {
      id: `a${n}-${plan.acknowledgement.size}-${taken.length}`,
      position: n,
      scenarioId: currentScenario,
      countyCode: finding.countyCode,
      finding: key,
      ...(known === null ? {} : { figure: known }),
      reason: "已列入计划",
    }),
  ];
}

function withdraw(plan: Plan, n: number): Patch {
  const all = [...plan.acknowledgement.values()];
  const one = all[n % Math.max(1, all.length)];
  return one === undefined ? [] : [removal("acknowledgement", one)];
}

function alter(plan: Plan, { set, id, field, value }: Extract<Edit, { set: string }>): Patch {
  const record = plan[set].get(id);
  const change = record === undefined ? null : alteration(set, record, { [field]: value });
  return change === null ? [] : [change];
}

function toggleSchool(plan: Plan, school: School): Patch {
  const known = plan.school.get(school.id);
  if (known !== undefined) return [removal("school", known)];
  return plan.county.has(school.countyCode) ? [insertion("school", school)] : [];
}

function toggleMeasure(plan: Plan, measure: Measure): Patch {
  const known = plan.measure.get(measure.id);
  if (known !== undefined) return [removal("measure", known)];
  return plan.county.has(measure.countyCode) ? [insertion("measure", measure)] : [];
}

/** With everything in it, as a merge that replaces a county would take it out. */
function removeCounty(plan: Plan, id: string): Patch {
  const county = plan.county.get(id);
  if (county === undefined) return [];
  const measures = [...plan.measure.values()].filter(({ countyCode }) => countyCode === id);
  const schools = [...plan.school.values()].filter(({ countyCode }) => countyCode === id);
  return [
    ...measures.map((measure) => removal("measure", measure)),
    ...schools.map((school) => removal("school", school)),
    removal("county", county),
  ];
}

function toggleCase(plan: Plan, id: string): Patch {
  const known = plan.case.get(id);
  if (known !== undefined) return [removal("case", known)];
  return plan.school.has(id)
    ? [insertion("case", { id, position: 1, scenarioId: currentScenario, disposition: "keep" })]
    : [];
}

function toggleDraft(plan: Plan, recordId: string): Patch {
  const id = draftId("school", recordId, "seats.primary");
  const known = plan.draft.get(id);
  if (known !== undefined) return [removal("draft", known)];
  return [
    insertion("draft", {
      id,
      table: "school",
      recordId,
      field: "seats.primary",
      text: "约300",
      reason: "not-integer",
    }),
  ];
}
