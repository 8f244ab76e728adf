/** A program of its own that inflates and parses every part of a workbook and keeps nothing: `node parseWorkbook.ts FILE`. */
import { readFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import { SaxesParser } from "saxes";
import { fromBufferPromise } from "yauzl";

const [file = ""] = process.argv.slice(2);
const zip = await fromBufferPromise(readFileSync(file));
for await (const entry of zip.eachEntry()) {
  const text = await buffer(await zip.openReadStreamPromise(entry));
  new SaxesParser().write(text.toString()).close();
}
