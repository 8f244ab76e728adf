/**
 * A text file as a workbook of one sheet. Every value is text: what looks like a number here was typed as characters,
 * and becomes one only where a column asks for it.
 */
import type { NeutralCell, NeutralWorkbook } from "../../../../shared/roster/neutralGrid.ts";
import type { Reading } from "../reading.ts";
import { notATable, Refusal } from "../refusal.ts";
import { collectCells } from "../sheetCells.ts";
import { decodeText } from "./decodeText.ts";
import { findDelimiter } from "./findDelimiter.ts";
import { splitRecords, type Delimiter } from "./splitRecords.ts";

/** A text has one table, without a name. */
const sheetName = "";
const rowsBetweenProgress = 2000;

export async function readDelimited(content: Buffer, reading: Reading): Promise<NeutralWorkbook> {
  const { text, encoding } = decodeText(content);
  if (text.trim() === "") throw new Refusal({ code: "workbook-empty" });
  if (isMarkup(text)) throw notATable("web-page");
  const delimiter = findDelimiter(text);
  if (delimiter === null) throw notATable("plain-text");
  const cells = await readCells(text, delimiter, reading);
  const sheet = { name: sheetName, hidden: false, cells, merges: [], hiddenRows: [] };
  return { kind: "text", encoding, sheets: [sheet] };
}

/** Web pages and XML tables that a website hands out as .xls. */
const isMarkup = (text: string): boolean =>
  /^\s*(<(!doctype|!--|\?xml|html|head|meta|body|style|table|div)\b|<!--|MIME-Version:)/iu.test(text);

async function readCells(
  text: string,
  delimiter: Delimiter,
  { count, progress }: Reading,
): Promise<readonly NeutralCell[]> {
  const cells = collectCells(sheetName, count);
  let row = 0;
  for (const { fields, end } of splitRecords(text, delimiter)) {
    row += 1;
    fields.forEach((field, index) => {
      const value = unwrapped(field);
      if (value !== "") cells.add({ row, column: index + 1, text: value });
    });
    if (row % rowsBetweenProgress === 0) await progress(end, text.length);
  }
  return cells.sorted();
}

/** ="0123" is how programs keep Excel from making a number of a code. */
const unwrapped = (field: string): string => /^="([^"]*)"$/u.exec(field)?.[1] ?? field;
