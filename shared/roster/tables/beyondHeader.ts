/**
 * A number behind the last column of the header: in a text file most likely because a 1,200 without quotes pushed the rest
 * of its row to the right, so that every number behind it stands below a wrong title.
 */
import type { ColumnRoles } from "../columns/columnRoles.ts";
import { addressOf } from "../sheets/neutralGrid.ts";
import { compact } from "../plainText.ts";
import { problemAt, type RosterProblem } from "../problems/problem.ts";
import type { BodyRow } from "./rosterTable.ts";

export function beyondHeader(
  sheet: string,
  { headers }: ColumnRoles,
  rows: readonly BodyRow[],
): RosterProblem[] {
  const titled = [...headers].filter(([, text]) => text !== "").map(([column]) => column);
  const next = Math.max(0, ...titled) + 1;
  const pushed = rows.filter(({ cells }) =>
    cells.some(({ column, text }) => column === next && /^\d+$/u.test(compact(text))),
  );
  // A number in most rows is a column that lost its title.
  const told = pushed.length * 2 > rows.length ? pushed.slice(0, 1) : pushed;
  return told.map(({ row }) => problemAt("beyond-header", { sheet, cell: addressOf(row, next) }));
}
