/** The pinned sums under the schedule: from what the measures do, fall by fall, down to exactly `reduction.total`. */
import type { Calculator } from "../../../shared/calculation/calculator.ts";
import { findRow, type BalanceRow } from "../../../shared/calculation/rows.ts";
import { formatCount } from "../../../shared/format/numbers.ts";
import type { FooterCell, FooterRow } from "../../grid/types.ts";

interface Line {
  readonly id: string;
  readonly label: string;
  readonly pupils: (row: BalanceRow, base: BalanceRow) => number;
  readonly seats?: (row: BalanceRow) => number;
}

const lines: readonly Line[] = [
  {
    id: "measures",
    label: "措施合计",
    pupils: (row, base) => row.reduction.planned + base.purchased,
    seats: (row) => row.seatsAdded.total,
  },
  { id: "purchased", label: "减：基期已购买", pupils: (_row, base) => 0 - base.purchased },
  { id: "planned", label: "计划压减", pupils: (row) => row.reduction.planned },
  { id: "natural", label: "自然变化", pupils: (row) => row.reduction.natural },
  { id: "total", label: "压减合计", pupils: (row) => row.reduction.total },
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
  return lines.map(({ id, label, pupils, seats }) => {
    const cells: Record<string, FooterCell> = {
      schoolId: { text: id === "measures" ? `${label} ${measures} 项${part}` : label },
    };
    for (const year of falls.slice(1)) {
      const row = findRow(rows, year, "all");
      if (row === undefined) continue;
      cells[`pupils.${year}`] = { text: formatCount(pupils(row, base)) };
      if (seats !== undefined) cells[`seats.${year}`] = { text: formatCount(seats(row)) };
    }
    return { id, cells };
  });
}
