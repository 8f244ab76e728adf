/** How the sheets of an .xlsx are found, what of them is kept, and what happens when the package is not whole. */
import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { aWorkbookFile, relationship, relationships, sheetPart, workbookPart } from "./aWorkbookFile.ts";
import { firstSheet, problemOf, readOrThrow, textsOf } from "./reading.ts";

const valued = (value: number): string => sheetPart(`<row><c><v>${value}</v></c></row>`);
const rows = `<row r="1"><c r="A1"><v>1</v></c></row>`;
const workbookRelationships = "xl/_rels/workbook.xml.rels";

test("sheets come in the workbook's order with their names and hidden flags", async () => {
  const file = aWorkbookFile({
    parts: {
      "xl/workbook.xml": workbookPart(
        `<sheet name="民办" sheetId="9" r:id="b"/><sheet name="字典" sheetId="2" state="hidden" r:id="c"/>
         <sheet name="公办&amp;其他" sheetId="1" r:id="a"/><sheet name="底稿" sheetId="4" state="veryHidden" r:id="d"/>`,
      ),
      [workbookRelationships]: relationships(
        relationship("a", "worksheet", "worksheets/sheet1.xml"),
        relationship("b", "worksheet", "/xl/worksheets/sheet7.xml"),
        relationship("c", "worksheet", "./worksheets/../worksheets/sheet3.xml"),
        relationship("d", "worksheet", "Worksheets\\Sheet4.XML"),
      ),
      "xl/worksheets/sheet1.xml": valued(1),
      "xl/worksheets/sheet7.xml": valued(7),
      "xl/worksheets/sheet3.xml": valued(3),
      "xl/worksheets/sheet4.xml": valued(4),
    },
  });
  const { kind, sheets } = await readOrThrow(file);
  expect(kind).toBe("xlsx");
  expect(sheets.map(({ name, hidden, cells }) => [name, hidden, cells[0]?.number])).toEqual([
    ["民办", false, 7],
    ["字典", true, 3],
    ["公办&其他", false, 1],
    ["底稿", true, 4],
  ]);
});

test("merges are kept as they are written, and hidden rows that hold something", async () => {
  const sheet = await firstSheet(
    aWorkbookFile({
      rows: `<row r="1"><c r="A1"><v>1</v></c></row><row r="3" hidden="1"><c r="A3"><v>3</v></c></row>
        <row r="4" hidden="true"/><row r="5" hidden="0"><c r="A5"><v>5</v></c></row>`,
      after: `<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B2:B4"/></mergeCells>`,
    }),
  );
  expect(sheet.merges).toEqual([
    { top: 1, left: 1, bottom: 1, right: 3 },
    { top: 2, left: 2, bottom: 4, right: 2 },
  ]);
  expect(sheet.hiddenRows).toEqual([3]);
});

test("a sheet that is a chart is left out", async () => {
  const file = aWorkbookFile({
    rows,
    parts: {
      "xl/workbook.xml": workbookPart(
        `<sheet name="图" sheetId="1" r:id="g"/><sheet name="名册" sheetId="2" r:id="s1"/>`,
      ),
      [workbookRelationships]: relationships(
        relationship("g", "chartsheet", "chartsheets/sheet1.xml"),
        relationship("s1", "worksheet", "worksheets/sheet1.xml"),
      ),
    },
  });
  expect((await readOrThrow(file)).sheets.map(({ name }) => name)).toEqual(["名册"]);
});

test("the main part may stand anywhere, and is looked for in its usual place when nothing names it", async () => {
  const elsewhere = aWorkbookFile({
    parts: {
      "_rels/.rels": relationships(relationship("r1", "officeDocument", "/book/main.xml")),
      "xl/workbook.xml": null,
      [workbookRelationships]: null,
      "book/main.xml": workbookPart(`<sheet name="名册" sheetId="1" r:id="s1"/>`),
      "book/_rels/main.xml.rels": relationships(
        relationship("s1", "worksheet", "../xl/worksheets/sheet1.xml"),
      ),
    },
    rows,
  });
  expect(await textsOf(elsewhere)).toEqual({ A1: "1" });
  expect(await textsOf(aWorkbookFile({ rows, parts: { "_rels/.rels": null } }))).toEqual({ A1: "1" });
});

test("a strict workbook is read like any other", async () => {
  const strict = (xml: string): string =>
    xml
      .replaceAll(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      )
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006",
        "http://purl.oclc.org/ooxml/officeDocument",
      );
  const file = aWorkbookFile({
    parts: {
      "_rels/.rels": strict(relationships(relationship("r1", "officeDocument", "xl/workbook.xml"))),
      "xl/workbook.xml": strict(workbookPart(`<sheet name="名册" sheetId="1" r:id="s1"/>`)),
      [workbookRelationships]: strict(
        relationships(relationship("s1", "worksheet", "worksheets/sheet1.xml")),
      ),
      "xl/worksheets/sheet1.xml": strict(valued(5)),
    },
  });
  expect(await textsOf(file)).toEqual({ A1: "5" });
});

test("parts may be stored without packing, and named with backslashes", async () => {
  const content = valued(6);
  const entries = [{ name: "xl\\worksheets\\sheet1.xml", content, method: "stored" }] as const;
  expect(await textsOf(aWorkbookFile({ parts: { "xl/worksheets/sheet1.xml": null }, entries }))).toEqual({
    A1: "6",
  });
});

test("a target that climbs out of the package ends inside it", async () => {
  const file = (target: string, more = "") =>
    aWorkbookFile({
      rows,
      parts: { [workbookRelationships]: relationships(relationship("s1", "worksheet", target, more)) },
    });
  expect(await problemOf(file("../../../../../../etc/passwd"))).toEqual({
    code: "workbook-damaged",
    field: "part-missing",
    found: "etc/passwd",
  });
  expect(await problemOf(file("file:///etc/passwd", `TargetMode="External"`))).toMatchObject({
    code: "workbook-damaged",
    field: "part-missing",
    found: "名册",
  });
});

test("two parts of one name are refused, since programs differ in which they take", async () => {
  const file = aWorkbookFile({ rows, entries: [{ name: "xl/worksheets/Sheet1.xml", content: valued(9) }] });
  expect(await problemOf(file)).toEqual({
    code: "workbook-damaged",
    field: "archive",
    found: "xl/worksheets/sheet1.xml",
  });
});

test.each([
  ["a sheet's part", "xl/worksheets/sheet1.xml"],
  ["the shared texts", "xl/sharedStrings.xml"],
  ["the styles", "xl/styles.xml"],
  ["the main part", "xl/workbook.xml"],
])("a package that has lost %s says so", async (_, part) => {
  expect(await problemOf(aWorkbookFile({ rows, parts: { [part]: null } }))).toEqual({
    code: "workbook-damaged",
    field: "part-missing",
    found: part,
  });
});

test("a part that differs from its checksum is refused, though its markup is whole", async () => {
  const entries = [{ name: "xl/worksheets/sheet1.xml", content: valued(310), checksum: 1 }];
  expect(
    await problemOf(aWorkbookFile({ parts: { "xl/worksheets/sheet1.xml": null }, entries })),
  ).toMatchObject({
    code: "workbook-damaged",
    field: "checksum",
  });
});

test("packed data that ends too early is refused", async () => {
  const whole = aWorkbookFile({ rows });
  const entries = [
    {
      name: "xl/worksheets/sheet1.xml",
      content: valued(1),
      packed: deflateRawSync(valued(1)).subarray(0, -4),
    },
  ];
  const broken = aWorkbookFile({ parts: { "xl/worksheets/sheet1.xml": null }, entries });
  for (const file of [whole.subarray(0, whole.length - 30), whole.subarray(0, 200), broken])
    expect(await problemOf(file)).toMatchObject({ code: "workbook-damaged", field: "archive" });
});

test("an entry with a password is an encrypted workbook", async () => {
  const entries = [{ name: "xl/worksheets/sheet1.xml", content: valued(1), encrypted: true }];
  expect(await problemOf(aWorkbookFile({ parts: { "xl/worksheets/sheet1.xml": null }, entries }))).toEqual({
    code: "workbook-encrypted",
  });
});

test.each([
  ["is not closed", "<worksheet><sheetData>"],
  ["has an unknown entity", sheetPart("<row><c><v>&nbsp;</v></c></row>")],
  ["has a prefix nobody declared", "<x:worksheet/>"],
  ["is no markup", "名册"],
  ["is in no known encoding", `<?xml version="1.0" encoding="x-none"?><a/>`],
  ["is not of its encoding", Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0xfe])],
])("a part that %s is refused", async (_, sheet) => {
  expect(await problemOf(aWorkbookFile({ parts: { "xl/worksheets/sheet1.xml": sheet } }))).toEqual({
    code: "workbook-damaged",
    field: "markup",
    found: "xl/worksheets/sheet1.xml",
  });
});

test.each([
  ["inside entities", `<!DOCTYPE a [<!ENTITY b "c">]>`],
  ["an outside entity", `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]>`],
  ["an outside definition", `<!DOCTYPE a SYSTEM "http://127.0.0.1/a.dtd">`],
])("a document type with %s is refused", async (_, doctype) => {
  const sheet = `${doctype}${valued(1)}`;
  expect(await problemOf(aWorkbookFile({ parts: { "xl/worksheets/sheet1.xml": sheet } }))).toMatchObject({
    code: "workbook-damaged",
    field: "entities",
  });
});

test("merges that name no cells are refused with what stands there", async () => {
  const file = aWorkbookFile({ rows, after: `<mergeCells><mergeCell ref="C3:A1"/></mergeCells>` });
  expect(await problemOf(file)).toEqual({
    code: "workbook-damaged",
    field: "reference",
    found: "名册!C3:A1",
  });
});
