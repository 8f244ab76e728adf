/** A change in words: cells with before and after, drafts as their cells show them, lines, names of what is gone. */
import { expect, test } from "vitest";
import { plannerChanges } from "../../../../shared/history/cellChanges.ts";
import { withRecordsOf, wordsOf } from "../../../../shared/history/changeWords.ts";
import type { Plan } from "../../../../shared/model/plan.ts";
import { reverse, type Patch } from "../../../../shared/patch/patch.ts";
import { aPlan } from "../../../builders/aPlan.ts";
import { patched } from "../commands/running.ts";

const aCounty = () =>
  aPlan()
    .withCounty("东陵县")
    .withPrivateSchool("育英学校", { primaryGrades: 50, seats: { primary: 320 } })
    .withMeasure({ kind: "intake-cap", at: "育英学校", cap: 20, on: "2022-09-01" })
    .build();

/** "育英学校 一年级：50 → 60", one for each change. */
function said(plan: Plan, patch: Patch): string[] {
  const known = withRecordsOf(plan, patch);
  return plannerChanges(patch).map((change) => {
    const { record, what, before, after } = wordsOf(known, change);
    return before === undefined ? `${record} ${what}` : `${record} ${what}：${before} → ${after}`;
  });
}

const typed = (table: string, id: string, field: string, text: string) => ({
  cells: [{ table, id, field, text }],
});

test("a cell is told with what stood in it before and after", () => {
  const plan = aCounty();
  const edit = (table: string, id: string, field: string, text: string): string[] =>
    said(plan, patched(plan, "edit-cells", typed(table, id, field, text)).patch);
  expect(edit("school", "育英学校", "enrollment.1", "1200")).toEqual(["育英学校 一年级：50 → 1,200"]);
  expect(edit("school", "育英学校", "type", "小学")).toEqual(["育英学校 办学类型：九年一贯制 → 小学"]);
  expect(edit("measure", "m1", "cap", "/")).toEqual(["育英学校 核减招生计划 招生上限：20 → 空"]);
  expect(edit("measure", "m1", "stages", "小学")).toEqual(["育英学校 核减招生计划 学段：全部 → 小学"]);
  expect(edit("county", "419901", "targetYear", "2025")).toEqual(["东陵县 目标年：2024 → 2025"]);
  expect(edit("case", "育英学校", "leader", "副县长")).toEqual(["育英学校 县级包保领导：空 → 副县长"]);
});

test("a draft is what its cell shows", () => {
  const plan = aCounty();
  const { patch } = patched(plan, "edit-cells", typed("school", "育英学校", "seats.primary", "约300"));
  expect(said(plan, patch)).toEqual(["育英学校 小学学位：320 → 约300（待改）"]);
  expect(said(plan, reverse(patch))).toEqual(["育英学校 小学学位：约300（待改） → 320"]);
  const again = patched(plan, "edit-cells", typed("school", "育英学校", "seats.primary", "约400"));
  expect(said(plan, again.patch)).toEqual(["育英学校 小学学位：约300（待改） → 约400（待改）"]);
});

test("lines that came or went are one change each, with the names they had", () => {
  const plan = aCounty();
  patched(plan, "edit-cells", typed("case", "育英学校", "leader", "副县长"));
  const { patch } = patched(plan, "remove-schools", { schools: ["育英学校"] });
  expect(said(plan, patch)).toEqual(["育英学校 核减招生计划 删除", "育英学校 删除"]);
  expect(said(plan, reverse(patch))).toEqual(["育英学校 新增", "育英学校 核减招生计划 新增"]);
});

test("the cells of a line deleted since have no name any more, and say so", () => {
  const plan = aCounty();
  const { patch } = patched(plan, "edit-cells", typed("measure", "m1", "cap", "30"));
  patched(plan, "remove-measures", { measures: ["m1"] });
  expect(said(plan, patch)).toEqual(["（已删除的措施） 招生上限：20 → 30"]);
});

test("targets and forecast parameters are told in full", () => {
  const plan = aCounty();
  const targets = [
    { year: 2022, shareBp: 1500 },
    { year: 2023, stage: "primary", reductionPupils: 3420 },
  ];
  expect(said(plan, patched(plan, "set-targets", { county: "419901", targets }).patch)).toEqual([
    "东陵县 目标：空 → 2022年秋 15%、2023年秋小学 减 3,420人",
  ]);
  const set = (field: string, basisPoints: number) =>
    said(plan, patched(plan, "set-parameters", { county: "419901", values: [{ field, basisPoints }] }).patch);
  expect(set("progressionBp.2", 9800)).toEqual(["东陵县 升级率：空 → 二年级 98%"]);
  expect(set("entrantIndexBp.junior.2023", 10_250)).toEqual(["东陵县 入学指数：空 → 初中 2023年秋 102.5%"]);
});

test("a disposition is told with the measures it proposed; nothing that only the program keeps is told", () => {
  const plan = aCounty();
  const { patch } = patched(plan, "set-disposition", { schools: ["育英学校"], text: "convert" });
  expect(said(plan, patch)).toEqual(["育英学校 民办转公办 新增", "育英学校 处置方式：空 → 转公"]);
});

test("a problem that is let stand is told by its name, and so is what takes that back", () => {
  const plan = aCounty();
  const finding = "case-missing/419901/育英学校/////";
  const findings = [{ finding }];
  const { patch } = patched(plan, "acknowledge-findings", { findings, reason: "待省里批复" });
  expect(said(plan, patch)).toEqual(["未定处置（育英学校） 已知悉"]);
  const again = patched(plan, "acknowledge-findings", { findings, reason: "已上报" }).patch;
  expect(said(plan, again)).toEqual(["未定处置（育英学校） 说明：待省里批复 → 已上报"]);
  const withdrawn = patched(plan, "withdraw-acknowledgements", { findings: [finding] }).patch;
  expect(said(plan, withdrawn)).toEqual(["未定处置（育英学校） 撤回已知悉"]);
});

test("milestones, diversions and attachments say what they hang on, and go unsaid where that goes", () => {
  const plan = aPlan()
    .withPublicSchool("实验小学")
    .withPrivateSchool("育英学校")
    .withMeasure({ kind: "new-build", projectName: "第二小学" })
    .withMeasure({ kind: "close", at: "育英学校" })
    .withMilestone("公告")
    .withDiversion({ stage: "primary", grade: 3, students: 40, to: "实验小学" })
    .withDiversion({ stage: "junior", students: 2, toHome: true })
    .withDiversion({ stage: "junior", students: 5, toProject: "m1" })
    .withAttachment("育英学校", "评估报告")
    .build();
  const edit = (table: string, id: string, field: string, text: string): string[] =>
    said(plan, patched(plan, "edit-cells", typed(table, id, field, text)).patch);
  expect(edit("milestone", "n1", "plannedDate", "2022-02-01")).toEqual([
    "育英学校 终止办学（停办） 节点 公告 计划日期：空 → 2022-02-01",
  ]);
  expect(edit("diversion", "d1", "students", "45")).toEqual(["育英学校 三年级 分流至实验小学 人数：40 → 45"]);
  expect(edit("diversion", "d2", "boarders", "约3")).toEqual([
    "育英学校 初中 回户籍地 其中寄宿：空 → 约3（待改）",
  ]);
  expect(edit("diversion", "d3", "recordsMoved", "是")).toEqual([
    "育英学校 初中 分流至第二小学 学籍已转：空 → 是",
  ]);
  expect(edit("attachment", "f1", "note", "原件\n在档案室")).toEqual([
    "育英学校 附件 评估报告 备注：空 → 原件 在档案室",
  ]);
  expect(edit("case", "育英学校", "contingency", "每周调度\n当日报告")).toEqual([
    "育英学校 应急预案：空 → 每周调度 当日报告",
  ]);
  const { patch } = patched(plan, "remove-schools", { schools: ["育英学校"] });
  expect(said(plan, patch)).toEqual(["育英学校 终止办学（停办） 删除", "育英学校 删除"]);
});
