/**
 * A page as one sheet, as Excel shows it: its tables one below the other, texts between them in rows of their own. Cells
 * that reach over rows and columns are merges and push the others aside.
 */
import type { Merge, NeutralCell } from "../../../../shared/roster/sheets/neutralGrid.ts";
import type { Counted } from "../limits.ts";
import type { SheetCells, SheetContent } from "../sheetCells.ts";

export interface Spans {
  readonly rows: number;
  readonly columns: number;
}

/** A table being filled: in which columns something from above still reaches down, and to which row. */
interface OpenTable {
  readonly reaching: Map<number, number>;
  column: number;
  lastRow: number;
}

export class PageGrid {
  readonly #cells: SheetCells;
  readonly #count: Counted;
  readonly #merges: Merge[] = [];
  readonly #tables: OpenTable[] = [];
  #row = 0;

  constructor(cells: SheetCells, count: Counted) {
    this.#cells = cells;
    this.#count = count;
  }

  beginTable(): void {
    this.#tables.push({ reaching: new Map(), column: 0, lastRow: 0 });
  }

  endTable(): void {
    const table = this.#tables.pop();
    // What reaches down past the last row of its table makes no rows.
    const around = this.#tables.at(-1);
    if (table !== undefined && around !== undefined) around.lastRow = Math.max(around.lastRow, table.lastRow);
  }

  beginRow(hidden: boolean): void {
    this.#row += 1;
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    table.column = 0;
    table.lastRow = this.#row;
    if (hidden) this.#cells.hideRow(this.#row);
  }

  /** Where the next cell of the row stands. */
  place({ rows, columns }: Spans): Pick<NeutralCell, "row" | "column"> {
    const table = this.#tables.at(-1);
    const row = this.#row;
    if (table === undefined) return { row, column: 1 };
    do table.column += 1;
    while ((table.reaching.get(table.column) ?? 0) >= row);
    const column = table.column;
    table.column += columns - 1;
    if (rows > 1)
      for (let under = column; under <= table.column; under += 1) table.reaching.set(under, row + rows - 1);
    if (rows > 1 || columns > 1) {
      this.#count.add("merges");
      this.#merges.push({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
    }
    return { row, column };
  }

  /** A text outside of any table. */
  addLine(text: string): void {
    this.#row += 1;
    this.put({ row: this.#row, column: 1, text });
  }

  put(cell: NeutralCell): void {
    if (this.#cells.skips(cell.column)) this.#cells.note(cell.row, cell.column);
    else this.#cells.add(cell);
  }

  content(): SheetContent {
    return this.#cells.content(this.#merges);
  }
}
