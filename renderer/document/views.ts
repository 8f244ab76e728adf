/**
 * The scenarios of the window's copy of a file, each as if it were the plan, with its figures and findings. One that
 * nobody looks at keeps the patches it has missed and takes them when it is looked at: an edit costs one scenario, and
 * switching or comparing builds none twice.
 */
import { createCalculator, type Calculator } from "../../shared/calculation/calculator.ts";
import { createChecker, type Checker } from "../../shared/calculation/checker.ts";
import { copyOf, type MutablePlan, type Plan } from "../../shared/model/plan.ts";
import type { Rules } from "../../shared/model/rules.ts";
import type { IsoDate, ScenarioId } from "../../shared/model/units.ts";
import { applyPatch, type Patch } from "../../shared/patch/patch.ts";
import { lower, project } from "../../shared/scenarios/lens.ts";
import { hasScenario } from "../../shared/scenarios/names.ts";

export interface View {
  readonly scenario: ScenarioId;
  /** A new object after every change (over the same maps), so that a changed plan is a changed value to React. */
  readonly plan: Plan;
  readonly calculator: Calculator;
  readonly checker: Checker;
}

export interface Views {
  /** What the file holds, all scenarios in it. */
  readonly stored: Plan;
  /** The scenario must be there. */
  of(scenario: ScenarioId): View;
  /** A patch of the file. */
  apply(patch: Patch): void;
}

interface Kept {
  view: View & { readonly plan: MutablePlan };
  /** The day its findings are of. */
  day: IsoDate;
  /** As the scenario sees them. */
  missed: Patch[];
}

/** `today` is asked whenever a view is: a window may stay open for days, and each day more is overdue. */
export function createViews(stored: MutablePlan, rules: Rules, today: () => IsoDate): Views {
  const kept = new Map<ScenarioId, Kept>();

  function build(scenario: ScenarioId): Kept {
    if (!hasScenario(stored, scenario)) throw new Error(`the file has no scenario ${scenario}`);
    const plan = copyOf(project(stored, scenario));
    const calculator = createCalculator(plan);
    const day = today();
    const checker = createChecker(plan, calculator, rules, day);
    return { view: { scenario, plan, calculator, checker }, day, missed: [] };
  }

  function checkAnew(own: Kept, day: IsoDate): void {
    const { plan, calculator } = own.view;
    own.view = { ...own.view, checker: createChecker(plan, calculator, rules, day) };
    own.day = day;
  }

  return {
    stored,
    of(scenario) {
      const own = kept.get(scenario) ?? build(scenario);
      kept.set(scenario, own);
      if (own.missed.length > 0) catchUp(own);
      if (own.day !== today()) checkAnew(own, today());
      return own.view;
    },
    apply(patch) {
      applyPatch(stored, patch);
      for (const [scenario, own] of kept) {
        if (!hasScenario(stored, scenario)) kept.delete(scenario);
        const missed = lower(patch, scenario);
        if (missed.length > 0) own.missed.push(missed);
      }
    },
  };
}

function catchUp(own: Kept): void {
  const { plan, calculator, checker } = own.view;
  for (const patch of own.missed.splice(0)) {
    applyPatch(plan, patch);
    checker.apply(patch, calculator.apply(patch));
  }
  own.view = { ...own.view, plan: { ...plan } };
}
