/**
 * An old workbook (.xls of Excel 95 to 2003, and what WPS saves as .et with the same content). Read by ourselves as a
 * stream: a file of pupils is counted row by row and never held, a formula nobody calculated is told from a 0, and every
 * claim of the file is checked. The library for it (@e965/xlsx) builds the whole workbook in memory and knows no limits;
 * the tests hold both readers against each other.
 */
import type { NeutralSheet, NeutralWorkbook } from "../../../../shared/roster/sheets/neutralGrid.ts";
import type { Reading } from "../reading.ts";
import { notATable, Refusal } from "../refusal.ts";
import { openCompoundFile, type CompoundFile } from "./compound/compoundFile.ts";
import { readSheetStream } from "./sheetStream.ts";
import { readWorkbookStream } from "./workbookStream.ts";

export async function readXls(content: Buffer, { count, progress }: Reading): Promise<NeutralWorkbook> {
  const stream = workbookStreamOf(openCompoundFile(content));
  const workbook = readWorkbookStream(stream, count);
  const sheets: NeutralSheet[] = [];
  for (const place of workbook.sheets) {
    const { name, hidden, offset } = place;
    await progress(Math.min(offset, stream.length), stream.length);
    sheets.push({ name, hidden, ...readSheetStream(stream, place, workbook, count) });
  }
  return { kind: "xls", sheets };
}

/** Excel 97 calls it Workbook, Excel 95 Book; a file made for both has both. */
function workbookStreamOf(file: CompoundFile): Buffer {
  if (file.has("EncryptedPackage")) throw new Refusal({ code: "workbook-encrypted" });
  const name = ["Workbook", "Book"].find((one) => file.has(one));
  if (name !== undefined) return file.read(name);
  throw notATable(file.has("WordDocument") || file.has("PowerPoint Document") ? "document" : "unknown");
}
