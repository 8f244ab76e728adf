/** How wide the columns must be for what stands in them, within what a window shows. */
import type { DraftColumn, DraftContent } from "../../workbook/workbookDraft.ts";
import type { Contents } from "./contentsByRow.ts";

const [narrowest, widest] = [7, 36];

export const widthsOf = (rows: readonly Contents[], columns: number): DraftColumn[] =>
  Array.from({ length: columns }, (_, i) => {
    const longest = rows.reduce((most, row) => Math.max(most, lengthOf(row.get(i + 1))), narrowest);
    return { column: i + 1, width: Math.min(widest, longest + 2) };
  });

function lengthOf(content: DraftContent | undefined): number {
  if (content === undefined) return 0;
  if (typeof content === "object") return content.date.length;
  return textWidth(String(content));
}

/** A Chinese character is as wide as two digits. */
export const textWidth = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (character > "\u00FF" ? 2 : 1), 0);
