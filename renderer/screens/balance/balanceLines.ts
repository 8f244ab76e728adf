/** The lines of the balance table: a row of the calculation with its area, as chosen. */
import { areasOf, areaWord } from "../../../shared/calculation/areas.ts";
import type { Calculator } from "../../../shared/calculation/calculator.ts";
import { findRow, type BalanceRow } from "../../../shared/calculation/rows.ts";
import type { StageOrAll } from "../../../shared/model/stage.ts";

export interface BalanceLine {
  readonly id: string;
  readonly countyCode: string;
  /** Null: the whole county; "": what lies in no area. */
  readonly area: string | null;
  readonly row: BalanceRow;
  /** The same area and stage in the base year. */
  readonly base: BalanceRow;
  readonly startsGroup: boolean;
}

export type StageChoice = StageOrAll | "every";
export const countyAlone = "";
export const everyArea = "*";
export const choiceOfArea = (area: string): string => `area:${area}`;

/** What lies in no area has a line of its own: a blank, which is no area's name. */
export const balanceLineId = (area: string | null, year: number, stage: StageOrAll): string =>
  `${area === "" ? " " : (area ?? "")}/${year}/${stage}`;

export { areasOf, areaWord };

/** `area`: the county, the county and its areas, or the choice of one of them. */
export function balanceLines(
  calculator: Calculator,
  countyCode: string,
  area: string,
  stage: StageChoice,
): BalanceLine[] {
  const areas = area === countyAlone ? [] : areasOf(calculator, countyCode);
  const chosen = areas.filter((entry) => area === everyArea || area === choiceOfArea(entry.area));
  const county =
    area === countyAlone || area === everyArea
      ? linesOf(countyCode, null, calculator.countyRows(countyCode), stage)
      : [];
  return [...county, ...chosen.flatMap((entry) => linesOf(countyCode, entry.area, entry.rows, stage))];
}

function linesOf(
  countyCode: string,
  area: string | null,
  rows: readonly BalanceRow[],
  stage: StageChoice,
): BalanceLine[] {
  const shown = rows.filter((row) => stage === "every" || row.stage === stage);
  const baseYear = rows[0]?.year ?? 0;
  return shown.map((row, i) => ({
    id: balanceLineId(area, row.year, row.stage),
    countyCode,
    area,
    row,
    base: findRow(rows, baseYear, row.stage) ?? row,
    startsGroup: i === 0 || (stage === "every" && row.year !== shown[i - 1]?.year),
  }));
}
