/** Classes of a school: how many a stage has, and how full those of a grade are. */
import type { School } from "../../model/school.ts";
import { gradesOf, type Schooling, type Stage } from "../../model/stage.ts";
import type { Grade, Pupils } from "../../model/units.ts";

export const classesOf = ({ classes }: School, schooling: Schooling, stage: Stage): number =>
  gradesOf(schooling, stage).reduce((sum, grade) => sum + (classes[grade] ?? 0), 0);

/** Pupils of the fullest class at least, however they are spread; null without classes or pupils. */
export function fullestClass({ enrollment, classes }: School, grade: Grade): Pupils | null {
  const [pupils, count] = [enrollment[grade] ?? 0, classes[grade] ?? 0];
  return pupils === 0 || count === 0 ? null : Math.ceil(pupils / count);
}
