/**
 * A problem the planner knows of and lets stand, with her reason (已知悉). It holds for the very finding, and only while
 * that has not become worse; who said so and when is in the journal.
 */
import type { FieldSpec } from "./fields.ts";
import type { CountyCode, ScenarioId } from "./units.ts";

export interface Acknowledgement {
  readonly id: string;
  readonly position: number;
  readonly scenarioId: ScenarioId;
  readonly countyCode: CountyCode;
  /** The key of the finding: its code and what it is about. */
  readonly finding: string;
  /** How bad it was then, where the check says by which figure. */
  readonly figure?: number;
  readonly reason: string;
}

export const acknowledgementFields: readonly FieldSpec[] = [
  { key: "position", label: "次序", kind: "integer", required: true, fixed: true },
  { key: "scenarioId", label: "方案", kind: "text", required: true, fixed: true },
  { key: "countyCode", label: "县代码", kind: "text", required: true, fixed: true },
  { key: "finding", label: "问题", kind: "text", required: true, fixed: true },
  { key: "figure", label: "当时的数", kind: "integer", min: null, fixed: true },
  { key: "reason", label: "说明", kind: "text", required: true },
];
