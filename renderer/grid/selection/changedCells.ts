/**
 * Which cells of this grid a change made elsewhere is about (an undo, a step of another window). A whole line is named
 * without a column; a field that has no column here is shown by its record's first cell. Pure.
 */
import { positionOf, type GridShape } from "./activeCell.ts";
import type { CellRef } from "../types.ts";

/** The column id that stands for the whole line. */
export const wholeLine = "";

/** In reading order, each once; cells of lines that are not shown are left out. */
export function changedCells(cells: readonly CellRef[], shape: GridShape): readonly CellRef[] {
  const columns = shape.columnIds.length;
  const places = new Set<number>();
  for (const cell of cells) {
    const { row, column } = positionOf(cell, shape);
    if (row < 0) continue;
    const width = cell.columnId === wholeLine ? columns : 1;
    for (let at = 0; at < width; at += 1) places.add(row * columns + Math.max(0, column) + at);
  }
  return [...places].sort((a, b) => a - b).flatMap((place) => cellOf(place, shape));
}

function cellOf(place: number, shape: GridShape): CellRef[] {
  const columns = shape.columnIds.length;
  const rowId = shape.rowIdAt(Math.floor(place / columns));
  const columnId = shape.columnIds[place % columns];
  return rowId === undefined || columnId === undefined ? [] : [{ rowId, columnId }];
}
