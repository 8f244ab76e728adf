/** Scenarios of a small county: copied, changed, named, adopted and removed, and what happens to them with a school. */
import { expect, test } from "vitest";
import type { MutablePlan } from "../../../../shared/model/plan.ts";
import { applyPatch } from "../../../../shared/patch/patch.ts";
import { project } from "../../../../shared/scenarios/lens.ts";
import { planInScenario } from "../../../../shared/scenarios/planInScenario.ts";
import { aSmallCounty, countedIds } from "../../../builders/commandSequences.ts";
import { refusal, run } from "./running.ts";

/** The small county with a copy of the plan, 多建学校. */
function withCopy(): MutablePlan {
  const plan = aSmallCounty();
  run(plan, "copy-scenario", { from: "current", name: "多建学校" });
  return plan;
}

/** A command of somebody who looks at the copy; gives its label. */
function runInCopy(plan: MutablePlan, name: string, input: unknown): string {
  const planned = planInScenario(plan, "v-1", name, input, countedIds(plan));
  if (!planned.ok) throw new Error(planned.problem.code);
  applyPatch(plan, planned.value.patch);
  return planned.value.label;
}

const capIn = (plan: MutablePlan, scenario: string) => project(plan, scenario).measure.get("m1")?.cap;
const typedCap = (text: string) => ({ cells: [{ table: "measure", id: "m1", field: "cap", text }] });

test("a copy has all that the plan has, drafts too, and the plan stays as it was", () => {
  const plan = withCopy();
  const [before, copy] = [aSmallCounty(), project(plan, "v-1")];
  expect(copy.measure).toStrictEqual(before.measure);
  expect(copy.case).toStrictEqual(before.case);
  expect(copy.draft).toStrictEqual(before.draft);
  expect({ ...project(plan, "current"), scenario: null }).toStrictEqual({ ...before, scenario: null });
});

test("what is changed in a copy is changed there alone, and the journal says where", () => {
  const plan = withCopy();
  expect(runInCopy(plan, "edit-cells", typedCap("45"))).toMatch(/（方案“多建学校”）$/u);
  expect([capIn(plan, "current"), capIn(plan, "v-1")]).toEqual([20, 45]);
});

test("what is typed in a copy and is no number stays a draft of the copy", () => {
  const plan = withCopy();
  runInCopy(plan, "edit-cells", typedCap("约45"));
  expect(project(plan, "v-1").draft.get("measure/m1/cap")?.text).toBe("约45");
  expect(project(plan, "current").draft.has("measure/m1/cap")).toBe(false);
});

test("the roster is common to all scenarios, and its label names none", () => {
  const plan = withCopy();
  const cells = [{ table: "school", id: "育英学校", field: "seats.primary", text: "400" }];
  expect(runInCopy(plan, "edit-cells", { cells })).not.toContain("多建学校");
  expect(project(plan, "current").school.get("育英学校")?.seats.primary).toBe(400);
});

test("a diversion begun in a copy leads from the measure of the copy", () => {
  const plan = withCopy();
  runInCopy(plan, "set-diversions", {
    measureId: "m1",
    rows: [{ stage: "primary", students: 20, toHome: true }],
  });
  expect([...project(plan, "v-1").diversion.values()]).toMatchObject([{ measureId: "m1", students: 20 }]);
  expect(project(plan, "current").diversion.size).toBe(0);
  run(plan, "copy-scenario", { from: "v-1", name: "再一份" });
  expect([...project(plan, "v-2").diversion.values()]).toMatchObject([{ measureId: "m1", students: 20 }]);
});

test("a scenario that is adopted becomes the plan, and the plan is kept under a name that says so", () => {
  const plan = withCopy();
  run(plan, "rename-scenario", { scenario: "v-1", remarks: "财政同意" });
  runInCopy(plan, "edit-cells", typedCap("45"));
  expect(run(plan, "adopt-scenario", { scenario: "v-1" })).toBe("采用方案“多建学校”为当前方案");
  expect([capIn(plan, "current"), capIn(plan, "v-1")]).toEqual([45, 20]);
  expect(plan.scenario.get("v-1")).toMatchObject({
    name: "采用“多建学校”前的方案",
    remarks: "“多建学校”的说明：财政同意",
  });
});

test("adopting what was the plan gives the scenario its own name and remarks back", () => {
  const plan = withCopy();
  run(plan, "rename-scenario", { scenario: "v-1", remarks: "再建一所初中" });
  const before = [...plan.scenario.values()];
  run(plan, "adopt-scenario", { scenario: "v-1" });
  expect(plan.scenario.get("v-1")).toMatchObject({
    name: "采用“多建学校”前的方案",
    remarks: "“多建学校”的说明：再建一所初中",
  });
  run(plan, "adopt-scenario", { scenario: "v-1" });
  expect([...plan.scenario.values()]).toEqual(before);
});

test("a scenario that is removed leaves nothing behind", () => {
  const plan = withCopy();
  run(plan, "remove-scenario", { scenario: "v-1" });
  expect(plan).toStrictEqual(aSmallCounty());
});

test("a school that is removed goes with its measures and cases in every scenario", () => {
  const plan = withCopy();
  const label = run(plan, "remove-schools", { schools: ["育英学校", "晨光学校"] });
  expect(label).toBe("删除 2 所学校（含各方案的 4 项措施）");
  const left = [...plan.measure.values()].map(({ id }) => id);
  expect(left).toEqual(["m3", "m4", "@v-1/m3", "@v-1/m4"]);
  expect(plan.case.size).toBe(0);
});

test("no two scenarios have one name, and none is called as the plan is", () => {
  const plan = withCopy();
  const copy = { from: "current", name: "多建学校" };
  expect(refusal(plan, "copy-scenario", copy)).toMatchObject({
    code: "scenario-name-taken",
    found: "多建学校",
  });
  expect(refusal(plan, "rename-scenario", { scenario: "v-1", name: "当前方案" })).toMatchObject({
    code: "scenario-name-taken",
  });
  expect(run(plan, "rename-scenario", { scenario: "v-1", name: "多建学校" })).toMatch(/多建学校/u);
});

test("the plan itself can be neither removed nor adopted, nor can what is gone", () => {
  const plan = withCopy();
  for (const name of ["remove-scenario", "adopt-scenario"])
    for (const scenario of ["current", "gone"])
      expect(refusal(plan, name, { scenario })).toMatchObject({ code: "record-missing", table: "scenario" });
});

test("who looks at a scenario that is gone is refused, and nothing is done to the plan", () => {
  const plan = aSmallCounty();
  const planned = planInScenario(plan, "v-1", "edit-cells", typedCap("45"), countedIds(plan));
  expect(planned).toMatchObject({ ok: false, problem: { code: "record-missing", table: "scenario" } });
});
