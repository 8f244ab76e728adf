/** Steps of the active cell over three schools and four columns. */
import { describe, expect, test } from "vitest";
import {
  cellAt,
  move,
  settle,
  staysInLine,
  type GridShape,
  type Motion,
} from "../../../../renderer/grid/activeCell.ts";

const shapeOf = (rows: readonly string[], columns = ["name", "kind", "seats", "date"]): GridShape => ({
  rowCount: rows.length,
  columnIds: columns,
  pageRows: 2,
  rowIdAt: (index) => rows[index],
  rowIndexOf: (rowId) => rows.indexOf(rowId),
});
const shape = shapeOf(["s1", "s2", "s3"]);
const at = (place: string): { rowId: string; columnId: string } => {
  const [rowId = "", columnId = ""] = place.split(".");
  return { rowId, columnId };
};
const step = (from: string, motion: Motion): string => {
  const to = move(at(from), motion, shape);
  return to === null ? "nowhere" : `${to.rowId}.${to.columnId}`;
};

describe("moving", () => {
  test.each<[string, Motion, string]>([
    ["s2.kind", "up", "s1.kind"],
    ["s2.kind", "down", "s3.kind"],
    ["s2.kind", "left", "s2.name"],
    ["s2.kind", "right", "s2.seats"],
    ["s1.name", "up", "s1.name"],
    ["s3.date", "right", "s3.date"],
    ["s1.date", "next", "s2.name"],
    ["s2.name", "previous", "s1.date"],
    ["s1.name", "previous", "s1.name"],
    ["s3.date", "next", "s3.date"],
    ["s2.kind", "row-start", "s2.name"],
    ["s2.kind", "row-end", "s2.date"],
    ["s2.kind", "top", "s1.kind"],
    ["s2.kind", "bottom", "s3.kind"],
    ["s2.kind", "first", "s1.name"],
    ["s2.kind", "last", "s3.date"],
    ["s1.kind", "page-down", "s3.kind"],
    ["s2.kind", "page-up", "s1.kind"],
    ["s2.kind", "stay", "s2.kind"],
  ])("from %s, %s leads to %s", (from, motion, to) => {
    expect(step(from, motion)).toBe(to);
  });

  test("an empty grid has no cell to stand on", () => {
    expect(cellAt({ row: 0, column: 0 }, shapeOf([]))).toBeNull();
    expect(cellAt({ row: 0, column: 0 }, shapeOf(["s1"], []))).toBeNull();
  });
});

describe("when the lines change", () => {
  test("the cell stays with its record wherever it is sorted to", () => {
    expect(settle(at("s1.kind"), { row: 0, column: 1 }, shapeOf(["s3", "s2", "s1"]))).toEqual(at("s1.kind"));
  });
  test("a record that is filtered away leaves the cell to the one in its place", () => {
    expect(settle(at("s2.kind"), { row: 1, column: 1 }, shapeOf(["s1", "s3"]))).toEqual(at("s3.kind"));
    expect(settle(at("s3.kind"), { row: 2, column: 1 }, shapeOf(["s1"]))).toEqual(at("s1.kind"));
  });
  test("so does a column that is gone", () => {
    expect(settle(at("s1.date"), { row: 0, column: 3 }, shapeOf(["s1"], ["name", "kind"]))).toEqual(
      at("s1.kind"),
    );
  });
});

test("Tab stays with the record, Enter leaves it", () => {
  expect(staysInLine("next")).toBe(true);
  expect(staysInLine("down")).toBe(false);
});
