/** A diversion (学生分流): pupils of a closing stage and where they go. */
import type { FieldSpec } from "./fields.ts";
import type { Stage } from "./stage.ts";
import type { MeasureId, Pupils, ScenarioId, SchoolId } from "./units.ts";
import { stageNames } from "./vocabulary.ts";

export interface Diversion {
  readonly id: string;
  readonly position: number;
  readonly scenarioId: ScenarioId;
  readonly measureId: MeasureId;
  readonly stage: Stage;
  /** Exactly one of the three says where the pupils go. */
  readonly toSchoolId?: SchoolId;
  readonly toMeasureId?: MeasureId;
  /** 回户籍地. */
  readonly toHome?: true;
  readonly students: Pupils;
}

export const diversionFields: readonly FieldSpec[] = [
  { key: "position", label: "次序", kind: "integer", required: true, fixed: true },
  { key: "scenarioId", label: "方案", kind: "text", required: true, fixed: true },
  { key: "measureId", label: "措施", kind: "measure", required: true },
  {
    key: "stage",
    label: "学段",
    kind: "choice",
    choices: { primary: stageNames.primary, junior: stageNames.junior },
    required: true,
  },
  { key: "toSchoolId", label: "接收学校", kind: "school" },
  { key: "toMeasureId", label: "接收项目", kind: "measure" },
  { key: "toHome", label: "回户籍地", kind: "flag" },
  { key: "students", label: "人数", kind: "integer", required: true, unit: "人" },
];
