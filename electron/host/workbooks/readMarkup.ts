/**
 * What begins with a tag: a workbook as XML of Excel 2003, an OpenDocument spreadsheet in one file, or a web page. The
 * root element tells, which stands after declarations and comments only.
 */
import type { NeutralWorkbook } from "../../../shared/roster/sheets/neutralGrid.ts";
import { readFlatOds } from "./ods/readOds.ts";
import type { Reading } from "./reading.ts";
import { readSpreadsheetXml } from "./spreadsheetXml/readSpreadsheetXml.ts";

type Read = (content: Buffer, reading: Reading) => Promise<NeutralWorkbook>;

/** Loaded when there is a page to read: the parser of web pages would cost every other file its time. */
const readHtml: Read = async (content, reading) =>
  (await import("./html/readHtml.ts")).readHtml(content, reading);
const readMhtml: Read = async (content, reading) =>
  (await import("./html/readMhtml.ts")).readMhtml(content, reading);

/** Null for a text that is no markup. */
export function markupReader(text: string): Read | null {
  const start = text.slice(0, lookedAt);
  if (/^\s*MIME-Version:/iu.test(start)) return readMhtml;
  if (!/^\s*<(!|\?xml|[a-z][\w:.-]*[\s/>])/iu.test(start)) return null;
  if (/<(\w+:)?Workbook[\s>]/u.test(start) && start.includes(spreadsheetXml)) return readSpreadsheetXml;
  if (/<(\w+:)?document[\s>]/u.test(start) && start.includes(openDocument)) return readFlatOds;
  return readHtml;
}

const spreadsheetXml = "urn:schemas-microsoft-com:office:spreadsheet";
const openDocument = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
const lookedAt = 4096;
