/** A program of its own that counts a pupil export with another reader: `node peerProcess.ts NAME FILE`. */
import { readFileSync } from "node:fs";
import { RowCount } from "./countRows.ts";
import { peakKilobytes } from "./peakMemory.ts";

type Reader = (file: string, count: RowCount) => Promise<void>;

/** Loaded first, and then used. */
const readers: Readonly<Record<string, () => Promise<Reader>>> = {
  async "exceljs (stream)"() {
    const { default: exceljs } = await import("exceljs");
    const options = { worksheets: "emit", sharedStrings: "cache", styles: "ignore" } as const;
    return async (file, count) => {
      for await (const sheet of new exceljs.stream.xlsx.WorkbookReader(file, options))
        for await (const { values } of sheet) if (Array.isArray(values)) count.add(values.slice(1));
    };
  },
  async "read-excel-file"() {
    const { readSheet } = await import("read-excel-file/node");
    return async (file, count) => {
      for (const row of await readSheet(file)) count.add(row);
    };
  },
  async "@e965/xlsx"() {
    const { read, utils } = await import("@e965/xlsx");
    return async (file, count) => {
      const [sheet] = Object.values(read(readFileSync(file), { dense: true }).Sheets);
      if (sheet === undefined) throw new Error("no sheet");
      for (const row of utils.sheet_to_json<readonly unknown[]>(sheet, { header: 1 })) count.add(row);
    };
  },
};

const [name = "", file = ""] = process.argv.slice(2);
const reader = await readers[name]?.();
const count = new RowCount();
const start = performance.now();
await reader?.(file, count);
const ms = performance.now() - start;
process.stdout.write(JSON.stringify({ count: count.result(), ms, peakKilobytes: peakKilobytes() }));
