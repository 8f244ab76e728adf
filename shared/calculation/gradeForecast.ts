/**
 * The forecast line of a county by grade: pupils of all its schools, public and private, fall by fall if nothing is done.
 * Summed by stage it is `total` of the county's rows.
 */
import type { School } from "../model/school.ts";
import { stages, type Stage } from "../model/stage.ts";
import type { Grade, Pupils } from "../model/units.ts";
import { addAt, zeros, type Line } from "./arithmetic.ts";
import { gradeLines } from "./cohorts.ts";
import type { CountyFrame } from "./frame.ts";

export interface GradeLine {
  readonly grade: Grade;
  readonly stage: Stage;
  /** By fall. */
  readonly pupils: readonly Pupils[];
}

export const gradeForecast = (frame: CountyFrame, schools: readonly School[]): readonly GradeLine[] =>
  stages.flatMap((stage) => ofStage(stage, frame, schools));

function ofStage(stage: Stage, frame: CountyFrame, schools: readonly School[]): GradeLine[] {
  const own = frame.stages[stage];
  const lines: Line[] = own.grades.map(() => zeros(frame.falls.length));
  for (const { enrollment } of schools) {
    gradeLines(enrollment, own, null).forEach((counts, fallIndex) => {
      lines.forEach((line, place) => addAt(line, fallIndex, counts[place] ?? 0));
    });
  }
  return own.grades.map((grade, place) => ({ grade, stage, pupils: lines[place] ?? [] }));
}
