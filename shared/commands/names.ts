/** How a record is called in labels and sentences. */
import type { Diversion } from "../model/diversion.ts";
import type { Receiver } from "../calculation/diversions/receiver.ts";
import type { Measure } from "../model/measure.ts";
import type { Milestone } from "../model/milestone.ts";
import type { Plan, TableName } from "../model/plan.ts";
import { gradeName } from "../model/school.ts";
import { measureKinds, stageNames } from "../model/vocabulary.ts";

export const nameOfSchool = (plan: Plan, id: string | undefined): string =>
  id === undefined ? "" : (plan.school.get(id)?.name ?? "（名册中没有的学校）");

/** The school a measure is about, or its project. */
export function placeOfMeasure(plan: Plan, measure: Measure): string {
  const name =
    measure.schoolId === undefined ? (measure.projectName ?? "") : nameOfSchool(plan, measure.schoolId);
  return name === "" ? "（未填学校）" : name;
}

/** A school, or a project that is none yet. */
export function nameOfReceiver(plan: Plan, { schoolId, measureId = "" }: Receiver): string {
  const measure = plan.measure.get(measureId);
  return schoolId !== undefined || measure === undefined
    ? nameOfSchool(plan, schoolId)
    : placeOfMeasure(plan, measure);
}

export const nameOfMeasure = (plan: Plan, measure: Measure): string =>
  `${placeOfMeasure(plan, measure)}${measure.kind === undefined ? "" : ` ${measureKinds[measure.kind]}`}`;

/** 育英学校 终止办学（停办） 节点 公告 */
function nameOfMilestone(plan: Plan, { measureId, name }: Milestone): string {
  const measure = plan.measure.get(measureId);
  return measure === undefined ? `节点 ${name}` : `${nameOfMeasure(plan, measure)} 节点 ${name}`;
}

/** 育英学校 三年级 分流至实验小学 */
function nameOfDiversion(plan: Plan, { measureId, stage, grade, toSchoolId, ...to }: Diversion): string {
  const from = plan.measure.get(measureId);
  const project = to.toMeasureId === undefined ? undefined : plan.measure.get(to.toMeasureId);
  const receiver =
    project === undefined ? nameOfSchool(plan, toSchoolId ?? "") : placeOfMeasure(plan, project);
  return [
    from === undefined ? "" : placeOfMeasure(plan, from),
    grade === undefined ? stageNames[stage] : gradeName(grade),
    to.toHome === true ? "回户籍地" : `分流至${receiver}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
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
  if (attachment !== undefined) return `${nameOfSchool(plan, attachment.schoolId)} 附件 ${attachment.name}`;
  const diversion = table === "diversion" ? plan.diversion.get(id) : undefined;
  return diversion === undefined ? id : nameOfDiversion(plan, diversion);
}
