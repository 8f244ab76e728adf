/**
 * Classes of a school: how many a stage has, by its grades or, where a roster gives only that, by its own count; how full
 * they are, and how many pupils a classroom is meant for.
 */
import type { Rules } from "./rules.ts";
import type { School } from "./school.ts";
import { gradesOf, type Schooling, type Stage } from "./stage.ts";
import type { Grade, Pupils } from "./units.ts";

type Counts = Pick<School, "enrollment" | "classes" | "stageClasses">;

/** The sum of the grades that have a count; null where none has. */
export function classesByGrade(
  { classes }: Pick<School, "classes">,
  schooling: Schooling,
  stage: Stage,
): number | null {
  let sum: number | null = null;
  for (const grade of gradesOf(schooling, stage)) {
    const count = classes[grade];
    if (count !== undefined) sum = (sum ?? 0) + count;
  }
  return sum;
}

/** Null where nothing is known, which is not 0. */
export const classesOf = (
  school: Pick<School, "classes" | "stageClasses">,
  schooling: Schooling,
  stage: Stage,
): number | null => classesByGrade(school, schooling, stage) ?? school.stageClasses?.[stage] ?? null;

export const pupilsOf = (
  { enrollment }: Pick<School, "enrollment">,
  schooling: Schooling,
  stage: Stage,
): Pupils => gradesOf(schooling, stage).reduce((sum, grade) => sum + (enrollment[grade] ?? 0), 0);

/** Pupils of the fullest class at least, however they are spread; null without classes or pupils. */
export const fullestClass = ({ enrollment, classes }: Counts, grade: Grade): Pupils | null =>
  atLeast(enrollment[grade] ?? 0, classes[grade] ?? 0);

/** The same of a whole stage that has no counts by grade. */
export const fullestClassOfStage = (school: Counts, schooling: Schooling, stage: Stage): Pupils | null =>
  classesByGrade(school, schooling, stage) === null
    ? atLeast(pupilsOf(school, schooling, stage), school.stageClasses?.[stage] ?? 0)
    : null;

const atLeast = (pupils: Pupils, classes: number): Pupils | null =>
  pupils === 0 || classes === 0 ? null : Math.ceil(pupils / classes);

/** Pupils a class is meant for; a teaching point has not all grades of a primary school (非完全小学). */
export const classNorm = (
  { classSize, incompletePrimaryClassSize }: Rules,
  { type }: Pick<School, "type">,
  stage: Stage,
): Pupils =>
  type === "teaching-point" && stage === "primary" ? incompletePrimaryClassSize : classSize[stage];
