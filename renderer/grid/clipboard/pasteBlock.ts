/**
 * What a paste means: which cells get which texts, which lines lie behind the last one, and what finds no place. As in
 * Excel: one cell fills the selection, a block is repeated where the selection is a whole multiple of it, else it keeps
 * its size from the selection's first cell. Only lines and columns that are shown take part. Pure.
 */
import type { GridShape } from "../selection/activeCell.ts";
import { columnsOf, entryIn, type ClipBlock } from "./block.ts";
import type { Rectangle } from "../selection/selection.ts";
import type { CellEdit, CellEntry, LineTexts } from "../types.ts";

export interface PasteGround {
  readonly shape: GridShape;
  /** Whether a cell takes a text; `rowId` null: of a line that is to be made. */
  takes(cell: { readonly rowId: string | null; readonly columnId: string }, beside: LineTexts): boolean;
}

export interface PastePlan {
  readonly edits: readonly CellEdit[];
  /** Lines behind the last one, those without any text left out. */
  readonly lines: readonly LineTexts[];
  /** How many lines of the block lie on lines that are there. */
  readonly fitting: number;
  /** Cells that cannot be edited. */
  readonly locked: number;
  /** Columns of the block beyond the last one. */
  readonly columnsBeyond: number;
  /** The lines and columns covered. */
  readonly rowIds: readonly string[];
  readonly columnIds: readonly string[];
}

export interface PasteSize {
  readonly rows: number;
  readonly columns: number;
}

/** How many lines and columns a block covers when it is pasted into a selection. */
export function pastedSize(block: ClipBlock, selected: Rectangle): PasteSize {
  const [rows, columns] = [block.length, columnsOf(block)];
  const selectedRows = selected.bottom - selected.top + 1;
  const selectedColumns = selected.right - selected.left + 1;
  const repeats = fits(selectedRows, rows) && fits(selectedColumns, columns);
  return repeats
    ? { rows: Math.max(rows, selectedRows), columns: Math.max(columns, selectedColumns) }
    : { rows, columns };
}

/** A single line or column selected is a beginning, not a limit. */
const fits = (selected: number, block: number): boolean => selected === 1 || selected % block === 0;

/** `size`: see `pastedSize`. What was cut keeps its own. */
export function planPaste(
  block: ClipBlock,
  { top, left }: Rectangle,
  size: PasteSize,
  ground: PasteGround,
): PastePlan {
  const { shape } = ground;
  const columnIds = shape.columnIds.slice(left, left + size.columns);
  const fitting = Math.max(0, Math.min(size.rows, shape.recordCount - top));
  const columns = columnsOf(block);
  const entries = Array.from({ length: size.rows }, (_, row) =>
    entriesOf(block[row % block.length] ?? [], columns, columnIds),
  );
  const edits: CellEdit[] = [];
  let locked = 0;
  const rowIds = entries.slice(0, fitting).map((_, row) => shape.rowIdAt(top + row) ?? "");
  for (const [row, rowId] of rowIds.entries()) {
    const own: LineEntries = entries[row] ?? new Map();
    const beside = textsOf(own);
    for (const [columnId, entry] of own)
      if (ground.takes({ rowId, columnId }, beside)) edits.push({ rowId, columnId, ...entry });
      else locked += 1;
  }
  const behind = entries.slice(fitting).map((own) => new Map([...own].filter(([, { text }]) => text !== "")));
  const lines = behind.map((own) => newLine(own, ground));
  const withText = lines.filter(({ size: cells }) => cells > 0);
  return {
    edits,
    lines: withText,
    fitting,
    locked: locked + cellsOf(behind) - cellsOf(lines),
    columnsBeyond: size.columns - columnIds.length,
    rowIds,
    columnIds,
  };
}

type LineEntries = ReadonlyMap<string, CellEntry>;

const textsOf = (entries: LineEntries): LineTexts =>
  new Map([...entries].map(([columnId, { text }]) => [columnId, text]));

/** What the cells of a line to be made take; they are read as typed, and so an option is named by its value. */
function newLine(entries: LineEntries, ground: PasteGround): LineTexts {
  const beside = textsOf(entries);
  const taken = [...entries].filter(([columnId]) => ground.takes({ rowId: null, columnId }, beside));
  return new Map(taken.map(([columnId, { text, value }]) => [columnId, value ?? text]));
}

const cellsOf = (lines: readonly { readonly size: number }[]): number =>
  lines.reduce((sum, { size }) => sum + size, 0);

/** What a line gets by column; cells the block's row lacks were not copied. `columns`: of the whole block. */
function entriesOf(cells: ClipBlock[number], columns: number, columnIds: readonly string[]): LineEntries {
  const entries = new Map<string, CellEntry>();
  for (const [at, columnId] of columnIds.entries()) {
    const cell = cells[at % columns];
    if (cell !== undefined) entries.set(columnId, entryIn(columnId, cell));
  }
  return entries;
}
