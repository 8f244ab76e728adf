/** What the cells of an .xls hold, told record by record: numbers, texts, days, formulas, merges, what is hidden. */
import { expect, test } from "vitest";
import {
  anXlsFile,
  begin,
  bytes,
  double,
  end,
  formula,
  label,
  number,
  record,
  sharedLabel,
  shorts,
  wideText,
  type XlsFile,
} from "./anXlsFile.ts";
import { byAddress, firstSheet, problemOf, readOrThrow } from "./reading.ts";

const cellsOf = async (records: readonly Buffer[], file: XlsFile = {}) =>
  byAddress((await firstSheet(anXlsFile({ ...file, sheets: [{ records }] }))).cells);
const textResult = (kind: number, value = 0): Buffer =>
  Buffer.concat([bytes(kind, 0, value, 0, 0, 0), shorts(0xffff)]);
const long = (value: number): Buffer => {
  const four = Buffer.alloc(4);
  four.writeInt32LE(value);
  return four;
};
const short = (row: number, column: number, bits: number): Buffer =>
  record(0x027e, [row, column, 0], long(bits));

test("numbers of eight bytes and of four, whole, of a hundred times the value, and in runs", async () => {
  const half = double(0.5).readInt32LE(4);
  const run = record(0x00bd, [3, 1], shorts(0), long((7 << 2) | 2), shorts(1), long((44_440 << 2) | 2), [2]);
  const cells = [
    number(0, 0, 2_141_001_001),
    short(0, 1, (-12 << 2) | 2),
    short(0, 2, (1250 << 2) | 3),
    short(0, 3, half),
    run,
  ];
  expect(await cellsOf(cells)).toEqual({
    A1: { text: "2141001001", number: 2_141_001_001 },
    B1: { text: "-12", number: -12 },
    C1: { text: "12.5", number: 12.5 },
    D1: { text: "0.5", number: 0.5 },
    B4: { text: "7", number: 7 },
    C4: { text: "2021-09-01", number: 44_440, date: "2021-09-01" },
  });
});

test("days count from 1900 or, in an old Mac's workbook, from 1904; formats of its own decide", async () => {
  const own = record(0x041e, [170], wideText("yyyy年m月"));
  const styled = record(0x00e0, [0, 170, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(await cellsOf([number(0, 0, 44_440, 2)], { before: [own, styled] })).toMatchObject({
    A1: { date: "2021-09-01" },
  });
  expect(await cellsOf([number(0, 0, 42_978, 1)], { before: [record(0x0022, [1])] })).toMatchObject({
    A1: { date: "2021-09-01" },
  });
});

test("a number that is none is an error at its cell", async () => {
  expect(await cellsOf([number(0, 0, Number.NaN)])).toEqual({ A1: { text: "#NUM!", error: "#NUM!" } });
});

test("texts stand in the cell or among the shared ones, with looks and readings left out", async () => {
  const rich = Buffer.concat([
    shorts(4),
    bytes(0x0d),
    shorts(1),
    shorts(6, 0),
    Buffer.from("育英学校", "utf16le"),
    shorts(0, 0),
    Buffer.alloc(6),
  ]);
  const narrow = Buffer.concat([shorts(3), bytes(0), Buffer.from("abc")]);
  const shared = record(0x00fc, [2, 0, 2, 0], rich, narrow);
  const cells = [label(0, 0, "第一小学"), sharedLabel(0, 1, 0), sharedLabel(0, 2, 1), label(0, 3, "")];
  expect(await cellsOf(cells, { before: [shared] })).toEqual({
    A1: { text: "第一小学" },
    B1: { text: "育英学校" },
    C1: { text: "abc" },
  });
});

test("a shared text that breaks off in the middle goes on in the next record, in narrow characters or wide", async () => {
  const text = Buffer.concat([shorts(6), bytes(1), Buffer.from("东陵", "utf16le")]);
  const shared = [
    record(0x00fc, [1, 0, 1, 0], text),
    record(0x003c, bytes(0), Buffer.from("AB")),
    record(0x003c, bytes(1), Buffer.from("学校", "utf16le")),
  ];
  expect(await cellsOf([sharedLabel(0, 0, 0)], { before: shared })).toEqual({ A1: { text: "东陵AB学校" } });
});

test("truth values, errors and results of formulas", async () => {
  const cells = [
    record(0x0205, [0, 0, 0], bytes(1, 0)),
    record(0x0205, [0, 1, 0], bytes(0x17, 1)),
    formula(1, 0, double(40)),
    formula(1, 1, textResult(0)),
    record(0x0207, wideText("公办")),
    formula(1, 2, textResult(1, 1)),
    formula(1, 3, textResult(2, 7)),
    formula(1, 4, textResult(3)),
  ];
  expect(await cellsOf(cells)).toEqual({
    A1: { text: "TRUE" },
    B1: { text: "#REF!", error: "#REF!" },
    A2: { text: "40", number: 40, formula: "cached" },
    B2: { text: "公办", formula: "cached" },
    C2: { text: "TRUE", formula: "cached" },
    D2: { text: "#DIV/0!", error: "#DIV/0!", formula: "cached" },
    E2: { text: "", formula: "cached" },
  });
});

test("a formula that nobody calculated is missing its value, never a 0 or an empty text", async () => {
  const missing = { text: "", formula: "missing" };
  const sum = { attribute: bytes(0x25, 0, 0, 0x19, 0x10, 0, 0), call: bytes(0x42, 1, 4, 0) };
  const calculateOnOpening = 2;
  const cells = [
    formula(0, 0, double(0), calculateOnOpening),
    formula(0, 1, textResult(3), 0, sum.attribute),
    formula(0, 2, textResult(3), 0, sum.call),
    formula(0, 3, textResult(0)),
    number(0, 4, 1),
    formula(0, 5, textResult(0)),
  ];
  expect(await cellsOf(cells)).toEqual({
    A1: missing,
    B1: missing,
    C1: missing,
    D1: missing,
    E1: { text: "1", number: 1 },
    F1: missing,
  });
  expect(await cellsOf([formula(0, 0, double(0)), formula(0, 1, double(7), calculateOnOpening)])).toEqual({
    A1: { text: "0", number: 0, formula: "cached" },
    B1: { text: "7", number: 7, formula: "cached" },
  });
});

test("merges, hidden rows that hold something, hidden sheets; charts are left out wherever they stand", async () => {
  const row = (index: number): Buffer => record(0x0208, [index, 0, 5, 300, 0, 0, 0x0020, 0]);
  const chart = [begin(0x20), number(0, 0, 99), end];
  const records = [
    row(1),
    row(7),
    label(0, 0, "名册"),
    ...chart,
    number(1, 0, 5),
    record(0x00e5, [1, 0, 0, 0, 8]),
  ];
  const { sheets } = await readOrThrow(
    anXlsFile({
      sheets: [
        { name: "公办", records },
        { name: "图", kind: 2 },
        { name: "字典", hidden: true },
      ],
    }),
  );
  expect(sheets.map(({ name, hidden, hiddenRows, merges }) => [name, hidden, hiddenRows, merges])).toEqual([
    ["公办", false, [2], [{ top: 1, left: 1, bottom: 1, right: 9 }]],
    ["字典", true, [], []],
  ]);
  expect(byAddress(sheets[0]?.cells ?? [])).toEqual({ A1: { text: "名册" }, A2: { text: "5", number: 5 } });
});

test.each([
  ["its code page", [record(0x0042, [936])]],
  ["no code page", []],
  ["the Western one, as some programs write on any system", [record(0x0042, [1252])]],
])("texts of Excel 95 are bytes, here with %s", async (_, before) => {
  const gbk = Buffer.from("d3fdd3a2d1a7d0a3", "hex");
  const file = anXlsFile({
    version: 0x0500,
    before,
    nameOf: () => Buffer.concat([bytes(4), Buffer.from("c3fbb2e1", "hex")]),
    sheets: [{ records: [record(0x0204, [0, 0, 0], shorts(8), gbk), number(0, 1, 300)] }],
  });
  const sheet = await firstSheet(file);
  expect(sheet.name).toBe("名册");
  expect(byAddress(sheet.cells)).toEqual({ A1: { text: "育英学校" }, B1: { text: "300", number: 300 } });
});

test("a stream of the older name is read, its letters in any case", async () => {
  const stream = Buffer.from(anXlsFile({ sheets: [{ records: [number(0, 0, 1)] }] }).subarray(1536));
  for (const name of ["Book", "WORKBOOK"])
    expect(await problemOf(anXlsFile({ streams: [{ name, content: stream }] }))).toBeNull();
});

test("what is scrambled by a password is encrypted, in the old way or the new", async () => {
  const encrypted = { code: "workbook-encrypted" };
  const streams = ["EncryptionInfo", "EncryptedPackage"].map((name) => ({ name, content: Buffer.alloc(64) }));
  expect(await problemOf(anXlsFile({ before: [record(0x002f, [0, 0, 0])] }))).toEqual(encrypted);
  expect(await problemOf(anXlsFile({ streams }))).toEqual(encrypted);
  const scrambled = [record(0x002f, [0, 0]), record(0x0042, [54_321])];
  expect(await problemOf(anXlsFile({ version: 0x0500, before: scrambled }))).toEqual(encrypted);
});

test.each([
  [
    "a text that is not among the shared ones",
    [sharedLabel(0, 0, 5)],
    { field: "reference", found: "名册!A1" },
  ],
  ["two values for one cell", [number(0, 1, 5), number(0, 1, 6)], { field: "reference", found: "名册!B1" }],
  [
    "a merge that ends before it begins",
    [record(0x00e5, [1, 3, 1, 0, 0])],
    { field: "reference", found: "名册!A4" },
  ],
  ["a record too short for what it is", [record(0x0203, [0, 0])], { field: "record", found: "名册" }],
  [
    "a text longer than its record",
    [record(0x0204, [0, 0, 0], shorts(9), bytes(1, 65))],
    { field: "record", found: "text" },
  ],
])("%s is damage", async (_, records, damage) => {
  expect(await problemOf(anXlsFile({ sheets: [{ records }] }))).toEqual({
    code: "workbook-damaged",
    ...damage,
  });
});
