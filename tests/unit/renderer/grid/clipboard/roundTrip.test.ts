/** What we write we read again, whatever stands in the cells. A failing run prints its seed and path. */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readPlainText, writePlainText } from "../../../../../renderer/grid/clipboard/plainText.ts";
import { writeHtml, type CopiedCell } from "../../../../../renderer/grid/clipboard/writeHtml.ts";
import { launchMs, openClipboardPage, readInPage, type ClipboardPage } from "./inChromium.ts";

let page: ClipboardPage;
beforeAll(async () => {
  page = await openClipboardPage();
}, launchMs);
afterAll(() => page.close());

const traps = [
  '"',
  '""',
  "a\tb",
  "甲\n乙",
  "\n",
  "",
  "0012",
  "1,234",
  "=A1",
  "<td>",
  "&amp;",
  "a   b",
  "####",
  "1.2E+05",
  "(45)",
  "𠮷",
  "'",
  "</table>",
];
const anyText = fc.oneof(
  fc.constantFrom(...traps),
  fc.string({ unit: fc.constantFrom("a", '"', "\t", "\n", " ", ",", ";", "<", ">", "&", "'") }),
  fc.string({ unit: "grapheme" }),
);

const blockOf = <T>(cell: fc.Arbitrary<T>): fc.Arbitrary<T[][]> =>
  fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

test("plain text: read(write(block)) is the block", () => {
  // Lines end in one way only, and zeros and byte order marks are no text.
  const text = anyText.map((any) => any.replace(/\r\n?/gu, "\n").replace(/[\0\uFEFF]/gu, ""));
  fc.assert(
    fc.property(blockOf(text), (block) => {
      expect(readPlainText(writePlainText(block))?.map((row) => row.map((cell) => cell.text))).toEqual(block);
    }),
  );
});

/** HTML has no control characters, and no blanks around a text or a line. */
const htmlText = anyText.map((any) =>
  any
    .replace(/\s*\n\s*/gu, "\n")
    .replace(/[^\P{Cc}\n]|\u00a0/gu, "")
    .trim(),
);
const htmlCell: fc.Arbitrary<CopiedCell> = fc.oneof(
  fc.record({ text: htmlText, header: fc.boolean() }),
  fc.integer().map((number) => ({ text: number.toLocaleString("en-US"), number, align: "right" as const })),
);

test("HTML: read(write(block)) is the block", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(blockOf(htmlCell), { minLength: 10, maxLength: 10 }), async (blocks) => {
      const read = await readInPage(
        page,
        blocks.map((block) => ({ html: writeHtml(block) })),
      );
      expect(read).toEqual(blocks.map((block) => block.map((row) => row.map(({ text }) => ({ text })))));
    }),
    { numRuns: 30 },
  );
});

/** 2,000 rows, so that the plain text may be taken instead of the HTML. */
const large = (cell: (row: number) => CopiedCell): CopiedCell[][] =>
  Array.from({ length: 2000 }, (_, row) => [
    cell(row),
    { text: `育英学校${row}`, align: "left" },
    { text: "" },
  ]);

test.each<[string, (row: number) => CopiedCell]>([
  ["plain", (row) => ({ text: String(row), number: row })],
  ["with a quoted text", (row) => ({ text: row === 1500 ? '"育英"' : "320" })],
  ["with a line break", (row) => ({ text: row === 1500 ? "甲\n乙" : "320" })],
  [
    "with what only HTML can read",
    (row) => ({ text: row === 1500 ? "(45)" : "320", number: row === 1500 ? -45 : 320 }),
  ],
])("a large block %s is the same, by whichever of the two it is read", async (_name, cell) => {
  const block = large(cell);
  const [html, text] = [writeHtml(block), writePlainText(block.map((row) => row.map((one) => one.text)))];
  expect(html.length).toBeGreaterThan(200_000);
  const [both, htmlAlone] = await readInPage(page, [{ html, text }, { html }]);
  expect(both).toEqual(htmlAlone);
});
