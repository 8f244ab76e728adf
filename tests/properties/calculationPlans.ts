/**
 * Random small plans for the properties of the calculation. Values come from short lists of corners (ties, zeros, days
 * around the snapshot), since it is their meeting that goes wrong, not their size.
 */
import * as fc from "fast-check";
import type { County } from "../../shared/model/county.ts";
import { emptyPlan, type MutablePlan } from "../../shared/model/plan.ts";
import { currentScenario } from "../../shared/model/units.ts";
import type { School } from "../../shared/model/school.ts";
import type { Measure } from "../../shared/model/measure.ts";
import { grades, stages } from "../../shared/model/stage.ts";
import { addDiversions, diversionArb, diversionIds } from "./diversionEdits.ts";

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
export const counties = ["410001", "410002"] as const;
/** The second astral, the third past the surrogates: by code point they stand the other way round than in UTF-16. */
const areas = ["", "甲", "\u{20000}", "\uFF5E"] as const;
export const schoolIds = ["s1", "s2", "s3", "s4", "s5", "s6"] as const;
export const measureIds = ["m1", "m2", "m10", "m3", "\u{20000}", "\uFF5E", "m4", "m5"] as const;
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
export const pupils = fc.constantFrom(0, 1, 7, 33, 45, 101, 333, 2501);
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

export const countyFields = {
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

export const schoolFields = {
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

export const measureFields = {
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

export const schoolArb = (id: string, position: number): fc.Arbitrary<School> =>
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

export const measureArb = (id: string, position: number): fc.Arbitrary<Measure> =>
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
    diversions: fc
      .subarray([...diversionIds])
      .chain((ids) => fc.tuple(...ids.map((id, i) => diversionArb(id, i + 1, measureIds, schoolIds)))),
  })
  .map(({ counties: countyList, schools, measures, diversions }) => {
    const plan = emptyPlan();
    for (const county of countyList) plan.county.set(county.id, county);
    for (const school of schools) plan.school.set(school.id, school);
    for (const measure of measures) plan.measure.set(measure.id, measure);
    addDiversions(plan, diversions);
    return plan;
  });
