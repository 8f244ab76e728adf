/** What section B 在校生 asks for: pupils and classes of the grades the school has, seats and non-local pupils by stage. */
import { classesByGrade } from "../../model/classes.ts";
import type { School } from "../../model/school.ts";
import { gradesOf, type Schooling, type Stage } from "../../model/stage.ts";
import type { CaseSource } from "../../print/caseSource.ts";
import { ofField, type Asked } from "./asked.ts";

export function pupils({ school, stages, frame }: CaseSource): Asked[] {
  const { schooling } = frame.county;
  const ownGrades = stages.flatMap((stage) => gradesOf(schooling, stage));
  return [
    ...ownGrades.map((grade) => ofField("school", school, `enrollment.${grade}`)),
    ...stages.flatMap((stage) => classes(school, schooling, stage)),
    ...stages.flatMap((stage) => [
      ofField("school", school, `seats.${stage}`),
      ofField("school", school, `nonLocal.${stage}`),
    ]),
  ];
}

/** By grade where there are pupils; a stage of which only the whole is known needs no more. */
function classes(school: School, schooling: Schooling, stage: Stage): Asked[] {
  const isByStage =
    school.stageClasses?.[stage] !== undefined && classesByGrade(school, schooling, stage) === null;
  if (isByStage) return [ofField("school", school, `stageClasses.${stage}`)];
  const grades = gradesOf(schooling, stage).filter((grade) => (school.enrollment[grade] ?? 0) > 0);
  return grades.map((grade) => ofField("school", school, `classes.${grade}`));
}
