/**
 * Which columns of a table are part of what was copied. `<col>` elements tell how many there are and which are hidden;
 * a table without them is as wide as the columns in which a cell begins.
 */
import { emptyCell, type ClipCell } from "./block.ts";
import { isHidden } from "./cellText.ts";

export interface Placed extends ClipCell {
  readonly hidden?: true;
}

/** Places stay empty where a cell of a row above reaches past the end of a row. */
export type Line = (Placed | undefined)[];

/** A mark for each column. */
export function columnsInBlock(table: HTMLTableElement, lines: readonly Line[]): boolean[] {
  const declared = declaredColumns(table);
  const widest = widestOf(lines, (line) => line.length);
  const begun = widestOf(lines, (line) => line.findLastIndex((cell) => cell !== emptyCell) + 1);
  // A program that hides a column may leave out its cells as well; then its mark would hit another column.
  const told = declared.length <= widest ? declared : declared.map(() => true);
  return Array.from({ length: Math.max(begun, Math.min(told.length, widest)) }, (_, at) => told[at] ?? true);
}

const widestOf = (lines: readonly Line[], widthOf: (line: Line) => number): number =>
  lines.reduce((most, line) => Math.max(most, widthOf(line)), 0);

/** Whether each column is shown, as far as the table says. */
function declaredColumns(table: HTMLTableElement): boolean[] {
  const declared: boolean[] = [];
  const elements = table.querySelectorAll<HTMLTableColElement>(
    ":scope > colgroup, :scope > col, :scope > colgroup > col",
  );
  for (const element of elements) {
    if (element.localName === "colgroup" && element.querySelector("col") !== null) continue;
    for (let n = Math.max(1, element.span); n > 0; n--) declared.push(!isHidden(element));
  }
  return declared;
}
