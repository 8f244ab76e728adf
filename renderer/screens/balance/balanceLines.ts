/** The lines of the balance table: a row of the calculation with its area, as chosen. */
import type { Calculator } from "../../../shared/calculation/calculator.ts";
import type { BalanceRow } from "../../../shared/calculation/rows.ts";
import type { StageOrAll } from "../../../shared/model/stage.ts";

export interface BalanceLine {
  readonly id: string;
  /** "" for the whole county. */
  readonly area: string;
  readonly row: BalanceRow;
  readonly startsGroup: boolean;
}

export type StageChoice = StageOrAll | "every";
export const wholeCounty = "";
export const everyArea = "*";

export const balanceLineId = (area: string, year: number, stage: StageOrAll): string =>
  `${area}/${year}/${stage}`;

/** `area`: the county, the county and its areas, or "area:名" for one of them. */
export function balanceLines(
  calculator: Calculator,
  countyCode: string,
  area: string,
  stage: StageChoice,
): BalanceLine[] {
  const county = { area: "", rows: calculator.countyRows(countyCode) };
  const parts =
    area === wholeCounty
      ? [county]
      : area === everyArea
        ? [county, ...calculator.areaRows(countyCode)]
        : calculator.areaRows(countyCode).filter((entry) => `area:${entry.area}` === area);
  return parts.flatMap((part) => linesOf(part.area, part.rows, stage));
}

function linesOf(area: string, rows: readonly BalanceRow[], stage: StageChoice): BalanceLine[] {
  const shown = rows.filter((row) => stage === "every" || row.stage === stage);
  return shown.map((row, i) => ({
    id: balanceLineId(area, row.year, row.stage),
    area,
    row,
    startsGroup: i > 0 && row.year !== shown[i - 1]?.year && stage === "every" ? true : i === 0,
  }));
}
