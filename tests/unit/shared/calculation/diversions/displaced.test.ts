/** Whom the end of a stage displaces: all who would sit there in that fall, the children who would begin among them. */
import { expect, test } from "vitest";
import { createCalculator } from "../../../../../shared/calculation/calculator.ts";
import { diversionBalance, isSettled } from "../../../../../shared/calculation/diversions/balance.ts";
import { displacedInCounty } from "../../../../../shared/calculation/diversions/displaced.ts";
import { aPlan } from "../../../../builders/aPlan.ts";
import type { Story } from "../../../../builders/findings.ts";

const county = (story = {}) =>
  aPlan().withCounty("东陵县", story).withPrivateSchool("育英学校", { primaryGrades: 50, juniorGrades: 60 });

const displacedIn = (story: Story) =>
  displacedInCounty(createCalculator(story.build()), "419901").map(
    ({ measureId, stage, fall, byGrade, total }) => ({
      measureId,
      stage,
      fall,
      grades: byGrade.map(({ pupils }) => pupils),
      total,
    }),
  );

test("of both stages, as many as the measure takes out in that fall", () => {
  const story = county().withMeasure({ kind: "close", at: "育英学校", on: "2022-07-01" });
  expect(displacedIn(story)).toEqual([
    { measureId: "m1", stage: "primary", fall: 2022, grades: [50, 50, 50, 50, 50, 50], total: 300 },
    { measureId: "m1", stage: "junior", fall: 2022, grades: [60, 60, 60], total: 180 },
  ]);
  expect(createCalculator(story.build()).measureFigures("m1")?.[1]).toMatchObject({
    pupils: { primary: 300, junior: 180 },
  });
});

test("after a cap fewer have entered, and cohorts have moved up by the progression", () => {
  const story = county({ progressionBp: { 2: 9000 }, entrantIndexBp: { primary: { 2023: 12_000 } } })
    .withMeasure({ kind: "intake-cap", at: "育英学校", stages: ["primary"], cap: 20, on: "2022-07-01" })
    .withMeasure({ kind: "transform", at: "育英学校", stages: ["primary"], on: "2023-07-01" });
  expect(displacedIn(story)).toMatchObject([{ fall: 2023, grades: [20, 18, 45, 50, 50, 50], total: 233 }]);
});

test("under 5-4 schooling the sixth grade is of the junior stage", () => {
  const story = county({ schooling: "5-4" }).withMeasure({ kind: "close", at: "育英学校", on: "2022-07-01" });
  expect(displacedIn(story).map(({ grades }) => grades.length)).toEqual([5, 4]);
});

test.each([
  ["a conversion", { kind: "convert" as const, on: "2022-07-01" }],
  ["an end after the target fall", { kind: "close" as const, on: "2025-07-01" }],
  ["an end without a date", { kind: "close" as const }],
  ["an end before the base year", { kind: "close" as const, on: "2020-07-01" }],
])("%s displaces nobody", (_, measure) => {
  expect(displacedIn(county().withMeasure({ at: "育英学校", ...measure }))).toEqual([]);
});

test("a stage that ends twice is ended by the first; a county is read in the order of its measures", () => {
  const story = county()
    .withPrivateSchool("晨光学校", { primaryGrades: 10 })
    .withMeasure({ kind: "close", at: "育英学校", stages: ["junior"], on: "2023-07-01" })
    .withMeasure({ kind: "transform", at: "育英学校", on: "2024-07-01" })
    .withMeasure({ kind: "close", at: "晨光学校", stages: ["primary"], on: "2022-07-01" });
  expect(displacedIn(story).map(({ measureId, stage }) => `${measureId} ${stage}`)).toEqual([
    "m3 primary",
    "m1 junior",
    "m2 primary",
  ]);
});

test("rows without a grade take what the others leave open, and a grade too many is missing in the others", () => {
  const story = county()
    .withMeasure({ kind: "close", at: "育英学校", stages: ["junior"], on: "2022-07-01" })
    .withDiversion({ stage: "junior", grade: 7, students: 70, toHome: true })
    .withDiversion({ stage: "junior", students: 30, toHome: true })
    .withDiversion({ stage: "primary", students: 1, toHome: true });
  const calculator = createCalculator(story.build());
  const [displaced] = displacedInCounty(calculator, "419901");
  if (displaced === undefined) throw new Error("it closes");
  const { byGrade, ...sums } = diversionBalance(displaced, calculator.diversions("m1"));
  expect(sums).toEqual({ displaced: 180, diverted: 100, ungraded: 30 });
  expect(byGrade.map(({ grade, diverted, open, missing }) => [grade, diverted, open, missing])).toEqual([
    [7, 70, 0, -10],
    [8, 0, 40, 45],
    [9, 0, 40, 45],
  ]);
});

test.each([
  [[60, 60, 60], 0, true],
  [[68, 52, 60], 0, false],
  [[60, 0, 60], 60, true],
  [[68, 0, 60], 52, false],
  [[60, 60, 52], 0, false],
])("%j by grade and %d of no grade are settled: %s", ([seventh, eighth, ninth], ungraded, settled) => {
  const story = county()
    .withMeasure({ kind: "close", at: "育英学校", stages: ["junior"], on: "2022-07-01" })
    .withDiversion({ stage: "junior", grade: 7, students: seventh, toHome: true })
    .withDiversion({ stage: "junior", grade: 8, students: eighth, toHome: true })
    .withDiversion({ stage: "junior", grade: 9, students: ninth, toHome: true })
    .withDiversion({ stage: "junior", students: ungraded, toHome: true });
  const calculator = createCalculator(story.build());
  const [displaced] = displacedInCounty(calculator, "419901");
  if (displaced === undefined) throw new Error("it closes");
  expect(isSettled(diversionBalance(displaced, calculator.diversions("m1")))).toBe(settled);
});
