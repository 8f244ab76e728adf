/** What stands in some rows of a sheet, as it is to be written again: numbers as numbers, days as days, codes as text. */
import type { DraftContent } from "../../workbook/workbookDraft.ts";
import type { NeutralCell, NeutralSheet } from "../sheets/neutralGrid.ts";
import type { RosterTable } from "../tables/rosterTable.ts";
import type { KeptRow } from "./keptRows.ts";

/** By column. */
export type Contents = ReadonlyMap<number, DraftContent>;

export function contentsByRow(
  { cells }: NeutralSheet,
  tables: readonly RosterTable[],
  kept: readonly KeptRow[],
  counts: ReadonlySet<number>,
): ReadonlyMap<number, Contents> {
  const contents = new Map<number, Map<number, DraftContent>>(kept.map(({ row }) => [row, new Map()]));
  for (const cell of cells) contents.get(cell.row)?.set(cell.column, contentOf(cell, counts));
  // A town beside all its schools stands beside each of them, for its merge is not written.
  for (const { row, covering } of tables.flatMap(({ rows }) => rows)) {
    for (const cell of covering) contents.get(row)?.set(cell.over, contentOf(cell, counts));
  }
  return contents;
}

/** In a text file all is text; what counts pupils becomes a number, a code never does. */
function contentOf(
  { column, text, number, date, error }: NeutralCell,
  counts: ReadonlySet<number>,
): DraftContent {
  if (error !== undefined) return error;
  if (date !== undefined) return { date };
  return number ?? (counts.has(column) && /^\d{1,9}$/u.test(text) ? Number(text) : text);
}
