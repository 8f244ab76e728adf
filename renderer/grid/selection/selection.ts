/**
 * A range of cells, of whole lines, of whole columns, or everything; one rectangle, as in most of a planner's work. It
 * is kept by its corners' records and columns and follows them; it never takes in a record that was not selected: when
 * a sort scatters its lines, there is no range any more. The append line is never part of one. Pure.
 */
import { cellAt, move, positionOf, type GridShape, type Motion, type Position } from "./activeCell.ts";
import type { CellRef } from "../types.ts";

export type RangeKind = "cells" | "rows" | "columns" | "all";

export interface Range {
  readonly kind: RangeKind;
  /** The corner it began at, and the one that Shift and the mouse move. */
  readonly anchor: CellRef;
  readonly head: CellRef;
}

/** Positions, all inclusive. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const allRows = ({ kind }: Range): boolean => kind === "columns" || kind === "all";
const allColumns = ({ kind }: Range): boolean => kind === "rows" || kind === "all";

/** Where the range lies now; null when it has no cells. */
export function rectangleOf(range: Range, shape: GridShape): Rectangle | null {
  const [anchor, head] = [positionOf(range.anchor, shape), positionOf(range.head, shape)];
  const rows = allRows(range) ? [0, shape.recordCount - 1] : [anchor.row, head.row];
  const columns = allColumns(range) ? [0, shape.columnIds.length - 1] : [anchor.column, head.column];
  const rectangle = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  const exists = rectangle.top >= 0 && rectangle.left >= 0 && rectangle.bottom < shape.recordCount;
  return exists ? rectangle : null;
}

export const contains = ({ top, left, bottom, right }: Rectangle, { row, column }: Position): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

export const sizeOf = ({ top, left, bottom, right }: Rectangle): number =>
  (bottom - top + 1) * (right - left + 1);

export const rowIdsOf = ({ top, bottom }: Rectangle, shape: GridShape): string[] =>
  Array.from({ length: bottom - top + 1 }, (_, index) => shape.rowIdAt(top + index)).filter(
    (id) => id !== undefined,
  );

export const columnIdsOf = ({ left, right }: Rectangle, shape: GridShape): string[] =>
  shape.columnIds.slice(left, right + 1);

/** Line by line, each from left to right. */
export function* cellsOf(rectangle: Rectangle, shape: GridShape): Generator<CellRef> {
  const columnIds = columnIdsOf(rectangle, shape);
  for (let row = rectangle.top; row <= rectangle.bottom; row += 1) {
    const rowId = shape.rowIdAt(row);
    if (rowId !== undefined) for (const columnId of columnIds) yield { rowId, columnId };
  }
}

/** The range with its head moved by a key. Whole lines only grow by lines, whole columns only by columns. */
export function extended(range: Range, motion: Motion, shape: GridShape): Range {
  const records = { ...shape, rowCount: shape.recordCount };
  const to = move(probe(range, motion), motion, records);
  if (to === null) return range;
  const rowId = allRows(range) || isSideways(motion) ? range.head.rowId : to.rowId;
  const columnId = allColumns(range) || isUpDown(motion) ? range.head.columnId : to.columnId;
  return { ...range, head: { rowId, columnId } };
}

const isUpDown = (motion: Motion): boolean => motion === "edge-up" || motion === "edge-down";
const isSideways = (motion: Motion): boolean => motion === "edge-left" || motion === "edge-right";

/** Whose data decide how far a jump goes: those of the line or column the range began in. */
function probe({ anchor, head }: Range, motion: Motion): CellRef {
  if (isUpDown(motion)) return { rowId: head.rowId, columnId: anchor.columnId };
  return isSideways(motion) ? { rowId: anchor.rowId, columnId: head.columnId } : head;
}

/** Tab and Enter go round within a range: by lines and by columns, from the last cell to the first. */
export type Walk = "next" | "previous" | "below" | "above";

export const isWalk = (motion: Motion): motion is Walk =>
  motion === "next" || motion === "previous" || motion === "below" || motion === "above";

export function walked(at: Position, walk: Walk, rectangle: Rectangle): Position {
  const { top, left } = rectangle;
  const rows = rectangle.bottom - top + 1;
  const columns = rectangle.right - left + 1;
  const step = walk === "next" || walk === "below" ? 1 : -1;
  const byLines = walk === "next" || walk === "previous";
  const [row, column] = [at.row - top, at.column - left];
  const place = byLines ? row * columns + column : column * rows + row;
  const next = (place + step + rows * columns) % (rows * columns);
  return byLines
    ? { row: top + Math.floor(next / columns), column: left + (next % columns) }
    : { row: top + (next % rows), column: left + Math.floor(next / rows) };
}

/** What a range was made of, by which it is found again. */
export interface Members {
  /** Null where it is all of them, whichever there are. */
  readonly rowIds: readonly string[] | null;
  readonly columnIds: readonly string[] | null;
  /** Drawn from below, from the right. */
  readonly upwards: boolean;
  readonly leftwards: boolean;
}

export function membersOf(range: Range, rectangle: Rectangle, shape: GridShape): Members {
  const [anchor, head] = [positionOf(range.anchor, shape), positionOf(range.head, shape)];
  return {
    rowIds: allRows(range) ? null : rowIdsOf(rectangle, shape),
    columnIds: allColumns(range) ? null : columnIdsOf(rectangle, shape),
    upwards: anchor.row > head.row,
    leftwards: anchor.column > head.column,
  };
}

/** The range after lines or columns came, went or moved; null when what is left of it is no rectangle. */
export function settledRange(range: Range, members: Members, shape: GridShape): Range | null {
  const { rowIds, columnIds, upwards, leftwards } = members;
  const rows = rowIds === null ? everything : runOf(rowIds, (id) => shape.rowIndexOf(id));
  const columns = columnIds === null ? everything : runOf(columnIds, (id) => shape.columnIds.indexOf(id));
  if (rows === null || columns === null) return null;
  const first = cellAt({ row: rows.first, column: columns.first }, shape);
  const last = cellAt({ row: rows.last, column: columns.last }, shape);
  if (first === null || last === null) return null;
  const from = { rowId: (upwards ? last : first).rowId, columnId: (leftwards ? last : first).columnId };
  const to = { rowId: (upwards ? first : last).rowId, columnId: (leftwards ? first : last).columnId };
  return { kind: range.kind, anchor: from, head: to };
}

interface Run {
  readonly first: number;
  readonly last: number;
}
const everything: Run = { first: 0, last: Number.MAX_SAFE_INTEGER };

/** From where to where they stand now; null when others stand between them, or none is left. */
function runOf(ids: readonly string[], indexOf: (id: string) => number): Run | null {
  const shown = ids.map(indexOf).filter((index) => index >= 0);
  if (shown.length === 0) return null;
  const run = { first: Math.min(...shown), last: Math.max(...shown) };
  return run.last - run.first + 1 === shown.length ? run : null;
}
