/**
 * From when a pupil came to the grade the pupil is in: 2021级 by the fall of entry, 2024届 by the summer of leaving, an
 * entry month by the school year it begins. Each is within one stage, whose years the county's schooling tells.
 */
import { gradesOf, type Schooling, type Stage } from "../../model/stage.ts";
import type { Fall, Grade } from "../../model/units.ts";
import { compact } from "../plainText.ts";

/** The fall in which the pupils of a cohort came into their stage, or the summer in which they leave it. */
export type Cohort = { readonly entered: Fall } | { readonly leaves: Fall };

/** "2021级", "21级", "2024届", "2021"; null for anything else. */
export function cohortIn(text: string): Cohort | null {
  const found = /^(20\d{2}|\d{2}(?=[级届]))(级|届|年级?)?$/u.exec(compact(text));
  if (found === null) return null;
  const year = Number((found[1] ?? "").padStart(4, "20"));
  return found[2] === "届" ? { leaves: year } : { entered: year };
}

/**
 * "202109", "2021-09-01", "2021年9月", "2021", "2021级", "2021年秋季": the fall whose school year it begins. A month of spring is that of a
 * pupil who came from elsewhere and says nothing about the grade.
 */
export function fallOfEntry(text: string): Fall | null {
  const plain = compact(text);
  const found =
    /^(20\d{2})(?:级|年?秋季?|年(?:(\d{1,2})月?(?:\d{1,2}[日号]?)?)?|[-/.](\d{1,2})(?:[-/.]\d{1,2})?|(\d{2})(?:\d{2})?)?(?:0:00|00:00)?(?::00)?$/u.exec(
      plain,
    );
  if (found === null) return null;
  const month = found[2] ?? found[3] ?? found[4];
  return month === undefined || (Number(month) >= 7 && Number(month) <= 12) ? Number(found[1]) : null;
}

/** Null for those who are not in the stage yet or no longer. */
export function gradeOfCohort(
  cohort: Cohort,
  stage: Stage,
  { schooling, fall }: { readonly schooling: Schooling; readonly fall: Fall },
): Grade | null {
  const own = gradesOf(schooling, stage);
  const year = "entered" in cohort ? fall - cohort.entered : own.length - (cohort.leaves - fall);
  return own[year] ?? null;
}

/** The fall in which pupils who came then are in that grade. */
export function fallOfGrade(entered: Fall, grade: Grade, schooling: Schooling, stage: Stage): Fall {
  return entered + gradesOf(schooling, stage).indexOf(grade);
}
