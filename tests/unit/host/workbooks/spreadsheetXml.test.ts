/** Workbooks as XML of Excel 2003, as systems write them without any library. */
import { expect, test } from "vitest";
import { limits } from "../../../../electron/host/workbooks/limits.ts";
import { byAddress, firstSheet, problemOf, readOrThrow } from "./reading.ts";

const workbook = (sheets: string): string => `<?xml version="1.0"?>
<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:o="urn:schemas-microsoft-com:office:office"
 xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:html="http://www.w3.org/TR/REC-html40">${sheets}</Workbook>`;
const sheet = (rows: string, more = "", name = "名册"): string =>
  `<Worksheet ss:Name="${name}"><Table ss:ExpandedColumnCount="3">${rows}</Table>${more}</Worksheet>`;
const cellsOf = async (rows: string) => byAddress((await firstSheet(workbook(sheet(rows)))).cells);
const data = (type: string, value: string): string => `<Data ss:Type="${type}">${value}</Data>`;
const cell = (type: string, value: string, attributes = ""): string =>
  `<Cell ${attributes}>${data(type, value)}</Cell>`;

test("digits that are struck out or raised do not run into the number beside them", async () => {
  const rich = (text: string): string =>
    `<Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">${text}</ss:Data></Cell>`;
  expect(
    await cellsOf(`<Row>${rich("40<Sup>2</Sup>")}${rich("<S>20</S>25")}${rich("<B>4</B>0")}</Row>`),
  ).toEqual({
    A1: { text: "40\n2" },
    B1: { text: "20\n25" },
    C1: { text: "40" },
  });
});

test("values by their types; what hangs on a cell besides is not its value", async () => {
  const rich = `<Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">育<B>英</B></ss:Data>
    <Comment ss:Author="科员"><ss:Data xmlns="http://www.w3.org/TR/REC-html40">批注</ss:Data></Comment></Cell>`;
  const cells = [
    cell("String", "2141001001"),
    cell("Number", "2.1410010010E9"),
    cell("DateTime", "2021-09-01T00:00:00.000"),
    cell("Boolean", "1"),
    cell("Error", "#REF!"),
    rich,
    cell("String", ""),
    `<Cell ss:StyleID="s1"/>`,
  ];
  expect(await cellsOf(`<Row>${cells.join("")}</Row>`)).toEqual({
    A1: { text: "2141001001" },
    B1: { text: "2141001001", number: 2_141_001_001 },
    C1: { text: "2021-09-01", date: "2021-09-01" },
    D1: { text: "TRUE" },
    E1: { text: "#REF!", error: "#REF!" },
    F1: { text: "育英" },
  });
});

test("places given and not given, merges, formulas with and without a value", async () => {
  const rows = `<Row ss:Span="2"/><Row><Cell ss:Index="2" ss:MergeAcross="1" ss:MergeDown="1">${data("String", "在校生数")}</Cell>${cell("String", "备注")}</Row>
    <Row ss:Index="9">${cell("Number", "5", `ss:Formula="=R[-1]C"`)}<Cell ss:Formula="=1+1"/></Row>`;
  const { cells, merges } = await firstSheet(workbook(sheet(rows)));
  expect(byAddress(cells)).toEqual({
    B4: { text: "在校生数" },
    D4: { text: "备注" },
    A9: { text: "5", number: 5, formula: "cached" },
    B9: { text: "", formula: "missing" },
  });
  expect(merges).toEqual([{ top: 4, left: 2, bottom: 5, right: 3 }]);
});

test("sheets with their names, hidden ones, hidden rows", async () => {
  const options = `<WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions>`;
  const row = `<Row ss:Hidden="1">${cell("Number", "1")}</Row>`;
  const { kind, sheets } = await readOrThrow(workbook(sheet(row) + sheet(row, options, "字典")));
  expect(kind).toBe("xml");
  expect(sheets.map(({ name, hidden, hiddenRows }) => [name, hidden, hiddenRows])).toEqual([
    ["名册", false, [1]],
    ["字典", true, [1]],
  ]);
});

test.each([
  [
    "a place before the last",
    `<Row ss:Index="3"/><Row ss:Index="2">${cell("Number", "1")}</Row>`,
    "reference",
  ],
  ["a row past the last", `<Row ss:Index="1048577"/>`, "reference"],
  ["a column past the last", `<Row>${cell("Number", "1", `ss:Index="16385"`)}</Row>`, "reference"],
  ["a place that is none", `<Row ss:Index="-1"/>`, "reference"],
  ["markup that is not closed", `<Row>`, "markup"],
  ["an entity of its own", `<Row>&bomb;</Row>`, "markup"],
])("%s is damage", async (_, rows, field) => {
  expect(await problemOf(workbook(sheet(rows)))).toMatchObject({ code: "workbook-damaged", field });
});

test("document types are refused, limits are counted", async () => {
  const bomb = workbook(sheet("")).replace("<Workbook", `<!DOCTYPE a [<!ENTITY b "c">]><Workbook`);
  expect(await problemOf(bomb)).toMatchObject({ code: "workbook-damaged", field: "entities" });
  const rows = `<Row>${cell("Number", "1")}</Row>`.repeat(limits.rows + 1);
  expect(await problemOf(workbook(sheet(rows)))).toMatchObject({ code: "workbook-too-large", field: "rows" });
});
