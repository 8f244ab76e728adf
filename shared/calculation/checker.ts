/**
 * Runs the checks and keeps what they found, subject by subject: after a patch only the subjects it touched are looked
 * at again. Findings stand in shelves, one for each check and county, so that only a changed shelf is sorted anew.
 */
import type { Plan } from "../model/plan.ts";
import type { Rules } from "../model/rules.ts";
import { currentScenario, type CountyCode } from "../model/units.ts";
import type { Patch } from "../patch/patch.ts";
import { byCodePoint } from "./arithmetic.ts";
import type { Calculator, Touched } from "./calculator.ts";
import { checks } from "./checks/index.ts";
import { inShelfOrder } from "./findingOrder.ts";
import {
  severities,
  type Check,
  type CheckContext,
  type Finding,
  type Found,
  type Severity,
} from "./finding.ts";

export interface Checker {
  /** Call after the calculator has taken the patch. */
  apply(patch: Patch, touched: Touched): void;
  /** Worst first: by severity, code and county, then as findingOrder.ts says. */
  findings(): readonly Finding[];
}

export function createChecker(plan: Plan, calculator: Calculator, rules: Rules): Checker {
  const checker = new PlanChecker({ plan, calculator, rules });
  checker.checkAll();
  return checker;
}

const ordered = [...checks].sort((a, b) => byCodePoint(a.code, b.code));

type Scope = Exclude<Check["scope"], "plan">;

type BySeverity = ReadonlyMap<Severity, readonly Finding[]>;

/** What one check found, county by county, and the whole of it in order; most checks know one severity. */
interface Shelves {
  readonly byCounty: Map<CountyCode, Shelf>;
  all: BySeverity | null;
}

interface Shelf {
  readonly bySubject: Map<string, readonly Finding[]>;
  sorted: BySeverity | null;
}

class PlanChecker implements Checker {
  readonly #context: CheckContext;
  readonly #shelves = new Map<Check, Shelves>();
  /** The county on whose shelves a subject's findings stand. */
  readonly #homes: Readonly<Record<Scope, Map<string, CountyCode>>> = {
    county: new Map(),
    school: new Map(),
    measure: new Map(),
  };
  #findings: readonly Finding[] | null = null;

  constructor(context: CheckContext) {
    this.#context = context;
  }

  checkAll(): void {
    const { county, school, measure } = this.#context.plan;
    this.#look("county", county.keys());
    this.#look("school", school.keys());
    this.#look("measure", measure.keys());
    this.#lookAtPlan();
  }

  apply(patch: Patch, touched: Touched): void {
    // The order of counties is theirs to change; what each check found is then put together anew.
    if (patch.some(({ table }) => table === "county"))
      for (const shelves of this.#shelves.values()) shelves.all = null;
    this.#look("county", touched.counties);
    this.#look("school", touched.schools);
    this.#look("measure", touched.measures);
    this.#lookAtPlan();
    this.#findings = null;
  }

  findings(): readonly Finding[] {
    return (this.#findings ??= this.#collect());
  }

  #look(scope: Scope, ids: Iterable<string>): void {
    const relevant = ordered.filter((check) => check.scope === scope);
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
    for (const check of ordered) {
      if (check.scope !== "plan") continue;
      this.#shelves.delete(check);
      const byCounty = Map.groupBy(this.#run(check, ""), ({ countyCode }) => countyCode);
      for (const [code, found] of byCounty) this.#put(check, code, "", found);
    }
  }

  #put(check: Check, code: CountyCode, subject: string, found: readonly Found[]): void {
    const shelves = this.#shelvesOf(check);
    const shelf = shelves.byCounty.get(code) ?? { bySubject: new Map(), sorted: null };
    if (found.length === 0 && !shelf.bySubject.has(subject)) return;
    if (found.length === 0) shelf.bySubject.delete(subject);
    else
      shelf.bySubject.set(
        subject,
        found.map((one) => ({ code: check.code, severity: check.severity, ...one })),
      );
    shelf.sorted = null;
    shelves.byCounty.set(code, shelf);
    shelves.all = null;
  }

  #shelvesOf(check: Check): Shelves {
    const shelves = this.#shelves.get(check) ?? { byCounty: new Map<CountyCode, Shelf>(), all: null };
    this.#shelves.set(check, shelves);
    return shelves;
  }

  #collect(): readonly Finding[] {
    const all = ordered.map((check) => this.#allOf(check));
    return concat(severities.flatMap((severity) => all.map((part) => part.get(severity) ?? [])));
  }

  #allOf(check: Check): BySeverity {
    const shelves = this.#shelvesOf(check);
    if (shelves.all !== null) return shelves.all;
    const parts = this.#context.calculator.counties().map((code) => this.#sorted(shelves, code));
    shelves.all = new Map(severities.map((severity) => [severity, joined(parts, severity)] as const));
    return shelves.all;
  }

  #sorted({ byCounty }: Shelves, code: CountyCode): BySeverity {
    const shelf = byCounty.get(code);
    if (shelf === undefined) return nothing;
    return (shelf.sorted ??= Map.groupBy(
      [...shelf.bySubject.values()].flat().sort(inShelfOrder(this.#context.plan)),
      ({ severity }) => severity,
    ));
  }
}

const nothing: BySeverity = new Map();

const joined = (parts: readonly BySeverity[], severity: Severity): Finding[] =>
  concat(parts.map((part) => part.get(severity) ?? []));

/** Whole lists at a time, as `flat` does not copy: a province has tens of thousands of findings. */
const concat = (lists: readonly (readonly Finding[])[]): Finding[] => new Array<Finding>().concat(...lists);

const runOn = <Subject>(
  run: (context: CheckContext, subject: Subject) => readonly Found[],
  context: CheckContext,
  subject: Subject | undefined,
): readonly Found[] => (subject === undefined ? [] : run(context, subject));
