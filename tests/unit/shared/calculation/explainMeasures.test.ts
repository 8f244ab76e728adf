/** What measures do to a number: in which order, how much of it, and why nothing at all. */
import { expect, test } from "vitest";
import type { Explanation, Grouping } from "../../../../shared/calculation/explain/explanation.ts";
import type { Subject, SubjectOf } from "../../../../shared/calculation/explain/subject.ts";
import { aPlan } from "../../../builders/aPlan.ts";
import { county, explained, measure, row, valuesOf } from "../../../builders/explainStories.ts";

const way = (explanation: Explanation, by: Grouping) =>
  [explanation, ...explanation.others].find((one) => one.by === by);

test("of two purchases the second gets what the first left", () => {
  const plan = county()
    .withMeasure({ kind: "purchase", at: "育英学校", on: "2022-07-01", seats: { primary: 200 } })
    .withMeasure({ kind: "purchase", at: "育英学校", on: "2022-08-01", seats: { primary: 200 } })
    .build();
  const second = explained(plan, measure("m2", "pupils"));
  expect(second).toMatchObject({
    value: 100,
    rule: "smallest",
    parts: [{}, { subject: { figure: "left" } }],
  });
  expect(valuesOf(second)).toEqual([200, 100]);
  expect(
    valuesOf(
      explained(plan, { of: "measure", measureId: "m2", year: 2023, stage: "primary", figure: "left" }),
    ),
  ).toEqual([300, 200]);
});

test("an entry grade is the smaller of intake and cap, the grade above it what moved up", () => {
  const plan = county()
    .withMeasure({ kind: "intake-cap", at: "育英学校", on: "2022-06-01", cap: 30 })
    .build();
  const grade = (number: 1 | 2): Subject => ({
    of: "grade",
    schoolId: "育英学校",
    grade: number,
    year: 2023,
    line: "planned",
  });
  expect(explained(plan, grade(1))).toMatchObject({
    value: 30,
    rule: "smallest",
    parts: [{ value: 50 }, { value: 30, subject: { of: "measure-cell", measureId: "m1", field: "cap" } }],
  });
  expect(explained(plan, grade(2))).toMatchObject({
    value: 30,
    rule: "share",
    parts: [
      { value: 30, subject: { grade: 1, year: 2022 } },
      { value: 10_000, unit: "bp" },
    ],
  });
});

test("caps are told by the measures that do them, each with the pupils it keeps away", () => {
  const plan = county()
    .withMeasure({ kind: "intake-cap", at: "育英学校", on: "2022-06-01", cap: 30 })
    .withMeasure({ kind: "intake-cap", at: "启明学校", on: "2023-06-01", cap: 4 })
    .build();
  const caps = explained(plan, row("reduction.caps"));
  expect(caps).toMatchObject({ by: "measure", parts: [{ value: 40 }, { value: 6 }] });
  expect(way(caps, "formula")).toMatchObject({ parts: [{ value: 360 }, { value: 314, sign: -1 }] });
});

test("a school that closes shows what it had, less the measure that ends it", () => {
  const plan = county().withMeasure({ kind: "close", at: "启明学校", on: "2023-07-01" }).build();
  const subject: Subject = {
    of: "school",
    schoolId: "启明学校",
    year: 2023,
    stage: "primary",
    line: "counted",
  };
  expect(explained(plan, subject)).toMatchObject({
    value: 0,
    parts: [
      { value: 60, subject: { line: "planned" } },
      { value: 60, sign: -1, subject: { of: "measure", measureId: "m1" } },
    ],
  });
});

test("the seats of a conversion are those of the measure, stage by stage else those of the school", () => {
  const plan = aPlan()
    .withCounty("东陵县")
    .withPrivateSchool("育英学校", {
      primaryGrades: 50,
      juniorGrades: 40,
      seats: { primary: 320, junior: 150 },
    })
    .withMeasure({ kind: "convert", at: "育英学校", on: "2022-07-01", seats: { junior: 120 } })
    .build();
  const seats = (stage: "primary" | "junior"): Subject => ({
    of: "measure",
    measureId: "m1",
    year: 2023,
    stage,
    figure: "seats",
  });
  expect(explained(plan, seats("primary")).parts).toMatchObject([
    { value: 320, subject: { of: "school-cell", field: "seats.primary" } },
  ]);
  expect(explained(plan, seats("junior")).parts).toMatchObject([
    { value: 120, subject: { of: "measure-cell", field: "seats.junior" } },
  ]);
});

test.each<[string, Partial<SubjectOf<"measure">>, string]>([
  ["before its fall", { measureId: "m1", year: 2022 }, "not-yet"],
  ["in a stage it does not name", { measureId: "m1", stage: "junior" }, "other-stage"],
  ["after another route ended the stage", { measureId: "m2", year: 2024 }, "ended"],
  ["that only takes pupils out has no seats", { measureId: "m1", figure: "seats" }, "other-kind"],
  ["whose purchase is over", { measureId: "m3", year: 2024 }, "over"],
  ["that a later cap replaced", { measureId: "m4", year: 2024 }, "overruled"],
  ["that builds where nothing has turned public yet", { measureId: "m6", figure: "seats" }, "not-converted"],
])("a measure %s does nothing, and says why", (_, more, because) => {
  const plan = county()
    .withMeasure({ kind: "close", at: "育英学校", on: "2023-07-01", stages: ["primary"] })
    .withMeasure({ kind: "transform", at: "育英学校", on: "2023-08-01", stages: ["primary"] })
    .withMeasure({
      kind: "purchase",
      at: "启明学校",
      on: "2022-07-01",
      seats: { primary: 5 },
      endDate: "2024-07-01",
    })
    .withMeasure({ kind: "intake-cap", at: "启明学校", on: "2022-07-01", cap: 8 })
    .withMeasure({ kind: "intake-cap", at: "启明学校", on: "2024-07-01", cap: 6 })
    .withPrivateSchool("博文学校", { primaryGrades: 20 })
    .withMeasure({ kind: "expand", at: "博文学校", on: "2023-07-01", seats: { primary: 90 } })
    .withMeasure({ kind: "convert", at: "博文学校", on: "2024-07-01" })
    .build();
  const subject: Subject = {
    of: "measure",
    measureId: "m1",
    year: 2023,
    stage: "primary",
    figure: "pupils",
    ...more,
  };
  expect(explained(plan, subject)).toMatchObject({ value: 0, rule: "nothing", because, parts: [] });
});
