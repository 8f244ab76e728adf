/**
 * A case (一校一案) of one private school in one scenario: what is to become of it, of its teachers and assets, what may go
 * wrong and who answers for it. Its measures, diversions, milestones and attachments are records of their own.
 */
import type { FieldSpec } from "./fields.ts";
import type { IsoDate, ScenarioId, SchoolId } from "./units.ts";
import {
  assetRoutes,
  caseStates,
  dispositions,
  landTitles,
  riskKindNames,
  riskKinds,
  riskLevels,
  type AssetRoute,
  type CaseState,
  type Disposition,
  type LandTitle,
  type RiskKind,
  type RiskLevel,
} from "./vocabulary.ts";

export interface SchoolCase {
  /** The school's id: one case a school. */
  readonly id: SchoolId;
  readonly position: number;
  readonly scenarioId: ScenarioId;
  readonly disposition?: Disposition;
  /** 处置依据: the document or decision the disposition rests on. */
  readonly basis?: string;
  /** 县级包保领导 */
  readonly leader?: string;
  /** 牵头单位 */
  readonly leadUnit?: string;
  readonly person?: string;
  /** Of the official on duty. */
  readonly phone?: string;
  readonly status?: CaseState;

  /** E: teachers to be placed, and how many of them by each way. */
  readonly teachersToPlace?: number;
  readonly teachersExamined?: number;
  readonly teachersFiled?: number;
  readonly teachersRedeployed?: number;
  readonly teachersReleased?: number;
  /** 10,000 yuan. */
  readonly teacherCompensation?: number;
  /** Teachers of the public payroll working here, and the day by which they are called back. */
  readonly payrollToWithdraw?: number;
  readonly payrollWithdrawBy?: IsoDate;
  readonly teacherPlan?: string;

  /** F: assets. Money in 10,000 yuan, land in mu (亩). */
  readonly assessedValue?: number;
  readonly debts?: number;
  readonly landArea?: number;
  readonly landTitle?: LandTitle;
  readonly leaseUntil?: IsoDate;
  readonly assetRoute?: AssetRoute;
  readonly assetPrice?: number;
  readonly liquidation?: string;
  readonly liquidatedBy?: IsoDate;

  /** G: risk. */
  readonly riskLevel?: RiskLevel;
  readonly risks?: Readonly<Partial<Record<RiskKind, boolean>>>;
  readonly riskAssessment?: string;
  readonly contingency?: string;
}

export const caseFields: readonly FieldSpec[] = [
  { key: "position", label: "次序", kind: "integer", required: true, fixed: true },
  { key: "scenarioId", label: "方案", kind: "text", required: true, fixed: true },
  { key: "disposition", label: "处置方式", kind: "choice", choices: dispositions },
  { key: "basis", label: "处置依据", kind: "text" },
  { key: "leader", label: "县级包保领导", kind: "text" },
  { key: "leadUnit", label: "牵头单位", kind: "text" },
  { key: "person", label: "责任人", kind: "text" },
  { key: "phone", label: "联系电话", kind: "text" },
  { key: "status", label: "进展", kind: "choice", choices: caseStates },
  { key: "teachersToPlace", label: "需安置教师", kind: "integer", unit: "人" },
  { key: "teachersExamined", label: "考录入编", kind: "integer", unit: "人" },
  { key: "teachersFiled", label: "备案制聘用", kind: "integer", unit: "人" },
  { key: "teachersRedeployed", label: "转岗", kind: "integer", unit: "人" },
  { key: "teachersReleased", label: "解除合同并补偿", kind: "integer", unit: "人" },
  { key: "teacherCompensation", label: "补偿金额", kind: "number", unit: "万元" },
  { key: "payrollToWithdraw", label: "撤回公办在编教师", kind: "integer", unit: "人" },
  { key: "payrollWithdrawBy", label: "撤回时限", kind: "date" },
  { key: "teacherPlan", label: "教师安置办法", kind: "text", multiline: true },
  { key: "assessedValue", label: "资产评估值", kind: "number", unit: "万元" },
  { key: "debts", label: "债务", kind: "number", unit: "万元" },
  { key: "landArea", label: "土地面积", kind: "number", unit: "亩" },
  { key: "landTitle", label: "土地性质", kind: "choice", choices: landTitles },
  { key: "leaseUntil", label: "租期至", kind: "date" },
  { key: "assetRoute", label: "资产处置方式", kind: "choice", choices: assetRoutes },
  { key: "assetPrice", label: "处置价款", kind: "number", unit: "万元" },
  { key: "liquidation", label: "清算安排", kind: "text", multiline: true },
  { key: "liquidatedBy", label: "清算完成时限", kind: "date" },
  { key: "riskLevel", label: "风险等级", kind: "choice", choices: riskLevels },
  ...riskKindNames.map((kind): FieldSpec => ({
    key: `risks.${kind}`,
    label: `${riskKinds[kind]}风险`,
    kind: "flag",
  })),
  { key: "riskAssessment", label: "风险研判", kind: "text", multiline: true },
  { key: "contingency", label: "应急预案", kind: "text", multiline: true },
];
