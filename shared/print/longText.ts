/**
 * Texts longer than their place. No row is cut at the foot of a page, so a row must never be higher than one: a long text
 * goes on in rows of its own. Lengths are counted in Chinese characters, of which a line holds `perLine`.
 */
import type { Cell, Row } from "./printed.ts";

const mostLines = 20;

/** The text in parts of at most `mostLines` lines; a short text is its only part. */
export function partsOf(text: string, perLine: number): string[] {
  const parts: string[] = [];
  let lines: string[] = [];
  for (const line of linesOf(text, perLine)) {
    if (lines.length === mostLines) {
      parts.push(lines.join(""));
      lines = [];
    }
    lines.push(line);
  }
  return [...parts, lines.join("")];
}

/** About the lines the text takes on paper; a line break stays at the end of its line. */
function linesOf(text: string, perLine: number): string[] {
  const lines: string[] = [];
  let line = "";
  let length = 0;
  for (const character of text) {
    line += character;
    length += 1;
    if (character !== "\n" && length < perLine) continue;
    lines.push(line);
    line = "";
    length = 0;
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line];
}

/** Characters of 10.5 pt on a line of a cell as wide as this. */
const charactersIn = (width: number): number => Math.max(1, Math.floor((width - 2) / 3.71));

/** What of the text stands on one line of 10.5 pt as wide as this; the rest is three dots. */
export function onOneLine(text: string, width: number): string {
  const characters = Array.from(text);
  const room = charactersIn(width);
  return characters.length <= room ? text : `${characters.slice(0, room - 1).join("")}…`;
}

/** Lines the row takes on paper, of its longest text. */
export const linesIn = (cells: Row, columns: readonly number[]): number =>
  Math.max(...cells.map(({ text }, place) => linesOf(text, charactersIn(columns[place] ?? 0)).length));

/** The row, and as many more as its longest text needs; every cell takes one column. */
export function rowsFor(cells: Row, columns: readonly number[]): Row[] {
  const parts = cells.map(({ text }, place) => partsOf(text, charactersIn(columns[place] ?? 0)));
  const count = Math.max(...parts.map(({ length }) => length));
  return Array.from({ length: count }, (_, part) =>
    cells.map((cell, place): Cell => ({ ...cell, text: parts[place]?.[part] ?? "" })),
  );
}
