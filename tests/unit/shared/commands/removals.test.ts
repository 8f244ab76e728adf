/** What goes with a thing that goes, and what the journal says of it. */
import { describe, expect, test } from "vitest";
import type { MutablePlan } from "../../../../shared/model/plan.ts";
import { applyPatch, reverse } from "../../../../shared/patch/patch.ts";
import { aPlan } from "../../../builders/aPlan.ts";
import { contentOfPlan } from "../../../builders/planContent.ts";
import { patched, refusal, run } from "./running.ts";

/** 育英 closes, its pupils go to 实验小学, to a new school and home; 晨光 is capped. */
function story(): MutablePlan {
  const plan = aPlan()
    .withCounty("东陵县")
    .withPublicSchool("实验小学", { primaryGrades: 100 })
    .withPrivateSchool("育英学校", { primaryGrades: 50 })
    .withPrivateSchool("晨光学校", { primaryGrades: 30 })
    .withMeasure({ kind: "close", at: "育英学校", on: "2023-08-20" })
    .withMeasure({ kind: "new-build", projectName: "第二小学", seats: { primary: 540 } })
    .withMeasure({ kind: "intake-cap", at: "晨光学校", cap: 10 })
    .withCase("育英学校", "close")
    .withDraft("measure", "m1", "actualDate", "快了", "not-date")
    .withDraft("measure", "m3", "plannedDate", "明年", "not-date")
    .withDraft("school", "育英学校", "teachers", "约20", "not-integer")
    .build();
  const some = { stage: "primary" as const, students: 100 };
  const places = [{ toSchoolId: "实验小学" }, { toMeasureId: "m2" }, { toHome: true as const }];
  run(plan, "set-diversions", { measureId: "m1", rows: places.map((place) => ({ ...some, ...place })) });
  run(plan, "edit-cells", { cells: [{ table: "diversion", id: "d-1", field: "students", text: "许多" }] });
  return plan;
}

test("a measure goes with its diversions and all drafts of both, and an undo brings all of it back", () => {
  const plan = story();
  const before = structuredClone(plan);
  const { label, patch } = patched(plan, "remove-measures", { measures: ["m1"] });
  expect(label).toBe("删除 育英学校 终止办学（停办）");
  expect([...plan.measure.keys()]).toEqual(["m2", "m3"]);
  expect(plan.diversion.size).toBe(0);
  expect([...plan.draft.keys()].sort()).toEqual(["measure/m3/plannedDate", "school/育英学校/teachers"]);
  applyPatch(plan, reverse(patch));
  expect(plan).toStrictEqual(before);
});

test("a project goes with the diversions to its seats", () => {
  const plan = story();
  run(plan, "remove-measures", { measures: ["m2"] });
  expect([...plan.diversion.values()].map(({ toMeasureId }) => toMeasureId)).toEqual([undefined, undefined]);
});

test("a school goes with its measures, its case, its drafts and what was diverted from it", () => {
  const plan = story();
  expect(run(plan, "remove-schools", { schools: ["育英学校"] })).toBe("删除 育英学校（含 1 项措施）");
  expect([...plan.school.keys()]).toEqual(["实验小学", "晨光学校"]);
  expect([...plan.measure.keys()]).toEqual(["m2", "m3"]);
  expect(plan.case.size).toBe(0);
  expect(plan.diversion.size).toBe(0);
  expect([...plan.draft.keys()]).toEqual(["measure/m3/plannedDate"]);
});

test("a school that receives goes with the diversions to it, and with nobody's measure", () => {
  const plan = story();
  expect(run(plan, "remove-schools", { schools: ["实验小学"] })).toBe("删除 实验小学");
  expect(plan.measure.size).toBe(3);
  expect([...plan.diversion.keys()]).toEqual(["d-2", "d-3"]);
});

test("several at once are counted once each, though they share what hangs on them", () => {
  const plan = story();
  const schools = ["育英学校", "实验小学", "育英学校"];
  const { label, patch } = patched(plan, "remove-schools", { schools });
  expect(label).toBe("删除 2 所学校（含 1 项措施）");
  expect(new Set(patch.map(({ table, id }) => `${table}/${id}`)).size).toBe(patch.length);
});

test("milestones go with their measure, attachments with their school, each with its drafts, in every scenario", () => {
  const plan = aPlan()
    .withCounty("东陵县")
    .withPrivateSchool("育英学校")
    .withPrivateSchool("晨光学校")
    .withMeasure({ kind: "close", at: "育英学校" })
    .withMilestone("公告")
    .withMeasure({ kind: "close", at: "晨光学校" })
    .withMilestone("公告")
    .withAttachment("育英学校", "评估报告")
    .withAttachment("晨光学校", "评估报告")
    .withDraft("milestone", "n1", "plannedDate", "下月底", "not-date")
    .withDraft("attachment", "f1", "name", " ", "required")
    .build();
  run(plan, "copy-scenario", { from: "current", name: "多建学校" });
  const before = structuredClone(plan);
  const { patch } = patched(plan, "remove-schools", { schools: ["育英学校"] });
  expect([...plan.milestone.keys()]).toEqual(["n2", "@v-1/n2"]);
  expect([...plan.attachment.keys()]).toEqual(["f2", "@v-1/f2"]);
  expect(plan.draft.size).toBe(0);
  applyPatch(plan, reverse(patch));
  expect(contentOfPlan(plan)).toEqual(contentOfPlan(before));
});

test("measures named twice are one", () => {
  const plan = story();
  expect(run(plan, "remove-measures", { measures: ["m3", "m3"] })).toBe("删除 晨光学校 核减招生计划");
  expect(run(plan, "remove-measures", { measures: ["m1", "m2"] })).toBe("删除 2 项措施");
});

test("a row of diversions goes with its drafts", () => {
  const plan = story();
  expect(run(plan, "remove-diversions", { diversions: ["d-1", "d-3", "d-1"] })).toBe("删除 2 行分流");
  expect([...plan.diversion.keys()]).toEqual(["d-2"]);
  expect([...plan.draft.values()].map(({ table }) => table)).not.toContain("diversion");
});

describe("refused as a whole", () => {
  test.each([
    ["remove-measures", { measures: ["m1", "m9"] }, "measure", "m9"],
    ["remove-schools", { schools: ["育英学校", "没有"] }, "school", "没有"],
    ["remove-diversions", { diversions: ["d-1", "d-9"] }, "diversion", "d-9"],
  ])("%s when one of them is gone", (name, input, table, id) => {
    expect(refusal(story(), name, input)).toEqual({ code: "record-missing", table, id });
  });

  test.each([
    ["remove-measures", "measures"],
    ["remove-schools", "schools"],
    ["remove-diversions", "diversions"],
  ])("%s of nothing", (name, path) => {
    expect(refusal(story(), name, { [path]: [] })).toEqual({ code: "bad-input", found: name, path });
  });
});
