/**
 * Every good workbook at hand, its markup once as it is and once in UTF-16, which the exact parser reads alone: the bytes
 * are scanned to the same cells.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { expect, test } from "vitest";
import { fromBufferPromise } from "yauzl";
import { programFolder } from "../../../support/folders.ts";
import { readBytes } from "./reading.ts";
import { zipOf, type ZipEntry } from "./zipFile.ts";

const folders = [
  join(programFolder, "tests", "fixtures", "city-anhe"),
  // Of other people, read where they stand and skipped where they are not.
  join(programFolder, "..", "shared", "data", "workbooks"),
].filter(existsSync);

const workbooks = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => join(folder, name)),
);

/** Null for what is no zip at all. */
async function inUtf16(file: Buffer): Promise<Buffer | null> {
  try {
    const zip = await fromBufferPromise(file);
    const entries: ZipEntry[] = [];
    for await (const entry of zip.eachEntry()) {
      const content = await buffer(await zip.openReadStreamPromise(entry));
      const isTable = /\/(sheet\d*|sharedStrings)\.xml$/iu.test(entry.fileName) && isPlain(content);
      entries.push({
        name: entry.fileName,
        content: isTable ? Buffer.from(`\ufeff${content.toString()}`, "utf16le") : content,
      });
    }
    return zipOf(entries);
  } catch {
    return null;
  }
}

/** Saying no other encoding, nor marked already. */
const isPlain = (content: Buffer): boolean =>
  content[0] === 0x3c && !/encoding=["'](?!utf-8)/iu.test(content.toString("latin1", 0, 200));

test("workbooks are scanned to what the exact parser finds in them", async () => {
  for (const path of workbooks) {
    const file = readFileSync(path);
    const again = await inUtf16(file);
    if (again !== null) expect(await readBytes(file), path).toEqual(await readBytes(again));
  }
});
