/** What a cell of an .xlsx holds: its text, its number, and whether a formula had its value. */
import { expect, test } from "vitest";
import { aWorkbookFile, mainNamespace, sheetPart } from "./aWorkbookFile.ts";
import { cellsOf, firstSheet, problemOf, textsOf } from "./reading.ts";

const oneCell = async (cell: string, file = {}) =>
  (await cellsOf({ rows: `<row r="1">${cell}</row>`, ...file }))["A1"];

test.each([
  ["2.1410010010E9", "2141001001"],
  ["40", "40"],
  ["-0", "0"],
  ["+7", "7"],
  [".5", "0.5"],
  ["3.", "3"],
  ["1.1000000000000001", "1.1"],
  ["0.30000000000000004", "0.30000000000000004"],
  ["1E-7", "0.0000001"],
  ["-2.5e-8", "-0.000000025"],
  ["1.5E22", "15000000000000000000000"],
  [" 12\n", "12"],
])("the number %s is %s in its shortest exact form", async (written, text) => {
  expect(await oneCell(`<c r="A1"><v>${written}</v></c>`)).toEqual({ text, number: Number(written) });
});

test.each(["abc", "1,5", "0x10", "Infinity", "1e999", "1 2"])(
  "%s where a number should stand stays as it is, without a number",
  async (written) => {
    expect(await oneCell(`<c r="A1"><v>${written}</v></c>`)).toEqual({ text: written });
  },
);

test("a code typed as text has no number", async () => {
  expect(await oneCell(`<c r="A1" t="inlineStr"><is><t>2141001001</t></is></c>`)).toEqual({
    text: "2141001001",
  });
});

test("a shared text joins its runs and leaves out the readings above characters", async () => {
  const strings = `<si><t>别的</t></si>
    <si><r><rPr><b/></rPr><t xml:space="preserve">东陵县 </t></r><r><t>第一小学</t></r>
      <rPh sb="0" eb="1"><t>dōng</t></rPh><phoneticPr fontId="1"/></si>`;
  expect(await oneCell(`<c r="A1" t="s"><v>1</v></c>`, { strings })).toEqual({ text: "东陵县 第一小学" });
});

test("inline text joins its runs too", async () => {
  const cell = `<c r="A1" t="inlineStr"><is><r><t>小学</t></r><r><t>部</t></r><rPh><t>xx</t></rPh></is></c>`;
  expect(await oneCell(cell)).toEqual({ text: "小学部" });
});

test("text keeps entities, character references, CDATA and escaped characters as the characters they mean", async () => {
  const text = "A&amp;B &#19968;&#x4e8c;<![CDATA[<三>]]>_x000A_四_x005F_x";
  expect(await oneCell(`<c r="A1" t="inlineStr"><is><t>${text}</t></is></c>`)).toEqual({
    text: "A&B 一二<三>\n四_x",
  });
});

test("truth values and errors are texts", async () => {
  const rows = `<row><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#REF!</v></c></row>`;
  expect(await cellsOf({ rows })).toEqual({
    A1: { text: "TRUE" },
    B1: { text: "FALSE" },
    C1: { text: "#REF!", error: "#REF!" },
  });
});

test("a formula gives its last value, or says that there is none", async () => {
  const rows = `<row>
    <c><f>SUM(A2:A9)</f><v>15</v></c>
    <c t="str"><f>A2&amp;"县"</f><v>东陵县</v></c>
    <c t="str"><f>IF(1,"")</f><v></v></c>
    <c><f>SUM(B2:B9)</f><v></v></c>
    <c><f t="shared" si="0"/></c>
    <c t="e"><f>1/0</f><v>#DIV/0!</v></c>
  </row>`;
  expect(await cellsOf({ rows })).toEqual({
    A1: { text: "15", number: 15, formula: "cached" },
    B1: { text: "东陵县", formula: "cached" },
    C1: { text: "", formula: "cached" },
    D1: { text: "", formula: "missing" },
    E1: { text: "", formula: "missing" },
    F1: { text: "#DIV/0!", error: "#DIV/0!", formula: "cached" },
  });
});

test("cells without a value are not there", async () => {
  const rows = `<row r="2"><c r="A2" s="3"/><c r="B2" t="inlineStr"/><c r="C2"><v>1</v></c><c r="D2" t="s"><v/></c></row>`;
  expect(await cellsOf({ rows })).toEqual({ C2: { text: "1", number: 1 } });
});

test("rows and cells without a place follow the one before", async () => {
  const rows = `<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row>
    <row r="5"><c><v>4</v></c></row><row><c><v>5</v></c></row>`;
  expect(await textsOf(aWorkbookFile({ rows }))).toEqual({ A1: "1", D1: "2", E1: "3", A5: "4", A6: "5" });
});

test("rows that stand in the file out of order come in order", async () => {
  const rows = `<row r="3"><c r="B3"><v>3</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>`;
  const { cells } = await firstSheet(aWorkbookFile({ rows }));
  expect(cells.map(({ text }) => text)).toEqual(["1", "2", "3"]);
});

test("prefixes are the file's own choice, and elements of other namespaces are none of ours", async () => {
  const sheet = `<x:worksheet xmlns:x="${mainNamespace}" xmlns:y="urn:other"><x:sheetData>
    <x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c><y:c r="B1"><y:v>8</y:v></y:c><x:c r="C1" t="inlineStr"><x:is><x:t>七</x:t></x:is></x:c></x:row>
    <y:row r="2"><y:c r="A2"><y:v>9</y:v></y:c></y:row></x:sheetData></x:worksheet>`;
  const file = aWorkbookFile({ parts: { "xl/worksheets/sheet1.xml": sheet } });
  expect(await textsOf(file)).toEqual({ A1: "7", C1: "七" });
});

test("markup in UTF-16 or another declared encoding is read as such", async () => {
  const sheet = sheetPart(`<row><c t="inlineStr"><is><t>育英学校</t></is></c></row>`);
  const utf16 = Buffer.from(`\uFEFF${sheet}`, "utf16le");
  expect(await textsOf(aWorkbookFile({ parts: { "xl/worksheets/sheet1.xml": utf16 } }))).toEqual({
    A1: "育英学校",
  });
  const latin = Buffer.from(
    `<?xml version="1.0" encoding="iso-8859-1"?>${sheet.replace("育英学校", "é")}`,
    "latin1",
  );
  expect(await textsOf(aWorkbookFile({ parts: { "xl/worksheets/sheet1.xml": latin } }))).toEqual({ A1: "é" });
});

test("names that objects have are texts like others", async () => {
  const header = ["__proto__", "constructor", "toString"].map(
    (text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  expect(Object.values(await textsOf(aWorkbookFile({ rows: `<row>${header.join("")}</row>` })))).toEqual([
    "__proto__",
    "constructor",
    "toString",
  ]);
});

test.each([
  ["a text that is not among the shared ones", `<row r="1"><c r="A1" t="s"><v>5</v></c></row>`, "名册!A1"],
  ["a negative number of a shared text", `<row r="1"><c r="A1" t="s"><v>-1</v></c></row>`, "名册!A1"],
  ["a cell in another row's place", `<row r="1"><c r="A2"><v>5</v></c></row>`, "名册!A2"],
  ["a place that is none", `<row r="1"><c r="1A"><v>5</v></c></row>`, "名册!1A"],
  ["a column past the last", `<row r="1"><c r="XFE1"><v>5</v></c></row>`, "名册!XFE1"],
  ["a row past the last", `<row r="1048577"><c><v>5</v></c></row>`, "名册!1048577"],
  ["a row 0", `<row r="0"><c><v>5</v></c></row>`, "名册!0"],
  ["a cell outside any row", `<c r="A1"><v>5</v></c>`, "名册!A1"],
  ["two values for one cell", `<row r="1"><c r="B1"><v>5</v></c><c r="B1"><v>6</v></c></row>`, "名册!B1"],
])("%s is damage, named with its cell", async (_, rows, found) => {
  expect(await problemOf(aWorkbookFile({ rows }))).toEqual({
    code: "workbook-damaged",
    field: "reference",
    found,
  });
});

test.each([
  ["struck out", "<strike/>"],
  ["raised", '<vertAlign val="superscript"/>'],
])("digits that are %s do not run into the number beside them", async (_, looks) => {
  const cell = `<c r="A1" t="inlineStr"><is><r><t>40</t></r><r><rPr>${looks}</rPr><t>2</t></r></is></c>`;
  expect(await oneCell(cell)).toEqual({ text: "40\n2" });
});

test("runs that say they are not struck out or raised join, and so do names", async () => {
  const runs = `<r><rPr><strike val="0"/><vertAlign val="baseline"/></rPr><t>4</t></r><r><t>0</t></r>
    <r><rPr><strike/></rPr><t>人</t></r>`;
  expect(await oneCell(`<c r="A1" t="inlineStr"><is>${runs}</is></c>`)).toEqual({ text: "40人" });
});
