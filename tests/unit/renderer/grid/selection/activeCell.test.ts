/** Steps of the active cell over three schools and four columns. */
import { describe, expect, test } from "vitest";
import {
  cellAt,
  move,
  settle,
  staysInLine,
  type GridShape,
  type Motion,
} from "../../../../../renderer/grid/selection/activeCell.ts";
import { aShape, cellNamed as at, nameOf } from "../../../../builders/aShape.ts";

const shapeOf = (rows: readonly string[], columns = ["name", "kind", "seats", "date"]): GridShape =>
  aShape(rows, columns);
const shape = shapeOf(["s1", "s2", "s3"]);
const step = (from: string, motion: Motion): string => {
  const to = move(at(from), motion, shape);
  return to === null ? "nowhere" : nameOf(to);
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
    ["s2.kind", "below", "s3.kind"],
    ["s2.kind", "above", "s1.kind"],
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

describe("Ctrl with an arrow", () => {
  const columns = ["a", "b", "c", "d", "e"];
  const filled = [/* 0 */ "xx.x.", /* 1 */ "x..x.", /* 2 */ "x....", /* 3 */ "...x.", /* 4 */ "x...."];
  const data = aShape(["0", "1", "2", "3", "4", "__new__"], columns, filled);

  test.each<[string, Motion, string]>([
    // Inside a run of filled cells: to its last.
    ["0.a", "edge-down", "2.a"],
    ["2.a", "edge-up", "0.a"],
    ["0.a", "edge-right", "0.b"],
    // From the end of a run, and from an empty cell: to the next filled one.
    ["2.a", "edge-down", "4.a"],
    ["0.b", "edge-right", "0.d"],
    ["0.c", "edge-right", "0.d"],
    ["3.a", "edge-up", "2.a"],
    ["1.d", "edge-left", "1.a"],
    ["2.d", "edge-down", "3.d"],
    // Where none follows: to the end, in the append line too.
    ["4.a", "edge-down", "__new__.a"],
    ["0.c", "edge-down", "__new__.c"],
    ["0.d", "edge-right", "0.e"],
    ["3.c", "edge-left", "3.a"],
    ["3.e", "edge-up", "0.e"],
    // At the end: nowhere.
    ["0.e", "edge-right", "0.e"],
    ["0.a", "edge-up", "0.a"],
  ])("from %s, %s leads to %s", (from, motion, to) => {
    expect(nameOf(move(at(from), motion, data) ?? at("nowhere"))).toBe(to);
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
  expect(staysInLine("below")).toBe(false);
});
