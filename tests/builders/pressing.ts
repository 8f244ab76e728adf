/** Pressing the button of a quick fix, as in the list of problems. */
import { createCalculator } from "../../shared/calculation/calculator.ts";
import { createChecker } from "../../shared/calculation/checker.ts";
import { fixOf } from "../../shared/calculation/checks/index.ts";
import type { Finding } from "../../shared/calculation/finding.ts";
import { planCommand } from "../../shared/commands/index.ts";
import type { MutablePlan, Plan } from "../../shared/model/plan.ts";
import { applyPatch } from "../../shared/patch/patch.ts";
import { countedIds } from "./commandSequences.ts";
import { defaultRules, someDay } from "./rules.ts";

export const findingsIn = (plan: Plan, code: string): Finding[] =>
  createChecker(plan, createCalculator(plan), defaultRules, someDay)
    .findings()
    .filter((finding) => finding.code === code);

/** Presses the button of the first finding; what stood on it. */
export function press(plan: MutablePlan, code: string): string | undefined {
  const [finding] = findingsIn(plan, code);
  const fix = finding === undefined ? null : fixOf(finding, plan);
  if (fix === null) return undefined;
  const planned = planCommand(plan, fix.command, fix.input, countedIds(plan));
  if (!planned.ok) throw new Error(`refused: ${planned.problem.code}`);
  applyPatch(plan, planned.value.patch);
  return fix.label;
}
