/**
 * A block in and out of a copy or paste event. HTML tells more than plain text: merged cells, line breaks inside cells,
 * empty rows at the end; text that is no table is taken as it is.
 */
import type { ClipBlock } from "./block.ts";
import { readPlainText, writePlainText } from "./plainText.ts";
import { readHtml } from "./readHtml.ts";
import { isSameAsText } from "./sameAsText.ts";
import { writeHtml, type CopiedBlock } from "./writeHtml.ts";

/** Null when there is nothing to paste. */
export function readClipboard(data: DataTransfer): ClipBlock | null {
  const [html, text] = [data.getData("text/html"), data.getData("text/plain")];
  const plain = readPlainText(text);
  return plain !== null && isSameAsText(html, text, plain) ? plain : (readHtml(html) ?? plain);
}

export function writeClipboard(data: DataTransfer, block: CopiedBlock): void {
  data.setData("text/plain", writePlainText(block.map((row) => row.map(({ text }) => text))));
  data.setData("text/html", writeHtml(block));
}
