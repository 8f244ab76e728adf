/**
 * What explanations are read out of: a plan and the calculator that keeps its figures (every open document is one),
 * and the few look-ups that all subjects share.
 */
import type { Measure } from "../../model/measure.ts";
import type { Plan } from "../../model/plan.ts";
import type { Rules } from "../../model/rules.ts";
import type { School } from "../../model/school.ts";
import { stages, type Stage, type StageOrAll } from "../../model/stage.ts";
import type { CountyCode, Fall, Grade, MeasureId, SchoolId } from "../../model/units.ts";
import type { Calculator } from "../calculator.ts";
import type { Dossier, Lines } from "../dossier.ts";
import type { DatedMeasure } from "../fall.ts";
import type { CountyFrame } from "../frame.ts";
import type { BalanceRow } from "../rows.ts";

export interface Calculated {
  readonly plan: Plan;
  readonly calculator: Calculator;
  readonly rules: Rules;
}

/** A school with its lines, its measures and what its county's forecast runs on. */
export interface SchoolSight {
  readonly school: School;
  readonly lines: Lines;
  readonly dossier: Dossier;
  readonly frame: CountyFrame;
}

export function schoolSight({ calculator }: Calculated, id: SchoolId): SchoolSight | undefined {
  const dossier = calculator.schoolDossier(id);
  const { school, lines = null } = dossier ?? {};
  const frame = calculator.frame(school?.countyCode ?? "");
  if (dossier === undefined || school === undefined || lines === null || frame === undefined)
    return undefined;
  return { school, lines, dossier, frame };
}

/** A measure that counts, in the dossier it is read in. */
export interface MeasureSight {
  readonly measure: Measure;
  readonly dated: DatedMeasure;
  readonly dossier: Dossier;
  readonly frame: CountyFrame;
}

export function measureSight({ calculator }: Calculated, id: MeasureId): MeasureSight | undefined {
  const dossier = calculator.measureDossier(id);
  const dated = dossier?.measures.find(({ measure }) => measure.id === id);
  const frame = calculator.frame(dated?.measure.countyCode ?? "");
  if (dossier === undefined || dated === undefined || frame === undefined) return undefined;
  return { measure: dated.measure, dated, dossier, frame };
}

/** The place of a fall in lines; undefined for one the plan does not reach. */
export function fallIndexOf({ falls }: CountyFrame, year: Fall): number | undefined {
  const index = falls.indexOf(year);
  return index < 0 ? undefined : index;
}

/** The stage a grade belongs to under the county's schooling. */
export const stageOfGrade = (frame: CountyFrame, grade: Grade): Stage | undefined =>
  stages.find((stage) => frame.stages[stage].grades.includes(grade));

export const stagesWithin = (stage: StageOrAll): readonly Stage[] => (stage === "all" ? stages : [stage]);

interface InPlace {
  readonly countyCode?: CountyCode;
  readonly area?: string;
}

/** Of the city, a county or one of its areas. */
export function rowsAbout({ calculator }: Calculated, { countyCode, area }: InPlace): readonly BalanceRow[] {
  if (countyCode === undefined) return area === undefined ? calculator.cityRows() : [];
  return area === undefined ? calculator.countyRows(countyCode) : calculator.rowsIn(countyCode, area);
}
