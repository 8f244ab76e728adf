/** What the cells of an .ods hold, and that what it says to repeat costs no more than what it holds. */
import { expect, test } from "vitest";
import { limits } from "../../../../electron/host/workbooks/limits.ts";
import { anOdsFile, cell, float, odsContent, odsMimetype, row, table, text } from "./odsFile.ts";
import { byAddress, firstSheet, problemOf, readOrThrow } from "./reading.ts";
import { zipOf } from "./zipFile.ts";

const cellsOf = async (cells: string) => byAddress((await firstSheet(anOdsFile(table(row(cells))))).cells);

test("numbers are those of the file, not those shown; shares and money are numbers", async () => {
  const shown = (type: string, value: string): string =>
    cell(text("约 3"), `office:value-type="${type}" office:value="${value}"`);
  expect(
    await cellsOf(shown("float", "2.5") + shown("percentage", "0.125") + shown("currency", "1E3")),
  ).toEqual({
    A1: { text: "2.5", number: 2.5 },
    B1: { text: "0.125", number: 0.125 },
    C1: { text: "1000", number: 1000 },
  });
  expect(await cellsOf(cell(text("12"), `office:value-type="float"`))).toEqual({ A1: { text: "12" } });
});

test("days, truth values and texts", async () => {
  const day = `office:value-type="date" office:date-value="2021-09-01T08:30:00"`;
  const words = text(`东陵县<text:s text:c="2"/>第一<text:span>小学</text:span>\n  （本部）`);
  const cells = [
    cell(text("2021年9月"), day),
    cell(text("真"), `office:value-type="boolean" office:boolean-value="true"`),
    cell(words + text("二<text:tab/>三<text:line-break/>四")),
    cell(text("shown"), `office:value-type="string" office:string-value="kept"`),
    cell(text("没有类型"), ""),
    cell("", `office:value-type="string"`),
  ];
  expect(await cellsOf(cells.join(""))).toEqual({
    A1: { text: "2021-09-01", date: "2021-09-01" },
    B1: { text: "TRUE" },
    C1: { text: "东陵县  第一小学 （本部）\n二\t三\n四" },
    D1: { text: "kept" },
    E1: { text: "没有类型" },
  });
});

test("notes, drawings and readings of characters are not the cell's text", async () => {
  const beside = `<office:annotation><text:p>批注</text:p></office:annotation>
    <draw:frame><draw:text-box><text:p>图中字</text:p></draw:text-box></draw:frame>`;
  const ruby = `<text:ruby><text:ruby-base>育英</text:ruby-base><text:ruby-text>yùyīng</text:ruby-text></text:ruby>`;
  expect(await cellsOf(cell(beside + text(ruby)))).toEqual({ A1: { text: "育英" } });
});

test("a formula gives its last value, its error, or says that there is none", async () => {
  const formula = `table:formula="of:=SUM([.A2:.A9])"`;
  const cells = [
    float(15, formula),
    cell("", formula),
    cell(text("#REF!"), `${formula} office:value-type="float" office:value="0"`),
    cell(text("Err:502"), `${formula} office:value-type="string" calcext:value-type="error"`),
    cell(text(""), `${formula} office:value-type="string"`),
  ];
  expect(await cellsOf(cells.join(""))).toEqual({
    A1: { text: "15", number: 15, formula: "cached" },
    B1: { text: "", formula: "missing" },
    C1: { text: "#REF!", error: "#REF!", formula: "cached" },
    D1: { text: "Err:502", error: "Err:502", formula: "cached" },
    E1: { text: "", formula: "cached" },
  });
});

test("what repeats stands in each of its places; merges, hidden rows and groups of rows keep theirs", async () => {
  const rows = [
    row(cell(text("名册"), `table:number-columns-spanned="3" table:number-rows-spanned="2"`)),
    row(`<table:covered-table-cell/>`),
    `<table:table-row-group>${row(float(7, `table:number-columns-repeated="2"`), `table:number-rows-repeated="2"`)}</table:table-row-group>`,
    row(`<table:table-cell table:number-columns-repeated="3"/>${float(9)}`, `table:visibility="filter"`),
  ];
  const sheet = await firstSheet(anOdsFile(table(rows.join(""))));
  expect(Object.keys(byAddress(sheet.cells))).toEqual(["A1", "A3", "B3", "A4", "B4", "D5"]);
  expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 3 }]);
  expect(sheet.hiddenRows).toEqual([5]);
});

test("sheets come in order with names and hidden flags; tracked changes are none", async () => {
  const styles = `<style:style style:name="away" style:family="table"><style:table-properties table:display="false"/></style:style>`;
  const tracked = `<table:tracked-changes>${table(row(float(1)))}</table:tracked-changes>`;
  const away = table(row(float(2)), `table:name="字典" table:style-name="away"`);
  const { kind, sheets } = await readOrThrow(anOdsFile(tracked + away + table(row(float(3))), styles));
  expect(kind).toBe("ods");
  expect(sheets.map(({ name, hidden, cells }) => [name, hidden, cells[0]?.number])).toEqual([
    ["字典", true, 2],
    ["名册", false, 3],
  ]);
});

test("prefixes are the file's own choice, and a file that is not packed is the same markup", async () => {
  const content = odsContent(table(row(float(7)))).replaceAll(
    /(?<=[</ ])table:(?!1)|(?<=xmlns:)table(?==)/gu,
    (name) => name.replace("table", "t"),
  );
  expect(await problemOf(zipOf([odsMimetype, { name: "content.xml", content }]))).toBeNull();
  const flat = odsContent(table(row(float(7)))).replaceAll("office:document-content", "office:document");
  expect((await firstSheet(`<?xml version="1.0"?>\n${flat}`)).cells).toMatchObject([{ number: 7 }]);
});

test("empty rows and cells repeated to the end of the sheet, or beyond it, cost nothing", async () => {
  const emptyRow = row(
    `<table:table-cell table:number-columns-repeated="16384"/>`,
    `table:number-rows-repeated="1048570"`,
  );
  const file = anOdsFile(
    table(
      row(float(1) + `<table:table-cell table:number-columns-repeated="999999999"/>`) + emptyRow + emptyRow,
    ),
  );
  expect((await firstSheet(file)).cells).toHaveLength(1);
});

test.each([
  ["a row with a value, a million times", "rows", row(float(1), `table:number-rows-repeated="1000000"`)],
  ["a value in every column", "columns", row(float(1, `table:number-columns-repeated="16384"`))],
  [
    "merges past the limit",
    "merges",
    row(
      Array.from(
        { length: limits.merges + 1 },
        (_, n) => `<table:table-cell table:number-columns-spanned="${n + 2}"/>`,
      ).join(""),
    ),
  ],
  ["blanks without end", "textLength", row(cell(text(`<text:s text:c="2000000000"/>`)))],
])("%s ends in a limit", async (_, field, rows) => {
  expect(await problemOf(anOdsFile(table(rows)))).toMatchObject({ code: "workbook-too-large", field });
});

test.each([
  ["a count that is none", row(float(1, `table:number-columns-repeated="-1"`))],
  ["a value past the last row", row("", `table:number-rows-repeated="1048576"`) + row(float(1))],
  [
    "a value past the last column",
    row(`<table:table-cell table:number-columns-repeated="16384"/>${float(1)}`),
  ],
])("%s is damage", async (_, rows) => {
  expect(await problemOf(anOdsFile(table(rows)))).toMatchObject({
    code: "workbook-damaged",
    field: "reference",
  });
});

test("an encrypted file says so in its manifest; one without its content is damaged", async () => {
  const manifest = `<m:manifest xmlns:m="urn:m"><m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>`;
  const encrypted = [{ name: "META-INF/manifest.xml", content: manifest }];
  expect(await problemOf(anOdsFile("", "", encrypted))).toEqual({ code: "workbook-encrypted" });
  expect(await problemOf(zipOf([odsMimetype]))).toMatchObject({
    code: "workbook-damaged",
    field: "part-missing",
  });
});

/** As LibreOffice puts it into a file that is not packed: a document of its own, with the numbers it shows as a table. */
const chart = `<draw:frame><draw:object><office:document><office:body><table:table table:name="local-table"><table:table-header-rows>${row(
  cell(text("一年级")),
)}</table:table-header-rows><table:table-rows>${row(float(99))}</table:table-rows></table:table></office:body></office:document></draw:object></draw:frame>`;

test("the numbers of a chart on the sheet, or on one of its cells, are none of the sheet's rows", async () => {
  const rows = `<table:shapes>${chart}</table:shapes>${row(cell(chart + text("育英小学") + chart) + float(320))}`;
  const { sheets } = await readOrThrow(anOdsFile(table(rows)));
  expect(sheets.map(({ cells }) => byAddress(cells))).toEqual([
    { A1: { text: "育英小学" }, B1: { text: "320", number: 320 } },
  ]);
});

test("a table within a cell is not guessed at", async () => {
  expect(await problemOf(anOdsFile(table(row(cell(table(row(float(1))))))))).toMatchObject({
    code: "workbook-damaged",
    field: "reference",
    found: "名册!A1",
  });
});

test("copies of other files' sheets, kept for formulas and links, are no sheets", async () => {
  const copies = [
    table(row(float(1)), `table:name="'file:///D:/2020年/名册.xls'#Sheet1"`),
    `<table:dde-links><table:dde-link>${table(row(float(2)), "")}</table:dde-link></table:dde-links>`,
  ];
  const { sheets } = await readOrThrow(anOdsFile(table(row(float(3))) + copies.join("")));
  expect(sheets.map(({ name, cells }) => [name, cells[0]?.number])).toEqual([["名册", 3]]);
});

test("pupils are counted, whatever stands in the columns nobody looks at", async () => {
  const words = (...all: readonly string[]): string => all.map((word) => cell(text(word))).join("");
  const twice = cell(text("育英"), `office:value-type="string" table:number-columns-repeated="2"`);
  const rows = [
    row(words("学籍号", "姓名", "学校名称", "年级", "班级")),
    row(words("G1", "王子轩", "育英", "一年级", "1班")),
    row(words("G2", "李一诺", "育英", "一年级", "1班")),
    row(words("G3") + twice + words("一年级", "1班")),
    row(words("", "张欣怡"), `table:number-rows-repeated="2"`),
    row(words("", "", "", "", "")),
    row(words("G4", "刘\u{20bb7}", "第一&#23567;学", "二年级", "1班")),
  ];
  const { pupils } = await firstSheet(anOdsFile(table(rows.join("\r\n"))));
  expect(pupils?.rows).toBe(6);
  expect(
    pupils?.groups.map(({ schoolName, grade, className, count }) => [schoolName, grade, className, count]),
  ).toEqual([
    ["育英", "一年级", "1班", 3],
    ["", "", "", 2],
    ["第一小学", "二年级", "1班", 1],
  ]);
});
