/** What goes when a record goes: the record, its drafts and what only exists because of it. */
import { partsOfKey, type FindingParts } from "../calculation/findingKey.ts";
import type { Plan, TableName } from "../model/plan.ts";
import { removal, type Patch } from "../patch/patch.ts";
import { addressOf } from "../scenarios/address.ts";

function draftsOf(plan: Plan, table: TableName, id: string): Patch {
  return [...plan.draft.values()]
    .filter((draft) => draft.table === table && draft.recordId === id)
    .map((draft) => removal("draft", draft));
}

/** Acknowledged problems of what goes, in whichever scenario. */
const acknowledgementsOf = (plan: Plan, isAbout: (parts: FindingParts, id: string) => boolean): Patch =>
  [...plan.acknowledgement.values()]
    .filter(({ id, finding }) => isAbout(partsOfKey(finding), id))
    .map((one) => removal("acknowledgement", one));

export function removeDiversion(plan: Plan, id: string): Patch {
  const diversion = plan.diversion.get(id);
  return diversion === undefined ? [] : [...draftsOf(plan, "diversion", id), removal("diversion", diversion)];
}

export function removeMilestone(plan: Plan, id: string): Patch {
  const milestone = plan.milestone.get(id);
  return milestone === undefined ? [] : [...draftsOf(plan, "milestone", id), removal("milestone", milestone)];
}

export function removeAttachment(plan: Plan, id: string): Patch {
  const attachment = plan.attachment.get(id);
  return attachment === undefined
    ? []
    : [...draftsOf(plan, "attachment", id), removal("attachment", attachment)];
}

/** Its milestones, the diversions from it and to the seats it would have opened, and what was said of it go with a measure. */
export function removeMeasure(plan: Plan, id: string): Patch {
  const measure = plan.measure.get(id);
  if (measure === undefined) return [];
  const diversions = [...plan.diversion.values()].filter((d) => d.measureId === id || d.toMeasureId === id);
  const milestones = [...plan.milestone.values()].filter(({ measureId }) => measureId === id);
  const own = addressOf(id);
  return [
    ...acknowledgementsOf(
      plan,
      ({ measureId }, kept) => measureId === own.id && addressOf(kept).scenario === own.scenario,
    ),
    ...diversions.flatMap((diversion) => removeDiversion(plan, diversion.id)),
    ...milestones.flatMap((milestone) => removeMilestone(plan, milestone.id)),
    ...draftsOf(plan, "measure", id),
    removal("measure", measure),
  ];
}

/** Its measures, its cases with their attachments and the diversions to it go with a school, in every scenario of the file. */
export function removeSchool(plan: Plan, id: string): Patch {
  const school = plan.school.get(id);
  if (school === undefined) return [];
  const measures = [...plan.measure.values()].filter((measure) => measure.schoolId === id);
  const diversions = [...plan.diversion.values()].filter((diversion) => diversion.toSchoolId === id);
  const attachments = [...plan.attachment.values()].filter(({ schoolId }) => schoolId === id);
  const cases = [...plan.case.values()].filter((one) => addressOf(one.id).id === id);
  return [
    ...acknowledgementsOf(plan, ({ schoolId }) => schoolId === id),
    ...diversions.flatMap((diversion) => removeDiversion(plan, diversion.id)),
    ...measures.flatMap((measure) => removeMeasure(plan, measure.id)),
    ...attachments.flatMap((attachment) => removeAttachment(plan, attachment.id)),
    ...cases.flatMap((one) => [...draftsOf(plan, "case", one.id), removal("case", one)]),
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
