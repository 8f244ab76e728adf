/** How scenarios are called: no two alike, so that a journal, a list and a terminal can name them. */
import { refused, type Outcome } from "../contract/problem.ts";
import type { Plan } from "../model/plan.ts";
import { currentScenario, type ScenarioId } from "../model/units.ts";

/** 当前方案: what the plan itself is called beside its scenarios. */
export const currentName = "当前方案";

export const scenarioName = (plan: Plan, scenario: ScenarioId): string =>
  scenario === currentScenario ? currentName : (plan.scenario.get(scenario)?.name ?? "（已删除的方案）");

export const hasScenario = (plan: Plan, scenario: ScenarioId): boolean =>
  scenario === currentScenario || plan.scenario.has(scenario);

/** By the name it is listed under; undefined where none has it. */
export function scenarioNamed(plan: Plan, name: string): ScenarioId | undefined {
  if (name === currentName) return currentScenario;
  return [...plan.scenario.values()].find((scenario) => scenario.name === name)?.id;
}

/** The refusal of a name that another one has; null where it is free. */
export function nameTaken(plan: Plan, name: string, except?: ScenarioId): Outcome<never> | null {
  const owner = scenarioNamed(plan, name);
  return owner === undefined || owner === except
    ? null
    : refused({ code: "scenario-name-taken", table: "scenario", id: owner, found: name });
}

/** The name, or where it is taken the first of its numbered ones that is free. */
export function freeName(plan: Plan, name: string): string {
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? name : `${name} (${number})`;
    if (scenarioNamed(plan, tried) === undefined) return tried;
  }
}
