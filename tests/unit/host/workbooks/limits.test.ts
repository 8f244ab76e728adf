/** Every counted limit: what is just inside is read, what is past it is refused with the limit's name and figure. */
import { expect, test } from "vitest";
import { Counted, limits } from "../../../../electron/host/workbooks/limits.ts";
import { readContent } from "../../../../electron/host/workbooks/readContent.ts";
import { newReading } from "../../../../electron/host/workbooks/reading.ts";
import type { WorkbookLimit } from "../../../../shared/contract/workbookProblem.ts";
import { aWorkbookFile, workbookPart } from "./aWorkbookFile.ts";
import { firstSheet, problemOf } from "./reading.ts";
import { packedZeros, zipOf } from "./zipFile.ts";

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join("");
/** Digits that hardly pack, so that a test of one limit does not meet the ratio first. */
const digits = (index: number): string => String((index * 2_654_435_761) % 4_294_967_296);
const refusal = (limit: WorkbookLimit) => ({
  code: "workbook-too-large",
  field: limit,
  numbers: { limit: limits[limit] },
});
const row = (cells: string): string => `<row>${cells}</row>`;
const number = (value: string): string => `<c><v>${value}</v></c>`;

test("rows that hold something, in all sheets", async () => {
  const rows = times(limits.rows, (n) => row(number(digits(n))));
  expect((await firstSheet(aWorkbookFile({ rows }))).cells).toHaveLength(limits.rows);
  expect(await problemOf(aWorkbookFile({ rows: rows + row(number("1")) }))).toEqual(refusal("rows"));
});

test("columns that hold something, wherever they stand", async () => {
  const cells = times(limits.columns - 1, (n) => number(digits(n)));
  const last = `<c r="XFD1"><v>1</v></c>`;
  expect((await firstSheet(aWorkbookFile({ rows: row(cells + last) }))).cells.at(-1)?.column).toBe(16_384);
  expect(await problemOf(aWorkbookFile({ rows: row(cells + number("1") + last) }))).toEqual(
    refusal("columns"),
  );
});

test("merges", async () => {
  const merges = (count: number): string =>
    `<mergeCells>${times(count, (n) => `<mergeCell ref="A${n + 1}:B${n + 1}"/>`)}</mergeCells>`;
  const rows = row(number("1"));
  expect((await firstSheet(aWorkbookFile({ rows, after: merges(limits.merges) }))).merges).toHaveLength(
    limits.merges,
  );
  expect(await problemOf(aWorkbookFile({ rows, after: merges(limits.merges + 1) }))).toEqual(
    refusal("merges"),
  );
});

test("the text of a cell, inline, shared or as a value", async () => {
  const long = "长".repeat(limits.textLength);
  const inline = (text: string): string => row(`<c t="inlineStr"><is><t>${text}</t></is></c>`);
  expect((await firstSheet(aWorkbookFile({ rows: inline(long) }))).cells[0]?.text).toBe(long);
  const strings = `<si><t>${long}长</t></si>`;
  const files = [
    aWorkbookFile({ rows: inline(`${long}长`) }),
    aWorkbookFile({ strings, rows: row(`<c t="s"><v>0</v></c>`) }),
    aWorkbookFile({ rows: row(`<c t="str"><v>${long}长</v></c>`) }),
    `a,${long}长\n`,
    `a,"${long}长"\n`,
  ];
  for (const file of files) expect(await problemOf(file)).toEqual(refusal("textLength"));
});

test("one text shared by many cells is counted in each", async () => {
  const strings = `<si><t>${times(3000, digits)}</t></si>`;
  const rows = times(10, () => row(times(400, () => `<c t="s"><v>0</v></c>`)));
  expect(await problemOf(aWorkbookFile({ strings, rows }))).toEqual(refusal("characters"));
});

test("entries of the zip", async () => {
  const entries = Array.from({ length: limits.entries }, (_, n) => ({ name: `xl/media/${n}`, content: "" }));
  expect(await problemOf(aWorkbookFile({ entries }))).toEqual(refusal("entries"));
});

test("sheets that all name one part", async () => {
  const sheets = times(limits.sheets + 1, (n) => `<sheet name="${n}" sheetId="${n}" r:id="s1"/>`);
  expect(await problemOf(aWorkbookFile({ parts: { "xl/workbook.xml": workbookPart(sheets) } }))).toEqual(
    refusal("sheets"),
  );
});

test("a gigabyte of zeros in one entry", async () => {
  const entries = [{ name: "xl/worksheets/sheet1.xml", content: "", packed: packedZeros(1000) }];
  const bomb = aWorkbookFile({ parts: { "xl/worksheets/sheet1.xml": null }, entries });
  expect(bomb.length).toBeLessThan(2_000_000);
  // The markup of the first ends at its first zero; of the second nothing is parsed, so only counting ends it.
  const ods = zipOf([{ name: "mimetype", content: "", packed: packedZeros(1000) }]);
  expect(await problemOf(bomb)).toMatchObject({ code: "workbook-damaged", field: "markup" });
  expect(await problemOf(ods)).toEqual(refusal("ratio"));
});

test("markup that packs better than any table does", async () => {
  const rows = " ".repeat(2_000_000) + row(number("1"));
  expect(await problemOf(aWorkbookFile({ rows }))).toEqual(refusal("ratio"));
  const small = " ".repeat(90_000) + row(number("1"));
  expect(await problemOf(aWorkbookFile({ rows: small }))).toBeNull();
});

test.each([
  ["what is inflated in all", "inflatedBytes"],
  ["markup without anything in it", "elements"],
  ["cells", "cells"],
] as const)("%s", async (_, limit) => {
  const file = aWorkbookFile({ rows: row(number("1") + number("2")) });
  const nearly = { ...newReading(), count: new Counted() };
  nearly.count.add(limit, limits[limit] - 1);
  await expect(readContent(file, nearly)).rejects.toMatchObject({ problem: refusal(limit) });
});

test("elements within elements, and attributes upon attributes", async () => {
  const deep = "<a>".repeat(200) + "</a>".repeat(200);
  const wide = `<row ${times(1001, (n) => `a${n}="" `)}/>`;
  for (const rows of [deep, wide])
    expect(await problemOf(aWorkbookFile({ rows }))).toMatchObject({
      code: "workbook-damaged",
      field: "markup",
    });
});

test("ranges cost nothing: whole-sheet merges, validations, dimensions, hidden rows", async () => {
  const { cells, merges, hiddenRows } = await firstSheet(
    aWorkbookFile({
      rows: row(number("1")) + times(3000, (n) => `<row r="${n + 2}" hidden="1"/>`),
      after: `<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>
        <dataValidations><dataValidation type="list" sqref="A1:XFD1048576 A1:A1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>`,
    }),
  );
  expect(cells).toHaveLength(1);
  expect(merges).toEqual([{ top: 1, left: 1, bottom: 1_048_576, right: 16_384 }]);
  expect(hiddenRows).toEqual([]);
});
