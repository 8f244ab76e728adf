/**
 * Runs the checks, subject by subject: after a patch only the subjects it touched are looked at again. What they find is
 * kept in order by the shelves.
 */
import type { Plan } from "../model/plan.ts";
import type { Rules } from "../model/rules.ts";
import { currentScenario, type CountyCode, type IsoDate } from "../model/units.ts";
import type { Patch } from "../patch/patch.ts";
import { Acknowledged } from "./acknowledged.ts";
import type { Calculator } from "./calculator.ts";
import { partsOfKey } from "./findingKey.ts";
import { checksInOrder, FindingShelves } from "./findingShelves.ts";
import type { Check, CheckContext, Finding, Found } from "./finding.ts";
import type { Touched } from "./planBooks.ts";

export interface Checker {
  /** Call after the calculator has taken the patch. */
  apply(patch: Patch, touched: Touched): void;
  /** What is open before what is acknowledged, worst first: by severity, code and county, then as findingOrder.ts says. */
  findings(): readonly Finding[];
}

/** `today` is the day on which is asked what is overdue; on another day a new checker is made. */
export function createChecker(plan: Plan, calculator: Calculator, rules: Rules, today: IsoDate): Checker {
  const checker = new PlanChecker({ plan, calculator, rules, today });
  checker.checkAll();
  return checker;
}

type Scope = Exclude<Check["scope"], "plan">;

class PlanChecker implements Checker {
  readonly #context: CheckContext;
  readonly #shelves: FindingShelves;
  /** The county on whose shelves a subject's findings stand. */
  readonly #homes: Readonly<Record<Scope, Map<string, CountyCode>>> = {
    county: new Map(),
    school: new Map(),
    measure: new Map(),
  };
  readonly #acknowledged: Acknowledged;

  constructor(context: CheckContext) {
    this.#context = context;
    this.#acknowledged = new Acknowledged(context.plan);
    this.#shelves = new FindingShelves(context.plan, context.calculator);
  }

  checkAll(): void {
    const { county, school, measure } = this.#context.plan;
    this.#look("county", county.keys());
    this.#look("school", school.keys());
    this.#look("measure", measure.keys());
    this.#lookAtPlan();
  }

  apply(patch: Patch, touched: Touched): void {
    this.#shelves.expect(patch);
    for (const key of this.#acknowledged.apply(this.#context.plan, patch)) this.#lookAgain(key);
    this.#look("county", touched.counties);
    this.#look("school", touched.schools);
    this.#look("measure", touched.measures);
    this.#lookAtPlan();
  }

  findings(): readonly Finding[] {
    return this.#shelves.inOrder();
  }

  #look(scope: Scope, ids: Iterable<string>): void {
    const relevant = checksInOrder.filter((check) => check.scope === scope);
    for (const id of ids) {
      const before = this.#homes[scope].get(id);
      const home = this.#countyOf(scope, id);
      for (const check of relevant) {
        if (before !== undefined && before !== home) this.#put(check, before, id, []);
        if (home !== undefined) this.#put(check, home, id, this.#run(check, id));
      }
      if (home === undefined) this.#homes[scope].delete(id);
      else this.#homes[scope].set(id, home);
    }
  }

  /** At the one subject the key is about. */
  #lookAgain(key: string): void {
    const { code, countyCode, schoolId, measureId } = partsOfKey(key);
    const check = checksInOrder.find((one) => one.code === code);
    if (check === undefined || check.scope === "plan") return;
    const id = { county: countyCode, school: schoolId, measure: measureId }[check.scope];
    const home = this.#countyOf(check.scope, id);
    if (home !== undefined) this.#put(check, home, id, this.#run(check, id));
  }

  #countyOf(scope: Scope, id: string): CountyCode | undefined {
    const { plan } = this.#context;
    if (scope === "county") return plan.county.get(id)?.id;
    if (scope === "school") return plan.school.get(id)?.countyCode;
    const measure = plan.measure.get(id);
    return measure?.scenarioId === currentScenario ? measure.countyCode : undefined;
  }

  /** Called for subjects that are there. */
  #run(check: Check, id: string): readonly Found[] {
    const { plan } = this.#context;
    switch (check.scope) {
      case "county":
        return runOn(check.run, this.#context, plan.county.get(id));
      case "school":
        return runOn(check.run, this.#context, plan.school.get(id));
      case "measure":
        return runOn(check.run, this.#context, plan.measure.get(id));
      case "plan":
        return check.run(this.#context, plan);
    }
  }

  #lookAtPlan(): void {
    for (const check of checksInOrder) {
      if (check.scope !== "plan") continue;
      this.#shelves.clear(check);
      const byCounty = Map.groupBy(this.#run(check, ""), ({ countyCode }) => countyCode);
      for (const [code, found] of byCounty) this.#put(check, code, "", found);
    }
  }

  #put(check: Check, code: CountyCode, subject: string, found: readonly Found[]): void {
    const now = found.map((one) =>
      this.#acknowledged.mark(check, { code: check.code, severity: check.severity, ...one }),
    );
    this.#shelves.put(check, code, subject, now);
  }
}

const runOn = <Subject>(
  run: (context: CheckContext, subject: Subject) => readonly Found[],
  context: CheckContext,
  subject: Subject | undefined,
): readonly Found[] => (subject === undefined ? [] : run(context, subject));
