/** Milestones proposed: for a measure that has none, and new days for those still to come once it was moved. */
import { expect, test } from "vitest";
import type { Plan } from "../../../../shared/model/plan.ts";
import { inOrder } from "../../../../shared/model/plan.ts";
import { finalMilestone, leadsTo } from "../../../../shared/milestones/steps.ts";
import { proposedMilestones, redates } from "../../../../shared/milestones/proposal.ts";
import type { Measure } from "../../../../shared/model/measure.ts";
import type { Rules } from "../../../../shared/model/rules.ts";
import { measureKinds, isMeasureKind } from "../../../../shared/model/vocabulary.ts";
import { aPlan } from "../../../builders/aPlan.ts";
import { defaultRules } from "../../../builders/rules.ts";
import { refusal, run } from "../commands/running.ts";

function measureOf(plan: Plan, id = "m1"): Measure {
  const measure = plan.measure.get(id);
  if (measure === undefined) throw new Error(`no measure ${id}`);
  return measure;
}
const datesOf = (plan: Plan, measure = "m1"): string[] =>
  inOrder([...plan.milestone.values()].filter(({ measureId }) => measureId === measure)).map(
    ({ name, plannedDate = "—" }) => `${name} ${plannedDate}`,
  );

const closing = () =>
  aPlan().withPrivateSchool("育英学校").withMeasure({ kind: "close", at: "育英学校", on: "2023-08-31" });

test("a closing is announced six months before, and settled after it", () => {
  const plan = closing().build();
  expect(run(plan, "propose-milestones", { measures: ["m1"], mode: "add" })).toBe(
    "育英学校 终止办学（停办）：列出 6 个节点",
  );
  expect(datesOf(plan)).toEqual([
    "方案与决策 2023-02-02",
    "公告 2023-02-28",
    "学生分流 2023-08-01",
    "教师安置 2023-08-31",
    "清算 2023-11-29",
    "注销 2024-02-27",
  ]);
});

test("every kind has common milestones, a build takes years, and one without a date is listed without dates", () => {
  for (const kind of Object.keys(measureKinds).filter(isMeasureKind)) {
    const plan = aPlan().withMeasure({ kind, on: "2024-08-20" }).build();
    expect(proposedMilestones(measureOf(plan), defaultRules).length).toBeGreaterThan(3);
  }
  const build = aPlan().withMeasure({ kind: "new-build", on: "2024-08-20" }).build();
  expect(proposedMilestones(measureOf(build), defaultRules)[0]).toEqual({
    name: "立项",
    plannedDate: "2022-03-04",
  });
  const undated = aPlan().withMeasure({ kind: "tap" }).build();
  expect(proposedMilestones(measureOf(undated), defaultRules)[0]).toEqual({ name: "摸排" });
});

test("three measures are one step; one that has milestones keeps them, one without a kind gets none", () => {
  const plan = closing()
    .withMeasure({ kind: "tap", projectName: "第二小学", on: "2023-08-20" })
    .withMilestone("设计")
    .withMeasure({ kind: "tap", projectName: "第三小学" })
    .withMeasure({})
    .build();
  expect(run(plan, "propose-milestones", { measures: ["m1", "m2", "m3", "m4", "m1"], mode: "add" })).toBe(
    "为 2 项措施列出 10 个节点",
  );
  expect(datesOf(plan, "m2")).toEqual(["设计 —"]);
  expect(datesOf(plan, "m3")).toEqual(["摸排 —", "方案 —", "改造 —", "投用 —"]);
});

test("dated anew is what is not done and has a common name", () => {
  const plan = closing()
    .withMilestone("公告", { on: "2023-02-28", actualDate: "2023-02-20" })
    .withMilestone("家长会", { on: "2023-03-10" })
    .withMilestone("学生分流", { on: "2023-08-01" })
    .withMilestone("教师安置")
    .withDraft("milestone", "n4", "plannedDate", "年底", "not-date")
    .build();
  run(plan, "edit-cells", {
    cells: [{ table: "measure", id: "m1", field: "plannedDate", text: "2024-07-31" }],
  });
  expect(datesOf(plan)[2]).toBe("学生分流 2023-08-01");
  expect(run(plan, "propose-milestones", { measures: ["m1"], mode: "redate" })).toBe(
    "育英学校 终止办学（停办）：按计划日期重排 2 个节点",
  );
  expect(datesOf(plan)).toEqual([
    "公告 2023-02-28",
    "家长会 2023-03-10",
    "学生分流 2024-07-01",
    "教师安置 2024-07-31",
  ]);
  expect(plan.draft.size).toBe(0);
  expect(redates(measureOf(plan), [...plan.milestone.values()], defaultRules)).toEqual([]);
});

test("a day outside the years that can be written is no date", () => {
  const plan = aPlan().withMeasure({ kind: "new-build", on: "0001-03-01" }).build();
  expect(proposedMilestones(measureOf(plan), defaultRules)[0]).toEqual({ name: "立项" });
});

test("a rule set with other names works alike", () => {
  const rules: Rules = {
    ...defaultRules,
    milestones: {
      ...defaultRules.milestones,
      close: [
        { name: "董事会决议", days: -300 },
        { name: "关门", days: 0 },
        { name: "审计", days: 30 },
      ],
    },
  };
  const plan = closing().withMilestone("董事会决议").withMilestone("关门").withMilestone("审计").build();
  const [decision, end, audit] = [...plan.milestone.values()];
  if (decision === undefined || end === undefined || audit === undefined) throw new Error("three milestones");
  const measure = measureOf(plan);
  expect([decision, end, audit].map((one) => leadsTo(one, measure, rules))).toEqual([true, true, false]);
  expect(finalMilestone([decision, end, audit], measure, rules)).toBe(end);
  // Of names nobody knows the last one counts, and what comes after a closing cannot be told.
  expect(finalMilestone([decision, end, audit], measure, defaultRules)).toBe(audit);
  expect(leadsTo(audit, measure, defaultRules)).toBe(false);
});

test("a milestone is added at the end or above another one, and removed", () => {
  const plan = closing().withMilestone("公告").withMilestone("注销").build();
  expect(run(plan, "add-milestone", { measure: "m1", name: " 归档 " })).toBe(
    "育英学校 终止办学（停办）：新增节点 归档",
  );
  run(plan, "add-milestone", { measure: "m1", name: "清算", above: "n2" });
  expect(datesOf(plan)).toEqual(["公告 —", "清算 —", "注销 —", "归档 —"]);
  expect(run(plan, "remove-milestones", { milestones: ["n1"] })).toContain("公告");
  expect(datesOf(plan)).toEqual(["清算 —", "注销 —", "归档 —"]);
  expect(refusal(plan, "add-milestone", { measure: "m1", name: "清算", above: "n1" })).toEqual({
    code: "record-missing",
    table: "milestone",
    id: "n1",
  });
});
