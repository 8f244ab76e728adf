/**
 * Every .xls at hand, cell by cell as another reader of such files (@e965/xlsx) sees it: the roster of 河湾区, the one
 * LibreOffice wrote, and the workbooks of other people where they stand beside the program.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { read, type CellObject, type WorkSheet } from "@e965/xlsx";
import type { NeutralCell } from "../../../../shared/roster/sheets/neutralGrid.ts";
import { programFolder } from "../../../support/folders.ts";
import { readBytes } from "./reading.ts";

const own = ["city-anhe/河湾区学校名册.xls", "kinds/roster.xls"].map((name) =>
  join(programFolder, "tests", "fixtures", name),
);
const folder = join(programFolder, "..", "shared", "data", "workbooks");
const foreign = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".xls")) : [];
/** Neither is read: an .xls of Excel 3 and 4, which the other reader knows. */
const older = new Set(["testEXCEL_3.xls", "testEXCEL_4.xls"]);
const files = [...own, ...foreign.filter((name) => !older.has(name)).map((name) => join(folder, name))];

test.each(files)("%s", async (path) => {
  const content = readFileSync(path);
  const outcome = await readBytes(content);
  if (!outcome.ok && outcome.problem.code !== "workbook-empty") {
    expect(() => read(content, { dense: true }), "is refused by both").toThrow();
    return;
  }
  const sheets = outcome.ok ? outcome.value.sheets : [];
  const book = read(content, { dense: true, cellFormula: false, cellText: false });
  for (const name of book.SheetNames) {
    const cells = sheets.find((sheet) => sheet.name === name)?.cells ?? [];
    // Where nobody calculated, the other reader says 0 or nothing.
    const missing = new Set(cells.filter(({ formula }) => formula === "missing").map(placeOf));
    const theirs = cellsOf(book.Sheets[name]).filter(
      ({ row, column }) => !missing.has(placeOf({ row, column })),
    );
    expect(cells.filter(({ text }) => text !== "").map(ourCell)).toEqual(theirs);
  }
});

const placeOf = ({ row, column }: Pick<NeutralCell, "row" | "column">): string => `${row},${column}`;

interface Seen {
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
}

const ourCell = ({ row, column, text, number, error }: NeutralCell): Seen => ({
  row,
  column,
  value: error === undefined ? (number ?? text) : "error",
});

function cellsOf(sheet: WorkSheet | undefined): readonly Seen[] {
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet?.["!data"] ?? [];
  return rows.flatMap((cells = [], row) =>
    cells.flatMap((cell, column): Seen[] => {
      if (cell === undefined || cell.t === "z" || cell.v === undefined || cell.v === "") return [];
      return [{ row: row + 1, column: column + 1, value: valueOf(cell) }];
    }),
  );
}

function valueOf({ t, v }: CellObject): unknown {
  if (t === "e") return "error";
  return t === "b" ? (v === true ? "TRUE" : "FALSE") : v;
}
