/**
 * Spare or missing public seats by area, fall and stage. Both stages together are never shown as one number here: one
 * stage's surplus would hide the other's shortage.
 */
import { wholeCounty } from "../../format/wholeCounty.ts";
import type { County } from "../../model/county.ts";
import { stages, type Stage, type StageOrAll } from "../../model/stage.ts";
import type { Fall } from "../../model/units.ts";
import type { AreaRows, BalanceRow } from "../rows.ts";
import { figureMark, type Mark, type Place } from "./mark.ts";

export interface SpareCell extends Mark {
  readonly year: Fall;
  readonly stage: Stage;
  /** Neither pupils nor seats of this stage are here: nothing is short, and nothing is tight. */
  readonly isUnused: boolean;
}

export interface SpareLine {
  /** "" for the whole county. */
  readonly area: string;
  /** Fall after fall; in each the stages shown. */
  readonly cells: readonly SpareCell[];
}

export interface SpareSeats {
  readonly falls: readonly Fall[];
  readonly stages: readonly Stage[];
  /** How the county's own line is called: 全县, 全区. */
  readonly whole: string;
  /** The county, then its areas. */
  readonly lines: readonly SpareLine[];
}

export function spareSeatsOf(
  rows: readonly BalanceRow[],
  areas: readonly AreaRows[],
  county: Pick<County, "id" | "name">,
  stage: StageOrAll,
): SpareSeats {
  const countyCode = county.id;
  const shown = stages.filter((one) => stage === "all" || stage === one);
  return {
    falls: [...new Set(rows.map(({ year }) => year))],
    stages: shown,
    whole: wholeCounty(county.name),
    lines: [
      { area: "", cells: cellsOf(rows, { countyCode }, shown) },
      ...areas.map(({ area, rows: own }) => ({ area, cells: cellsOf(own, { countyCode, area }, shown) })),
    ],
  };
}

const cellsOf = (rows: readonly BalanceRow[], place: Place, shown: readonly Stage[]): readonly SpareCell[] =>
  rows.flatMap((row) => {
    const stage = shown.find((one) => one === row.stage);
    if (stage === undefined) return [];
    const isUnused = row.publicSeats === 0 && row.publicDemand === 0;
    return [{ ...figureMark(place, row, "spareSeats"), year: row.year, stage, isUnused }];
  });
