/** A school of the roster (学校名册), public or private, with its count of the base year. */
import type { FieldSpec } from "./fields.ts";
import { grades, stages, type Stage } from "./stage.ts";
import type { CountyCode, Grade, IsoDate, Pupils, SchoolId, Seats } from "./units.ts";
import {
  independences,
  independenceStates,
  ownerships,
  participationKinds,
  schoolTypes,
  stageNames,
  tenures,
  urbanClasses,
  type Independence,
  type IndependenceState,
  type Ownership,
  type ParticipationKind,
  type SchoolType,
  type Tenure,
  type UrbanClass,
} from "./vocabulary.ts";

export interface School {
  readonly id: SchoolId;
  readonly position: number;
  readonly countyCode: CountyCode;
  /** 标识码, 10 digits, kept when a school is renamed. */
  readonly code: string;
  readonly name: string;
  readonly town: string;
  /** 片区; "" when not assigned. */
  readonly area: string;
  readonly ownership: Ownership;
  readonly type: SchoolType;
  /** 公参民. */
  readonly publicParticipation: boolean;
  readonly enrollment: Readonly<Partial<Record<Grade, Pupils>>>;
  readonly classes: Readonly<Partial<Record<Grade, number>>>;
  /** Where a roster gives classes by stage only; the grades' own counts go before it. */
  readonly stageClasses?: Readonly<Partial<Record<Stage, number>>>;
  readonly seats: Readonly<Partial<Record<Stage, Seats>>>;
  /** Set where the seats are class counts × class norm, for want of a roster's own figure. */
  readonly seatsEstimated?: Readonly<Partial<Record<Stage, true>>>;
  readonly teachers?: number;
  readonly licenseNo?: string;
  readonly organizer?: string;
  /** 曾用名, as written in rosters of other years. */
  readonly formerNames?: string;
  readonly urbanClass?: UrbanClass;
  readonly licenseExpiry?: IsoDate;
  /** 统一社会信用代码, 18 characters (GB 32100). */
  readonly creditCode?: string;
  /** 批准规模: one total for the school; it is not seats. */
  readonly approvedSize?: Pupils;
  readonly boarders?: Pupils;
  readonly beds?: number;
  /** 外县户籍 by stage. */
  readonly nonLocal?: Readonly<Partial<Record<Stage, Pupils>>>;
  readonly staff?: number;
  /** Full-time teachers on the public payroll (在编). */
  readonly payrollTeachers?: number;
  /** Square metres. */
  readonly siteArea?: number;
  readonly floorArea?: number;
  readonly tenure?: Tenure;
  readonly principal?: string;
  readonly phone?: string;
  /** 小区配套 */
  readonly communitySchool?: boolean;
  readonly participationKind?: ParticipationKind;
  readonly independence?: Readonly<Partial<Record<Independence, IndependenceState>>>;
  /** By when an independence is to be met. */
  readonly independenceDate?: Readonly<Partial<Record<Independence, IsoDate>>>;
  readonly remarks?: string;
}

const gradeNames = ["一", "二", "三", "四", "五", "六", "七", "八", "九"].map((digit) => `${digit}年级`);
export const gradeName = (grade: Grade): string => gradeNames[grade - 1] ?? "";

export const schoolFields: readonly FieldSpec[] = [
  { key: "position", label: "次序", kind: "integer", required: true, fixed: true },
  { key: "countyCode", label: "县代码", kind: "text", required: true, fixed: true },
  { key: "code", label: "标识码", kind: "text", required: true },
  { key: "name", label: "学校名称", kind: "text", required: true },
  { key: "town", label: "乡镇（街道）", kind: "text", required: true },
  { key: "area", label: "片区", kind: "text", required: true },
  { key: "ownership", label: "办别", kind: "choice", choices: ownerships, required: true },
  { key: "type", label: "办学类型", kind: "choice", choices: schoolTypes, required: true },
  { key: "publicParticipation", label: "公参民", kind: "flag", required: true },
  ...grades.map((grade): FieldSpec => ({
    key: `enrollment.${grade}`,
    label: gradeName(grade),
    kind: "integer",
    unit: "人",
  })),
  ...stages.map((stage): FieldSpec => ({
    key: `seats.${stage}`,
    label: `${stageNames[stage]}学位`,
    kind: "integer",
    unit: "个",
  })),
  ...grades.map((grade): FieldSpec => ({
    key: `classes.${grade}`,
    label: `${gradeName(grade)}班数`,
    kind: "integer",
    unit: "个",
  })),
  ...stages.map((stage): FieldSpec => ({
    key: `stageClasses.${stage}`,
    label: `${stageNames[stage]}班级数`,
    kind: "integer",
    unit: "个",
  })),
  { key: "teachers", label: "专任教师", kind: "integer", unit: "人" },
  { key: "licenseNo", label: "办学许可证", kind: "text" },
  { key: "organizer", label: "举办者", kind: "text" },
  ...stages.map((stage): FieldSpec => ({
    key: `seatsEstimated.${stage}`,
    label: `${stageNames[stage]}学位为估算`,
    kind: "flag",
    fixed: true,
  })),
  { key: "formerNames", label: "曾用名", kind: "text" },
  { key: "urbanClass", label: "城乡分类", kind: "choice", choices: urbanClasses },
  { key: "licenseExpiry", label: "许可证有效期至", kind: "date" },
  { key: "creditCode", label: "统一社会信用代码", kind: "text" },
  { key: "approvedSize", label: "批准规模", kind: "integer", unit: "人" },
  { key: "boarders", label: "寄宿生", kind: "integer", unit: "人" },
  { key: "beds", label: "床位", kind: "integer", unit: "个" },
  ...stages.map((stage): FieldSpec => ({
    key: `nonLocal.${stage}`,
    label: `${stageNames[stage]}外县户籍`,
    kind: "integer",
    unit: "人",
  })),
  { key: "staff", label: "教职工", kind: "integer", unit: "人" },
  { key: "payrollTeachers", label: "在编教师", kind: "integer", unit: "人" },
  { key: "siteArea", label: "占地面积", kind: "number", unit: "㎡" },
  { key: "floorArea", label: "建筑面积", kind: "number", unit: "㎡" },
  { key: "tenure", label: "校舍产权", kind: "choice", choices: tenures },
  { key: "principal", label: "校长", kind: "text" },
  { key: "phone", label: "联系电话", kind: "text" },
  { key: "communitySchool", label: "小区配套", kind: "flag" },
  { key: "participationKind", label: "公参民类型", kind: "choice", choices: participationKinds },
  ...Object.entries(independences).flatMap(([key, label]): FieldSpec[] => [
    { key: `independence.${key}`, label, kind: "choice", choices: independenceStates },
    { key: `independenceDate.${key}`, label: `${label}：限期`, kind: "date" },
  ]),
  { key: "remarks", label: "备注", kind: "text" },
];
