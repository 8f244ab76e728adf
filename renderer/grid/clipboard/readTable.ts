/**
 * One table as rows of cells. Merged cells are laid out in full first, then goes what is not part of the copied block:
 * hidden rows and columns, and what a merged cell covers beyond the block (LibreOffice tells its whole size).
 */
import { emptyCell, type ClipCell } from "./block.ts";
import { isHidden, textOf } from "./cellText.ts";
import { readableText, type FormatOfClass } from "./exactValue.ts";
import { columnsInBlock, type Line, type Placed } from "./tableColumns.ts";

export function readTable(table: HTMLTableElement, formatOf: FormatOfClass): ClipCell[][] {
  const rows = [...table.rows];
  const lines: Line[] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row.cells) {
      while (lines[at]?.[column] !== undefined) column++;
      place(lines.slice(at, at + rowsOf(cell, lines.length - at)), column, cell, formatOf);
      column += cell.colSpan;
    }
  });
  return blockOf(
    lines,
    rows.map((row) => !isHidden(row)),
    columnsInBlock(table, lines),
  );
}

/** 0 means down to the last row; more rows than there are is a table cut off by the selection. */
const rowsOf = ({ rowSpan }: HTMLTableCellElement, left: number): number =>
  rowSpan === 0 ? left : Math.min(rowSpan, left);

/** Puts a cell into the lines it reaches over, and empty ones where it covers. */
function place(
  lines: readonly Line[],
  column: number,
  cell: HTMLTableCellElement,
  formatOf: FormatOfClass,
): void {
  const hidden = isHidden(cell);
  const covered: Placed = hidden ? hiddenCell : emptyCell;
  for (const line of lines)
    for (let right = 0; right < cell.colSpan; right++) line[column + right] ??= covered;
  const [first] = lines;
  if (hidden || first === undefined) return;
  const text = readableText(textOf(cell), cell, formatOf);
  const span = { rows: lines.length, columns: cell.colSpan };
  first[column] = { text, ...(isMerged(cell) ? { span } : {}) };
}

const hiddenCell: Placed = { text: "", hidden: true };

/** Excel lets a long text run over its empty neighbours by a colspan that it says to ignore. */
const isMerged = (cell: HTMLTableCellElement): boolean =>
  (cell.rowSpan !== 1 || cell.colSpan > 1) &&
  !/mso-ignore\s*:\s*colspan/iu.test(cell.getAttribute("style") ?? "");

/** The cells in rows and columns that are part of the block; spans count such rows and columns only. */
function blockOf(
  lines: readonly Line[],
  rows: readonly boolean[],
  columns: readonly boolean[],
): ClipCell[][] {
  const seen = (marks: readonly boolean[], from: number, count: number): number =>
    marks.slice(from, from + count).filter(Boolean).length;
  const cellOf = ({ text, span }: Placed, row: number, column: number): ClipCell => {
    const [down, right] = [seen(rows, row, span?.rows ?? 1), seen(columns, column, span?.columns ?? 1)];
    return down > 1 || right > 1 ? { text, span: { rows: down, columns: right } } : { text };
  };
  const rowOf = (line: Line, row: number): ClipCell[] => {
    const cells: ClipCell[] = [];
    for (let column = 0; column < line.length; column++) {
      const cell: Placed = line[column] ?? emptyCell;
      if (columns[column] !== true || cell.hidden === true) continue;
      cells.push(cell.span === undefined ? { text: cell.text } : cellOf(cell, row, column));
    }
    return cells;
  };
  return lines.map(rowOf).filter((_, row) => rows[row]);
}
