import { expect, it } from "vitest";
import { targetWords } from "../../../../renderer/screens/balance/targetWords.ts";
import { createCalculator } from "../../../../shared/calculation/calculator.ts";
import { findRow } from "../../../../shared/calculation/rows.ts";
import type { Target } from "../../../../shared/model/county.ts";
import { aPlan } from "../../../builders/aPlan.ts";

function said(targets: readonly Target[]) {
  const plan = aPlan()
    .withCounty("东陵县", { targets })
    .withPublicSchool("实验小学", { primaryGrades: 300 })
    .withPrivateSchool("育英学校", { primaryGrades: 100 })
    .build();
  const county = plan.county.get("419901");
  const row = findRow(createCalculator(plan).countyRows("419901"), 2023, "all");
  if (county === undefined || row === undefined) throw new Error("the county was just made");
  return targetWords(county, row);
}

it("says nothing where no target is set for the fall and stage", () => {
  expect(
    said([
      { year: 2022, shareBp: 500 },
      { year: 2023, stage: "junior", shareBp: 500 },
    ]),
  ).toEqual({ text: "", mark: undefined });
});

it("says how many pupils are still to be reduced for a share", () => {
  expect(said([{ year: 2023, shareBp: 500 }])).toEqual({
    text: "目标 5% ▼超标 还需减 480",
    mark: "shortage",
  });
  expect(said([{ year: 2023, shareBp: 2500 }])).toEqual({ text: "目标 25% ✓达标", mark: "fine" });
});

it("says task, done and difference where the target is in pupils", () => {
  expect(said([{ year: 2023, reductionPupils: 100 }])).toEqual({
    text: "任务 100 完成 0 ▼差 100",
    mark: "shortage",
  });
});
