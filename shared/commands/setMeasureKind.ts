/** The kind of a measure; sensible quantities for the new kind are proposed in the same step. */
import { z } from "zod";
import { withField } from "../model/fields.ts";
import { fieldSpec, type Plan } from "../model/plan.ts";
import type { Measure } from "../model/measure.ts";
import { alteration, squash, type Patch } from "../patch/patch.ts";
import { defineCommand, find, planned } from "./command.ts";
import { storeTyped } from "./editCells.ts";
import { nameOfMeasure } from "./names.ts";
import { proposedQuantities } from "./proposals.ts";

export const setMeasureKind = defineCommand({
  name: "set-measure-kind",
  input: z.strictObject({ measure: z.string(), text: z.string().max(100) }),
  run(plan, input) {
    const found = find(plan, "measure", input.measure);
    if (!found.ok) return found;
    const label = `${nameOfMeasure(plan, found.value)}：措施改为 ${input.text.trim()}`;
    return planned(label, kindPatch(plan, found.value, input.text));
  },
});

function kindPatch(plan: Plan, measure: Measure, text: string): Patch {
  const spec = fieldSpec("measure", "kind");
  if (spec === undefined) return [];
  const typed = storeTyped(plan, "measure", measure.id, spec, text);
  const kind = typed.find(({ table }) => table === "measure")?.after?.["kind"] ?? null;
  const changed = withField(measure, "kind", kind);
  const proposal = alteration("measure", measure, proposedQuantities(plan, changed));
  return proposal === null ? typed : squash([typed, [proposal]]);
}
