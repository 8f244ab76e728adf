/** References such as "B7" and "A1:C3", rows and columns counted from 1 and no further than Excel goes. */
import type { Merge } from "../../../../shared/roster/sheets/neutralGrid.ts";

export interface Place {
  readonly row: number;
  readonly column: number;
}

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** Null for what names no cell. */
export function parseReference(text: string): Place | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/u.exec(text) ?? [];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return isRow(row) && isColumn(column) ? { row, column } : null;
}

export function parseRange(text: string): Merge | null {
  const [first = "", last = first] = text.split(":");
  const from = parseReference(first);
  const to = parseReference(last);
  if (from === null || to === null || to.row < from.row || to.column < from.column) return null;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** Null for what is no row number. */
export function parseRow(text: string): number | null {
  const row = /^\d{1,7}$/u.test(text) ? Number(text) : 0;
  return isRow(row) ? row : null;
}

export const isRow = (row: number): boolean => row >= 1 && row <= lastRow;
export const isColumn = (column: number): boolean => column >= 1 && column <= lastColumn;
