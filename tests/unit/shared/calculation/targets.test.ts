/** Targets are judged on pupils; needs are rounded up once on the sum. */
import { describe, expect, test } from "vitest";
import { createCalculator } from "../../../../shared/calculation/calculator.ts";
import { needsOf, physicalSeatsAdded, purchaseBudget } from "../../../../shared/calculation/needs.ts";
import { findRow } from "../../../../shared/calculation/rows.ts";
import { judgeTargets, type TargetJudgement } from "../../../../shared/calculation/targets.ts";
import type { County, Target } from "../../../../shared/model/county.ts";
import { aPlan } from "../../../builders/aPlan.ts";
import { defaultRules } from "../../../builders/rules.ts";

/** 10,000 pupils in primary schools, `inPrivate` of them in a private one, of whom 100 are bought from 2022 on. */
function judged(inPrivate: number, target: Target, county: Partial<County> = {}): readonly TargetJudgement[] {
  const plan = aPlan()
    .withCounty("东陵县", { targets: [target], ...county })
    .withPublicSchool("公办", { enrollment: { 1: 10_000 - inPrivate } })
    .withPrivateSchool("民办", { enrollment: { 1: inPrivate } })
    .withMeasure({ kind: "purchase", at: "民办", seats: { primary: 100 }, on: "2021-01-01" })
    .build();
  const [record] = plan.county.values();
  return record === undefined ? [] : judgeTargets(record, createCalculator(plan).countyRows(record.id));
}

describe("share targets", () => {
  test("are met to the pupil", () => {
    expect(judged(600, { year: 2021, shareBp: 500 })[0]?.share).toEqual({
      shareBp: 500,
      met: true,
      stillToReduce: 0,
    });
  });

  test("are missed by one pupil even where the printed percentage says otherwise", () => {
    const [judgement] = judged(601, { year: 2021, shareBp: 500 });
    expect(judgement?.share).toEqual({ shareBp: 500, met: false, stillToReduce: 1 });
  });

  test("bind the bought pupils too where the county says so", () => {
    expect(judged(600, { year: 2021, shareBp: 500 }, { bind: "gross" })[0]?.share?.stillToReduce).toBe(100);
  });

  test("of a fall the plan does not reach are not judged", () => {
    expect(judged(600, { year: 2030, shareBp: 500 })).toEqual([]);
  });
});

test("a task in pupils is met by the whole reduction, natural change included", () => {
  const judgements = [299, 301].map((reductionPupils) => {
    const plan = aPlan()
      .withCounty("东陵县", {
        targets: [{ year: 2022, stage: "primary", reductionPupils }],
        entrantIndexBp: { primary: { 2022: 0 } },
      })
      .withPrivateSchool("民办", { primaryGrades: 300 })
      .build();
    const [county] = plan.county.values();
    return county === undefined
      ? undefined
      : judgeTargets(county, createCalculator(plan).countyRows(county.id))[0]?.task;
  });
  expect(judgements).toEqual([
    { required: 299, done: 300, met: true },
    { required: 301, done: 300, met: false },
  ]);
});

describe("needs", () => {
  test("classes and teachers are rounded up, and seats taken away need none", () => {
    expect(needsOf("primary", 46, defaultRules)).toEqual({ classes: 2, teachers: 3 });
    expect(needsOf("junior", 135, defaultRules)).toEqual({ classes: 3, teachers: 10 });
    expect(needsOf("primary", -40, defaultRules)).toEqual({ classes: 0, teachers: 0 });
  });

  test("bought seats need no rooms; their cost is by pupil, and purchases without a subsidy are listed", () => {
    const plan = aPlan()
      .withCounty("东陵县")
      .withPrivateSchool("民办", { primaryGrades: 10 })
      .withMeasure({
        kind: "purchase",
        at: "民办",
        seats: { primary: 50 },
        unitSubsidy: 4500,
        on: "2022-01-01",
      })
      .withMeasure({ id: "free", kind: "purchase", at: "民办", seats: { primary: 50 }, on: "2022-02-01" })
      .withMeasure({ kind: "new-build", projectName: "新校", seats: { primary: 90 }, on: "2022-02-01" })
      .build();
    const calculator = createCalculator(plan);
    const row = findRow(calculator.countyRows("419901"), 2022, "primary");
    expect(row === undefined ? 0 : physicalSeatsAdded(row)).toBe(90);
    expect(purchaseBudget(plan.measure.values(), calculator, 2022)).toEqual({
      yuan: 225_000,
      withoutSubsidy: ["free"],
    });
    expect(purchaseBudget(plan.measure.values(), calculator, 2021)).toEqual({ yuan: 0, withoutSubsidy: [] });
  });
});
