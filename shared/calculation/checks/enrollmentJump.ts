/**
 * A grade that stands out from both its neighbours: more often a typing error than a cohort. Grades of another stage are
 * no neighbours, since a junior school's children come from many primary schools.
 */
import { gradeName, type School } from "../../model/school.ts";
import { gradesOf, stages } from "../../model/stage.ts";
import type { Grade, Pupils } from "../../model/units.ts";
import type { Rules } from "../../model/rules.ts";
import { wholeBp } from "../arithmetic.ts";
import type { Found, SchoolCheck } from "../finding.ts";
import { count, gradeOfField, schoolName } from "./words.ts";

export const enrollmentJump: SchoolCheck = {
  code: "enrollment-jump",
  title: "人数突变",
  severity: "warning",
  scope: "school",
  run({ calculator, rules }, school) {
    const schooling = calculator.frame(school.countyCode)?.county.schooling;
    if (schooling === undefined) return [];
    return stages.flatMap((stage) => jumpsIn(school, gradesOf(schooling, stage), rules));
  },
  sentence(finding, plan) {
    const grade = gradeOfField(finding);
    return {
      text: `“${schoolName(finding, plan)}”${gradeName(grade)} ${count(finding, "pupils")} 人，与相邻年级（${count(finding, "below")} 人、${count(finding, "above")} 人）相差较大。`,
      remedy: "请核对是否多填、少填或错位；确实如此则不必处理。",
    };
  },
  brief: (finding) => `${gradeName(gradeOfField(finding))} ${count(finding, "pupils")} 人`,
  weight: "difference",
};

function jumpsIn(school: School, grades: readonly Grade[], rules: Rules): Found[] {
  return grades.slice(1, -1).flatMap((grade, i): Found[] => {
    const below = pupilsOf(school, grades[i]);
    const above = pupilsOf(school, grades[i + 2]);
    const pupils = school.enrollment[grade];
    if (pupils === undefined || below === 0 || above === 0) return [];
    if (!standsOut(pupils, below, rules) || !standsOut(pupils, above, rules)) return [];
    const difference = Math.min(Math.abs(pupils - below), Math.abs(pupils - above));
    const numbers = { pupils, below, above, difference };
    return [{ countyCode: school.countyCode, schoolId: school.id, field: `enrollment.${grade}`, numbers }];
  });
}

/** A grade the school does not have, or not yet, is nobody's neighbour. */
const pupilsOf = ({ enrollment }: School, grade: Grade | undefined): Pupils =>
  grade === undefined ? 0 : (enrollment[grade] ?? 0);

function standsOut(pupils: Pupils, neighbour: Pupils, { gradeJumpBp, gradeJumpPupils }: Rules): boolean {
  const difference = Math.abs(pupils - neighbour);
  return difference > gradeJumpPupils && difference * wholeBp > gradeJumpBp * neighbour;
}
