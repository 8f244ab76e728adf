/** One number merged over two schools or two grades is read as the first one's, which may be wrong of both: it is told. */
import type { ColumnRoles } from "../columns/columnRoles.ts";
import { addressOf } from "../sheets/neutralGrid.ts";
import { holdsPersonalNumber, withoutLongNumbers } from "../cells/personalText.ts";
import { problemAt, type RosterProblem } from "../problems/problem.ts";
import type { BodyRow } from "./rosterTable.ts";
import type { SheetGrid } from "../sheets/sheetGrid.ts";

export function mergedCounts(
  grid: SheetGrid,
  { counts, headers }: ColumnRoles,
  { row, cells }: BodyRow,
): RosterProblem[] {
  return cells
    .filter(({ column }) => counts.has(column) && coversOthers(grid, counts, row, column))
    .map(({ column, text }) =>
      problemAt(
        "count-merged",
        { sheet: grid.name, cell: addressOf(row, column) },
        {
          ...(holdsPersonalNumber(text) ? {} : { found: text }),
          column: withoutLongNumbers(headers.get(column) ?? ""),
        },
      ),
    );
}

/** Does the merge that begins here reach into another row or another column that is counted? */
function coversOthers(grid: SheetGrid, counts: ReadonlySet<number>, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  if (merge === undefined) return false;
  return merge.bottom > row || [...counts].some((other) => other > column && other <= merge.right);
}
