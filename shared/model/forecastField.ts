/**
 * The cells of a county's forecast: a ratio, an index or a count each. They are kept together in three structures of the
 * county, but a planner types them one by one, so each has a field key ("progressionBp.3", "entrantIndexBp.junior.2023",
 * "pastEnrollment.2020.3") and a spec of its own: drafts, sources and labels go by these.
 */
import type { FieldSpec } from "./fields.ts";
import { gradeName } from "./school.ts";
import { grades, stages, type Stage } from "./stage.ts";
import type { Fall, Grade } from "./units.ts";
import { stageNames } from "./vocabulary.ts";

export type ForecastField =
  /** Pupils of the grade per pupil of the grade below a year before. */
  | { readonly of: "progression"; readonly grade: Grade }
  /** Intake of the fall relative to the base year. */
  | { readonly of: "entrant-index"; readonly stage: Stage; readonly year: Fall }
  /** Pupils of the whole county in a fall before the base year. */
  | { readonly of: "past-enrollment"; readonly year: Fall; readonly grade: Grade };

export function forecastKey(field: ForecastField): string {
  if (field.of === "progression") return `progressionBp.${field.grade}`;
  if (field.of === "entrant-index") return `entrantIndexBp.${field.stage}.${field.year}`;
  return `pastEnrollment.${field.year}.${field.grade}`;
}

/** Null for a key that is none of them. */
export function forecastField(key: string): ForecastField | null {
  const [group, first = "", second = "", ...more] = key.split(".");
  if (more.length > 0) return null;
  if (group === "progressionBp" && second === "") return progression(gradeOf(first));
  if (group === "entrantIndexBp") return entrantIndex(first, yearOf(second));
  return group === "pastEnrollment" ? pastEnrollment(yearOf(first), gradeOf(second)) : null;
}

/** Undefined for a key that is none of them. */
export function forecastSpec(key: string): FieldSpec | undefined {
  const field = forecastField(key);
  if (field === null) return undefined;
  return field.of === "past-enrollment"
    ? { key, label: labelOf(field), kind: "integer", unit: "人" }
    : { key, label: labelOf(field), kind: "share" };
}

function labelOf(field: ForecastField): string {
  if (field.of === "progression") return `升入${gradeName(field.grade)}升级率`;
  if (field.of === "entrant-index") return `${stageNames[field.stage]}${field.year}年秋入学指数`;
  return `${field.year}年秋${gradeName(field.grade)}在校生`;
}

const gradeOf = (text: string): Grade | undefined => grades.find((grade) => String(grade) === text);
const yearOf = (text: string): Fall | undefined => (/^2[01]\d\d$/u.test(text) ? Number(text) : undefined);

const progression = (grade: Grade | undefined): ForecastField | null =>
  grade === undefined ? null : { of: "progression", grade };

function entrantIndex(name: string, year: Fall | undefined): ForecastField | null {
  const stage = stages.find((known) => known === name);
  return stage === undefined || year === undefined ? null : { of: "entrant-index", stage, year };
}

const pastEnrollment = (year: Fall | undefined, grade: Grade | undefined): ForecastField | null =>
  grade === undefined || year === undefined ? null : { of: "past-enrollment", year, grade };
