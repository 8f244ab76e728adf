/** In what a scenario differs from the plan: cells, lines that only one has, drafts; not places, nor the common roster. */
import { expect, test } from "vitest";
import { wordsOf } from "../../../../shared/history/changeWords.ts";
import type { MutablePlan } from "../../../../shared/model/plan.ts";
import { applyPatch } from "../../../../shared/patch/patch.ts";
import { differencesOf } from "../../../../shared/scenarios/differences.ts";
import { project } from "../../../../shared/scenarios/lens.ts";
import { planInScenario } from "../../../../shared/scenarios/planInScenario.ts";
import { aSmallCounty, countedIds } from "../../../builders/commandSequences.ts";

/** A copy of the small county's plan after some commands of who looks at it. */
function copyAfter(...commands: readonly (readonly [name: string, input: unknown])[]): MutablePlan {
  const plan = aSmallCounty();
  const copy = ["copy-scenario", { from: "current", name: "多建学校" }] as const;
  for (const [name, input] of [copy, ...commands]) {
    const scenario = plan.scenario.size === 0 ? "current" : "v-1";
    const planned = planInScenario(plan, scenario, name, input, countedIds(plan));
    if (!planned.ok) throw new Error(planned.problem.code);
    applyPatch(plan, planned.value.patch);
  }
  return plan;
}

function told(plan: MutablePlan): string[] {
  const { changes, known } = differencesOf(project(plan, "current"), project(plan, "v-1"));
  return changes.map((change) => {
    const { record, what, before, after } = wordsOf(known, change);
    return before === undefined ? `${record} ${what}` : `${record} ${what} ${before}→${after}`;
  });
}

const typed = (table: string, id: string, field: string, text: string) =>
  ["edit-cells", { cells: [{ table, id, field, text }] }] as const;

test("a fresh copy does not differ", () => {
  expect(told(copyAfter())).toEqual([]);
});

test("a changed cell is told with what stands in the plan, a draft as it was typed", () => {
  expect(told(copyAfter(typed("measure", "m1", "cap", "45")))).toEqual([
    "育英学校 核减招生计划 招生上限 20→45",
  ]);
  expect(told(copyAfter(typed("measure", "m1", "cap", "约45")))).toEqual([
    "育英学校 核减招生计划 招生上限 20→约45（待改）",
  ]);
});

test("lines that only one of the two has are named", () => {
  const plan = copyAfter(
    ["remove-measures", { measures: ["m1"] }],
    ["add-measure", { county: "419901", kind: "new-build", projectName: "第三小学" }],
  );
  expect(told(plan)).toEqual(["育英学校 核减招生计划 删除", "第三小学 新建公办学校 新增"]);
});

test("what a case says otherwise is a difference, a change of the common roster is none", () => {
  expect(told(copyAfter(typed("case", "晨光学校", "leader", "周强")))).toEqual([
    "晨光学校 县级包保领导 空→周强",
  ]);
  expect(told(copyAfter(typed("school", "晨光学校", "seats.primary", "100")))).toEqual([]);
});
