/**
 * A text file as a workbook of one sheet. Every value is text: what looks like a number here was typed as characters,
 * and becomes one only where a column asks for it.
 */
import type { NeutralWorkbook } from "../../../../shared/roster/sheets/neutralGrid.ts";
import type { Reading } from "../reading.ts";
import { notATable } from "../refusal.ts";
import { collectCells, type SheetContent } from "../sheetCells.ts";
import type { Decoded } from "./decodeText.ts";
import { findDelimiter } from "./findDelimiter.ts";
import { splitRecords, type Delimiter } from "./splitRecords.ts";

/** A text has one table, without a name. */
const sheetName = "";
const rowsBetweenProgress = 2000;

export async function readDelimited({ text, encoding }: Decoded, reading: Reading): Promise<NeutralWorkbook> {
  const delimiter = findDelimiter(text);
  if (delimiter === null) throw notATable("plain-text");
  const sheet = { name: sheetName, hidden: false, ...(await readCells(text, delimiter, reading)) };
  return { kind: "text", encoding, sheets: [sheet] };
}

async function readCells(
  text: string,
  delimiter: Delimiter,
  { count, progress }: Reading,
): Promise<SheetContent> {
  const cells = collectCells(sheetName, count);
  let row = 0;
  for (const { fields, end } of splitRecords(text, delimiter)) {
    row += 1;
    fields.forEach((field, index) => {
      const value = unwrapped(field);
      if (value === "") return;
      if (cells.skips(index + 1)) cells.note(row, index + 1);
      else cells.add({ row, column: index + 1, text: value });
    });
    if (row % rowsBetweenProgress === 0) await progress(end, text.length);
  }
  return cells.content();
}

/** ="0123" is how programs keep Excel from making a number of a code. */
const unwrapped = (field: string): string => /^="([^"]*)"$/u.exec(field)?.[1] ?? field;
