/** One roster as LibreOffice writes it in every kind: each must be read as the same table, as far as the kind can say it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { NeutralSheet } from "../../../../shared/roster/sheets/neutralGrid.ts";
import { programFolder } from "../../../support/folders.ts";
import { byAddress, readOrThrow, textsOf } from "./reading.ts";

const file = (kind: string): Buffer =>
  readFileSync(join(programFolder, "tests", "fixtures", "kinds", `roster.${kind}`));

const expected: Readonly<Record<string, object>> = {
  A1: { text: "东陵县义务教育学校名册" },
  A2: { text: "学校名称" },
  B2: { text: "学校标识码" },
  C2: { text: "建校日期" },
  D2: { text: "七年级" },
  E2: { text: "八年级" },
  F2: { text: "在校生数" },
  G2: { text: "备注" },
  A3: { text: "第一初级中学" },
  B3: { text: "3141000001" },
  C3: { text: "1998-09-01", date: "1998-09-01" },
  D3: { text: "310", number: 310 },
  E3: { text: "295.5", number: 295.5 },
  F3: { text: "605.5", number: 605.5, formula: "cached" },
  G3: { text: "两个\n校区" },
  A4: { text: "已撤并学校" },
  D4: { text: "12", number: 12 },
  A5: { text: "育英学校（初中部）" },
  B5: { text: "3141000002" },
  D5: { text: "-1250000000", number: -1_250_000_000 },
  E5: { text: "0.1", number: 0.1 },
  F5: { text: "#DIV/0!", error: "#DIV/0!", formula: "cached" },
  G5: { text: "TRUE" },
  A9: { text: "合计" },
  D9: { text: "-1249999678", number: -1_249_999_678, formula: "cached" },
};

test.each([
  ["xlsx", "xlsx"],
  ["xls", "xls"],
  ["ods", "ods"],
  ["fods", "ods"],
])(".%s has every value, formula, merge and hidden thing", async (ending, kind) => {
  const workbook = await readOrThrow(file(ending));
  expect(workbook.kind).toBe(kind);
  expect(workbook.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ["公办学校", false],
    ["字典", true],
  ]);
  const [sheet] = workbook.sheets;
  // OpenDocument says a day as a day; the others say its number and that it is shown as one.
  expect(withoutSerials(sheet?.cells ?? [])).toEqual(expected);
  expect(sheet?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 7 }]);
  expect(sheet?.hiddenRows).toEqual([4]);
});

const withoutSerials = (cells: NeutralSheet["cells"]) =>
  Object.fromEntries(
    Object.entries(byAddress(cells)).map(([at, { number, ...cell }]) => [
      at,
      cell.date === undefined && number !== undefined ? { ...cell, number } : cell,
    ]),
  );

const textOf = (cell: object): unknown => ("text" in cell ? cell.text : undefined);

test("the text has every value as it is shown", async () => {
  const shown = Object.fromEntries(Object.entries(expected).map(([at, cell]) => [at, textOf(cell)]));
  expect(await textsOf(file("txt"))).toEqual(shown);
});

test("the page has every value of the rows that are shown, one row further up", async () => {
  const { kind, sheets } = await readOrThrow(file("html"));
  expect(kind).toBe("web-page");
  const up = (at: string): string => at.replace(/[59]$/u, (row) => String(Number(row) - 1));
  const shown = Object.entries(expected).filter(([at]) => !at.endsWith("4"));
  const texts = Object.entries(byAddress(sheets[0]?.cells ?? [])).map(([at, { text }]) => [at, text]);
  expect(Object.fromEntries(texts)).toEqual(
    Object.fromEntries(shown.map(([at, cell]) => [up(at), textOf(cell)])),
  );
  expect(sheets[0]?.cells.filter(({ number }) => number !== undefined)).toHaveLength(6);
});
