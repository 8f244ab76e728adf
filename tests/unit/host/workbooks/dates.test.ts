/** Which numbers are days, and which day they are: by number format, in both systems Excel counts in. */
import { expect, test } from "vitest";
import { aWorkbookFile } from "./aWorkbookFile.ts";
import { cellsOf, firstSheet } from "./reading.ts";

/** The cell's day and text under a number format given by its built-in number or by a code of the workbook's own. */
async function shown(serial: number, format: number | string, workbookProperties = "") {
  const own = typeof format === "string";
  const code = own ? format.replaceAll("&", "&amp;").replaceAll('"', "&quot;") : "";
  const formats = own ? `<numFmts><numFmt numFmtId="170" formatCode="${code}"/></numFmts>` : "";
  const styles = `${formats}<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="${own ? 170 : format}"/></cellXfs>`;
  const cells = await cellsOf({
    styles,
    workbookProperties,
    rows: `<row><c s="1"><v>${serial}</v></c><c><v>${serial}</v></c></row>`,
  });
  expect(cells["B1"], "a cell of the plain style beside it").toEqual({
    text: String(serial),
    number: serial,
  });
  return cells["A1"];
}

const opened = 44_440;
const day = { text: "2021-09-01", number: opened, date: "2021-09-01" };
const plain = { text: "44440", number: opened };

test.each([14, 15, 16, 17, 22, 27, 30, 31, 36, 50, 57, 58])(
  "built-in format %i shows a day",
  async (format) => {
    expect(await shown(opened, format)).toEqual(day);
  },
);

test.each([0, 1, 2, 3, 9, 10, 11, 12, 18, 21, 37, 45, 46, 47, 48, 49, 32, 55])(
  "built-in format %i shows a number or a time of day",
  async (format) => {
    expect(await shown(opened, format)).toEqual(plain);
  },
);

test.each([
  "yyyy-mm-dd",
  'yyyy"年"m"月"d"日"',
  "yyyy年m月",
  "[$-804]yyyy\\-mm;@",
  "m/d",
  "mmm",
  "d-mmm-yy h:mm",
  "[Red]yyyy/m/d",
])("a workbook's own format %s shows a day", async (format) => {
  expect(await shown(opened, format)).toEqual(day);
});

test.each([
  "General",
  "[h]:mm",
  '[hh]"时"mm"分"',
  "0.00E+00",
  '#,##0"人";[Red]-#,##0"人"',
  '0"days"',
  "0\\d",
  "h:mm",
  "mm:ss",
  "[h]:mm:ss",
  "[$¥-804]#,##0.00",
  "0_d",
  "@",
  "0;yyyy",
  "G/通用格式",
])("a workbook's own format %s shows none", async (format) => {
  expect(await shown(opened, format)).toEqual(plain);
});

test.each([
  [1, "1900-01-01"],
  [59, "1900-02-28"],
  [61, "1900-03-01"],
  [36_526, "2000-01-01"],
  [45_351, "2024-02-29"],
  [2_958_465, "9999-12-31"],
  [44_440.99, "2021-09-01"],
])("serial %d is %s", async (serial, date) => {
  expect(await shown(serial, 14)).toEqual({ text: date, number: serial, date });
});

test.each([0, 0.5, -3, 60, 2_958_466, 20_210_901])("serial %d is no day that ever was", async (serial) => {
  expect(await shown(serial, 14)).toEqual({ text: String(serial), number: serial });
});

test("an old Mac's workbook counts from 1904", async () => {
  expect(await shown(42_978, 14, `<workbookPr date1904="1"/>`)).toEqual({ ...day, number: 42_978 });
  expect(await shown(0, 14, `<workbookPr date1904="true"/>`)).toEqual({
    text: "1904-01-01",
    number: 0,
    date: "1904-01-01",
  });
});

test("a workbook may give a built-in number a format of its own", async () => {
  const styles = `<numFmts><numFmt numFmtId="14" formatCode="0"/></numFmts><cellXfs><xf numFmtId="14"/></cellXfs>`;
  expect(await cellsOf({ styles, rows: `<row><c s="0"><v>${opened}</v></c></row>` })).toEqual({ A1: plain });
});

test("a day written out in ISO is a day, another text stays a text", async () => {
  const rows = `<row><c t="d"><v>2021-09-01T00:00:00</v></c><c t="d"><v>2021-02-30</v></c></row>`;
  expect(await cellsOf({ rows })).toEqual({
    A1: { text: "2021-09-01", date: "2021-09-01" },
    B1: { text: "2021-02-30" },
  });
});

test("among pupils the same digits are a day where the style says so, row after row", async () => {
  const line = (row: number, cells: readonly string[]): string =>
    `<row r="${row}">${cells.map((cell, i) => `<c r="${"ABC".charAt(i)}${row}"${cell}</c>`).join("")}</row>`;
  const text = (title: string): string => ` t="inlineStr"><is><t>${title}</t></is>`;
  const [asNumber, asDay] = [`><v>${opened}</v>`, ` s="1"><v>${opened}</v>`];
  const rows = [
    ["学籍号", "学校标识码", "入学时间"].map(text),
    ...Array.from({ length: 4 }, () => ["><v>7</v>", asNumber, asDay]),
    ...Array.from({ length: 3 }, () => ["><v>8</v>", asNumber, asNumber]),
  ].map((cells, i) => line(i + 1, cells));
  const styles = `<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>`;
  const { pupils } = await firstSheet(aWorkbookFile({ styles, rows: rows.join("") }));
  expect(pupils?.groups).toMatchObject([
    { schoolCode: "44440", entry: "2021-09-01", count: 4 },
    { schoolCode: "44440", entry: "44440", count: 3 },
  ]);
});
