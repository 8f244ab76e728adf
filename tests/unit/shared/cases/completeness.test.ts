/** How far a case is filled in: only what applies is asked for, and what is missing has a name. */
import { describe, expect, test } from "vitest";
import { createCalculator } from "../../../../shared/calculation/calculator.ts";
import {
  completenessOf,
  type Completeness,
  type SectionName,
} from "../../../../shared/cases/completeness.ts";
import { caseSources } from "../../../../shared/print/caseSource.ts";
import { aPlan, type CaseStory, type MeasureStory, type SchoolStory } from "../../../builders/aPlan.ts";
import type { Story } from "../../../builders/findings.ts";
import type { Disposition } from "../../../../shared/model/vocabulary.ts";

const school = (story: SchoolStory = {}): Story =>
  aPlan()
    .withCounty("东陵县")
    .withPrivateSchool("育英学校", { type: "primary", ...story });

function completeness(story: Story): Completeness {
  const plan = story.build();
  const [source] = caseSources(plan, createCalculator(plan), "419901");
  if (source === undefined) throw new Error("the story has no private school");
  return completenessOf(source);
}
const missing = (story: Story, section: SectionName): string[] =>
  completeness(story).sections[section].missing.map(({ label }) => label);

describe("basics", () => {
  test("ask for the school's own facts", () => {
    expect(missing(school({ town: "城关镇", approvedSize: 600, tenure: "leased" }), "A")).toEqual([
      "举办者",
      "办学许可证",
      "许可证有效期至",
      "统一社会信用代码",
      "寄宿生",
      "教职工",
      "专任教师",
      "占地面积",
      "建筑面积",
      "校长",
      "联系电话",
    ]);
  });

  test("take 0 for an answer", () => {
    expect(missing(school({ boarders: 0 }), "A")).not.toContain("寄宿生");
  });

  test("ask a 公参民 school for its kind and six independences, with a date for those still to be met", () => {
    const story = school({
      publicParticipation: true,
      independence: { legalPerson: "met", campus: "planned" },
    });
    const asked = missing(story, "A").slice(-7);
    expect(asked).toEqual([
      "联系电话",
      "公参民类型",
      "校园校舍及设备独立：限期",
      "专任教师队伍独立",
      "财会核算独立",
      "招生独立",
      "毕业证发放独立",
    ]);
  });
});

describe("pupils", () => {
  test("are asked for in the grades of its stages, classes only where there are pupils", () => {
    const story = school({ enrollment: { 1: 40, 2: 0, 3: 40, 4: 40, 5: 40, 6: 40 }, classes: { 1: 1 } });
    expect(missing(story, "B")).toEqual([
      "三年级班数",
      "四年级班数",
      "五年级班数",
      "六年级班数",
      "小学学位",
      "小学外县户籍",
    ]);
  });
});

test("classes of a stage are enough where nobody gives them by grade", () => {
  const story = school({ primaryGrades: 40, stageClasses: { primary: 6 } });
  expect(missing(story, "B")).toEqual(["小学学位", "小学外县户籍"]);
});

describe("disposition and measures", () => {
  const decided = (disposition: Disposition, ...measures: readonly MeasureStory[]): Story =>
    measures.reduce(
      (story, measure) => story.withMeasure({ at: "育英学校", ...measure }),
      school({ primaryGrades: 40 }).withCase("育英学校", disposition),
    );

  test("ask for measures and for all their dates", () => {
    expect(missing(school(), "C")).toEqual(["处置方式", "处置依据", "措施", "措施日期"]);
    expect(missing(decided("close"), "C")).toEqual(["处置依据", "措施", "措施日期"]);
    expect(missing(decided("close", { kind: "close" }), "C")).toEqual(["处置依据", "措施日期"]);
    expect(missing(decided("close", { kind: "close", on: "2023-07-01" }), "C")).toEqual(["处置依据"]);
  });

  test("ask for none where the school is kept", () => {
    expect(missing(decided("keep"), "C")).toEqual(["处置依据"]);
  });
});

const closing = { kind: "close", on: "2023-07-01" } as const;
const closed = (story: CaseStory = {}): Story =>
  school({ primaryGrades: 40 })
    .withCase("育英学校", { disposition: "close", ...story })
    .withMeasure({ at: "育英学校", ...closing });

describe("diversions", () => {
  test("are asked for in every stage that ends, until each pupil has a place", () => {
    expect(missing(closed(), "D")).toEqual(["小学分流"]);
    const most = closed().withDiversion({ students: 200, toHome: true });
    expect(missing(most, "D")).toEqual(["小学分流"]);
    const all = closed()
      .withDiversion({ students: 200, toHome: true })
      .withDiversion({ students: 40, toHome: true });
    expect(completeness(all).sections.D).toEqual({ filled: 1, total: 1, missing: [] });
  });

  test("are not all there while a grade has too many and another too few", () => {
    const sent = (fifth: number, sixth: number): Story =>
      closed()
        .withDiversion({ grade: 5, students: fifth, toHome: true })
        .withDiversion({ grade: 6, students: sixth, toHome: true })
        .withDiversion({ grade: 1, students: 40, toHome: true })
        .withDiversion({ grade: 2, students: 40, toHome: true })
        .withDiversion({ grade: 3, students: 40, toHome: true })
        .withDiversion({ grade: 4, students: 40, toHome: true });
    expect(missing(sent(48, 32), "D")).toEqual(["小学分流"]);
    expect(missing(sent(40, 40), "D")).toEqual([]);
  });

  test("lead to the stage that still lacks them", () => {
    const both = school({ primaryGrades: 40, juniorGrades: 50 })
      .withCase("育英学校", "close")
      .withMeasure({ at: "育英学校", ...closing })
      .withDiversion({ stage: "primary", toHome: true, students: 240 });
    const [first] = completeness(both).sections.D.missing;
    expect(first).toEqual({ field: "diversions/m1/junior", label: "初中分流" });
  });

  test("are not asked for where pupils stay", () => {
    const converted = school({ primaryGrades: 40 }).withMeasure({
      at: "育英学校",
      kind: "convert",
      on: "2023-07-01",
    });
    expect(completeness(converted).sections.D.total).toBe(0);
  });
});

describe("teachers, assets and risks", () => {
  test("are not asked for where a school goes on", () => {
    const kept = school().withCase("育英学校", "keep");
    const capped = school().withMeasure({ at: "育英学校", kind: "intake-cap", cap: 10 });
    for (const story of [school(), kept, capped])
      for (const section of ["E", "F", "G"] as const)
        expect(completeness(story).sections[section].total).toBe(0);
  });

  test.each(["close", "transform", "convert"] as const)("are asked for once it is to %s", (disposition) => {
    const decided = school().withCase("育英学校", disposition);
    expect(missing(decided, "E")).toEqual(["需安置教师"]);
    expect(missing(decided, "F").slice(0, 4)).toEqual(["资产评估值", "债务", "土地性质", "资产处置方式"]);
    expect(missing(decided, "G")).toEqual(["风险等级"]);
  });

  test.each([
    ["by its disposition", school().withCase("育英学校", "phase-out")],
    [
      "by its measures",
      school().withMeasure({ at: "育英学校", kind: "intake-cap", cap: 0, on: "2022-07-01" }),
    ],
  ])("are asked for their risk level alone where a school runs empty %s", (_, emptying) => {
    expect(missing(emptying, "G")).toEqual(["风险等级"]);
    for (const section of ["E", "F"] as const) expect(completeness(emptying).sections[section].total).toBe(0);
  });

  test("ask for liquidation only where a school closes", () => {
    expect(missing(closed(), "F").slice(4)).toEqual(["清算安排", "清算完成时限"]);
    expect(missing(school().withCase("育英学校", "convert"), "F")).toHaveLength(4);
  });

  test("ask a way for every teacher, and pay for those who are released", () => {
    expect(missing(closed({ teachersToPlace: 0 }), "E")).toEqual([]);
    expect(missing(closed({ teachersToPlace: 9, teachersExamined: 5 }), "E")).toEqual([
      "教师去向合计",
      "教师安置办法",
    ]);
    const placed = { teachersToPlace: 9, teachersExamined: 5, teachersReleased: 4 };
    expect(missing(closed(placed), "E")).toEqual(["补偿金额", "教师安置办法"]);
  });

  test("ask when teachers of the public payroll go back, if there are any", () => {
    const sent = school({ payrollTeachers: 3 }).withCase("育英学校", {
      disposition: "convert",
      teachersToPlace: 0,
    });
    expect(missing(sent, "E")).toEqual(["撤回公办在编教师", "撤回时限"]);
    expect(missing(closed({ teachersToPlace: 0, payrollToWithdraw: 0 }), "E")).toEqual([]);
  });

  test("ask until when land is leased, and the price of what is bought", () => {
    const bought = closed({ landTitle: "leased", assetRoute: "purchase" });
    expect(missing(bought, "F")).toContain("租期至");
    expect(missing(bought, "F")).toContain("处置价款");
    expect(missing(closed({ assetRoute: "donation" }), "F")).not.toContain("处置价款");
  });

  test("ask for assessment and contingency of more than a low risk", () => {
    expect(missing(closed({ riskLevel: "low" }), "G")).toEqual([]);
    expect(missing(closed({ riskLevel: "high" }), "G")).toEqual(["风险类型", "风险研判", "应急预案"]);
    const told = { riskLevel: "high", risks: { debt: true }, riskAssessment: "…", contingency: "…" } as const;
    expect(missing(closed(told), "G")).toEqual([]);
  });
});

test("whoever answers is asked for, how far it has come, and milestones of each measure", () => {
  const people = ["县级包保领导", "牵头单位", "责任人", "联系电话", "进展"];
  expect(missing(school(), "H")).toEqual(people);
  expect(missing(closed(), "H")).toEqual([...people, "终止办学（停办）的节点"]);
  expect(missing(closed().withMilestone("学生分流"), "H")).toEqual(people);
});

test("the whole is the sum of its sections", () => {
  const { filled, total, sections } = completeness(school());
  const parts = Object.values(sections);
  expect(filled).toBe(parts.reduce((sum, part) => sum + part.filled, 0));
  expect(total).toBe(parts.reduce((sum, part) => sum + part.total, 0));
});
