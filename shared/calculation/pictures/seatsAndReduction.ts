/** Seats added by kind against the planned reduction, fall by fall; both count from the base year. */
import type { StageOrAll } from "../../model/stage.ts";
import type { Fall } from "../../model/units.ts";
import type { BalanceRow } from "../rows.ts";
import { figureMark, type Mark, type Place } from "./mark.ts";

export const seatKinds = ["new-build", "rebuild", "expand", "tap", "convert", "purchase"] as const;
export type SeatKind = (typeof seatKinds)[number];

export interface SeatsOfFall {
  readonly year: Fall;
  /** Every kind, also those that add nothing; a rebuild may take seats away. */
  readonly kinds: Readonly<Record<SeatKind, Mark>>;
  readonly added: Mark;
  readonly reduced: Mark;
  /** 增减差额 */
  readonly net: Mark;
}

export interface SeatsAndReduction {
  readonly stage: StageOrAll;
  /** The falls after the base year: in it nothing has been added yet. */
  readonly falls: readonly SeatsOfFall[];
}

export function seatsAndReductionOf(
  rows: readonly BalanceRow[],
  place: Place,
  stage: StageOrAll,
): SeatsAndReduction {
  const ofStage = rows.filter((row) => row.stage === stage);
  return { stage, falls: ofStage.slice(1).map((row) => seatsOf(place, row)) };
}

function seatsOf(place: Place, row: BalanceRow): SeatsOfFall {
  const kind = (one: SeatKind): Mark => figureMark(place, row, `seatsAdded.${one}`);
  return {
    year: row.year,
    kinds: {
      "new-build": kind("new-build"),
      rebuild: kind("rebuild"),
      expand: kind("expand"),
      tap: kind("tap"),
      convert: kind("convert"),
      purchase: kind("purchase"),
    },
    added: figureMark(place, row, "seatsAdded.total"),
    reduced: figureMark(place, row, "reduction.planned"),
    net: figureMark(place, row, "net"),
  };
}
