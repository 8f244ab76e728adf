/**
 * The first cell of a schedule row: a school of the roster, or the name of a project. What is no school of the county
 * is a project, unless the measure's kind belongs to a school; then it stays as a draft.
 */
import { z } from "zod";
import { draftId, type Draft } from "../model/draft.ts";
import type { Measure } from "../model/measure.ts";
import type { Plan } from "../model/plan.ts";
import { alteration, fieldsOf, insertion, recordOf, removal, squash, type Change, type Fields, type Patch } from "../patch/patch.ts";
import { defineCommand, find, planned } from "./command.ts";
import { parseSchool } from "./editCells.ts";
import { nameOfMeasure } from "./names.ts";
import { proposedQuantities } from "./proposals.ts";

export const setMeasurePlace = defineCommand({
  name: "set-measure-place",
  input: z.strictObject({ measure: z.string(), text: z.string().max(100) }),
  run(plan, input) {
    const found = find(plan, "measure", input.measure);
    if (!found.ok) return found;
    const measure = found.value;
    const text = input.text.trim();
    return planned(`${nameOfMeasure(plan, measure)}：学校/项目改为 ${labelOf(plan, text)}`, placePatch(plan, measure, text));
  },
});

const labelOf = (plan: Plan, text: string): string => plan.school.get(text)?.name ?? (text === "" ? "空" : text);

/** The changes that put a school or project into a measure, with proposed quantities for a school. */
export function placePatch(plan: Plan, measure: Measure, text: string): Patch {
  const typed = parseSchool(plan, measure.countyCode, text);
  if ("value" in typed) return place(plan, measure, { schoolId: typed.value, projectName: null }, null);
  if (typed.reason === "no-such-school" && mayBeProject(measure)) {
    return place(plan, measure, { schoolId: null, projectName: text }, null);
  }
  const id = draftId("measure", measure.id, "schoolId");
  const draft: Draft = { id, table: "measure", recordId: measure.id, field: "schoolId", text, reason: typed.reason };
  return place(plan, measure, { schoolId: null, projectName: null }, draft);
}

const mayBeProject = ({ kind }: Measure): boolean => kind === undefined || kind === "new-build";

function place(plan: Plan, measure: Measure, values: Fields, draft: Draft | null): Patch {
  const old = plan.draft.get(draftId("measure", measure.id, "schoolId"));
  const moved = recordOf("measure", measure.id, { ...fieldsOf("measure", measure), ...values });
  const change = alteration("measure", measure, { ...values, ...proposedQuantities(plan, moved) });
  const changes: Change[] = [];
  if (old !== undefined) changes.push(removal("draft", old));
  if (draft !== null) changes.push(insertion("draft", draft));
  if (change !== null) changes.push(change);
  return squash([changes]);
}
