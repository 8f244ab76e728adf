/**
 * What comes from the clipboard: rows of cells. A row may be shorter than others; the cells it lacks were not copied, so
 * a paste leaves theirs alone. The cells a merged one covers are there and empty: that is how Excel pastes them.
 */
import type { CellEntry } from "../types.ts";

export interface ClipCell {
  readonly text: string;
  /** A merged cell, and how far it reaches; absent for 1 × 1. */
  readonly span?: { readonly rows: number; readonly columns: number };
  /** In a copy made here: what says the same exactly in the column it is from (a rounded number, one of two schools). */
  readonly exact?: CellEntry & { readonly columnId: string };
}

export type ClipBlock = readonly (readonly ClipCell[])[];

export const emptyCell: ClipCell = { text: "" };

export const columnsOf = (block: ClipBlock): number =>
  block.reduce((widest, row) => Math.max(widest, row.length), 0);

/** Null of a larger block. */
export const onlyCell = (block: ClipBlock): ClipCell | null =>
  block.length === 1 && block[0]?.length === 1 ? (block[0][0] ?? null) : null;

/** What a cell says in a column. */
export function entryIn(columnId: string, { text, exact }: ClipCell): CellEntry {
  if (exact?.columnId !== columnId) return { text };
  return { text: exact.text, ...(exact.value === undefined ? {} : { value: exact.value }) };
}
