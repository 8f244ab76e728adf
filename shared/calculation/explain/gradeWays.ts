/**
 * A grade of a school: the grade below it a year before, moved up; or, for the entry grade, the roster's own by the
 * index of the fall, no more than the cap in force lets in.
 */
import type { Grade } from "../../model/units.ts";
import { fallIndexOf, schoolSight, stageOfGrade, type Calculated, type SchoolSight } from "./calculated.ts";
import type { Way } from "./explanation.ts";
import { indexSubject } from "./parameterWays.ts";
import { gradeSubject } from "./schoolWays.ts";
import type { Subject, SubjectOf } from "./subject.ts";
import { formula, plus } from "./ways.ts";

type About = SubjectOf<"grade">;

export function gradeWays(calculated: Calculated, subject: About): readonly Way[] {
  const sight = schoolSight(calculated, subject.schoolId);
  const stage = sight === undefined ? undefined : stageOfGrade(sight.frame, subject.grade);
  const index = sight === undefined ? undefined : fallIndexOf(sight.frame, subject.year);
  if (sight === undefined || stage === undefined || index === undefined) return [];
  if (index === 0) return [formula(calculated, "sum", [plus(gradeSubject(sight.frame, subject))])];
  const grades = sight.frame.stages[stage].grades;
  const below = grades[grades.indexOf(subject.grade) - 1];
  if (below !== undefined) return [movedUp(calculated, subject, sight, below)];
  const cap = subject.line === "planned" ? sight.dossier.caps[stage]?.[index] : null;
  if (cap) return [capped(calculated, subject, cap.measureId)];
  return [
    formula(calculated, "share", [
      plus({ of: "school-cell", schoolId: subject.schoolId, field: `enrollment.${subject.grade}` }),
      plus(indexSubject(sight.frame, stage, subject.year)),
    ]),
  ];
}

function movedUp(calculated: Calculated, subject: About, { frame, school }: SchoolSight, below: Grade): Way {
  const ratio: Subject = {
    of: "county-cell",
    countyCode: school.countyCode,
    field: `progressionBp.${subject.grade}`,
  };
  const before = { ...subject, grade: below, year: subject.year - 1 };
  return formula(calculated, "share", [plus(gradeSubject(frame, before)), plus(ratio)]);
}

const capped = (calculated: Calculated, subject: About, measureId: string): Way =>
  formula(calculated, "smallest", [
    plus({ ...subject, line: "doNothing" }),
    plus({ of: "measure-cell", measureId, field: "cap" }),
  ]);
