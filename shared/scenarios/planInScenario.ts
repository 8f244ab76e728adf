/** A command of a planner who looks at a scenario: planned on the scenario as if it were the plan, and brought home. */
import type { Context, Planned } from "../commands/command.ts";
import { findScenario, shortened } from "../commands/command.ts";
import { isOnWholeFile, planCommand } from "../commands/index.ts";
import { done, type Outcome } from "../contract/problem.ts";
import type { Plan } from "../model/plan.ts";
import { currentScenario, type ScenarioId } from "../model/units.ts";
import { lift, project, scenariosIn } from "./lens.ts";

/** `plan` is what the document holds, with all its scenarios. */
export function planInScenario(
  plan: Plan,
  scenario: ScenarioId,
  name: string,
  input: unknown,
  context: Context,
): Outcome<Planned> {
  if (isOnWholeFile(name)) return planCommand(plan, name, input, context);
  const there = findScenario(plan, scenario);
  if (!there.ok) return there;
  const planned = planCommand(project(plan, scenario), name, input, context);
  if (!planned.ok) return planned;
  const patch = lift(planned.value.patch, scenario);
  return done({ patch, label: labelIn(scenario, there.value, planned.value.label, patch) });
}

/** The journal says in which scenario something was done; a change of the roster concerns all alike. */
function labelIn(scenario: ScenarioId, name: string, label: string, patch: Planned["patch"]): string {
  if (scenario === currentScenario || !scenariosIn(patch).has(scenario)) return label;
  return shortened(`${label}（方案“${shortened(name, 24)}”）`, 80);
}
