/**
 * Where a measure is: a school of the roster, or a project. What is no school of the county is a project, unless the
 * measure's kind belongs to a school; then it stays as a draft.
 */
import { draftId, type Draft } from "../model/draft.ts";
import type { Measure } from "../model/measure.ts";
import type { Plan } from "../model/plan.ts";
import { fieldsOf, insertion, recordOf, type Fields, type Patch } from "../patch/patch.ts";
import { parseSchool } from "./cells.ts";
import { setValues } from "./drafts.ts";
import { requantified } from "./proposals.ts";

/** The changes that put a school or project into a measure, with the quantities proposed for the school. */
export function placePatch(plan: Plan, measure: Measure, text: string): Patch {
  const typed = parseSchool(plan, measure.countyCode, text);
  if ("value" in typed) return place(plan, measure, { schoolId: typed.value, projectName: null });
  if (typed.reason === "no-such-school" && mayBeProject(measure)) {
    return place(plan, measure, { schoolId: null, projectName: text });
  }
  const id = draftId("measure", measure.id, "schoolId");
  const draft: Draft = {
    id,
    table: "measure",
    recordId: measure.id,
    field: "schoolId",
    text,
    reason: typed.reason,
  };
  return [...place(plan, measure, { schoolId: null, projectName: null }), insertion("draft", draft)];
}

const mayBeProject = ({ kind }: Measure): boolean => kind === undefined || kind === "new-build";

function place(plan: Plan, measure: Measure, values: Fields): Patch {
  const moved = recordOf("measure", measure.id, { ...fieldsOf("measure", measure), ...values });
  return setValues(plan, "measure", measure, { ...values, ...requantified(plan, measure, moved) });
}
