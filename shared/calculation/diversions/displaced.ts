/**
 * Whom the end of a stage displaces: the pupils the stage would have had in the fall of its close or transform, grade by
 * grade, those who would have entered that fall among them (the effect of the measure in that fall, calculation.md).
 * A conversion displaces nobody: its pupils stay where they are.
 */
import { stages, type Stage } from "../../model/stage.ts";
import type { CountyCode, Fall, Grade, MeasureId, Pupils, SchoolId } from "../../model/units.ts";
import type { Calculator } from "../calculator.ts";
import { gradeLines } from "../cohorts.ts";
import type { Dossier } from "../dossier.ts";
import { inReadingOrder } from "../fall.ts";
import type { CountyFrame } from "../frame.ts";

export interface Displaced {
  readonly measureId: MeasureId;
  readonly schoolId: SchoolId;
  readonly stage: Stage;
  readonly fall: Fall;
  /** Of every grade of the stage, in order; the first are those who would have entered. */
  readonly byGrade: readonly { readonly grade: Grade; readonly pupils: Pupils }[];
  readonly total: Pupils;
}

/** By stage; nothing for a stage that goes on, is converted, or ends after the target fall. */
export function displacedBy(dossier: Dossier, frame: CountyFrame): readonly Displaced[] {
  return stages.flatMap((stage) => {
    const one = displacedIn(dossier, stage, frame);
    return one === null ? [] : [one];
  });
}

function displacedIn({ school, endings, caps }: Dossier, stage: Stage, frame: CountyFrame): Displaced | null {
  const ending = endings[stage];
  const fallIndex = ending === null ? -1 : frame.falls.indexOf(ending.fall);
  if (school === undefined || ending === null || ending.kind === "convert" || fallIndex < 0) return null;
  const own = frame.stages[stage];
  const counts = gradeLines(school.enrollment, own, caps[stage])[fallIndex] ?? [];
  return {
    measureId: ending.measureId,
    schoolId: school.id,
    stage,
    fall: ending.fall,
    byGrade: own.grades.map((grade, place) => ({ grade, pupils: counts[place] ?? 0 })),
    total: counts.reduce((sum, count) => sum + count, 0),
  };
}

/** Of a whole county, in the reading order of their measures, then by stage. */
export function displacedInCounty(calculator: Calculator, code: CountyCode): readonly Displaced[] {
  const frame = calculator.frame(code);
  if (frame === undefined) return [];
  return calculator
    .dossiers(code)
    .flatMap((dossier) =>
      displacedBy(dossier, frame).flatMap((displaced) =>
        dossier.measures
          .filter(({ measure }) => measure.id === displaced.measureId)
          .map((dated) => ({ dated, displaced })),
      ),
    )
    .sort((a, b) => inReadingOrder(a.dated, b.dated))
    .map(({ displaced }) => displaced);
}
