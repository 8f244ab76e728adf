/** Cells changed elsewhere, as this grid shows them: in reading order, whole lines, fields without a column. */
import { expect, test } from "vitest";
import type { GridShape } from "../../../../../renderer/grid/selection/activeCell.ts";
import { changedCells, wholeLine } from "../../../../../renderer/grid/selection/changedCells.ts";

const rows = ["甲", "乙", "丙"];
const shape: GridShape = {
  rowCount: 3,
  recordCount: 3,
  columnIds: ["name", "code", "town"],
  frozenCount: 1,
  pageRows: 3,
  rowIdAt: (index) => rows[index],
  rowIndexOf: (rowId) => rows.indexOf(rowId),
  isFilled: () => true,
};
const shown = (...cells: [string, string][]): string[] =>
  changedCells(
    cells.map(([rowId, columnId]) => ({ rowId, columnId })),
    shape,
  ).map(({ rowId, columnId }) => `${rowId}.${columnId}`);

test("in reading order, whatever the order of the change, and each once", () => {
  expect(shown(["丙", "name"], ["甲", "town"], ["甲", "code"], ["丙", "name"])).toEqual([
    "甲.code",
    "甲.town",
    "丙.name",
  ]);
});

test("a whole line is all of its cells, a field without a column its first one", () => {
  expect(shown(["乙", wholeLine])).toEqual(["乙.name", "乙.code", "乙.town"]);
  expect(shown(["乙", "remarks"])).toEqual(["乙.name"]);
});

test("lines that are not shown have no cells", () => {
  expect(shown(["丁", "name"])).toEqual([]);
});
