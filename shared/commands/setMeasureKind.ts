/** The kind of a measure; sensible quantities for the new kind are proposed in the same step. */
import { z } from "zod";
import { parseTyped } from "../format/typed.ts";
import { fieldSpec, type Plan } from "../model/plan.ts";
import { defineCommand, find, planned, shortened } from "./command.ts";
import { kindPatch } from "./measureKind.ts";
import { nameOfMeasure } from "./names.ts";
import { shownEdit } from "./shownEdit.ts";

export const setMeasureKind = defineCommand({
  name: "set-measure-kind",
  input: z.strictObject({ measure: z.string(), text: z.string().max(100) }),
  run(plan, input) {
    const found = find(plan, "measure", input.measure);
    if (!found.ok) return found;
    const label = `${shortened(nameOfMeasure(plan, found.value), 40)}：措施 ${shownKind(plan, input.text)}`;
    return planned(label, kindPatch(plan, found.value, input.text));
  },
});

function shownKind(plan: Plan, text: string): string {
  const spec = fieldSpec("measure", "kind");
  return spec === undefined ? "" : shownEdit(plan, spec, parseTyped(spec, text), text);
}
