/** Figures of single measures and of single intakes, read out of a dossier for the schedule and the intake matrix. */
import type { Stage } from "../model/stage.ts";
import type { Fall, MeasureId, Pupils, Seats } from "../model/units.ts";
import { at } from "./arithmetic.ts";
import type { CapInForce } from "./caps.ts";
import { freeIntake, plannedIntake } from "./cohorts.ts";
import type { Dossier } from "./dossier.ts";
import { hasEnded } from "./endings.ts";
import type { CountyFrame } from "./frame.ts";

export interface MeasureFigure {
  readonly year: Fall;
  /** Pupils it takes out of private enrollment (减少在校生). */
  readonly pupils: Readonly<Record<Stage, Pupils>>;
  /** What it adds to `seatsAdded` (新增学位). */
  readonly seats: Readonly<Record<Stage, Seats>>;
}

interface MutableFigure {
  readonly year: Fall;
  readonly pupils: Record<Stage, Pupils>;
  readonly seats: Record<Stage, Seats>;
}

const blank = (falls: readonly Fall[]): MutableFigure[] =>
  falls.map((year) => ({ year, pupils: { primary: 0, junior: 0 }, seats: { primary: 0, junior: 0 } }));

/** The figures of all measures of a dossier that count. */
export function figuresOf(
  dossier: Dossier,
  { falls }: CountyFrame,
): ReadonlyMap<MeasureId, readonly MeasureFigure[]> {
  const byMeasure = new Map(dossier.measures.map(({ measure }) => [measure.id, blank(falls)] as const));
  const purchases = new Set(dossier.purchases?.effects);
  for (const effect of dossier.effects) {
    byMeasure.get(effect.measureId)?.forEach((figure, index) => {
      figure.pupils[effect.stage] += at(effect.pupils, index);
      // Seats already bought in the base year are no addition.
      if (purchases.has(effect))
        figure.seats[effect.stage] += at(effect.pupils, index) - at(effect.pupils, 0);
    });
  }
  for (const { measureId, stage, from, seats } of dossier.seatGains) {
    for (const figure of byMeasure.get(measureId) ?? [])
      if (figure.year >= from) figure.seats[stage] += seats;
  }
  return byMeasure;
}

export interface IntakeCell {
  readonly year: Fall;
  readonly doNothing: Pupils;
  /** In force in that fall; none in the base year, whose intake is the roster's. */
  readonly cap: CapInForce | null;
  readonly planned: Pupils;
  /** The stage has ended: nobody enters, whatever the line says. */
  readonly ended: boolean;
}

/** Intake of a stage of a school by fall; empty without a school. */
export function intakeOf(dossier: Dossier, stage: Stage, frame: CountyFrame): readonly IntakeCell[] {
  const { school } = dossier;
  if (school === undefined) return [];
  return frame.falls.map((year, index) => {
    const doNothing = freeIntake(school.enrollment, frame.stages[stage], index);
    const cap = dossier.caps[stage]?.[index] ?? null;
    return {
      year,
      doNothing,
      cap,
      planned: plannedIntake(doNothing, cap),
      ended: hasEnded(dossier.endings[stage], year),
    };
  });
}
