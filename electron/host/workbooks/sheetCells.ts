/**
 * Collects the cells of one sheet, counting what they cost, and gives them by row, then by column. Files may hold rows
 * out of order; two values for one cell are no file any program writes, and which one holds would be a guess.
 */
import { addressOf, type NeutralCell } from "../../../shared/roster/neutralGrid.ts";
import { limits, tooLarge, type Counted } from "./limits.ts";
import { badCell } from "./refusal.ts";

export interface SheetCells {
  add(cell: NeutralCell): void;
  /** Rows that hold something. */
  readonly rows: ReadonlySet<number>;
  sorted(): readonly NeutralCell[];
}

export function collectCells(sheet: string, count: Counted): SheetCells {
  const cells: NeutralCell[] = [];
  const rows = new Set<number>();
  const columns = new Set<number>();
  const place = ({ row, column }: NeutralCell): void => {
    if (!rows.has(row)) count.add("rows");
    rows.add(row);
    columns.add(column);
    if (columns.size > limits.columns) throw tooLarge("columns");
  };
  return {
    add(cell) {
      if (cell.text.length > limits.textLength) throw tooLarge("textLength");
      count.add("cells");
      count.add("characters", cell.text.length);
      place(cell);
      cells.push(cell);
    },
    rows,
    sorted() {
      const ordered = isOrdered(cells) ? cells : cells.toSorted(byPlace);
      const doubled = ordered.find(
        (cell, index) => index > 0 && byPlace(ordered[index - 1] ?? cell, cell) === 0,
      );
      if (doubled !== undefined) throw badCell(sheet, addressOf(doubled.row, doubled.column));
      return ordered;
    },
  };
}

const byPlace = (a: NeutralCell, b: NeutralCell): number => a.row - b.row || a.column - b.column;

const isOrdered = (cells: readonly NeutralCell[]): boolean =>
  cells.every((cell, index) => index === 0 || byPlace(cells[index - 1] ?? cell, cell) < 0);
