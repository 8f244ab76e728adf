/**
 * A block as plain text, in the form office programs use: lines of cells between tabs, every line ended, also the last
 * one. A cell with a tab, a line break or a quotation mark is quoted. Commas divide nothing: they are part of 1,234.
 */
import type { ClipBlock, ClipCell } from "./block.ts";

export const writePlainText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(quotedIfNeeded).join("\t")}\r\n`).join("");

/** A line break inside a cell is a bare line feed, as Excel writes it. */
const quotedIfNeeded = (text: string): string =>
  /[\t\n\r"]/u.test(text) ? `"${text.replace(/\r\n?/gu, "\n").replaceAll('"', '""')}"` : text;

/** Null when there is nothing. Only U+000A and U+000D end a line; U+2028 is part of a text. */
export function readPlainText(clipboardText: string): ClipBlock | null {
  const text = withoutNoise(clipboardText);
  if (text === "") return null;
  // Exactly one: a block whose last cell is empty ends in two.
  const body = text.endsWith("\n") ? text.slice(0, -1) : text;
  const rows: ClipCell[][] = [[]];
  for (let start = 0; start <= body.length;) {
    const { cell, end } = cellAt(body, start);
    rows.at(-1)?.push(cell);
    if (body[end] === "\n") rows.push([]);
    start = end + 1;
  }
  return rows;
}

/** A byte order mark, and the zeros with which some programs end a text. */
const withoutNoise = (text: string): string =>
  text
    .replace(/^\uFEFF/u, "")
    .replaceAll("\0", "")
    .replace(/\r\n?/gu, "\n");

interface CellAt {
  readonly cell: ClipCell;
  /** Where the tab or line break behind it is, or the end. */
  readonly end: number;
}

const cellAt = (body: string, start: number): CellAt => quotedAt(body, start) ?? bareAt(body, start);

function bareAt(body: string, start: number): CellAt {
  const divider = /[\t\n]/gu;
  divider.lastIndex = start;
  const end = divider.exec(body)?.index ?? body.length;
  return { cell: { text: body.slice(start, end) }, end };
}

/** Null where nothing is quoted: in "育英"学校 the closing mark does not end the cell. */
function quotedAt(body: string, start: number): CellAt | null {
  if (body[start] !== '"') return null;
  const closing = closingMark(body, start + 1);
  const end = closing + 1;
  if (closing < 0 || (end < body.length && body[end] !== "\t" && body[end] !== "\n")) return null;
  return { cell: { text: body.slice(start + 1, closing).replaceAll('""', '"') }, end };
}

/** The first mark that is not doubled, -1 when there is none. */
function closingMark(body: string, from: number): number {
  let at = body.indexOf('"', from);
  while (at >= 0 && body[at + 1] === '"') at = body.indexOf('"', at + 2);
  return at;
}
