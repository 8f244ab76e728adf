/** How a record is called in labels and sentences. */
import type { Measure } from "../model/measure.ts";
import type { Milestone } from "../model/milestone.ts";
import type { Plan, TableName } from "../model/plan.ts";
import { measureKinds } from "../model/vocabulary.ts";

export const nameOfSchool = (plan: Plan, id: string | undefined): string =>
  id === undefined ? "" : (plan.school.get(id)?.name ?? "（名册中没有的学校）");

/** The school a measure is about, or its project. */
export function placeOfMeasure(plan: Plan, measure: Measure): string {
  const name =
    measure.schoolId === undefined ? (measure.projectName ?? "") : nameOfSchool(plan, measure.schoolId);
  return name === "" ? "（未填学校）" : name;
}

export const nameOfMeasure = (plan: Plan, measure: Measure): string =>
  `${placeOfMeasure(plan, measure)}${measure.kind === undefined ? "" : ` ${measureKinds[measure.kind]}`}`;

function nameOfMilestone(plan: Plan, { measureId, name }: Milestone): string {
  const measure = plan.measure.get(measureId);
  return measure === undefined ? name : `${placeOfMeasure(plan, measure)} ${name}`;
}

export function nameOfRecord(plan: Plan, table: TableName, id: string): string {
  const measure = table === "measure" ? plan.measure.get(id) : undefined;
  if (measure !== undefined) return nameOfMeasure(plan, measure);
  if (table === "county") return plan.county.get(id)?.name ?? id;
  if (table === "school" || table === "case") return nameOfSchool(plan, id);
  if (table === "scenario") return plan.scenario.get(id)?.name ?? id;
  const milestone = table === "milestone" ? plan.milestone.get(id) : undefined;
  if (milestone !== undefined) return nameOfMilestone(plan, milestone);
  const attachment = table === "attachment" ? plan.attachment.get(id) : undefined;
  if (attachment !== undefined) return `${nameOfSchool(plan, attachment.schoolId)} ${attachment.name}`;
  const diversion = table === "diversion" ? plan.diversion.get(id) : undefined;
  const origin = diversion === undefined ? undefined : plan.measure.get(diversion.measureId);
  return origin === undefined ? id : `${placeOfMeasure(plan, origin)} 分流`;
}
