/** Numbers and how they are made, in the office's words. */
import { expect, test } from "vitest";
import { explain } from "../../../../shared/calculation/explain/explain.ts";
import type { Subject, SubjectOf } from "../../../../shared/calculation/explain/subject.ts";
import { explanationSentence, partName, subjectName } from "../../../../shared/format/explanationWords.ts";
import type { Plan } from "../../../../shared/model/plan.ts";
import { aPlan } from "../../../builders/aPlan.ts";
import { calculated } from "../../../builders/explained.ts";
import { row } from "../../../builders/explainStories.ts";

const plan: Plan = aPlan()
  .withCounty("东陵县", { progressionBp: { 3: 9_750 }, targets: [{ year: 2023, shareBp: 500 }] })
  .withPrivateSchool("育英学校", { area: "城区", primaryGrades: 115 })
  .withPrivateSchool("启明学校", { primaryGrades: 10, seats: { primary: 90 } })
  .withPublicSchool("第一小学", { area: "城区", primaryGrades: 1_000, seats: { primary: 5_400 } })
  .withMeasure({ kind: "intake-cap", at: "育英学校", on: "2022-06-01", cap: 90, stages: ["primary"] })
  .withMeasure({ kind: "convert", at: "启明学校", on: "2023-07-01" })
  .withMeasure({ kind: "new-build", projectName: "第二小学", on: "2023-09-20", seats: { primary: 540 } })
  .withMeasure({ kind: "purchase", at: "育英学校", on: "2021-07-01", seats: { primary: 50 } })
  .withMeasure({ kind: "rebuild", at: "第一小学", on: "2022-07-01", seats: { junior: -45 } })
  .build();

const school = (schoolId: string, line: SubjectOf<"school">["line"]): Subject => ({
  of: "school",
  schoolId,
  year: 2023,
  stage: "primary",
  line,
});
const grade = (number: 1 | 3, line: "doNothing" | "planned"): Subject => ({
  of: "grade",
  schoolId: "育英学校",
  grade: number,
  year: 2023,
  line,
});
const measure = (measureId: string, figure: "pupils" | "seats" = "pupils", year = 2023): Subject => ({
  of: "measure",
  measureId,
  year,
  stage: "primary",
  figure,
});

test.each<[Subject, string]>([
  [row("shareBp"), "2023年秋东陵县小学民办占比（不含购买学位）"],
  [row("spareSeats", { area: "城区", stage: "all" }), "2023年秋东陵县城区公办学位余缺"],
  [row("total", { area: "" }), "2023年秋东陵县未划片区小学全部在校生"],
  [{ ...row("total"), countyCode: undefined }, "2023年秋全市小学全部在校生"],
  [school("育英学校", "counted"), "育英学校 小学 2023年秋 计入占比的在校生"],
  [grade(3, "planned"), "育英学校 三年级 2023年秋"],
  [grade(3, "doNothing"), "育英学校 三年级 2023年秋（不采取措施）"],
  [grade(1, "doNothing"), "育英学校 一年级 2023年秋 预计招生"],
  [measure("m2"), "启明学校 小学 民办转公办 2023年秋 减少在校生"],
  [measure("m3", "seats"), "第二小学 小学 新建公办学校 2023年秋 新增学位"],
  [{ of: "school-cell", schoolId: "育英学校", field: "enrollment.2" }, "育英学校 二年级 2021年秋"],
  [{ of: "measure-cell", measureId: "m1", field: "cap" }, "育英学校 核减招生计划 招生上限"],
  [{ of: "county-cell", countyCode: "419901", field: "progressionBp.3" }, "东陵县三年级升级率"],
  [
    { of: "county-cell", countyCode: "419901", field: "entrantIndexBp.primary.2023" },
    "2023年秋东陵县小学入学指数",
  ],
  [{ of: "last-primary", countyCode: "419901", year: 2022 }, "2022年秋东陵县六年级在校生（不采取措施）"],
])("%j is called %s", (subject, name) => {
  expect(subjectName(plan, subject)).toBe(name);
});

const sentence = (subject: Subject): string => {
  const explanation = explain(calculated(plan), subject);
  return explanation === undefined ? "" : explanationSentence(plan, explanation);
};

test.each<[string, Subject, string]>([
  ["a share", row("shareBp"), "民办占比（不含购买学位） 8.72% = 计入占比的民办在校生 584 ÷ 全部在校生 6,694"],
  [
    "a share of nobody",
    row("shareBp", { stage: "junior" }),
    "民办占比（不含购买学位） 0.00% = 计入占比的民办在校生 0 ÷ 全部在校生 0（没有在校生，按 0 计）",
  ],
  ["a sum of places", row("total"), "全部在校生 6,694 = 城区 6,634 + 未划片区 60"],
  [
    "a long sum without its zeros",
    row("publicSeats"),
    "公办学位 5,490 = 基期公办学位 5,400 + 民办转公办新增学位 90",
  ],
  [
    "a difference to the base year",
    row("reduction.natural"),
    "2023年秋自然变化 6 = 2021年秋民办在校生（不采取措施） 750 − 2023年秋民办在校生（不采取措施） 744",
  ],
  [
    "nothing that is exactly nothing",
    { of: "unmeasured", countyCode: "419901", year: 2023, stage: "junior", figure: "pupils" },
    "民办在校生（不新增措施） 0 = 计入占比的民办在校生 0 + 计划压减 0",
  ],
  ["a surplus", row("seatSurplus"), "公办学位富余 0 = 公办学位余缺（−570），小于 0 时按 0 计"],
  ["a shortage", row("seatShortage"), "公办学位缺口 570 = 0 − 公办学位余缺（−570）"],
  [
    "a grade moved up",
    grade(3, "planned"),
    "2023年秋三年级 112 = 2022年秋二年级 115 × 三年级升级率 97.50%，四舍五入",
  ],
  ["an entry grade", grade(1, "planned"), "一年级 90 = 较小者：一年级预计招生 115，核减招生计划招生上限 90"],
  ["a school by grades", school("育英学校", "planned"), "在校生（核减招生后） 634 = 6 个年级之和"],
  [
    "a converted school",
    school("启明学校", "physical"),
    "民办在校生 0 = 在校生（核减招生后） 60 − 民办转公办减少在校生 60",
  ],
  ["a conversion's seats", measure("m2", "seats"), "新增学位 90 = 学位（名册） 90"],
  ["seats yet to open", measure("m3", "seats"), "新增学位 0：从2024年秋起计入"],
  [
    "seats bought before already",
    measure("m4", "seats"),
    "2023年秋新增学位 0 = 2023年秋减少在校生 50 − 2021年秋减少在校生 50",
  ],
  ["nobody closing", row("reduction.closures"), "停办转型压减 0：没有起作用的措施"],
  ["a cell", { of: "measure-cell", measureId: "m1", field: "cap" }, "招生上限 90：进度表中的数"],
  [
    "a parameter left empty",
    { of: "county-cell", countyCode: "419901", field: "progressionBp.2" },
    "升级率 100.00%：没有填写，按 100.00% 计",
  ],
  [
    "no children to go by",
    { of: "entrant-index", countyCode: "419901", stage: "junior", year: 2022 },
    "2022年秋入学指数 100.00% = 2021年秋六年级在校生（不采取措施） 1,125 ÷ 2021年秋六年级在校生（不采取措施） 1,125",
  ],
  [
    "classes needed",
    { of: "need", countyCode: "419901", year: 2024, stage: "primary", figure: "classes" },
    "需要班级 14 = 新增公办学位（不含购买） 630 ÷ 班额标准 45，进一取整",
  ],
  [
    "no classes for seats taken away",
    { of: "need", countyCode: "419901", year: 2024, stage: "junior", figure: "classes" },
    "需要班级 0 = 新增公办学位（不含购买）（−45） ÷ 班额标准 50，进一取整，小于 0 时按 0 计",
  ],
  [
    "the room a share leaves",
    { of: "allowed", countyCode: "419901", year: 2023, stage: "all" },
    "占比目标下最多的民办在校生 334 = 全部在校生 6,694 × 民办占比目标 5.00%，舍去小数",
  ],
  [
    "pupils above seats",
    school("第一小学", "above"),
    "超出学位的学生 550 = 在校生 5,950 − 学位（含已新增） 5,400",
  ],
  [
    "a purchase without its price",
    { of: "measure", measureId: "m4", year: 2023, stage: "primary", figure: "cost" },
    "购买经费 0：没有填写生均补助，不计经费",
  ],
  [
    "pupils still to reduce",
    { of: "to-reduce", countyCode: "419901", year: 2023, stage: "all" },
    "还需压减（达到占比目标） 250 = 计入占比的民办在校生 584 − 全部在校生 6,694 × 民办占比目标 5.00%（舍去小数）",
  ],
])("%s in words", (_, subject, words) => {
  expect(sentence(subject)).toBe(words);
});

test("under its number a part is called by what tells it from the others", () => {
  const names = (subject: Subject): string[] => {
    const explanation = explain(calculated(plan), subject);
    return explanation?.parts.map((part) => partName(plan, subject, explanation, part)) ?? [];
  };
  expect(names(row("total", { stage: "all" }))).toEqual(["小学"]);
  expect(names(row("total"))).toEqual(["城区", "未划片区"]);
  expect(names(row("total", { area: "城区" }))).toEqual(["育英学校", "第一小学"]);
  expect(names(school("育英学校", "planned")).at(0)).toBe("一年级");
  expect(names(row("reduction.caps"))).toEqual(["育英学校核减招生计划"]);
  expect(names(row("spareSeats"))).toEqual(["公办学位", "公办学位需求"]);
});

test("a sum below a column names its lines, and is gone as soon as one of them is", () => {
  const terms = ["育英学校", "启明学校"].map((id) => ({
    sign: 1 as const,
    subject: school(id, "doNothing"),
  }));
  const sum = (more: typeof terms = []): Subject => ({
    of: "total",
    total: "pupils",
    countyCode: "419901",
    year: 2023,
    stage: "primary",
    by: "line",
    terms: [...terms, ...more],
  });
  const explanation = explain(calculated(plan), sum());
  if (explanation === undefined) throw new Error("it is not explained");
  expect(subjectName(plan, sum())).toBe("2023年秋东陵县小学在校生（所列各行合计）");
  expect(
    explanation.parts.map((part) => `${partName(plan, sum(), explanation, part)} ${part.value}`),
  ).toEqual(["育英学校 684", "启明学校 60"]);
  expect(
    explain(calculated(plan), sum([{ sign: 1, subject: school("没有的学校", "doNothing") }])),
  ).toBeUndefined();
});
