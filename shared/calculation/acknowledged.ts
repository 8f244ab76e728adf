/**
 * Which findings the planner has acknowledged (已知悉), by their keys. One holds while its finding has not become worse
 * than it was then; after that it is only remembered beside the finding, which is open again.
 */
import type { Acknowledgement } from "../model/acknowledgement.ts";
import type { Plan } from "../model/plan.ts";
import { currentScenario } from "../model/units.ts";
import type { Patch } from "../patch/patch.ts";
import type { Check, Finding } from "./finding.ts";
import { findingKey } from "./findingKey.ts";

export class Acknowledged {
  readonly #byKey = new Map<string, Acknowledgement>();

  constructor(plan: Plan) {
    for (const one of plan.acknowledgement.values()) this.#file(one);
  }

  /** Takes over what the patch did; the keys are those of the findings that may look different now. */
  apply(plan: Plan, patch: Patch): ReadonlySet<string> {
    const changes = patch.filter(({ table }) => table === "acknowledgement");
    const keys = new Set<string>();
    if (changes.length === 0) return keys;
    const changed = new Set(changes.map(({ id }) => id));
    for (const [key, { id }] of this.#byKey) if (changed.has(id)) keys.add(key);
    for (const key of keys) this.#byKey.delete(key);
    for (const id of changed) {
      const now = plan.acknowledgement.get(id);
      if (now !== undefined) keys.add(this.#file(now));
    }
    return keys;
  }

  /** The finding with what the planner said of it. */
  mark(check: Check, finding: Finding): Finding {
    if (this.#byKey.size === 0) return finding;
    const said = this.#byKey.get(findingKey(finding));
    if (said === undefined) return finding;
    return said.figure !== undefined && gravityOf(check, finding) > said.figure
      ? { ...finding, outgrown: said.figure }
      : { ...finding, acknowledged: said.reason };
  }

  #file(one: Acknowledgement): string {
    if (one.scenarioId === currentScenario) this.#byKey.set(one.finding, one);
    return one.finding;
  }
}

/** How bad a finding is, where its check says by which figure. */
export const gravityOf = ({ weight }: Check, { numbers }: Finding): number =>
  weight === undefined ? 0 : (numbers[weight] ?? 0);
