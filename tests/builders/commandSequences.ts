/**
 * Commands on a plan, good and bad, out of lists of numbers: the same numbers on the same plan name the same command, and
 * fast-check shrinks a failing command as it shrinks numbers. What is typed comes from short lists of corners, for it is
 * their meeting that goes wrong.
 */
import fc from "fast-check";
import type { Context, Planned } from "../../shared/commands/command.ts";
import { isOnWholeFile, type CommandName } from "../../shared/commands/index.ts";
import type { Outcome } from "../../shared/contract/problem.ts";
import type { Plan } from "../../shared/model/plan.ts";
import { currentScenario, type ScenarioId } from "../../shared/model/units.ts";
import { addressOf } from "../../shared/scenarios/address.ts";
import { project } from "../../shared/scenarios/lens.ts";
import { planInScenario } from "../../shared/scenarios/planInScenario.ts";
import { Draw } from "./draw.ts";
import { inputs } from "./drawnInputs.ts";
import { defaultRules } from "./rules.ts";
import { weighted } from "./weightedCommands.ts";

export { aSmallCounty } from "./aSmallCounty.ts";

export interface CommandCall {
  /** The one the planner looks at. */
  readonly scenario: ScenarioId;
  readonly name: CommandName;
  readonly input: unknown;
}

/** Ids in order of asking, so that a failing run says the same ids every time; one that is taken is passed over. */
export function countedIds(plan: Plan): Context {
  let last = 0;
  const ids = Object.values(plan).flatMap((records) => [...records.keys()]);
  const known = new Set(ids.map((id) => addressOf(id).id));
  const taken = (id: string): boolean => known.has(id);
  const newId = (prefix: string): string => {
    last += 1;
    const id = `${prefix}-${last}`;
    return taken(id) ? newId(prefix) : id;
  };
  return { newId, rules: defaultRules };
}

/** The numbers a command is made of; beyond the last one there are zeros. */
const numbers: fc.Arbitrary<readonly number[]> = fc.array(fc.nat(9_999), { minLength: 12, maxLength: 24 });

/** Several commands in a row, each to be made (`commandFrom`) on the plan the one before it left. */
export const sequences = (maxLength: number): fc.Arbitrary<readonly (readonly number[])[]> =>
  fc.array(numbers, { minLength: 1, maxLength });

export function commandFrom(plan: Plan, from: readonly number[]): CommandCall {
  const draw = new Draw(from);
  const name = draw.of(weighted);
  const scenario = draw.of([currentScenario, ...plan.scenario.keys()]);
  const seen = isOnWholeFile(name) ? plan : project(plan, scenario);
  return { scenario, name, input: inputs[name](seen, draw) };
}

/** The same, planned: what the host does with what a window asks for. */
export function planFrom(plan: Plan, from: readonly number[]): Outcome<Planned> {
  const { scenario, name, input } = commandFrom(plan, from);
  return planInScenario(plan, scenario, name, input, countedIds(plan));
}
