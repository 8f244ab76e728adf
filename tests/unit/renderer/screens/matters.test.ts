/** The list of problems counts matters, not findings: one thing is said once, the worst of it first. */
import { describe, expect, test } from "vitest";
import { countOf, mattersOf } from "../../../../renderer/screens/problems/matters.ts";
import { checkOf, sentenceOf } from "../../../../shared/calculation/checks/index.ts";
import type { Finding } from "../../../../shared/calculation/finding.ts";
import { aPlan } from "../../../builders/aPlan.ts";
import { findingsOf, type Story } from "../../../builders/findings.ts";

const county = (targets: { year: number; shareBp: number }[] = []): Story =>
  aPlan().withCounty("东陵县", { targets });
const groupsOf = (story: Story) => mattersOf(findingsOf(story), 2021).open;

/** "code: lead (others)" of every matter, in order. */
function told(story: Story, code: string): string[] {
  const plan = story.build();
  const brief = (finding: Finding): string => checkOf(finding.code).brief?.(finding) ?? "";
  return groupsOf(story)
    .filter((group) => group.code === code)
    .flatMap(({ matters }) =>
      matters.map(({ lead, others }) =>
        `${sentenceOf(lead, plan).text} ${others.map(brief).join(" ")}`.trim(),
      ),
    );
}

describe("seats that are missing in several falls", () => {
  const crowded = (): Story =>
    county()
      .withPublicSchool("实验小学", { primaryGrades: 30, seats: { primary: 100 }, area: "城区" })
      .withMeasure({ kind: "tap", at: "实验小学", seats: { primary: 50 }, on: "2023-07-01" });

  test("are one matter of the county and one of the area, told by the worst fall that can still be changed", () => {
    expect(told(crowded(), "seat-shortfall")).toEqual([
      "2022年秋东陵县小学缺 80 个公办学位（需 180 个，有 100 个）。 2023年秋缺 30 2024年秋缺 30 2021年秋缺 80",
      "2022年秋东陵县城区小学缺 80 个公办学位（需 180 个，有 100 个）。 2023年秋缺 30 2024年秋缺 30 2021年秋缺 80",
    ]);
    expect(countOf(groupsOf(crowded()), "error")).toBe(2);
  });

  test("of several areas the worst comes first, after the whole county", () => {
    const two = county()
      .withPublicSchool("实验小学", { primaryGrades: 30, seats: { primary: 170 }, area: "城区" })
      .withPublicSchool("马坡小学", { primaryGrades: 30, seats: { primary: 100 }, area: "马坡镇" });
    expect(told(two, "seat-shortfall").map((text) => /缺 \d+/u.exec(text)?.[0])).toEqual([
      "缺 90",
      "缺 80",
      "缺 10",
    ]);
  });
});

describe("a share above target and ceiling", () => {
  const half = (shareBp: number): Story =>
    county([2022, 2023].map((year) => ({ year, shareBp })))
      .withPublicSchool("实验小学", { primaryGrades: 50, seats: { primary: 900 } })
      .withPrivateSchool("博文学校", { primaryGrades: 50 });

  test("is said once, with the lower target; falls without a target keep the ceiling", () => {
    expect(told(half(800), "share-over-target")).toEqual([
      "2022年秋东陵县民办占比（不含政府购买学位）50.00%，超过目标 8%，还需减 252 人。 2023年秋 50.00%，目标 8%",
    ]);
    expect(told(half(800), "share-over-ceiling")).toEqual([
      "2024年秋东陵县民办占比 50.00%，超过县域上限 15%，还需减 210 人。",
    ]);
  });

  test("is said twice where the ceiling is the lower one", () => {
    expect(told(half(2000), "share-over-ceiling")).toHaveLength(1);
    expect(told(half(2000), "share-over-ceiling")[0]).toMatch(/2023年秋 50.00% 2024年秋 50.00%$/u);
  });
});

describe("findings in the roster", () => {
  test("are one matter a school, the fullest class first, behind what decides about the plan", () => {
    const story = county()
      .withPublicSchool("实验小学", { enrollment: { 1: 58, 2: 60 }, classes: { 1: 1, 2: 1 } })
      .withPublicSchool("第二小学", { enrollment: { 1: 70 }, classes: { 1: 1 } })
      .withPrivateSchool("博文学校", { primaryGrades: 50 });
    expect(told(story, "large-class")).toEqual([
      "“第二小学”一年级 70 人、1 个班，最大的班至少 70 人，为超大班额。",
      "“实验小学”二年级 60 人、1 个班，最大的班至少 60 人，为大班额。 一年级最大班 58 人",
    ]);
    const codes = groupsOf(story).flatMap(({ code, severity }) => (severity === "warning" ? [code] : []));
    expect(codes.indexOf("case-missing")).toBeLessThan(codes.indexOf("large-class"));
  });

  test("with words of their own are never put together", () => {
    const story = county()
      .withPrivateSchool("博文学校", { primaryGrades: 50 })
      .withDraft("school", "博文学校", "enrollment.1", "约300", "not-integer")
      .withDraft("school", "博文学校", "enrollment.2", "约200", "not-integer");
    expect(told(story, "draft-pending")).toHaveLength(2);
  });
});

test("that the route of a 公参民 school has no date is said once, of another school's by the measure", () => {
  const story = county()
    .withPrivateSchool("博文学校", { primaryGrades: 50, publicParticipation: true })
    .withMeasure({ kind: "convert", at: "博文学校" })
    .withPrivateSchool("育英学校", { primaryGrades: 10 })
    .withMeasure({ kind: "close", at: "育英学校" });
  expect(told(story, "joint-school-undecided")).toEqual([
    "东陵县公参民学校“博文学校”小学在校生 300 人，退出措施还没有日期。",
  ]);
  expect(told(story, "measure-undated")).toEqual(["育英学校的“终止办学（停办）”措施没有日期，未计入测算。"]);
});

test("overdue milestones are said with the seats they put at risk, and alone where there are none", () => {
  const story = county()
    .withMeasure({ kind: "new-build", projectName: "第二小学", seats: { primary: 540 }, on: "2022-08-20" })
    .withMilestone("开工", { on: "2022-01-10" })
    .withPrivateSchool("育英学校", { primaryGrades: 10 })
    .withMeasure({ kind: "close", at: "育英学校", on: "2022-08-20" })
    .withMilestone("公告", { on: "2022-01-10" });
  expect(told(story, "seats-at-risk")).toHaveLength(1);
  expect(told(story, "milestone-overdue")).toEqual([
    "育英学校的“终止办学（停办）”措施的节点“公告”计划2022年1月10日，已逾期 5 天。",
  ]);
});
