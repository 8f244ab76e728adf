/** A sheet is handed out in parts of whole rows that together are all of it. */
import { expect, test } from "vitest";
import { sheetSlice } from "../../../../electron/host/rosters/sheetSlice.ts";
import type { RosterSheetCells } from "../../../../shared/contract/roster.ts";

const aSheet = (rows: number, columns: number) => ({
  cells: Array.from({ length: rows * columns }, (_, i) => ({
    row: 1 + 2 * Math.floor(i / columns),
    column: 1 + (i % columns),
    text: String(i),
  })),
  hiddenRows: [1, 2 * rows - 1],
});

function parts(sheet: ReturnType<typeof aSheet>): RosterSheetCells[] {
  const slices: RosterSheetCells[] = [];
  for (let from: number | undefined = 1; from !== undefined;) {
    const slice: RosterSheetCells = sheetSlice(sheet, from);
    slices.push(slice);
    from = slice.next;
  }
  return slices;
}

test("a county's roster comes whole", () => {
  const sheet = aSheet(1000, 20);
  expect(parts(sheet)).toEqual([sheet]);
});

test("fifty thousand rows come in parts, none of them twice or divided", () => {
  const sheet = aSheet(50_000, 21);
  const slices = parts(sheet);
  expect(slices.length).toBeGreaterThan(20);
  expect(slices.flatMap(({ cells }) => cells)).toEqual(sheet.cells);
  expect(slices.flatMap(({ hiddenRows }) => hiddenRows)).toEqual(sheet.hiddenRows);
  const rows = slices.map(({ cells }) => new Set(cells.map(({ row }) => row)));
  expect(rows.reduce((sum, { size }) => sum + size, 0)).toBe(50_000);
});

test("an empty sheet is one part", () => {
  expect(sheetSlice({ cells: [], hiddenRows: [] }, 1)).toEqual({ cells: [], hiddenRows: [] });
});
