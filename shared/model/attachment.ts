/** An attachment (附件) of a school's case, by its name: the paper itself stays in the office's files. */
import type { FieldSpec } from "./fields.ts";
import type { ScenarioId, SchoolId } from "./units.ts";

export interface Attachment {
  readonly id: string;
  readonly position: number;
  readonly scenarioId: ScenarioId;
  readonly schoolId: SchoolId;
  readonly name: string;
  readonly note?: string;
}

export const attachmentFields: readonly FieldSpec[] = [
  { key: "position", label: "次序", kind: "integer", required: true, fixed: true },
  { key: "scenarioId", label: "方案", kind: "text", required: true, fixed: true },
  { key: "schoolId", label: "学校", kind: "school", required: true, fixed: true },
  { key: "name", label: "附件", kind: "text", required: true },
  { key: "note", label: "备注", kind: "text" },
];
