/**
 * How private enrollment comes from the base year to a fall: down or up by each part of the reduction, exactly to the
 * number of that fall. It is `privateCounted` (不含购买学位), whatever a target binds, for that is what the parts make.
 */
import type { StageOrAll } from "../../model/stage.ts";
import type { Fall, Pupils } from "../../model/units.ts";
import { findRow, type BalanceRow } from "../rows.ts";
import { figureMark, type Mark, type Place } from "./mark.ts";

export const reductionParts = ["natural", "caps", "closures", "conversions", "purchases"] as const;
export type ReductionPart = (typeof reductionParts)[number];

/** Its value is the reduction of the table: positive takes pupils out. */
export interface WaterfallStep extends Mark {
  readonly part: ReductionPart;
  readonly from: Pupils;
  readonly to: Pupils;
}

export interface Waterfall {
  readonly baseYear: Fall;
  readonly year: Fall;
  readonly stage: StageOrAll;
  readonly base: Mark;
  readonly steps: readonly WaterfallStep[];
  readonly result: Mark;
  /** Reduction by measures alone, and with the natural change. */
  readonly planned: Pupils;
  readonly total: Pupils;
}

/** Undefined for a fall or stage that has no row. */
export function waterfallOf(
  rows: readonly BalanceRow[],
  place: Place,
  year: Fall,
  stage: StageOrAll,
): Waterfall | undefined {
  const baseYear = rows[0]?.year;
  const baseRow = baseYear === undefined ? undefined : findRow(rows, baseYear, stage);
  const row = findRow(rows, year, stage);
  if (baseRow === undefined || row === undefined) return undefined;
  return {
    baseYear: baseRow.year,
    year,
    stage,
    base: figureMark(place, baseRow, "privateCounted"),
    steps: stepsOf(place, baseRow, row),
    result: figureMark(place, row, "privateCounted"),
    planned: row.reduction.planned,
    total: row.reduction.total,
  };
}

function stepsOf(place: Place, baseRow: BalanceRow, row: BalanceRow): readonly WaterfallStep[] {
  let level = baseRow.privateCounted;
  return reductionParts.map((part) => {
    const mark = figureMark(place, row, `reduction.${part}`);
    const from = level;
    level -= mark.value;
    return { ...mark, part, from, to: level };
  });
}
