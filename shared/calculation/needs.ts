/**
 * What added seats and bought pupils ask for: classes, teachers and the yearly purchase budget. Rounded up once, on
 * the sum of a fall and stage, so that many small measures do not each claim a teacher of their own.
 */
import type { Measure } from "../model/measure.ts";
import type { Rules } from "../model/rules.ts";
import { stages, type Stage, type StageOrAll } from "../model/stage.ts";
import type { Fall, MeasureId, Seats } from "../model/units.ts";
import type { Calculator } from "./calculator.ts";
import type { BalanceRow } from "./rows.ts";

export interface StageNeeds {
  readonly classes: number;
  readonly teachers: number;
}

/** Seats that need rooms: all that are added but the bought ones. */
export const physicalSeatsAdded = ({ seatsAdded }: BalanceRow): Seats =>
  seatsAdded.total - seatsAdded.purchase;

/** Fewer seats than before need nothing. */
export function needsOf(stage: Stage, seats: Seats, rules: Rules): StageNeeds {
  const needed = Math.max(0, seats);
  return {
    classes: Math.ceil(needed / rules.classSize[stage]),
    teachers: Math.ceil((10 * needed) / rules.pupilsPerTenTeachers[stage]),
  };
}

export interface PurchaseBudget {
  readonly yuan: number;
  /** Purchases that take pupils in that fall and have no unit subsidy. */
  readonly withoutSubsidy: readonly MeasureId[];
}

/** What buying seats costs in the school year of a fall and stage; the measures are those of the counties meant. */
export function purchaseBudget(
  measures: Iterable<Measure>,
  calculator: Calculator,
  year: Fall,
  stage: StageOrAll = "all",
): PurchaseBudget {
  let yuan = 0;
  const withoutSubsidy: MeasureId[] = [];
  for (const measure of measures) {
    const pupils = boughtBy(measure, calculator, year, stage);
    if (pupils === 0) continue;
    if (measure.unitSubsidy === undefined) withoutSubsidy.push(measure.id);
    else yuan += pupils * measure.unitSubsidy;
  }
  return { yuan, withoutSubsidy };
}

function boughtBy(measure: Measure, calculator: Calculator, year: Fall, stage: StageOrAll): number {
  if (measure.kind !== "purchase") return 0;
  const figure = calculator.measureFigures(measure.id)?.find((one) => one.year === year);
  const counted: readonly Stage[] = stage === "all" ? stages : [stage];
  return counted.reduce((sum, one) => sum + (figure?.pupils[one] ?? 0), 0);
}
