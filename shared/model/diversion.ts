/** A diversion (学生分流): pupils of a closing stage, of one grade or of all, and where they go. */
import type { FieldSpec } from "./fields.ts";
import type { Stage } from "./stage.ts";
import type { Grade, IsoDate, MeasureId, Pupils, ScenarioId, SchoolId } from "./units.ts";
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
  /** The grade they would be in that fall; absent: of the whole stage. */
  readonly grade?: Grade;
  /** Of the pupils, those who need a bed. */
  readonly boarders?: Pupils;
  /** When they go (分流日期). */
  readonly date?: IsoDate;
  /** Yuan to be paid back for all of them (应退费用). */
  readonly fees?: number;
  readonly feesRefunded?: boolean;
  /** 学籍已转 */
  readonly recordsMoved?: boolean;
  readonly remarks?: string;
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
  { key: "grade", label: "年级", kind: "integer" },
  { key: "boarders", label: "其中寄宿", kind: "integer", unit: "人" },
  { key: "date", label: "分流日期", kind: "date" },
  { key: "fees", label: "应退费用", kind: "number", unit: "元" },
  { key: "feesRefunded", label: "已退费", kind: "flag" },
  { key: "recordsMoved", label: "学籍已转", kind: "flag" },
  { key: "remarks", label: "备注", kind: "text" },
];
