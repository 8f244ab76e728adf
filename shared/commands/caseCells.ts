/** What is typed into a school's case, which begins with the first cell typed into it. */
import type { FieldSpec } from "../model/fields.ts";
import type { Plan } from "../model/plan.ts";
import type { SchoolCase } from "../model/schoolCase.ts";
import { currentScenario, type SchoolId } from "../model/units.ts";
import { insertion, type Patch } from "../patch/patch.ts";
import { parseCell, storeTyped } from "./cells.ts";
import { inTurn, nextPosition } from "./command.ts";

/** Clearing what was never said makes no case. */
export function storeInCase(plan: Plan, school: SchoolId, spec: FieldSpec, text: string): Patch {
  if (plan.case.has(school)) return storeTyped(plan, "case", school, spec, text);
  const begun: SchoolCase = { id: school, position: nextPosition(plan, "case"), scenarioId: currentScenario };
  const typed = parseCell(plan, begun, spec, text);
  if ("value" in typed && typed.value === null) return [];
  return inTurn(plan, [
    () => [insertion("case", begun)],
    (now) => storeTyped(now, "case", school, spec, text),
  ]);
}
