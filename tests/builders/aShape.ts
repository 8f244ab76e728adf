/**
 * A grid's lines and columns, as the pure parts of the grid see them. `filled` is a picture of the cells, a text a line:
 * "x" shows something, "." nothing; lines beyond the picture show nothing.
 */
import type { GridShape } from "../../renderer/grid/selection/activeCell.ts";
import { newRowId, type CellRef } from "../../renderer/grid/types.ts";

export const aShape = (
  rows: readonly string[],
  columnIds: readonly string[],
  filled: readonly string[] = [],
): GridShape => ({
  rowCount: rows.length,
  recordCount: rows.filter((id) => id !== newRowId).length,
  columnIds,
  // The first one is frozen, as in most grids.
  frozenCount: 1,
  pageRows: 2,
  rowIdAt: (index) => rows[index],
  rowIndexOf: (rowId) => rows.indexOf(rowId),
  isFilled: ({ row, column }) => filled[row]?.[column] === "x",
});

/** "s1.kind" → a cell. */
export function cellNamed(place: string): CellRef {
  const [rowId = "", columnId = ""] = place.split(".");
  return { rowId, columnId };
}

export const nameOf = ({ rowId, columnId }: CellRef): string => `${rowId}.${columnId}`;
