/** Old workbooks made to hurt: chains that turn in circles, sectors that are not there, records that lie. */
import { expect, test } from "vitest";
import { Counted, limits } from "../../../../electron/host/workbooks/limits.ts";
import { Refusal } from "../../../../electron/host/workbooks/refusal.ts";
import { readSheetStream } from "../../../../electron/host/workbooks/xls/sheetStream.ts";
import { readWorkbookStream } from "../../../../electron/host/workbooks/xls/workbookStream.ts";
import type { Problem } from "../../../../shared/contract/problem.ts";
import { aCompoundFile, headerOffsets, tableEntry } from "./aCompoundFile.ts";
import {
  anXlsFile,
  bytes,
  number,
  record,
  sharedLabel,
  shorts,
  xlsStream,
  type XlsFile,
} from "./anXlsFile.ts";
import { firstSheet, problemOf } from "./reading.ts";

const damaged = (field: string) => ({ code: "workbook-damaged", field });
const times = (count: number, make: (index: number) => Buffer): Buffer[] =>
  Array.from({ length: count }, (_, index) => make(index));
const sheet = { records: [number(0, 0, 1)] };
const changed = (change: (file: Buffer) => void): Buffer => anXlsFile({ sheets: [sheet], change });
const put = (offset: number, value: number) => (file: Buffer) => void file.writeUInt32LE(value, offset);
/** Sectors 0 and 1 are the table and the directory; the stream begins with the third. */
const [directorySector, streamSector] = [1, 2];
const firstEntry = 512 * 2 + 128;

test.each([
  ["a stream whose chain turns in a circle", put(tableEntry(streamSector + 1), streamSector)],
  ["a stream whose chain leads out of the file", put(tableEntry(streamSector), 60_000)],
  ["a sector that the table names but the file has not", put(tableEntry(streamSector), 100)],
  ["a stream longer than its chain", put(firstEntry + 120, 4_000_000_000)],
  ["a stream that begins nowhere", put(firstEntry + 116, 0xfffffff0)],
  ["a directory whose chain turns in a circle", put(tableEntry(directorySector), directorySector)],
  ["a directory that begins nowhere", put(headerOffsets.directory, 77_777)],
  ["a directory whose entries name one another", put(firstEntry + 72, 1)],
  ["a directory whose entries are not there", put(512 * 2 + 76, 900)],
  ["a table that is not there", put(headerOffsets.firstTable, 9999)],
  ["a table of one sector again and again", put(headerOffsets.firstTable + 4, 0)],
  ["a list of tables that turns in a circle", put(headerOffsets.moreTables, directorySector)],
  ["sectors of no size that exists", (file: Buffer) => void file.writeUInt16LE(31, 30)],
])("%s is refused", async (_, change) => {
  expect(await problemOf(changed(change))).toMatchObject(damaged("archive"));
});

test("a file cut off anywhere is refused, or read where only padding is gone", async () => {
  const whole = changed(() => {});
  for (let length = 8; length < whole.length; length += 97) {
    const problem = await problemOf(whole.subarray(0, length));
    expect(problem, `${length} bytes`).toMatchObject(damaged("archive"));
  }
});

const stream = (file: XlsFile, change: (content: Buffer) => Buffer): Buffer =>
  aCompoundFile([{ name: "Workbook", content: change(xlsStream(file)) }]);

test("a record that reaches past the stream, and a sheet that never ends", async () => {
  const endless = record(0x0203, Buffer.alloc(5000));
  const past = stream({ sheets: [sheet] }, (content) =>
    Buffer.concat([content.subarray(0, -4), endless.subarray(0, 4)]),
  );
  expect(await problemOf(past)).toMatchObject(damaged("record"));
});

test("a sheet that stands where none begins", async () => {
  const place = Buffer.from([0xff, 0xff, 0xff, 0x7f, 0, 0]);
  const before = [record(0x0085, place, bytes(1, 0, 65))];
  expect(await problemOf(anXlsFile({ before, sheets: [] }))).toMatchObject(damaged("record"));
});

test("how many texts there are is not believed", async () => {
  const shared = record(0x00fc, [0xffff, 0x7fff, 0xffff, 0x7fff], shorts(2), bytes(0), Buffer.from("ab"));
  const file = anXlsFile({ before: [shared], sheets: [{ records: [sharedLabel(0, 0, 0)] }] });
  expect((await firstSheet(file)).cells).toMatchObject([{ text: "ab" }]);
});

test("a text that says it is longer than all there is", async () => {
  const shared = record(0x00fc, [1, 0, 1, 0], shorts(0x7fff), bytes(1), Buffer.from("ab"));
  expect(await problemOf(anXlsFile({ before: [shared] }))).toMatchObject(damaged("record"));
});

test.each([
  ["sheets", { sheets: Array.from({ length: limits.sheets + 1 }, () => ({})) }],
  ["rows", { sheets: [{ records: times(limits.rows + 1, (n) => number(n, 0, n)) }] }],
  ["columns", { sheets: [{ records: times(limits.columns + 1, (n) => number(0, n, n)) }] }],
  ["merges", { sheets: [{ records: times(limits.merges + 1, (n) => record(0x00e5, [1, n, n, 0, 1])) }] }],
] as const)("%s past the limit", (field, file) => {
  // The small table of the builder does not reach so far: the stream goes in by itself.
  const content = xlsStream(file);
  const count = new Counted();
  const read = (): void => {
    const workbook = readWorkbookStream(content, count);
    for (const place of workbook.sheets) readSheetStream(content, place, workbook, count);
  };
  expect(refusalOf(read)).toMatchObject({ code: "workbook-too-large", field });
});

function refusalOf(read: () => void): Problem | undefined {
  try {
    read();
  } catch (error) {
    if (error instanceof Refusal) return error.problem;
    throw error;
  }
  return undefined;
}
