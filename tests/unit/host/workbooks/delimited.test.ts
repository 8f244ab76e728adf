/** Text files: their encoding, what parts their columns, quotes, and what is kept of the fields. */
import { expect, test } from "vitest";
import { problemOf, readOrThrow, textsOf } from "./reading.ts";

const table = "校名,人数\r\n育英学校,300\r\n";
const cells = { A1: "校名", B1: "人数", A2: "育英学校", B2: "300" };
/** 校名,人数 / 育英学校,300 as a Chinese Windows saves it. */
const gb18030 = Buffer.from("d0a3c3fb2cc8cbcafd0d0ad3fdd3a2d1a7d0a32c3330300d0a", "hex");

test.each([
  ["UTF-8", Buffer.from(table), "utf-8"],
  ["UTF-8 with a mark", Buffer.from(`\uFEFF${table}`), "utf-8"],
  ["GB18030", gb18030, "gb18030"],
  ["UTF-16 with a mark", Buffer.from(`\uFEFF${table}`, "utf16le"), "utf-16le"],
  ["UTF-16 without one", Buffer.from(table, "utf16le"), "utf-16le"],
  ["UTF-16 of the other order with a mark", Buffer.from(`\uFEFF${table}`, "utf16le").swap16(), "utf-16be"],
  ["UTF-16 of the other order without one", Buffer.from(table, "utf16le").swap16(), "utf-16be"],
])("%s", async (_, content, encoding) => {
  const workbook = await readOrThrow(content);
  expect(workbook).toMatchObject({
    kind: "text",
    encoding,
    sheets: [{ hidden: false, merges: [], hiddenRows: [] }],
  });
  expect(await textsOf(content)).toEqual(cells);
});

test("what Excel saves as Unicode text has tabs", async () => {
  const content = Buffer.from(`\uFEFF${table.replaceAll(",", "\t")}`, "utf16le");
  expect(await textsOf(content)).toEqual(cells);
});

test("UTF-16 cut off within a character is no text", async () => {
  const content = Buffer.from(`\uFEFF${table}`, "utf16le").subarray(0, -1);
  expect(await problemOf(content)).toEqual({ code: "workbook-not-a-table", field: "unknown" });
});

test("rare characters of GB18030, four bytes long, are whole", async () => {
  const name = Buffer.concat([Buffer.from("8139ee39", "hex"), Buffer.from(",1\n")]);
  expect(await textsOf(name)).toEqual({ A1: "㐀", B1: "1" });
});

test.each([
  ["tabs, with commas within the numbers", "校名\t人数\n育英学校\t1,300\n第一小学\t2,040\n", "1,300"],
  [
    "tabs, with a list of commas in one field",
    "校名\t人数\t校区\n育英学校\t1300\t甲,乙,丙,丁,戊,己,庚,辛\n第一小学\t40\t\n",
    "1300",
  ],
  ["semicolons", "校名;人数\n育英学校;1300\n", "1300"],
  ["commas, with a list in one field", "校名,人数,备注\n育英学校,1300,甲;乙\n", "1300"],
  [
    "commas, under a title with a semicolon",
    "名册;2021年;秋季;东陵县\n校名,人数,班数\n育英学校,1300,30\n第一小学,1,2",
    "1300",
  ],
])("parted by %s", async (_, content, second) => {
  expect(Object.values(await textsOf(content))).toContain(second);
  const { sheets } = await readOrThrow(content);
  expect(sheets[0]?.cells.find(({ text }) => text === second)?.column).toBe(2);
});

test("quotes hold delimiters, line breaks and doubled quotes; a quote within a field is a character", async () => {
  const content = '"育英,学校","两行\r\n名","他说""好"""\n5"以上,"ab"c,x\n';
  expect(await textsOf(content)).toEqual({
    A1: "育英,学校",
    B1: "两行\r\n名",
    C1: '他说"好"',
    A2: '5"以上',
    B2: "abc",
    C2: "x",
  });
});

test.each(["a,b\nc,d", "a,b\r\nc,d\r\n", "a,b\rc,d\r", "a,b\nc,d\n\x1a"])(
  "line ends of any system: %j",
  async (content) => {
    expect(await textsOf(content)).toEqual({ A1: "a", B1: "b", A2: "c", B2: "d" });
  },
);

test("empty fields and lines are not there but keep their places", async () => {
  expect(await textsOf("a,,c\n\n,,\n,b,\n")).toEqual({ A1: "a", C1: "c", B4: "b" });
});

test("values stay texts, with their zeros and blanks; only a wrapping formula is taken off", async () => {
  const content = 'code,n\n="0141001001",007\n\t2141, 5 \n"=""9""",=1+1\n';
  const { sheets } = await readOrThrow(content);
  expect(sheets[0]?.cells.some((cell) => "number" in cell)).toBe(false);
  expect(await textsOf(content)).toMatchObject({
    A2: "0141001001",
    B2: "007",
    A3: "\t2141",
    B3: " 5 ",
    A4: "9",
    B4: "=1+1",
  });
});

test("a quote without its end is refused with its line, since it would swallow the schools below", async () => {
  expect(await problemOf('校名,人数\n育英学校,300\n"第一小学,200\n第二小学,100\n')).toEqual({
    code: "workbook-damaged",
    field: "open-quote",
    found: "3",
  });
});
