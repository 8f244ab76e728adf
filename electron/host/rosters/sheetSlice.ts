/** A sheet in parts of a few hundred milliseconds' work at the most, however long it is: from a row on, whole rows only. */
import type { RosterSheetCells } from "../../../shared/contract/roster.ts";
import type { NeutralSheet } from "../../../shared/roster/sheets/neutralGrid.ts";

/** More rows than any county's roster has. */
const cellsAtOnce = 40_000;

export function sheetSlice(
  { cells, hiddenRows }: Pick<NeutralSheet, "cells" | "hiddenRows">,
  from: number,
): RosterSheetCells {
  const start = firstFrom(cells, from);
  let end = Math.min(start + cellsAtOnce, cells.length);
  while (end < cells.length && cells[end]?.row === cells[end - 1]?.row) end += 1;
  const next = cells[end]?.row;
  return {
    cells: cells.slice(start, end),
    hiddenRows: hiddenRows.filter((row) => row >= from && (next === undefined || row < next)),
    ...(next === undefined ? {} : { next }),
  };
}

/** Cells come by row, so the place is found by halving. */
function firstFrom(cells: NeutralSheet["cells"], from: number): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((cells[middle]?.row ?? Infinity) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
