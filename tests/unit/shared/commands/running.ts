/** Runs a command on a plan as the host does, without disk: done, the plan has changed; refused, the problem is told. */
import { expect } from "vitest";
import { planCommand, type CommandInput, type CommandName } from "../../../../shared/commands/index.ts";
import type { Problem } from "../../../../shared/contract/problem.ts";
import type { MutablePlan, Plan } from "../../../../shared/model/plan.ts";
import { applyPatch, findConflict, type Patch } from "../../../../shared/patch/patch.ts";
import { countedIds } from "../../../builders/commandSequences.ts";

/** Does the command and gives its label. */
export const run = <N extends CommandName>(plan: MutablePlan, name: N, input: CommandInput<N>): string =>
  patched(plan, name, input).label;

export function patched(
  plan: MutablePlan,
  name: string,
  input: unknown,
): { readonly label: string; readonly patch: Patch } {
  const planned = planCommand(plan, name, input, countedIds(plan));
  if (!planned.ok) throw new Error(`refused: ${JSON.stringify(planned.problem)}`);
  expect(findConflict(plan, planned.value.patch)).toBeNull();
  applyPatch(plan, planned.value.patch);
  return planned.value;
}

/** The problem with which the command is refused; the input may be anything a broken caller sends. */
export function refusal(plan: Plan, name: string, input: unknown): Problem {
  const planned = planCommand(plan, name, input, countedIds(plan));
  if (planned.ok) throw new Error(`${name} was not refused`);
  return planned.problem;
}
