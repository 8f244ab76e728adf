/** The forecast line by grade is the balance's total, told grade by grade. */
import { expect, test } from "vitest";
import { createCalculator } from "../../../../../shared/calculation/calculator.ts";
import { gradeForecast } from "../../../../../shared/calculation/gradeForecast.ts";
import { aPlan } from "../../../../builders/aPlan.ts";
import { planFromFile } from "../../../../builders/planFromFile.ts";

test("a cohort moves down and to the right, by the county's ratios", () => {
  const plan = aPlan()
    .withCounty("东陵县", { progressionBp: { 2: 9500 }, entrantIndexBp: { primary: { 2022: 9000 } } })
    .withPublicSchool("实验小学", { enrollment: { 1: 100, 2: 80 } })
    .withPrivateSchool("育英学校", { enrollment: { 1: 20 } })
    .build();
  const calculator = createCalculator(plan);
  const frame = calculator.frame("419901");
  if (frame === undefined) throw new Error("the county is there");
  const lines = gradeForecast(frame, calculator.schools("419901"));
  expect(lines.slice(0, 3).map(({ pupils }) => pupils)).toEqual([
    [120, 108, 120, 120],
    [80, 114, 103, 114],
    [0, 80, 114, 103],
  ]);
});

test("in every county of the sample city the grades of a stage add up to its total", () => {
  const calculator = createCalculator(planFromFile("city-anhe/plan.json"));
  for (const code of calculator.counties()) {
    const frame = calculator.frame(code);
    if (frame === undefined) throw new Error(`no frame of ${code}`);
    const lines = gradeForecast(frame, calculator.schools(code));
    for (const row of calculator.countyRows(code).filter(({ stage }) => stage !== "all")) {
      const own = lines.filter(({ stage }) => stage === row.stage);
      const sum = own.reduce(
        (total, { pupils }) => total + (pupils[row.year - frame.county.baseYear] ?? 0),
        0,
      );
      expect(sum, `${code} ${row.year} ${row.stage}`).toBe(row.total);
    }
  }
});
