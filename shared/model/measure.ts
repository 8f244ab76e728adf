/** A measure (措施): one row of the schedule. Unfinished measures are legal, so nearly everything may be absent. */
import type { FieldSpec } from "./fields.ts";
import { stages, type Stage } from "./stage.ts";
import type { CountyCode, IsoDate, MeasureId, Pupils, ScenarioId, SchoolId, Seats } from "./units.ts";
import {
  batches,
  measureKinds,
  resourceStates,
  stageNames,
  type Batch,
  type MeasureKind,
  type ResourceState,
} from "./vocabulary.ts";

export interface Measure {
  readonly id: MeasureId;
  readonly position: number;
  readonly countyCode: CountyCode;
  readonly scenarioId: ScenarioId;
  readonly kind?: MeasureKind;
  readonly schoolId?: SchoolId;
  readonly projectName?: string;
  readonly area?: string;
  /** Absent: both stages. */
  readonly stages?: readonly Stage[];
  readonly seats?: Readonly<Partial<Record<Stage, Seats>>>;
  /** Intake allowed in the entry grade of each of its stages. */
  readonly cap?: Pupils;
  readonly plannedDate?: IsoDate;
  readonly actualDate?: IsoDate;
  /** A purchase counts until the fall of this date. */
  readonly endDate?: IsoDate;
  /** 10,000 yuan. */
  readonly investment?: number;
  /** Yuan a pupil a year. */
  readonly unitSubsidy?: number;
  readonly responsibleUnit?: string;
  readonly responsiblePerson?: string;
  readonly land?: ResourceState;
  readonly funds?: ResourceState;
  readonly staffing?: ResourceState;
  readonly teacherSupply?: ResourceState;
  readonly remarks?: string;
  /** 五个一批; absent: that of its kind. */
  readonly batch?: Batch;
  /** 资金来源 */
  readonly fundSource?: string;
  readonly classes?: number;
  /** Square metres. */
  readonly floorArea?: number;
  readonly responsibleLeader?: string;
  /** What is missing of land, funds, staffing or teachers, and what is done about it. */
  readonly resourceNote?: string;
}

export const measureFields: readonly FieldSpec[] = [
  { key: "position", label: "次序", kind: "integer", required: true, fixed: true },
  { key: "countyCode", label: "县代码", kind: "text", required: true, fixed: true },
  { key: "scenarioId", label: "方案", kind: "text", required: true, fixed: true },
  { key: "kind", label: "措施", kind: "choice", choices: measureKinds },
  { key: "schoolId", label: "学校", kind: "school" },
  { key: "projectName", label: "项目", kind: "text" },
  { key: "area", label: "片区", kind: "text" },
  { key: "stages", label: "学段", kind: "stages" },
  ...stages.map((stage): FieldSpec => ({
    key: `seats.${stage}`,
    label: `${stageNames[stage]}学位`,
    kind: "integer",
    min: null,
    unit: "个",
  })),
  { key: "cap", label: "招生上限", kind: "integer", unit: "人" },
  { key: "plannedDate", label: "计划日期", kind: "date" },
  { key: "actualDate", label: "实际日期", kind: "date" },
  { key: "endDate", label: "购买截止", kind: "date" },
  { key: "investment", label: "投资", kind: "number", unit: "万元" },
  { key: "unitSubsidy", label: "生均补助", kind: "number", unit: "元" },
  { key: "responsibleUnit", label: "责任单位", kind: "text" },
  { key: "responsiblePerson", label: "责任人", kind: "text" },
  { key: "land", label: "用地", kind: "choice", choices: resourceStates },
  { key: "funds", label: "资金", kind: "choice", choices: resourceStates },
  { key: "staffing", label: "编制", kind: "choice", choices: resourceStates },
  { key: "teacherSupply", label: "师资", kind: "choice", choices: resourceStates },
  { key: "remarks", label: "备注", kind: "text" },
  { key: "batch", label: "五个一批", kind: "choice", choices: batches },
  { key: "fundSource", label: "资金来源", kind: "text" },
  { key: "classes", label: "班数", kind: "integer", unit: "个" },
  { key: "floorArea", label: "建筑面积", kind: "number", unit: "㎡" },
  { key: "responsibleLeader", label: "责任领导", kind: "text" },
  { key: "resourceNote", label: "要素说明", kind: "text" },
];
