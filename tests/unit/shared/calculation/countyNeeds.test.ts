/** What a plan asks for by fall and stage: classes, teachers, investment and the money for bought seats. */
import { expect, test } from "vitest";
import { createCalculator } from "../../../../shared/calculation/calculator.ts";
import { countyNeeds, type CountyNeeds, type FallNeeds } from "../../../../shared/calculation/countyNeeds.ts";
import type { Plan } from "../../../../shared/model/plan.ts";
import type { StageOrAll } from "../../../../shared/model/stage.ts";
import { aPlan } from "../../../builders/aPlan.ts";
import { defaultRules } from "../../../builders/rules.ts";

const needsOf = (plan: Plan): CountyNeeds =>
  countyNeeds(plan, createCalculator(plan), "419901", defaultRules);

function needsIn(plan: Plan, year: number, stage: StageOrAll): FallNeeds {
  const line = needsOf(plan).falls.find((one) => one.year === year && one.stage === stage);
  if (line === undefined) throw new Error(`no ${year} ${stage}`);
  return line;
}

const withProject = (story: { on: string; investment?: number }): Plan =>
  aPlan()
    .withMeasure({ kind: "new-build", projectName: "第二学校", seats: { primary: 46, junior: 51 }, ...story })
    .build();

test("both stages together need the classes and teachers of the two, each rounded up by itself", () => {
  const plan = withProject({ on: "2022-08-01" });
  expect(needsIn(plan, 2022, "primary")).toMatchObject({ classes: 2, teachers: 3 });
  expect(needsIn(plan, 2022, "junior")).toMatchObject({ classes: 2, teachers: 4 });
  expect(needsIn(plan, 2022, "all")).toMatchObject({ seats: 97, classes: 4, teachers: 7 });
});

test("an investment belongs to the fall its build counts for, and stays invested", () => {
  const plan = withProject({ on: "2022-10-01", investment: 1200 });
  const amounts = [2022, 2023, 2024].map((year) => needsIn(plan, year, "all"));
  expect(amounts.map(({ investment }) => investment)).toEqual([0, 1200, 0]);
  expect(amounts.map(({ invested }) => invested)).toEqual([0, 1200, 1200]);
});

test("an investment is of no single stage", () => {
  expect(needsIn(withProject({ on: "2022-08-01", investment: 1200 }), 2022, "primary").investment).toBeNull();
});

test("a build that opens after the target year is told apart", () => {
  const { investment } = needsOf(withProject({ on: "2026-08-01", investment: 1200 }));
  expect(investment).toMatchObject({ later: 1200, byFall: new Map() });
});

test("a build without an investment is listed", () => {
  expect(needsOf(withProject({ on: "2022-08-01" })).investment.withoutAmount).toEqual(["m1"]);
});

test("the budget of a school year is by stage, and a purchase without a subsidy is listed", () => {
  const plan = aPlan()
    .withPrivateSchool("育英学校", { primaryGrades: 20, juniorGrades: 30 })
    .withMeasure({
      kind: "purchase",
      at: "育英学校",
      on: "2022-08-01",
      seats: { primary: 100, junior: 50 },
      unitSubsidy: 3000,
    })
    .withPrivateSchool("育才学校", { primaryGrades: 20 })
    .withMeasure({ kind: "purchase", at: "育才学校", on: "2023-08-01", seats: { primary: 10 } })
    .build();
  expect(needsIn(plan, 2022, "primary").budgetYuan).toBe(300_000);
  expect(needsIn(plan, 2022, "junior").budgetYuan).toBe(150_000);
  expect(needsIn(plan, 2022, "all").budgetYuan).toBe(450_000);
  expect(needsOf(plan).withoutSubsidy).toEqual(["m2"]);
});
