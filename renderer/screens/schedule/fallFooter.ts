/** The pinned sums under the schedule: from what the measures do, fall by fall, down to exactly `reduction.total`. */
import type { Calculator } from "../../../shared/calculation/calculator.ts";
import { figureOf, type FigureKey } from "../../../shared/calculation/explain/figureKeys.ts";
import { findRow, type BalanceRow } from "../../../shared/calculation/rows.ts";
import { formatCount } from "../../../shared/format/numbers.ts";
import type { FooterCell, FooterRow } from "../../grid/types.ts";
import { countyFigure } from "../explain/subjects.ts";

interface Line {
  readonly id: string;
  readonly label: string;
  /** The pupils, as a figure of Balance. */
  readonly figure: FigureKey;
  /** It is taken off, and of the base year. */
  readonly lessBase?: true;
  readonly withSeats?: true;
}

const lines: readonly Line[] = [
  { id: "measures", label: "措施合计", figure: "measures", withSeats: true },
  { id: "purchased", label: "减：基期已购买", figure: "purchased", lessBase: true },
  { id: "planned", label: "计划压减", figure: "reduction.planned" },
  { id: "natural", label: "自然变化", figure: "reduction.natural" },
  { id: "total", label: "压减合计", figure: "reduction.total" },
];

/** They are of all measures, whatever is filtered, since the balance is; under a filter they say so. */
export function fallFooter(
  calculator: Calculator,
  countyCode: string,
  measures: number,
  shown: number,
): FooterRow[] {
  const rows = calculator.countyRows(countyCode);
  const falls = calculator.falls(countyCode);
  const base = findRow(rows, falls[0] ?? 0, "all");
  if (base === undefined) return [];
  const part = shown === measures ? "" : "（全部）";
  const cell = (row: BalanceRow, figure: FigureKey, sign: 1 | -1 = 1): FooterCell => ({
    // Added to 0, for less nothing is no "−0".
    text: formatCount(0 + sign * figureOf(row, figure)),
    subject: countyFigure(countyCode, row, figure),
  });
  return lines.map(({ id, label, figure, lessBase, withSeats }) => {
    const cells: Record<string, FooterCell> = {
      schoolId: { text: id === "measures" ? `${label} ${measures} 项${part}` : label },
    };
    for (const year of falls.slice(1)) {
      const row = findRow(rows, year, "all");
      if (row === undefined) continue;
      cells[`pupils.${year}`] = lessBase === true ? cell(base, figure, -1) : cell(row, figure);
      if (withSeats === true) cells[`seats.${year}`] = cell(row, "seatsAdded.total");
    }
    return { id, cells };
  });
}
