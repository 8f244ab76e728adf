/** Ranges over four schools and five columns: how they grow, what they cover, and what sorting leaves of them. */
import { describe, expect, test } from "vitest";
import type { Motion } from "../../../../../renderer/grid/selection/activeCell.ts";
import {
  cellsOf,
  contains,
  extended,
  membersOf,
  rectangleOf,
  settledRange,
  sizeOf,
  walked,
  type Range,
  type RangeKind,
  type Walk,
} from "../../../../../renderer/grid/selection/selection.ts";
import { newRowId } from "../../../../../renderer/grid/types.ts";
import { aShape, cellNamed, nameOf } from "../../../../builders/aShape.ts";

const columns = ["a", "b", "c", "d", "e"];
const rows = ["1", "2", "3", "4", newRowId];
const shape = aShape(rows, columns, ["xxx.x", "xx..x", "x...x", "....x"]);

const range = (anchor: string, head: string, kind: RangeKind = "cells"): Range => ({
  kind,
  anchor: cellNamed(anchor),
  head: cellNamed(head),
});
/** "top,left bottom,right" */
const placeOf = (of: Range | null, within = shape): string => {
  const rectangle = of === null ? null : rectangleOf(of, within);
  if (rectangle === null) return "none";
  return `${rectangle.top},${rectangle.left} ${rectangle.bottom},${rectangle.right}`;
};

describe("a rectangle", () => {
  test.each<[RangeKind, string]>([
    ["cells", "1,1 2,3"],
    ["rows", "1,0 2,4"],
    ["columns", "0,1 3,3"],
    ["all", "0,0 3,4"],
  ])("of %s spans %s, whichever corner it began at", (kind, place) => {
    expect(placeOf(range("2.b", "3.d", kind))).toBe(place);
    expect(placeOf(range("3.d", "2.b", kind))).toBe(place);
    expect(placeOf(range("3.b", "2.d", kind))).toBe(place);
  });

  test("never holds the append line, nor a record that is not shown", () => {
    expect(placeOf(range("4.a", `${newRowId}.b`))).toBe("none");
    expect(placeOf(range("1.a", "9.b"))).toBe("none");
    expect(placeOf(range("1.a", "1.a", "all"), aShape([newRowId], columns))).toBe("none");
  });

  test("gives its cells line by line, and knows its own", () => {
    const rectangle = { top: 1, left: 1, bottom: 2, right: 2 };
    expect([...cellsOf(rectangle, shape)].map(nameOf)).toEqual(["2.b", "2.c", "3.b", "3.c"]);
    expect(sizeOf(rectangle)).toBe(4);
    expect(contains(rectangle, { row: 2, column: 1 })).toBe(true);
    expect(contains(rectangle, { row: 3, column: 1 })).toBe(false);
  });
});

describe("growing with Shift", () => {
  test.each<[string, string, Motion, string]>([
    ["2.b", "2.b", "down", "1,1 2,1"],
    ["2.b", "3.c", "left", "1,1 2,1"],
    ["2.b", "2.b", "left", "1,0 1,1"],
    ["2.b", "3.b", "row-end", "1,1 2,4"],
    ["2.b", "2.d", "row-start", "1,0 1,1"],
    ["2.b", "2.b", "page-down", "1,1 3,1"],
    ["2.b", "2.b", "first", "0,0 1,1"],
    ["2.b", "2.b", "last", "1,1 3,4"],
    // The last record is the end, not the append line.
    ["4.b", "4.b", "down", "3,1 3,1"],
    // How far a jump goes is decided by the line and the column it began in.
    ["1.a", "1.c", "edge-down", "0,0 2,2"],
    ["1.a", "3.a", "edge-right", "0,0 2,2"],
    ["1.e", "1.e", "edge-down", "0,4 3,4"],
  ])("from %s to %s, then %s: %s", (anchor, head, motion, place) => {
    expect(placeOf(extended(range(anchor, head), motion, shape))).toBe(place);
  });

  test("whole lines grow by lines, whole columns by columns, everything not at all", () => {
    expect(placeOf(extended(range("2.a", "2.a", "rows"), "down", shape))).toBe("1,0 2,4");
    expect(placeOf(extended(range("2.a", "2.a", "rows"), "right", shape))).toBe("1,0 1,4");
    expect(placeOf(extended(range("2.b", "2.b", "columns"), "right", shape))).toBe("0,1 3,2");
    expect(placeOf(extended(range("2.b", "2.b", "columns"), "down", shape))).toBe("0,1 3,1");
    expect(placeOf(extended(range("2.b", "2.b", "all"), "left", shape))).toBe("0,0 3,4");
  });
});

describe("walking in a range", () => {
  const rectangle = { top: 1, left: 1, bottom: 2, right: 3 };
  test.each<[Walk, readonly string[]]>([
    ["next", ["1,1", "1,2", "1,3", "2,1", "2,2", "2,3", "1,1"]],
    ["previous", ["1,1", "2,3", "2,2", "2,1", "1,3", "1,2", "1,1"]],
    ["below", ["1,1", "2,1", "1,2", "2,2", "1,3", "2,3", "1,1"]],
    ["above", ["1,1", "2,3", "1,3", "2,2", "1,2", "2,1", "1,1"]],
  ])("%s goes round", (walk, places) => {
    let at = { row: 1, column: 1 };
    const way = [at];
    for (let step = 0; step < 6; step += 1) way.push((at = walked(at, walk, rectangle)));
    expect(way.map(({ row, column }) => `${row},${column}`)).toEqual(places);
  });
});

describe("when lines and columns change", () => {
  const after = (of: Range, newRows: readonly string[], newColumns: readonly string[] = columns): string => {
    const rectangle = rectangleOf(of, shape);
    if (rectangle === null) return "none";
    const changed = aShape(newRows, newColumns);
    const settled = settledRange(of, membersOf(of, rectangle, shape), changed);
    return settled === null
      ? "none"
      : `${placeOf(settled, changed)} from ${nameOf(settled.anchor)} to ${nameOf(settled.head)}`;
  };
  const block = range("2.b", "3.c");

  test.each<[string, readonly string[], string]>([
    ["lines come before it", ["0", "1", "2", "3", "4"], "2,1 3,2 from 2.b to 3.c"],
    ["its lines are turned round", ["4", "3", "2", "1"], "1,1 2,2 from 3.b to 2.c"],
    ["one of its lines goes", ["1", "3", "4"], "1,1 1,2 from 3.b to 3.c"],
    ["a line comes between", ["1", "2", "x", "3", "4"], "none"],
    ["a sort scatters it", ["3", "1", "2", "4"], "none"],
    ["all of it goes", ["1", "4"], "none"],
  ])("%s", (_what, newRows, place) => {
    expect(after(block, newRows)).toBe(place);
  });

  test("drawn upwards it stays so", () => {
    expect(after(range("3.c", "2.b"), ["4", "3", "2", "1"])).toBe("1,1 2,2 from 2.c to 3.b");
  });
  test("columns move with it, or end it", () => {
    expect(after(block, rows, ["b", "c", "a", "d", "e"])).toBe("1,0 2,1 from 2.b to 3.c");
    expect(after(block, rows, ["a", "c", "d", "e"])).toBe("1,1 2,1 from 2.c to 3.c");
    expect(after(block, rows, ["b", "a", "c", "d", "e"])).toBe("none");
  });
  test("whole columns take every line there is, whole lines every column", () => {
    expect(after(range("2.b", "2.c", "columns"), ["7", "8"])).toBe("0,1 1,2 from 7.b to 8.c");
    expect(after(range("2.b", "3.b", "rows"), rows, ["c", "a"])).toBe("1,0 2,1 from 2.c to 3.a");
  });
});
