/**
 * A scenario (比选方案): a named copy of the plan's measures, cases, diversions and acknowledgements, to be compared with
 * the plan and perhaps made the plan. The plan itself (当前方案) is no record here.
 */
import type { FieldSpec } from "./fields.ts";
import type { ScenarioId } from "./units.ts";

export interface Scenario {
  readonly id: ScenarioId;
  readonly position: number;
  readonly name: string;
  readonly remarks?: string;
}

export const scenarioFields: readonly FieldSpec[] = [
  { key: "position", label: "次序", kind: "integer", required: true, fixed: true },
  { key: "name", label: "方案名称", kind: "text", required: true },
  { key: "remarks", label: "说明", kind: "text" },
];
