/**
 * A web page with a table, which systems and Excel itself save under the name .xls. Parsed by htmlparser2, which goes
 * through the page piece by piece and keeps no tree of it (as parse5 does), so that what a page costs can be counted.
 */
import { Parser } from "htmlparser2";
import type { NeutralSheet, NeutralWorkbook } from "../../../../shared/roster/sheets/neutralGrid.ts";
import type { Reading } from "../reading.ts";
import { notATable } from "../refusal.ts";
import { collectCells } from "../sheetCells.ts";
import { decodePage } from "./decodePage.ts";
import { PageGrid } from "./pageGrid.ts";
import { PageReader } from "./pageReader.ts";

const chunkSize = 65_536;

export async function readHtml(content: Buffer, reading: Reading): Promise<NeutralWorkbook> {
  const sheet = await readPage(decodePage(content), "", reading);
  if (sheet === null) throw notATable("web-page");
  return { kind: "web-page", sheets: [sheet] };
}

/** Null for a page without a table. */
export async function readPage(
  page: string,
  name: string,
  { count, progress }: Reading,
): Promise<NeutralSheet | null> {
  const grid = new PageGrid(collectCells(name, count), count);
  const reader = new PageReader(grid, count);
  const parser = new Parser({
    onopentag: (tag, attributes) => reader.open(tag, attributes),
    ontext: (text) => reader.text(text),
    onclosetag: (tag) => reader.close(tag),
  });
  for (let at = 0; at < page.length; at += chunkSize) {
    parser.write(page.slice(at, at + chunkSize));
    await progress(at, page.length);
  }
  parser.end();
  reader.end();
  return reader.tables === 0 ? null : { name, hidden: false, ...grid.content() };
}
