/** What a scenario is compared by: its figures are those of its own plan, and the worst area is named. */
import { expect, test } from "vitest";
import { createCalculator } from "../../../../shared/calculation/calculator.ts";
import type { Plan } from "../../../../shared/model/plan.ts";
import type { StageOrAll } from "../../../../shared/model/stage.ts";
import { figuresOf } from "../../../../shared/scenarios/comparison.ts";
import { aPlan } from "../../../builders/aPlan.ts";
import { defaultRules as rules } from "../../../builders/rules.ts";

/** A county of two areas, in one of which a private school closes before its new school opens. */
const base = () =>
  aPlan()
    .withCounty("东陵县", { targets: [{ year: 2023, shareBp: 1000 }] })
    .withPublicSchool("实验小学", { primaryGrades: 100, seats: { primary: 660 }, area: "城区" })
    .withPublicSchool("乡镇小学", { primaryGrades: 10, seats: { primary: 90 }, area: "乡镇" })
    .withPrivateSchool("育英学校", { primaryGrades: 50, seats: { primary: 320 }, area: "城区" });

function figures(plan: Plan, stage: StageOrAll = "all") {
  const calculator = createCalculator(plan);
  const county = plan.county.get("419901");
  if (county === undefined) throw new Error("the county was just made");
  return figuresOf({ plan, calculator }, county, stage, rules);
}

test("a fall has the share against its target, what is reduced and added, and where most seats are short", () => {
  const plan = base().withMeasure({ kind: "close", at: "育英学校", on: "2023-07-01" }).build();
  const [before, after] = figures(plan).falls;
  expect(before).toMatchObject({
    year: 2022,
    reduction: 0,
    shortage: 0,
    spare: 90,
    worst: null,
    target: null,
  });
  expect(after).toMatchObject({
    year: 2023,
    shareBp: 0,
    target: { met: true },
    reduction: 300,
    shortage: 210,
    worst: { area: "城区", stage: "primary", shortage: 240 },
  });
});

test("of several targets for one fall the lowest is judged", () => {
  const plan = aPlan()
    .withCounty("东陵县", {
      targets: [
        { year: 2022, shareBp: 4000 },
        { year: 2022, shareBp: 1000 },
      ],
    })
    .withPublicSchool("实验小学", { primaryGrades: 70 })
    .withPrivateSchool("育英学校", { primaryGrades: 30 })
    .build();
  expect(figures(plan).falls[0]?.target).toMatchObject({ shareBp: 1000, met: false, stillToReduce: 120 });
});

test("an area may lack seats that the county as a whole has", () => {
  const plan = base()
    .withMeasure({ kind: "close", at: "育英学校", on: "2022-07-01" })
    .withMeasure({
      kind: "new-build",
      projectName: "二小",
      area: "乡镇",
      seats: { primary: 300 },
      on: "2022-08-01",
    })
    .build();
  expect(figures(plan).falls[0]).toMatchObject({ shortage: 0, worst: { area: "城区", shortage: 240 } });
  expect(figures(plan, "junior").falls[0]).toMatchObject({ shortage: 0, worst: null });
});

test("costs are summed up to the target year, and what they lack is counted", () => {
  const plan = base()
    .withMeasure({
      kind: "new-build",
      projectName: "二小",
      seats: { primary: 450 },
      on: "2022-08-01",
      investment: 3000,
    })
    .withMeasure({ kind: "expand", at: "实验小学", seats: { primary: 90 }, on: "2023-08-01" })
    .withMeasure({
      kind: "purchase",
      at: "育英学校",
      seats: { primary: 100 },
      on: "2022-08-01",
      unitSubsidy: 5000,
    })
    .build();
  expect(figures(plan).totals).toMatchObject({
    investment: 3000,
    withoutInvestment: 1,
    budgetYuan: 3 * 100 * 5000,
    withoutSubsidy: 0,
    classes: 12,
    teachers: Math.ceil(540 / 19),
  });
});
