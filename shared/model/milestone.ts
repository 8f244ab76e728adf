/** A milestone (节点) of a measure: a step on its way, when it is planned and when it was done. */
import type { FieldSpec } from "./fields.ts";
import type { IsoDate, MeasureId, ScenarioId } from "./units.ts";

export interface Milestone {
  readonly id: string;
  readonly position: number;
  readonly scenarioId: ScenarioId;
  readonly measureId: MeasureId;
  readonly name: string;
  readonly plannedDate?: IsoDate;
  readonly actualDate?: IsoDate;
  /** Who answers for it: a unit or an official. */
  readonly owner?: string;
  readonly note?: string;
}

/** A step of the common way of a kind of measure: its name, and its day counted from the measure's date (negative: before). */
export interface MilestoneStep {
  readonly name: string;
  readonly days: number;
}

export const milestoneFields: readonly FieldSpec[] = [
  { key: "position", label: "次序", kind: "integer", required: true, fixed: true },
  { key: "scenarioId", label: "方案", kind: "text", required: true, fixed: true },
  { key: "measureId", label: "措施", kind: "measure", required: true, fixed: true },
  { key: "name", label: "节点", kind: "text", required: true },
  { key: "plannedDate", label: "计划日期", kind: "date" },
  { key: "actualDate", label: "完成日期", kind: "date" },
  { key: "owner", label: "责任人", kind: "text" },
  { key: "note", label: "备注", kind: "text" },
];
