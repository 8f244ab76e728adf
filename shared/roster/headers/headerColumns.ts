/**
 * The columns of a header with all that stands above them. Parents are joined to their children through merges, or, where
 * a file lost its merges (text files, 跨列居中), by reading on to the right.
 */
import { addressOf, type Merge } from "../sheets/neutralGrid.ts";
import type { SheetGrid } from "../sheets/sheetGrid.ts";
import { isNumbering, type HeaderBlock } from "./headerBlock.ts";

export interface HeaderColumn {
  readonly column: number;
  /** Where its lowest header cell stands. */
  readonly address: string;
  /** From the top level down; empty for a column without a header. */
  readonly path: readonly string[];
}

/** The columns of a block with their headers, each from the top level down. */
export function headerColumns(grid: SheetGrid, { first, last }: HeaderBlock): HeaderColumn[] {
  const rows: number[] = [];
  for (let row = first; row <= last; row += 1) {
    const cells = grid.cellsOf(row);
    if (cells.length > 0 && !isNumbering(cells)) rows.push(row);
  }
  const merges = grid.merges.filter(({ top, bottom }) => bottom >= first && top <= last && top >= first);
  const width = Math.max(
    0,
    ...rows.flatMap((row) => grid.cellsOf(row).map(({ column }) => column)),
    ...mergedWidth(merges),
  );
  const levels = rows.map((row) => levelTexts(grid, merges, rows, row, width));
  return Array.from({ length: width }, (_, i) => columnAt(levels, rows, i + 1, last));
}

/** A merge may reach beyond the last cell, but never further than a sheet that people fill in by hand. */
const mergedWidth = (merges: readonly Merge[]): number[] => merges.map(({ right }) => Math.min(right, 500));

function columnAt(
  levels: readonly (readonly string[])[],
  rows: readonly number[],
  column: number,
  last: number,
): HeaderColumn {
  const path: string[] = [];
  let lowest = rows.at(-1) ?? last;
  for (const [i, texts] of levels.entries()) {
    const text = texts[column] ?? "";
    if (text === "" || text === path.at(-1)) continue;
    path.push(text);
    lowest = rows[i] ?? lowest;
  }
  return { column, address: addressOf(lowest, column), path };
}

/** The text of each column at one level, by column number. */
function levelTexts(
  grid: SheetGrid,
  merges: readonly Merge[],
  rows: readonly number[],
  row: number,
  width: number,
): string[] {
  const texts: string[] = [];
  for (let column = 1; column <= width; column += 1) {
    texts[column] = ownText(grid, merges, row, column) ?? inherited(grid, merges, rows, row, column, texts);
  }
  return texts;
}

/** The cell's own text, or that of the merge it lies in; undefined when it is blank and in none. */
function ownText(grid: SheetGrid, merges: readonly Merge[], row: number, column: number): string | undefined {
  const merge = merges.find(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  const cell = merge === undefined ? grid.cellAt(row, column) : grid.cellAt(merge.top, merge.left);
  return cell?.text.trim() ?? (merge === undefined ? undefined : "");
}

/** A blank beside a group whose merge is not in the file: the group goes on while there are children below. */
function inherited(
  grid: SheetGrid,
  merges: readonly Merge[],
  rows: readonly number[],
  row: number,
  column: number,
  before: readonly string[],
): string {
  const child = rows[rows.indexOf(row) + 1];
  if (child === undefined) return "";
  const hasChild = (at: number): boolean => grid.cellAt(child, at) !== undefined;
  const left = merges.some(
    (merge) =>
      merge.top <= row && row <= merge.bottom && merge.right === column - 1 && merge.left < merge.right,
  );
  return !left && hasChild(column) && hasChild(column - 1) ? (before[column - 1] ?? "") : "";
}
