/**
 * The scanner of bytes against the exact parser: the same cells or the same refusal, however a part is cut into chunks. A
 * part in UTF-16 is read by the exact parser alone, so the same markup in both encodings tells.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { Counted } from "../../electron/host/workbooks/limits.ts";
import { newReading } from "../../electron/host/workbooks/reading.ts";
import { Refusal } from "../../electron/host/workbooks/refusal.ts";
import { readSharedStrings } from "../../electron/host/workbooks/xlsx/readSharedStrings.ts";
import { SharedStrings } from "../../electron/host/workbooks/xlsx/sharedStrings.ts";
import { readSheetPart } from "../../electron/host/workbooks/xlsx/sheetPart.ts";
import { slipped } from "./markupTexts.ts";
import { sheetMarkup } from "./sheetMarkup.ts";
import { sheetOfPupils } from "./sheetOfPupils.ts";
import { stringsMarkup } from "./stringsMarkup.ts";

const strings = new SharedStrings();
for (const text of ["学校名称", "", "a&b", "_x000D_"]) {
  const bytes = Buffer.from(text);
  strings.add(bytes, 0, bytes.length);
}
const context = { sheet: "名册", strings, isDateStyle: [false, true, false], since1904: false };

const inUtf16 = (markup: string): readonly Buffer[] => [Buffer.from(`\ufeff${markup}`, "utf16le")];
function inPieces(markup: string, length: number): readonly Buffer[] {
  const bytes = Buffer.from(markup);
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += length) pieces.push(bytes.subarray(at, at + length));
  return pieces;
}

async function* chunksOf(pieces: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* pieces;
}

async function outcomeOf<T>(read: Promise<T>): Promise<unknown> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof Refusal) return error.problem;
    throw error;
  }
}

const readSheet = (pieces: readonly Buffer[]): Promise<unknown> =>
  outcomeOf(readSheetPart("sheet1.xml", chunksOf(pieces), context, new Counted()));

async function readStrings(pieces: readonly Buffer[]): Promise<unknown> {
  const archive = { has: () => true, read: () => chunksOf(pieces) };
  const read = await outcomeOf(readSharedStrings(archive, "strings.xml", newReading()));
  if (!(read instanceof SharedStrings)) return read;
  const texts: (string | undefined)[] = [];
  while (read.has(texts.length)) texts.push(read.text(texts.length));
  return texts;
}

/** The first chunk of a zip's part is never shorter than a declaration. */
const pieceLengths = fc.oneof(fc.integer({ min: 150, max: 400 }), fc.constant(1_000_000));
const numRuns = Number(process.env["SEAT_BALANCE_RUNS"] ?? 300);
const longestMs = 120_000;

test.each([
  ["sheets", sheetMarkup, readSheet],
  ["sheets with a slip in them", slipped(sheetMarkup), readSheet],
  ["sheets of pupils", sheetOfPupils, readSheet],
  ["sheets of pupils with a slip in them", slipped(sheetOfPupils), readSheet],
  ["shared strings", stringsMarkup, readStrings],
  ["shared strings with a slip in them", slipped(stringsMarkup), readStrings],
] as const)(
  "%s are read as the exact parser reads them",
  async (_, markups, read) => {
    const alike = fc.asyncProperty(markups, pieceLengths, async (markup, length) => {
      expect(await read(inPieces(markup, length))).toEqual(await read(inUtf16(markup)));
    });
    await fc.assert(alike, { numRuns });
  },
  longestMs,
);
