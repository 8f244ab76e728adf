/** A school of the roster (学校名册), public or private, with its count of the base year. */
import type { FieldSpec } from "./fields.ts";
import { grades, stages, type Stage } from "./stage.ts";
import type { CountyCode, Grade, Pupils, SchoolId, Seats } from "./units.ts";
import { ownerships, schoolTypes, stageNames, type Ownership, type SchoolType } from "./vocabulary.ts";

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
  readonly seats: Readonly<Partial<Record<Stage, Seats>>>;
  readonly teachers?: number;
  readonly licenseNo?: string;
  readonly organizer?: string;
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
  { key: "teachers", label: "专任教师", kind: "integer", unit: "人" },
  { key: "licenseNo", label: "办学许可证", kind: "text" },
  { key: "organizer", label: "举办者", kind: "text" },
];
