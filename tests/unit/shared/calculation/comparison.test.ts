/** A fall against the base year, against no new measures and against the target. */
import { expect, test } from "vitest";
import { createCalculator } from "../../../../shared/calculation/calculator.ts";
import { compare, type Comparison } from "../../../../shared/calculation/comparison.ts";
import { findRow } from "../../../../shared/calculation/rows.ts";
import type { County, Target } from "../../../../shared/model/county.ts";
import type { Plan } from "../../../../shared/model/plan.ts";
import { aPlan } from "../../../builders/aPlan.ts";

/** 600 public and 120 private pupils, 30 of them in seats bought before; 60 more are bought in 2022. */
const eastHill = (targets: readonly Target[], fields: Partial<County> = {}): Plan =>
  aPlan()
    .withCounty("东陵县", { targets, ...fields })
    .withPublicSchool("第一小学", { primaryGrades: 100 })
    .withPrivateSchool("育才学校", { primaryGrades: 20 })
    .withMeasure({ kind: "purchase", at: "育才学校", on: "2020-07-01", seats: { primary: 30 } })
    .withMeasure({ kind: "purchase", at: "育才学校", on: "2022-07-01", seats: { primary: 60 } })
    .build();

function compared(plan: Plan, year: number): Comparison {
  const rows = createCalculator(plan).countyRows("419901");
  const [county, row, base] = [
    plan.county.get("419901"),
    findRow(rows, year, "all"),
    findRow(rows, 2021, "all"),
  ];
  if (county === undefined || row === undefined || base === undefined) throw new Error("no such fall");
  return compare(county, row, base);
}

test("without new measures what was bought in the base year stays bought", () => {
  const { base, ifNothingDone, planned } = compared(eastHill([]), 2022);
  expect([base.pupils, ifNothingDone.pupils, planned.pupils]).toEqual([90, 90, 30]);
});

test("a county whose target binds all private pupils is compared in all of them", () => {
  const { base, ifNothingDone, planned } = compared(eastHill([], { bind: "gross" }), 2022);
  expect([base.pupils, ifNothingDone.pupils, planned.pupils]).toEqual([120, 120, 120]);
});

test("a share target is the most pupils it leaves room for", () => {
  expect(compared(eastHill([{ year: 2022, shareBp: 500 }]), 2022).target).toEqual({
    pupils: 36,
    shareBp: 500,
  });
});

test("a fall without a target of its own has none", () => {
  expect(compared(eastHill([{ year: 2022, shareBp: 500 }]), 2023).target).toBeNull();
});

test("a task in pupils is told beside it", () => {
  expect(compared(eastHill([{ year: 2022, reductionPupils: 80 }]), 2022).task).toEqual({
    required: 80,
    done: 60,
    met: false,
  });
});

test("of several targets for one fall the hardest is told", () => {
  const plan = eastHill([
    { year: 2022, shareBp: 800, reductionPupils: 40 },
    { year: 2022, shareBp: 500, reductionPupils: 80 },
  ]);
  expect(compared(plan, 2022)).toMatchObject({ target: { shareBp: 500 }, task: { required: 80 } });
});
