/** The proposed texts claim no more than the plan has: what is not settled yet, and what a sum leaves out, is said. */
import { describe, expect, test } from "vitest";
import { resourceTables } from "../../../../../shared/print/countyPlan/tables/resources.ts";
import { stepTables } from "../../../../../shared/print/countyPlan/tables/steps.ts";
import { aPlan, type MeasureStory } from "../../../../builders/aPlan.ts";
import { chapterOf, factsOf } from "../../../../builders/countyPlan.ts";

const school = { primaryGrades: 100, juniorGrades: 100 };
const withSchools = () =>
  aPlan().withCounty("东陵县").withPrivateSchool("育英学校", school).withPublicSchool("实验学校", school);

describe("the cost of bought seats", () => {
  const bought = (subsidies: readonly (number | undefined)[]) => {
    const plan = withSchools();
    for (const unitSubsidy of subsidies)
      plan.withMeasure({
        kind: "purchase",
        at: "育英学校",
        seats: { primary: 100 },
        on: "2022-08-01",
        ...(unitSubsidy === undefined ? {} : { unitSubsidy }),
      });
    return plan.build();
  };

  test("leaves out purchases without a subsidy, and says so in text and table", () => {
    const plan = bought([9_000, undefined, undefined]);
    expect(chapterOf(plan, "measures")).toContain(
      "所需经费90万元，列入财政预算，另有2项购买措施补助标准待核定。",
    );
    expect(chapterOf(plan, "resources")).toContain(
      "购买学位经费90万元。另有2项购买措施补助标准待核定，经费未计入。",
    );
    expect(resourceTables(factsOf(plan))[0]?.note).toContain("不含补助标准待核定的2项购买措施");
  });

  test("is not passed over where no purchase says its subsidy", () => {
    const plan = bought([undefined]);
    expect(chapterOf(plan, "measures")).toContain("购买学位100个，有1项购买措施补助标准待核定。");
    expect(chapterOf(plan, "resources")).toContain("列入年度预算。有1项购买措施补助标准待核定，经费未计入。");
  });

  test("is whole where every purchase says it", () => {
    const plan = bought([9_000]);
    for (const chapter of ["measures", "resources"] as const)
      expect(chapterOf(plan, chapter)).not.toContain("补助标准待核定");
    expect(resourceTables(factsOf(plan))[0]?.note).not.toContain("补助标准");
  });
});

describe("a 公参民 school is settled", () => {
  const text = (measure: MeasureStory) =>
    chapterOf(
      aPlan()
        .withCounty("东陵县")
        .withPrivateSchool("育英学校", { ...school, participationKind: "public-school" })
        .withMeasure({ kind: "convert", at: "育英学校", ...measure })
        .build(),
      "cases",
    );

  test("once a route ends it by the target year", () => {
    expect(text({ on: "2023-08-01" })).toContain(
      "公参民学校1所，按照国家和省有关规定规范，处置方式均已落实。",
    );
  });

  test.each([
    ["a route without a date", {}],
    ["one after the target year", { on: "2030-08-01" }],
    ["one before the base year, which counts for nothing", { on: "2019-08-01" }],
  ])("not by %s", (_name, measure) => {
    expect(text(measure)).toContain("其中处置方式尚未落实的1所，须限期完成。");
  });

  test("where it may be kept and is", () => {
    const plan = aPlan()
      .withPrivateSchool("育英学校", { ...school, participationKind: "private-partners" })
      .withCase("育英学校", "keep");
    expect(chapterOf(plan.build(), "cases")).toContain("处置方式均已落实。");
  });
});

describe("pupils who leave have all a place", () => {
  const junior = (grade7: number, grade8: number, others: number) =>
    chapterOf(
      withSchools()
        .withMeasure({ kind: "close", at: "育英学校", stages: ["junior"], on: "2023-08-01" })
        .withDiversion({ stage: "junior", grade: 7, to: "实验学校", students: grade7 })
        .withDiversion({ stage: "junior", grade: 8, to: "实验学校", students: grade8 })
        .withDiversion({ stage: "junior", to: "实验学校", students: others })
        .build(),
      "cases",
    );

  test("where they agree grade by grade", () => {
    expect(junior(100, 100, 100)).toContain("需分流学生300人，去向已全部落实。");
    expect(junior(100, 40, 160)).toContain("去向已全部落实。");
  });

  test("not where they agree in all and not by grade", () => {
    expect(junior(108, 92, 100)).toContain(
      "需分流学生300人，去向已按总数安排，有8人年级不符，须按年级核对。",
    );
    expect(junior(108, 92, 90)).toContain("还有10人待安排，有8人年级不符，须按年级核对。");
  });
});

test("schools are said to be judged one by one only where all are", () => {
  const plan = withSchools()
    .withPrivateSchool("晨光学校", school)
    .withCase("育英学校", { riskLevel: "high" });
  expect(chapterOf(plan.build(), "risks")).toContain("已研判的学校中，高风险学校1所。");
  plan.withCase("晨光学校", { riskLevel: "low" });
  expect(chapterOf(plan.build(), "risks")).toContain("经逐校研判，高风险学校1所、低风险学校1所。");
});

test("the last batch is told by what it does, not by all that it might", () => {
  const capped = withSchools().withMeasure({ kind: "intake-cap", at: "育英学校", cap: 50, on: "2022-08-01" });
  expect(chapterOf(capped.build(), "measures")).toContain("对1所民办学校核减招生计划，实施措施1项");
  const ended = withSchools()
    .withMeasure({ kind: "transform", at: "育英学校", stages: ["primary"], on: "2022-08-01" })
    .withMeasure({ kind: "close", at: "育英学校", stages: ["junior"], on: "2022-08-01" });
  expect(chapterOf(ended.build(), "measures")).toContain("对1所民办学校停办或者转型，实施措施2项");
});

test("measures that begin in no fall of the steps are counted below their table", () => {
  const plan = withSchools()
    .withMeasure({ kind: "purchase", at: "育英学校", seats: { primary: 90 }, on: "2020-08-01" })
    .withMeasure({ kind: "close", at: "育英学校", stages: ["junior"], on: "2022-08-01" })
    .withMeasure({ kind: "close", at: "育英学校", stages: ["primary"], on: "2025-08-01" });
  expect(stepTables(factsOf(plan.build()))[0]?.note).toBe(
    "注：表外另有基期已实施的措施1项、目标年以后实施的措施1项。",
  );
});

test("measures of one kind for each stage of a school are told apart", () => {
  const plan = withSchools()
    .withPrivateSchool("晨光小学", { primaryGrades: 100, type: "primary" })
    .withMeasure({ kind: "intake-cap", at: "育英学校", stages: ["primary"], cap: 50, on: "2022-08-01" })
    .withMeasure({ kind: "intake-cap", at: "育英学校", stages: ["junior"], cap: 50, on: "2022-08-01" })
    .withMeasure({ kind: "close", at: "晨光小学", stages: ["primary"], on: "2022-08-01" })
    .build();
  expect(chapterOf(plan, "steps")).toContain(
    "落实措施3项，措施为育英学校小学核减招生、育英学校初中核减招生、晨光小学停办。",
  );
});

test("pupils in bought seats are pupils of the private schools", () => {
  const plan = withSchools().withMeasure({
    kind: "purchase",
    at: "育英学校",
    seats: { primary: 300 },
    on: "2020-08-01",
  });
  expect(chapterOf(plan.build(), "situation")).toContain("其中在政府购买学位就读300人。");
});

test("a year without new measures goes on with those before it, if there are any", () => {
  const text = chapterOf(
    withSchools().withMeasure({ kind: "close", at: "育英学校", on: "2023-08-01" }).build(),
    "steps",
  );
  const [, first = "", , , , third = ""] = text.split("\n");
  expect(first).toMatch(/^本学年没有新的措施。到本学期/u);
  expect(third).toContain("本学年没有新的措施，继续落实已实施的措施。");
});

describe("measures that do not count", () => {
  const before = { kind: "expand", at: "实验学校", on: "2020-08-01", seats: { primary: 45 } } as const;
  const undated = { kind: "close", at: "育英学校" } as const;

  test.each<[string, readonly MeasureStory[], string]>([
    ["without a date", [undated], "另有1项措施因日期等未定，暂未计入，待明确后纳入。"],
    ["done before the base year", [before], "另有1项措施已含在基期数据中，不再计入。"],
    ["of both kinds", [before, undated], "另有2项措施因基期已含或者日期等未定，未计入，未定的待明确后纳入。"],
  ])("%s are said to be so", (_, measures, text) => {
    const plan = withSchools();
    for (const measure of measures) plan.withMeasure(measure);
    expect(chapterOf(plan.build(), "measures")).toBe(`本方案尚未列入措施。\n${text}`);
  });
});
