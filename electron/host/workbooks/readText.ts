/** What is a text: markup of some kind, or records parted by a character. */
import type { NeutralWorkbook } from "../../../shared/roster/sheets/neutralGrid.ts";
import { decodeText } from "./delimited/decodeText.ts";
import { readDelimited } from "./delimited/readDelimited.ts";
import { markupReader } from "./readMarkup.ts";
import type { Reading } from "./reading.ts";
import { Refusal } from "./refusal.ts";

export async function readText(content: Buffer, reading: Reading): Promise<NeutralWorkbook> {
  const decoded = decodeText(content);
  if (decoded.text.trim() === "") throw new Refusal({ code: "workbook-empty" });
  const readMarkup = markupReader(decoded.text);
  return readMarkup === null ? readDelimited(decoded, reading) : readMarkup(content, reading);
}
