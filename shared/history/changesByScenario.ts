/**
 * What an entry of the journal changed, as a planner sees it in each scenario it changed: with the names that the scenario
 * has for its records. What is common to all scenarios is told once.
 */
import { currentScenario, type ScenarioId } from "../model/units.ts";
import type { Plan } from "../model/plan.ts";
import type { Patch } from "../patch/patch.ts";
import { isScenarioTable, scenarioOf } from "../scenarios/address.ts";
import { lower, project, scenariosIn } from "../scenarios/lens.ts";
import { plannerChanges, type PlannerChange } from "./cellChanges.ts";
import { withRecordsOf } from "./changeWords.ts";

export interface ScenarioChange {
  /** Null for what is common to all. */
  readonly scenario: ScenarioId | null;
  readonly change: PlannerChange;
  /** The scenario with the records the step brought or took, for their names. */
  readonly known: Plan;
}

/** `stored` is what the file holds, with all its scenarios; the patch is one of the file. */
export function changesByScenario(stored: Plan, patch: Patch): readonly ScenarioChange[] {
  const changed = scenariosIn(patch);
  const scenarios = changed.size === 0 ? [currentScenario] : [...changed];
  return scenarios.flatMap((scenario, i) => {
    const own = i === 0 ? patch : patch.filter(({ table, id }) => scenarioOf(table, id) !== undefined);
    const seen = lower(own, scenario);
    const known = withRecordsOf(project(stored, scenario), seen);
    return plannerChanges(seen).map((change) => ({
      scenario: isScenarioTable(change.table) ? scenario : null,
      change,
      known,
    }));
  });
}
