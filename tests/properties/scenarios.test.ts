/**
 * The lens over random plans and random courses of commands: what is done to a scenario is what would have been done to
 * a plan that is that scenario, and touches no other; a scenario adopted and adopted back is as before.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { isOnWholeFile, planCommand } from "../../shared/commands/index.ts";
import { copyOf, type MutablePlan, type Plan } from "../../shared/model/plan.ts";
import { currentScenario } from "../../shared/model/units.ts";
import { applyPatch, findConflict, type Patch } from "../../shared/patch/patch.ts";
import { lift, lower, project } from "../../shared/scenarios/lens.ts";
import { aSmallCounty, commandFrom, countedIds, planFrom, sequences } from "../builders/commandSequences.ts";

const runs = { numRuns: 300 };

/** The small county with two scenarios beside the plan, one of them edited already. */
function withScenarios(): MutablePlan {
  const plan = aSmallCounty();
  for (const [from, name] of [
    [currentScenario, "多建学校"],
    ["v-1", "少关一所"],
  ] as const)
    apply(plan, "copy-scenario", { from, name });
  return plan;
}

function apply(plan: MutablePlan, name: string, input: unknown): void {
  const planned = planCommand(plan, name, input, countedIds(plan));
  if (!planned.ok) throw new Error(planned.problem.code);
  applyPatch(plan, planned.value.patch);
}

const allOf = (plan: Plan): string[] => [currentScenario, ...plan.scenario.keys()];
const afterPatch = (plan: Plan, patch: Patch): Plan => {
  const after = copyOf(plan);
  applyPatch(after, patch);
  return after;
};

test("what is planned on the projection and lifted does to the scenario what it does to a plan", () => {
  fc.assert(
    fc.property(sequences(12), (sequence) => {
      const plan = withScenarios();
      for (const numbers of sequence) {
        const { scenario, name, input } = commandFrom(plan, numbers);
        const seen = project(plan, scenario);
        const planned = planCommand(seen, name, input, countedIds(plan));
        if (isOnWholeFile(name) || !planned.ok) continue;
        const { patch } = planned.value;
        const lifted = lift(patch, scenario);
        expect(findConflict(plan, lifted)).toBeNull();
        expect(project(afterPatch(plan, lifted), scenario)).toStrictEqual(afterPatch(seen, patch));
        expect(lower(lifted, scenario)).toEqual(patch);
        applyPatch(plan, lifted);
      }
    }),
    runs,
  );
});

test("each scenario follows whatever is done in the file by its own patch alone", () => {
  fc.assert(
    fc.property(sequences(12), (sequence) => {
      const plan = withScenarios();
      const views = new Map(allOf(plan).map((id) => [id, copyOf(project(plan, id))]));
      for (const numbers of sequence) {
        const planned = planFrom(plan, numbers);
        if (!planned.ok) continue;
        applyPatch(plan, planned.value.patch);
        if (plan.scenario.size === 0) return;
        for (const [id, view] of views) {
          applyPatch(view, lower(planned.value.patch, id));
          expect(view).toStrictEqual(project(plan, id));
        }
      }
    }),
    runs,
  );
});

test("a scenario that is adopted is the plan, the plan is kept in its place, and adopting it again leads back", () => {
  fc.assert(
    fc.property(sequences(10), (sequence) => {
      const plan = withScenarios();
      for (const numbers of sequence) {
        const planned = planFrom(plan, numbers);
        if (planned.ok) applyPatch(plan, planned.value.patch);
      }
      const [scenario] = plan.scenario.keys();
      if (scenario === undefined) return;
      const before = copyOf(plan);
      apply(plan, "adopt-scenario", { scenario });
      expect(own(plan, currentScenario)).toStrictEqual(own(before, scenario));
      expect(own(plan, scenario)).toStrictEqual(own(before, currentScenario));
      apply(plan, "adopt-scenario", { scenario });
      for (const id of allOf(plan)) expect(own(plan, id)).toStrictEqual(own(before, id));
    }),
    runs,
  );
});

/** All but the names of the scenarios, which say what was done. */
const own = (plan: Plan, scenario: string) => ({ ...project(plan, scenario), scenario: null });

test("without scenarios the lens is plain glass", () => {
  const plan = aSmallCounty();
  const patch: Patch = [{ table: "measure", id: "m1", before: { cap: 20 }, after: { cap: 30 } }];
  expect(project(plan, currentScenario)).toBe(plan);
  expect(lift(patch, currentScenario)).toBe(patch);
  expect(lower(patch, currentScenario)).toBe(patch);
});
