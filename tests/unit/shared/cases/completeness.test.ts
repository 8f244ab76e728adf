/** How far a case is filled in: only what applies is asked for, and what is missing has a name. */
import { describe, expect, test } from "vitest";
import { createCalculator } from "../../../../shared/calculation/calculator.ts";
import { completenessOf, type Completeness } from "../../../../shared/cases/completeness.ts";
import { caseSources } from "../../../../shared/print/caseSource.ts";
import { aPlan, type MeasureStory, type SchoolStory } from "../../../builders/aPlan.ts";
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
const missing = (story: Story, section: "A" | "B" | "C" | "H"): string[] =>
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

test("the whole is the sum of its sections", () => {
  const { filled, total, sections } = completeness(school());
  const parts = Object.values(sections);
  expect(filled).toBe(parts.reduce((sum, part) => sum + part.filled, 0));
  expect(total).toBe(parts.reduce((sum, part) => sum + part.total, 0));
  expect(missing(school(), "H")).toEqual(["县级包保领导", "牵头单位", "责任人", "联系电话"]);
});
