/**
 * The five batches (五个一批) of a county: which of its measures count in each, and what they do together. The figures of
 * the batches add up to those of the county: pupils to the planned reduction and the seats bought in the base year
 * already, seats to `seatsAdded`.
 */
import type { StageOrAll } from "../model/stage.ts";
import { stages } from "../model/stage.ts";
import type { CountyCode, Fall, Pupils, Seats } from "../model/units.ts";
import { batchOfKind, type Batch } from "../model/vocabulary.ts";
import type { Measure } from "../model/measure.ts";
import type { Calculator } from "./calculator.ts";
import { inReadingOrder, type DatedMeasure } from "./fall.ts";

/** That of its kind, unless the measure names another; undefined while it has no kind. */
export const batchOf = ({ batch, kind }: Measure): Batch | undefined =>
  batch ?? (kind === undefined ? undefined : batchOfKind[kind]);

/** The county's measures that count, by date. */
export const countedMeasures = (calculator: Calculator, code: CountyCode): readonly DatedMeasure[] =>
  calculator
    .dossiers(code)
    .flatMap(({ measures }) => measures)
    .toSorted(inReadingOrder);

export interface MeasureSum {
  readonly pupils: Pupils;
  readonly seats: Seats;
}

/** What the measures do together in a fall, counted from the base year as in every row. */
export function sumOfMeasures(
  calculator: Calculator,
  measures: readonly DatedMeasure[],
  year: Fall,
  stage: StageOrAll,
): MeasureSum {
  let [pupils, seats] = [0, 0];
  const counted = stages.filter((one) => stage === "all" || stage === one);
  for (const { measure } of measures) {
    const figure = calculator.measureFigures(measure.id)?.find((one) => one.year === year);
    for (const one of counted) {
      pupils += figure?.pupils[one] ?? 0;
      seats += figure?.seats[one] ?? 0;
    }
  }
  return { pupils, seats };
}
