/** A plan with its figures and findings, as an open window keeps them: told of a patch, both are made anew. */
import { createCalculator, type Calculator } from "../../shared/calculation/calculator.ts";
import { createChecker } from "../../shared/calculation/checker.ts";
import type { MutablePlan, Plan } from "../../shared/model/plan.ts";
import { applyPatch, type Patch } from "../../shared/patch/patch.ts";
import { defaultRules, someDay } from "../builders/rules.ts";

export interface CheckedPlan {
  readonly plan: Plan;
  readonly calculator: Calculator;
  apply(patch: Patch): void;
}

export function aCheckedPlan(plan: MutablePlan): CheckedPlan {
  const calculator = createCalculator(plan);
  const checker = createChecker(plan, calculator, defaultRules, someDay);
  checker.findings();
  return {
    plan,
    calculator,
    apply(patch) {
      applyPatch(plan, patch);
      checker.apply(patch, calculator.apply(patch));
      checker.findings();
    },
  };
}

/** From nothing: all rows and all findings. */
export function checkEverything(plan: Plan): void {
  const calculator = createCalculator(plan);
  readEverything(calculator);
  createChecker(plan, calculator, defaultRules, someDay).findings();
}

export function readEverything(calculator: Calculator): void {
  calculator.cityRows();
  for (const code of calculator.counties()) {
    calculator.areaRows(code);
    calculator.effects(code);
    calculator.ignored(code);
  }
}
