/** The active cell and its range over time: keys, presses, walking, and lines that come and go. */
import { beforeEach, describe, expect, test } from "vitest";
import { SelectionTracker } from "../../../../../renderer/grid/selection/selectionTracker.ts";
import { newRowId, type CellRef } from "../../../../../renderer/grid/types.ts";
import { aShape, cellNamed, nameOf } from "../../../../builders/aShape.ts";

const columns = ["a", "b", "c"];
let rows: string[];
let revealed: Partial<CellRef>[];
let selection: SelectionTracker;

beforeEach(() => {
  rows = ["1", "2", "3", "4", newRowId];
  revealed = [];
  selection = new SelectionTracker({
    shape: () => aShape(rows, columns, ["xxx", "xxx", "xxx", "xxx"]),
    reveal: (place) => revealed.push(place),
    leaveNewLine: () => undefined,
    onChange: () => undefined,
  });
});

/** "active: kind of lines × columns"; the active cell alone without the rest. */
const state = (): string => {
  const { cell, rectangle, selected } = selection;
  const active = cell === null ? "none" : nameOf(cell);
  if (rectangle === null || selected === null) return active;
  return `${active}: ${selected.kind} of ${selected.rowIds.join("")} × ${selected.columnIds.join("")}`;
};

describe("the keyboard", () => {
  beforeEach(() => selection.activate(cellNamed("2.b")));

  test("Shift makes a range, an arrow leaves it, so does Esc, once", () => {
    selection.extend("down");
    selection.extend("right");
    expect(state()).toBe("2.b: cells of 23 × bc");
    selection.move("up");
    expect(state()).toBe("1.b");
    selection.extend("right");
    expect(selection.collapse()).toBe(true);
    expect(selection.collapse()).toBe(false);
    expect(state()).toBe("1.b");
  });
  test("Home and Ctrl+Home scroll back to the first column that is not frozen", () => {
    for (const motion of ["row-start", "first"] as const) {
      revealed = [];
      selection.move(motion);
      expect(revealed.at(-1)).toEqual({ columnId: "b" });
    }
    selection.move("left");
    expect(revealed.at(-1)).not.toEqual({ columnId: "b" });
  });
  test("back on the active cell there is no range any more", () => {
    selection.extend("down");
    selection.extend("up");
    expect(state()).toBe("2.b");
    expect(selection.selected?.size).toBe(1);
  });
  test("Tab and Enter walk in it and bring it into no other place; Shift then begins at the active cell", () => {
    selection.extend("down");
    selection.extend("right");
    selection.move("next");
    expect(state()).toBe("2.c: cells of 23 × bc");
    selection.move("below");
    expect(state()).toBe("3.c: cells of 23 × bc");
    selection.move("below");
    expect(state()).toBe("2.b: cells of 23 × bc");
    selection.move("above");
    selection.extend("down");
    expect(state()).toBe("3.c: cells of 34 × c");
  });
  test("whole lines, whole columns, everything: the active cell stays", () => {
    selection.extend("down");
    selection.grow("rows");
    expect(state()).toBe("2.b: rows of 23 × abc");
    selection.extend("down");
    expect(state()).toBe("2.b: rows of 234 × abc");
    expect(revealed.at(-1)).toEqual({ rowId: "4" });
    selection.collapse();
    selection.grow("columns");
    expect(state()).toBe("2.b: columns of 1234 × b");
    selection.extend("right");
    expect(revealed.at(-1)).toEqual({ columnId: "c" });
    selection.grow("all");
    expect(state()).toBe("2.b: all of 1234 × abc");
  });
});

describe("the mouse", () => {
  test("reaches from the active cell, back and forth", () => {
    selection.activate(cellNamed("3.b"));
    selection.reach(cellNamed("1.c"));
    expect(state()).toBe("3.b: cells of 123 × bc");
    expect(selection.covers(cellNamed("2.c"))).toBe(true);
    expect(selection.covers(cellNamed("2.a"))).toBe(false);
    selection.reach(cellNamed("3.b"));
    expect(state()).toBe("3.b");
  });
  test("line numbers and headers stand where they are pressed, and scroll nothing", () => {
    selection.activate(cellNamed("1.a"));
    revealed = [];
    selection.selectRows("3", "2");
    expect(state()).toBe("3.a: rows of 23 × abc");
    selection.selectColumns("b", "c", "2");
    expect(state()).toBe("2.b: columns of 1234 × bc");
    expect(revealed).toEqual([]);
  });
});

test("in the append line there is the active cell alone, and nothing a command could work on", () => {
  selection.activate({ rowId: newRowId, columnId: "a" });
  selection.extend("up");
  expect(state()).toBe(`${newRowId}.a`);
  selection.grow("rows");
  expect(state()).toBe(`${newRowId}.a`);
  expect(selection.selected).toBeNull();
});

describe("when lines change", () => {
  beforeEach(() => {
    selection.activate(cellNamed("2.b"));
    selection.reach(cellNamed("3.c"));
  });

  test("the range goes with its records", () => {
    rows = ["4", "3", "2", "1", newRowId];
    selection.settle();
    expect(state()).toBe("2.b: cells of 32 × bc");
    rows = ["1", "2", "3", "4", newRowId];
    selection.settle();
    expect(state()).toBe("2.b: cells of 23 × bc");
  });
  test("never takes in another record: scattered, it is the active cell", () => {
    rows = ["2", "1", "3", "4", newRowId];
    selection.settle();
    expect(state()).toBe("2.b");
    rows = ["1", "2", "3", "4", newRowId];
    selection.settle();
    expect(state()).toBe("2.b");
  });
  test("what is left of it is still selected", () => {
    rows = ["1", "2", "4", newRowId];
    selection.settle();
    expect(state()).toBe("2.b: cells of 2 × bc");
  });
  test("without the active cell's record it is over", () => {
    rows = ["1", "4", newRowId];
    selection.settle();
    expect(state()).toBe("4.b");
  });
  test("an empty grid has neither", () => {
    rows = [];
    selection.settle();
    expect(state()).toBe("none");
    expect(selection.selected).toBeNull();
  });
});
