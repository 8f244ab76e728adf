/**
 * Next year's roster out of this year's: an .xlsx of the fixtures with some cells set to other numbers or texts, written
 * again part by part. All other parts, and the layout with them, stay byte by byte.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import { fromBufferPromise } from "yauzl";
import { zipOf, type ZipEntry } from "../unit/host/workbooks/zipFile.ts";

/** By address, of the first sheet. */
export type NewContents = Readonly<Record<string, number | string>>;

export async function changedWorkbook(from: string, to: string, contents: NewContents): Promise<void> {
  const entries = await entriesOf(from);
  const changed = entries.map((entry) =>
    entry.name === "xl/worksheets/sheet1.xml"
      ? { ...entry, content: withContents(entry.content.toString(), contents) }
      : entry,
  );
  writeFileSync(to, zipOf(changed));
}

function withContents(markup: string, contents: NewContents): string {
  let changed = markup;
  for (const [address, content] of Object.entries(contents)) {
    const cell = new RegExp(`<c r="${address}"[^>]*?(/>|>.*?</c>)`, "su");
    if (!cell.test(changed)) throw new Error(`the sheet has no cell ${address}`);
    changed = changed.replace(cell, cellMarkup(address, content));
  }
  return changed;
}

const cellMarkup = (address: string, content: number | string): string =>
  typeof content === "number"
    ? `<c r="${address}"><v>${content}</v></c>`
    : `<c r="${address}" t="inlineStr"><is><t>${content}</t></is></c>`;

async function entriesOf(path: string): Promise<readonly (ZipEntry & { readonly content: Buffer })[]> {
  const archive = await fromBufferPromise(readFileSync(path));
  const entries: (ZipEntry & { readonly content: Buffer })[] = [];
  for await (const entry of archive.eachEntry()) {
    entries.push({ name: entry.fileName, content: await buffer(await archive.openReadStreamPromise(entry)) });
  }
  return entries;
}
