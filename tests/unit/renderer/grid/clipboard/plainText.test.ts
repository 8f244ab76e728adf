/** Cells as plain text: what office programs, Notepad and pages put there, and what we do. */
import { expect, test } from "vitest";
import { onlyCell } from "../../../../../renderer/grid/clipboard/block.ts";
import { readPlainText, writePlainText } from "../../../../../renderer/grid/clipboard/plainText.ts";

const cells = (text: string): string[][] | null =>
  readPlainText(text)?.map((row) => row.map((cell) => cell.text)) ?? null;

test("lines of cells between tabs, each line ended the way Excel does", () => {
  expect(
    writePlainText([
      ["育英学校", "320"],
      ["弘毅学校", ""],
    ]),
  ).toBe("育英学校\t320\r\n弘毅学校\t\r\n");
});

test("a cell with a tab, a line break or a quotation mark is quoted", () => {
  expect(writePlainText([["甲\t乙", "第一行\r\n第二行", 'a"b']])).toBe(
    '"甲\t乙"\t"第一行\n第二行"\t"a""b"\r\n',
  );
});

test.each([
  ["320", [["320"]]],
  ["320\r\n", [["320"]]],
  ["1\r\n\r\n", [["1"], [""]]],
  ["\r\n", [[""]]],
  [
    "\t\r\n\t\r\n",
    [
      ["", ""],
      ["", ""],
    ],
  ],
  [
    "1\t2\r3\t4",
    [
      ["1", "2"],
      ["3", "4"],
    ],
  ],
  ["1,234\t2;3", [["1,234", "2;3"]]],
  ['"甲\t乙\r\n丙"\t丁', [["甲\t乙\n丙", "丁"]]],
  ['"他说""好"""', [['他说"好"']]],
  ['"育英"学校\t"没有收尾', [['"育英"学校', '"没有收尾']]],
  ['""\t"""', [["", '"""']]],
  ["\uFEFF甲\u2028乙\0", [["甲\u2028乙"]]],
])("%j is %j", (text, expected) => {
  expect(cells(text)).toEqual(expected);
});

test("an empty clipboard has no block, which is not an empty cell", () => {
  expect(readPlainText("")).toBeNull();
  expect(readPlainText("\0")).toBeNull();
});

test("one cell is told from a block", () => {
  expect(onlyCell([[{ text: "320" }]])).toEqual({ text: "320" });
  expect(onlyCell([[{ text: "320" }, { text: "" }]])).toBeNull();
});

test("a long column and a long quoted text take no time to speak of", () => {
  const column = "育英学校\r\n".repeat(200_000);
  expect(readPlainText(column)).toHaveLength(200_000);
  const quotes = `"${'""'.repeat(500_000)}"`;
  expect(cells(quotes)).toEqual([['"'.repeat(500_000)]]);
});
