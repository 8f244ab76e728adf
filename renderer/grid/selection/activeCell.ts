/**
 * Where the active cell is and where a key takes it. It is kept as (row id, column id), so that it stays with its
 * record through sorting, filtering and new lines; positions are looked up only to take a step. Pure.
 */
import type { CellRef } from "../types.ts";

/** The lines and columns as shown now. */
export interface GridShape {
  readonly rowCount: number;
  /** Lines that are records: the append line, where there is one, comes behind them. */
  readonly recordCount: number;
  readonly columnIds: readonly string[];
  /** How many of them, from the left, stay in sight when the others are scrolled. */
  readonly frozenCount: number;
  /** Lines that fit into the window, for PageUp and PageDown. */
  readonly pageRows: number;
  rowIdAt(index: number): string | undefined;
  /** -1 when the line is not shown. */
  rowIndexOf(rowId: string): number;
  /** Does the cell show anything? */
  isFilled(position: Position): boolean;
}

export interface Position {
  readonly row: number;
  readonly column: number;
}

export type Motion =
  | "stay"
  | "up"
  | "down"
  | "left"
  | "right"
  /** Tab and Shift+Tab. */
  | "next"
  | "previous"
  /** Enter and Shift+Enter. */
  | "below"
  | "above"
  | "row-start"
  | "row-end"
  /** Ctrl+arrow: to the edge of the data. */
  | "edge-up"
  | "edge-down"
  | "edge-left"
  | "edge-right"
  | "first"
  | "last"
  | "page-up"
  | "page-down";

const clamp = (value: number, count: number): number => Math.max(0, Math.min(value, count - 1));

export function positionOf(cell: CellRef, shape: GridShape): Position {
  return { row: shape.rowIndexOf(cell.rowId), column: shape.columnIds.indexOf(cell.columnId) };
}

/** The cell at a position, or the nearest one there is; null in a grid without lines or columns. */
export function cellAt(position: Position, shape: GridShape): CellRef | null {
  const rowId = shape.rowIdAt(clamp(position.row, shape.rowCount));
  const columnId = shape.columnIds[clamp(position.column, shape.columnIds.length)];
  return rowId === undefined || columnId === undefined ? null : { rowId, columnId };
}

/** The same cell where it is now; where its line or column is gone, the one that took its place. */
export function settle(cell: CellRef, last: Position, shape: GridShape): CellRef | null {
  const { row, column } = positionOf(cell, shape);
  return cellAt({ row: row < 0 ? last.row : row, column: column < 0 ? last.column : column }, shape);
}

/** One step in reading order; it stops at the first and the last cell. */
function inReadingOrder({ row, column }: Position, step: 1 | -1, shape: GridShape): Position {
  const columns = shape.columnIds.length;
  const place = clamp(row * columns + column + step, shape.rowCount * columns);
  return { row: Math.floor(place / columns), column: place % columns };
}

const edgeSteps = {
  "edge-up": { row: -1, column: 0 },
  "edge-down": { row: 1, column: 0 },
  "edge-left": { row: 0, column: -1 },
  "edge-right": { row: 0, column: 1 },
} as const;

/**
 * As Excel jumps: inside a run of filled cells to its last one; from an empty cell or the end of a run to the next
 * filled cell; where none follows, to the end of the grid.
 */
function dataEdge(from: Position, step: Position, shape: GridShape): Position {
  const after = ({ row, column }: Position): Position => ({
    row: row + step.row,
    column: column + step.column,
  });
  const exists = ({ row, column }: Position): boolean =>
    row >= 0 && row < shape.rowCount && column >= 0 && column < shape.columnIds.length;
  let at = after(from);
  if (!exists(at)) return from;
  const inRun = shape.isFilled(from) && shape.isFilled(at);
  const isAtEdge = inRun ? (): boolean => !shape.isFilled(after(at)) : (): boolean => shape.isFilled(at);
  while (exists(after(at)) && !isAtEdge()) at = after(at);
  return at;
}

function target(at: Position, motion: Motion, shape: GridShape): Position {
  const { row, column } = at;
  const last = { row: shape.rowCount - 1, column: shape.columnIds.length - 1 };
  switch (motion) {
    case "stay":
      return at;
    case "up":
    case "above":
      return { row: row - 1, column };
    case "down":
    case "below":
      return { row: row + 1, column };
    case "left":
      return { row, column: column - 1 };
    case "right":
      return { row, column: column + 1 };
    case "next":
      return inReadingOrder(at, 1, shape);
    case "previous":
      return inReadingOrder(at, -1, shape);
    case "row-start":
      return { row, column: 0 };
    case "row-end":
      return { row, column: last.column };
    case "edge-up":
    case "edge-down":
    case "edge-left":
    case "edge-right":
      return dataEdge(at, edgeSteps[motion], shape);
    case "first":
      return { row: 0, column: 0 };
    case "last":
      return last;
    case "page-up":
      return { row: row - shape.pageRows, column };
    case "page-down":
      return { row: row + shape.pageRows, column };
  }
}

export const move = (cell: CellRef, motion: Motion, shape: GridShape): CellRef | null =>
  cellAt(target(positionOf(cell, shape), motion, shape), shape);

/** Motions that stay in the line, so that what is typed next belongs to the same record. */
export const staysInLine = (motion: Motion): boolean =>
  ["stay", "left", "right", "next", "previous", "row-start", "row-end", "edge-left", "edge-right"].includes(
    motion,
  );
