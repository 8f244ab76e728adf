/**
 * The rows of a printed table as Word wants them: every row holds a cell for each place of its grid, and what hangs down
 * from a row above is an empty cell that says so. A printed row leaves such places out.
 */
import type { Cell, Row } from "../../../shared/print/printed.ts";

export interface GridCell {
  /** Null: the cell above goes on. */
  readonly cell: Cell | null;
  /** The first of its columns, and how many it takes. */
  readonly column: number;
  readonly columns: number;
  /** More rows of its own follow. */
  readonly goesOn: boolean;
}

interface Hanging {
  readonly columns: number;
  rows: number;
}

export function tableGrid(rows: readonly Row[]): GridCell[][] {
  const hanging = new Map<number, Hanging>();
  return rows.map((row) => gridRow(row, hanging));
}

function gridRow(row: Row, hanging: Map<number, Hanging>): GridCell[] {
  const cells: GridCell[] = [];
  let column = 0;
  const goOn = (): void => {
    for (let above = hanging.get(column); above !== undefined; above = hanging.get(column)) {
      cells.push({ cell: null, column, columns: above.columns, goesOn: false });
      above.rows -= 1;
      if (above.rows === 0) hanging.delete(column);
      column += above.columns;
    }
  };
  for (const cell of row) {
    goOn();
    const { columns = 1, rows = 1 } = cell;
    cells.push({ cell, column, columns, goesOn: rows > 1 });
    if (rows > 1) hanging.set(column, { columns, rows: rows - 1 });
    column += columns;
  }
  goOn();
  return cells;
}
