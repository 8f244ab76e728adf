/** Seats that a measure adds: those of its own cell or the school's, what a purchase buys beyond the base year's, or none. */
import type { Stage } from "../../model/stage.ts";
import { isBuild } from "../../model/vocabulary.ts";
import { hasEnded } from "../endings.ts";
import { seatsOf, stagesOf } from "../reading.ts";
import type { Calculated, MeasureSight } from "./calculated.ts";
import type { Reason, Way } from "./explanation.ts";
import type { Subject, SubjectOf } from "./subject.ts";
import { formula, minus, plus } from "./ways.ts";

export type StageMeasure = SubjectOf<"measure"> & { readonly stage: Stage };

export function seatsWay(calculated: Calculated, about: StageMeasure, sight: MeasureSight): Way | Reason {
  const { kind } = sight.measure;
  if (kind === "purchase") {
    const pupils: Subject = { ...about, figure: "pupils" };
    const atBase: Subject = { ...pupils, year: sight.frame.county.baseYear };
    return formula(calculated, "sum", [plus(pupils), minus(atBase)]);
  }
  if (kind === "convert") return conversionSeats(calculated, about, sight);
  return kind !== undefined && isBuild(kind) ? buildSeats(calculated, about, sight) : "other-kind";
}

function conversionSeats(calculated: Calculated, about: StageMeasure, sight: MeasureSight): Way | Reason {
  const { measure, dossier } = sight;
  const { stage, measureId } = about;
  const field = `seats.${stage}`;
  const own = measure.seats?.[stage] !== undefined || dossier.school === undefined;
  const cell: Subject = own
    ? { of: "measure-cell", measureId, field }
    : { of: "school-cell", schoolId: dossier.school.id, field };
  return routeReason(about, sight) ?? formula(calculated, "sum", [plus(cell)]);
}

function buildSeats(
  calculated: Calculated,
  about: StageMeasure,
  { measure, dated, dossier }: MeasureSight,
): Way | Reason {
  const { stage, measureId, year } = about;
  const gain = dossier.seatGains.find((one) => one.measureId === measureId && one.stage === stage);
  if (gain === undefined && seatsOf(measure, stage) !== 0) return "not-converted";
  if (gain !== undefined && year < gain.from) return year < dated.fall ? "not-yet" : "not-converted";
  return formula(calculated, "sum", [plus({ of: "measure-cell", measureId, field: `seats.${stage}` })]);
}

/** Why the route does not end the stage in this fall; null when it does. */
export function routeReason(
  { stage, year, measureId }: StageMeasure,
  { measure, dossier }: MeasureSight,
): Reason | null {
  const ending = dossier.endings[stage];
  if (!stagesOf(measure).includes(stage)) return "other-stage";
  if (ending?.measureId !== measureId) return "ended";
  return hasEnded(ending, year) ? null : "not-yet";
}
