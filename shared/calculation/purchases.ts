/**
 * Seats the government buys in a private school: each purchase takes, in reading order, at most the pupils that are
 * still left in the school and stage; nothing is bought in a stage that has ended.
 */
import { stages, type Stage } from "../model/stage.ts";
import type { Fall, MeasureId } from "../model/units.ts";
import { at, zeros, type Line } from "./arithmetic.ts";
import { hasEnded, type Endings } from "./endings.ts";
import { fallOf, type DatedMeasure } from "./fall.ts";
import { placeOf, type CountyFrame } from "./frame.ts";
import { seatsOf } from "./reading.ts";

/** What a measure does, in pupils by fall, in one stage of its school. */
export interface Effect {
  readonly measureId: MeasureId;
  readonly stage: Stage;
  readonly pupils: Line;
}

export interface Purchases {
  /** Pupils bought, by stage and fall. */
  readonly line: Line;
  readonly effects: readonly Effect[];
}

const isPurchase = ({ measure }: DatedMeasure): boolean => measure.kind === "purchase";

export function isInForce({ measure, fall }: DatedMeasure, year: Fall, { county }: CountyFrame): boolean {
  return fall <= year && (measure.endDate === undefined || year < fallOf(measure.endDate, county.snapshot));
}

/** Null when nothing is ever bought here. `planned` is the planned line by stage and fall. */
export function purchasesOf(
  measures: readonly DatedMeasure[],
  planned: Line,
  endings: Endings,
  frame: CountyFrame,
): Purchases | null {
  const purchases = measures.filter(isPurchase);
  if (purchases.length === 0) return null;
  const left = planned.slice();
  const effects = stages.flatMap((stage) =>
    purchases.map((purchase): Effect => buy(purchase, stage, left, endings, frame)),
  );
  const line = planned.map((pupils, place) => pupils - at(left, place));
  return { line, effects };
}

/** Takes what the purchase buys from those left. */
function buy(purchase: DatedMeasure, stage: Stage, left: Line, endings: Endings, frame: CountyFrame): Effect {
  const wanted = Math.max(0, seatsOf(purchase.measure, stage));
  const pupils = zeros(frame.falls.length);
  frame.falls.forEach((fall, index) => {
    if (hasEnded(endings[stage], fall) || !isInForce(purchase, fall, frame)) return;
    const place = placeOf(stage, index, frame.falls.length);
    const taken = Math.min(wanted, at(left, place));
    pupils[index] = taken;
    left[place] = at(left, place) - taken;
  });
  return { measureId: purchase.measure.id, stage, pupils };
}
