/** What goes when a record goes: the record, its drafts and what only exists because of it. */
import type { Plan, TableName } from "../model/plan.ts";
import { removal, type Patch } from "../patch/patch.ts";

function draftsOf(plan: Plan, table: TableName, id: string): Patch {
  return [...plan.draft.values()]
    .filter((draft) => draft.table === table && draft.recordId === id)
    .map((draft) => removal("draft", draft));
}

export function removeDiversion(plan: Plan, id: string): Patch {
  const diversion = plan.diversion.get(id);
  return diversion === undefined ? [] : [...draftsOf(plan, "diversion", id), removal("diversion", diversion)];
}

/** Diversions from a measure, and those to the seats it would have opened, go with it. */
export function removeMeasure(plan: Plan, id: string): Patch {
  const measure = plan.measure.get(id);
  if (measure === undefined) return [];
  const diversions = [...plan.diversion.values()].filter((d) => d.measureId === id || d.toMeasureId === id);
  return [
    ...diversions.flatMap((diversion) => removeDiversion(plan, diversion.id)),
    ...draftsOf(plan, "measure", id),
    removal("measure", measure),
  ];
}

/** Its measures, its case and the diversions to it go with a school. */
export function removeSchool(plan: Plan, id: string): Patch {
  const school = plan.school.get(id);
  if (school === undefined) return [];
  const measures = [...plan.measure.values()].filter((measure) => measure.schoolId === id);
  const diversions = [...plan.diversion.values()].filter((diversion) => diversion.toSchoolId === id);
  const schoolCase = plan.case.get(id);
  return [
    ...diversions.flatMap((diversion) => removeDiversion(plan, diversion.id)),
    ...measures.flatMap((measure) => removeMeasure(plan, measure.id)),
    ...(schoolCase === undefined ? [] : [...draftsOf(plan, "case", id), removal("case", schoolCase)]),
    ...draftsOf(plan, "school", id),
    removal("school", school),
  ];
}

/** Removals of several things may name the same record twice; the first one counts. */
export function withoutRepeats(patch: Patch): Patch {
  const seen = new Set<string>();
  return patch.filter(({ table, id }) => {
    const key = `${table}/${id}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
