/**
 * Random counties whose private schools close: public schools in a few towns and areas, conversions, projects, and rows a
 * planner typed before. Small counts meet small schools, so that seats run out in one town, one grade or one later fall.
 */
import * as fc from "fast-check";
import type { County } from "../../shared/model/county.ts";
import type { Diversion } from "../../shared/model/diversion.ts";
import type { Measure } from "../../shared/model/measure.ts";
import { emptyPlan, type MutablePlan } from "../../shared/model/plan.ts";
import type { School } from "../../shared/model/school.ts";
import { grades, stages } from "../../shared/model/stage.ts";
import { currentScenario } from "../../shared/model/units.ts";

export const code = "410001";
const publicIds = ["p1", "p2", "p3", "p4", "p5"] as const;
const privateIds = ["x1", "x2", "x3"] as const;
const projectIds = ["b1", "b2", "b3"] as const;
const endIds = ["m1", "m2", "m3"] as const;

const perGrade = fc.dictionary(fc.constantFrom(...grades.map(String)), fc.nat(60), { maxKeys: 9 });
const perStage = (most: number) =>
  fc.record({ primary: fc.nat(most), junior: fc.nat(most) }, { requiredKeys: [] });
const date = fc.constantFrom("2022-07-01", "2022-10-01", "2023-07-01", "2024-07-01", "2030-01-01");

const countyArb: fc.Arbitrary<County> = fc
  .record({
    schooling: fc.constantFrom("6-3" as const, "5-4" as const),
    targetYear: fc.constantFrom(2022, 2023, 2025),
    progressionBp: fc.dictionary(fc.constantFrom("2", "5", "8"), fc.constantFrom(4_000, 9_700, 10_400)),
    entrantIndexBp: fc.constantFrom({}, { primary: { 2023: 13_000, 2024: 6_000 } }),
  })
  .map((fields) => ({
    id: code,
    position: 1,
    name: "东陵县",
    isKey: false,
    baseYear: 2021,
    snapshot: "09-01",
    targets: [],
    ...fields,
  }));

const schoolArb = (id: string, position: number, ownership: School["ownership"]): fc.Arbitrary<School> =>
  fc
    .record(
      {
        town: fc.constantFrom("", "甲镇", "乙镇", "丙镇"),
        area: fc.constantFrom("", "东片", "西片"),
        enrollment: perGrade,
        classes: fc.dictionary(fc.constantFrom("1", "2", "7"), fc.integer({ min: 1, max: 3 })),
        seats: perStage(400),
        boarders: fc.nat(80),
        beds: fc.nat(80),
        nonLocal: perStage(30),
      },
      { requiredKeys: ["town", "area", "enrollment", "classes", "seats"] },
    )
    .map((fields) => ({
      id,
      position,
      countyCode: code,
      code: "",
      name: id,
      ownership,
      type: "nine-year",
      publicParticipation: false,
      ...fields,
    }));

const own = { countyCode: code, scenarioId: currentScenario };

const endArb = (id: string, position: number): fc.Arbitrary<Measure> =>
  fc
    .record(
      {
        kind: fc.constantFrom("close" as const, "close" as const, "transform" as const, "convert" as const),
        schoolId: fc.constantFrom(...privateIds),
        stages: fc.constantFrom(["primary" as const], ["junior" as const]),
        plannedDate: date,
      },
      { requiredKeys: ["kind", "schoolId", "plannedDate"] },
    )
    .map((fields) => ({ id, position, ...own, ...fields }));

const projectArb = (id: string, position: number): fc.Arbitrary<Measure> =>
  fc
    .record(
      {
        projectName: fc.constantFrom("新一小", "新二小"),
        area: fc.constantFrom("", "东片"),
        seats: perStage(300),
        plannedDate: date,
      },
      { requiredKeys: ["projectName", "seats"] },
    )
    .map((fields) => ({ id, position, kind: "new-build", ...own, ...fields }));

const rowArb = (id: string, position: number): fc.Arbitrary<Diversion> =>
  fc
    .record(
      {
        measureId: fc.constantFrom(...endIds),
        stage: fc.constantFrom(...stages),
        grade: fc.constantFrom(...grades),
        students: fc.nat(90),
        boarders: fc.nat(20),
        to: fc.oneof(
          fc.constant({ toHome: true as const }),
          fc.constantFrom(...publicIds, ...privateIds).map((toSchoolId) => ({ toSchoolId })),
          fc.constantFrom(...projectIds).map((toMeasureId) => ({ toMeasureId })),
        ),
      },
      { requiredKeys: ["measureId", "stage", "students", "to"] },
    )
    .map(({ to, ...fields }) => ({ id, position, scenarioId: currentScenario, ...fields, ...to }));

const some = <T>(ids: readonly string[], one: (id: string, position: number) => fc.Arbitrary<T>) =>
  fc
    .subarray([...ids])
    .chain((chosen) => fc.tuple(...chosen.map((id, place) => one(id, ids.indexOf(id) + place + 1))));

export const closingCountyArb: fc.Arbitrary<MutablePlan> = fc
  .record({
    county: countyArb,
    publicSchools: some(publicIds, (id, position) => schoolArb(id, position, "public")),
    privateSchools: fc.tuple(...privateIds.map((id, place) => schoolArb(id, 100 + place, "private"))),
    ends: some(endIds, endArb),
    projects: some(projectIds, (id, position) => projectArb(id, 10 + position)),
    rows: some(["d1", "d2", "d3", "d4"], rowArb),
  })
  .map(({ county, publicSchools, privateSchools, ends, projects, rows }) => {
    const plan = emptyPlan();
    plan.county.set(county.id, county);
    for (const school of [...publicSchools, ...privateSchools]) plan.school.set(school.id, school);
    for (const measure of [...ends, ...projects]) plan.measure.set(measure.id, measure);
    for (const row of rows)
      if (plan.measure.has(row.measureId) && fits(plan, row)) plan.diversion.set(row.id, row);
    return plan;
  });

/** Places that a file could not name are none. */
const fits = (plan: MutablePlan, { toSchoolId, toMeasureId }: Diversion): boolean =>
  (toSchoolId === undefined || plan.school.has(toSchoolId)) &&
  (toMeasureId === undefined || plan.measure.has(toMeasureId));

/** The same plan, its records in the other order. */
export function turnedRound(plan: MutablePlan): MutablePlan {
  const turned = emptyPlan();
  for (const county of plan.county.values()) turned.county.set(county.id, county);
  for (const school of [...plan.school.values()].reverse()) turned.school.set(school.id, school);
  for (const measure of [...plan.measure.values()].reverse()) turned.measure.set(measure.id, measure);
  for (const row of [...plan.diversion.values()].reverse()) turned.diversion.set(row.id, row);
  return turned;
}
