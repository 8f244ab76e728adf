/**
 * What a column of a roster can mean: a field of the school, or something the import itself needs (a check sum, the
 * stage of a row, a count that is not given by stage). "junior2" is 初二: which grade that is depends on the county.
 */
import type { FieldSpec } from "../../model/fields.ts";
import { fieldSpec } from "../../model/plan.ts";
import { gradesOf, grades, stages, type Schooling, type Stage, type StageOrAll } from "../../model/stage.ts";
import type { Grade } from "../../model/units.ts";
import { stageNames } from "../../model/vocabulary.ts";

/** 初一 to 初四; 0 is 预备班, the year before 初一. */
export const juniorYears = [0, 1, 2, 3, 4] as const;
export type GradeWord = `${Grade}` | `junior${(typeof juniorYears)[number]}`;

const textFields = ["code", "name", "town", "area", "licenseNo", "creditCode", "organizer"] as const;
export type TextField = (typeof textFields)[number];
const choiceFields = ["ownership", "type"] as const;
/** Fields that one whole header names. */
export type NamedField =
  | TextField
  | "ownership"
  | "type"
  | "publicParticipation"
  | "licenseExpiry"
  | "county"
  | "stage";

export type CountField =
  | `enrollment.${GradeWord}`
  | `classes.${GradeWord}`
  | `total.${StageOrAll}`
  | `seats.${StageOrAll}`
  | `stageClasses.${StageOrAll}`
  | "teachers"
  | `teachers.${Stage}`
  | "approvedSize"
  | "boarders"
  | "beds";

export type RosterField = NamedField | CountField;

const stagesAndAll: readonly StageOrAll[] = [...stages, "all"];

const juniorNames: Readonly<Record<string, string>> = {
  junior0: "预备班",
  junior1: "初一",
  junior2: "初二",
  junior3: "初三",
  junior4: "初四",
};
const juniorName = (year: number): string => juniorNames[`junior${year}`] ?? "";

const count = (key: CountField, label: string, unit: "人" | "个"): FieldSpec => ({
  key,
  label,
  kind: "integer",
  unit,
});

/** Counts that are not fields of a school in this form. */
const ownCounts: readonly FieldSpec[] = [
  ...juniorYears.map((year) => count(`enrollment.junior${year}`, juniorName(year), "人")),
  ...juniorYears.map((year) => count(`classes.junior${year}`, `${juniorName(year)}班数`, "个")),
  ...stagesAndAll.map((stage) => count(`total.${stage}`, `在校生合计（${stageNames[stage]}）`, "人")),
  count("stageClasses.all", "班级数（全校）", "个"),
  count("seats.all", "学位（全校）", "个"),
  ...stages.map((stage) => count(`teachers.${stage}`, `专任教师（${stageNames[stage]}）`, "人")),
];
const ownTexts: readonly FieldSpec[] = [
  { key: "county", label: "县（市、区）", kind: "text" },
  { key: "stage", label: "学段", kind: "text" },
];
const ownSpecs = new Map([...ownCounts, ...ownTexts].map((spec) => [spec.key, spec]));

/** Those the school has in this very form, in the order of a roster. */
export const modelFields: readonly RosterField[] = [
  "code",
  "name",
  "town",
  "area",
  "ownership",
  "type",
  "publicParticipation",
  ...grades.map((grade): RosterField => `enrollment.${grade}`),
  ...stages.map((stage): RosterField => `seats.${stage}`),
  ...grades.map((grade): RosterField => `classes.${grade}`),
  ...stages.map((stage): RosterField => `stageClasses.${stage}`),
  "teachers",
  "approvedSize",
  "boarders",
  "beds",
  "licenseNo",
  "licenseExpiry",
  "creditCode",
  "organizer",
];

/** The spec of a field as the import reads it; the model's own where the school has the field. */
export function rosterSpec(field: RosterField): FieldSpec {
  const spec = fieldSpec("school", field) ?? ownSpecs.get(field);
  if (spec === undefined) throw new Error(`no spec of ${field}`);
  return spec;
}

export const rosterLabel = (field: RosterField): string => rosterSpec(field).label;

/** Everything a planner can say a column means, for the list of the mapping step. */
export const rosterFields: readonly { readonly field: RosterField; readonly label: string }[] = [
  ...modelFields,
  "county" as const,
  "stage" as const,
  ...juniorYears.map((year): RosterField => `enrollment.junior${year}`),
  ...stagesAndAll.map((stage): RosterField => `total.${stage}`),
  "stageClasses.all" as const,
  "seats.all" as const,
  ...juniorYears.map((year): RosterField => `classes.junior${year}`),
  ...stages.map((stage): RosterField => `teachers.${stage}`),
].map((field) => ({ field, label: rosterLabel(field) }));

const known = new Set<string>(rosterFields.map(({ field }) => field));
export const isRosterField = (text: string): text is RosterField => known.has(text);

const namedFields = new Set<string>([
  ...textFields,
  ...choiceFields,
  "publicParticipation",
  "licenseExpiry",
  "county",
  "stage",
]);
export const isCount = (field: RosterField): field is CountField => !namedFields.has(field);

/** Only compared with the grades it sums, never imported. */
export const isCheckSum = (field: RosterField): boolean => field.startsWith("total.");

/** Counts of people, to which 单位：万人 applies. */
export const isPupilCount = (field: RosterField): boolean =>
  field.startsWith("enrollment.") ||
  field.startsWith("total.") ||
  field === "approvedSize" ||
  field === "boarders";

export interface CountOfGrade {
  readonly counted: "enrollment" | "classes";
  readonly grade: GradeWord;
}

const byGrade: ReadonlyMap<RosterField, CountOfGrade> = new Map(
  [
    ...grades.map((grade) => `${grade}` as const),
    ...juniorYears.map((year) => `junior${year}` as const),
  ].flatMap((grade) =>
    (["enrollment", "classes"] as const).map(
      (counted) => [`${counted}.${grade}`, { counted, grade }] as const,
    ),
  ),
);

/** Which grade's pupils or classes a field counts; undefined for any other. */
export const countOfGrade = (field: RosterField): CountOfGrade | undefined => byGrade.get(field);

/**
 * 初二 as the county's own grade; the field itself when it names a grade; null for a 初四 or a 预备班 where there is none. Under
 * five-four schooling the first junior grade is 初一, or, in some cities, the year before it.
 */
export function inSchooling(
  field: RosterField,
  schooling: Schooling,
  hasYearBefore = false,
): RosterField | null {
  const { counted, grade: word } = countOfGrade(field) ?? {};
  if (counted === undefined || word === undefined || !word.startsWith("junior")) return field;
  const year = Number(word.slice("junior".length));
  const isCountedBefore = schooling === "5-4" && (hasYearBefore || year === 0);
  const grade = gradesOf(schooling, "junior")[isCountedBefore ? year : year - 1];
  return grade === undefined ? null : `${counted}.${grade}`;
}

/** 六年级 or 预备班 beside 初一 to 初三. */
export function hasYearBeforeJunior(fields: ReadonlySet<RosterField | null>): boolean {
  const has = (grade: GradeWord): boolean =>
    fields.has(`enrollment.${grade}`) || fields.has(`classes.${grade}`);
  return (has("6") || has("junior0")) && has("junior1") && !has("junior4");
}
