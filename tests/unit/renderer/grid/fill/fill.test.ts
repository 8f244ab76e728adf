/** Filling: how a list goes on, what is filled from where, how far a double click reaches. */
import { describe, expect, test } from "vitest";
import {
  draggedTo,
  endOfNeighbour,
  filled,
  sourceOf,
  type Way,
} from "../../../../../renderer/grid/fill/fill.ts";
import type { Rectangle } from "../../../../../renderer/grid/selection/selection.ts";
import { seriesOf } from "../../../../../renderer/grid/fill/series.ts";
import { aShape, nameOf } from "../../../../builders/aShape.ts";

describe("a series goes on", () => {
  const after = (count: number, ...texts: readonly string[]): string[] =>
    Array.from({ length: count }, (_, index) => seriesOf(texts)(texts.length + index));

  test.each([
    ["numbers by the step of the first two", ["10", "12"], ["14", "16"]],
    ["one number by 1", ["10"], ["11", "12"]],
    ["downwards", ["3", "1"], ["-1", "-3"]],
    ["decimals without a tail", ["0.1", "0.2"], ["0.3", "0.4"]],
    ["one day by days", ["2022-02-28"], ["2022-03-01", "2022-03-02"]],
    ["dates a week apart", ["2022-08-20", "2022-08-27"], ["2022-09-03", "2022-09-10"]],
    ["the same day of the month by months", ["2022-11-20", "2022-12-20"], ["2023-01-20", "2023-02-20"]],
    ["the same day of the year by years", ["2022-08-20", "2023-08-20"], ["2024-08-20", "2025-08-20"]],
    ["the last day of the month", ["2022-01-31", "2022-02-28"], ["2022-03-31", "2022-04-30"]],
    ["29 February by years", ["2024-02-29", "2025-02-28"], ["2026-02-28", "2027-02-28"]],
    ["texts that end in a number", ["一期1"], ["一期2", "一期3"]],
    ["codes with their zeros", ["0098"], ["0099", "0100"]],
    ["codes longer than a number", ["52410000MJ09999999"], ["52410000MJ10000000", "52410000MJ10000001"]],
    ["two texts by their step", ["第2组10", "第2组20"], ["第2组30", "第2组40"]],
    ["anything else as a pattern", ["是", "否"], ["是", "否"]],
    ["numbers of different things as a pattern", ["一期1", "二期1"], ["一期1", "二期1"]],
    ["nothing", [""], ["", ""]],
  ])("%s", (_name, texts, next) => {
    expect(after(2, ...texts)).toEqual(next);
  });

  test("backwards, too", () => {
    expect(seriesOf(["10", "12"])(-1)).toBe("8");
    expect(seriesOf(["2022-03-31"])(-31)).toBe("2022-02-28");
    expect(seriesOf(["是", "否"])(-1)).toBe("否");
    expect([seriesOf(["一期1"])(-1), seriesOf(["一期1"])(-2)]).toEqual(["一期0", ""]);
  });
});

const shape = aShape(["1", "2", "3", "4"], ["a", "b", "c"], ["x..", "x.x", "x.x", "..x"]);
const cell = (top: number, left: number, bottom = top, right = left): Rectangle => ({
  top,
  left,
  bottom,
  right,
});

function fillOf(source: Rectangle, target: Rectangle, way: Way, asSeries = false): string {
  const { edits, locked } = filled(source, target, way, asSeries, {
    shape,
    canEdit: ({ columnId }) => columnId !== "c",
    entryOf: (at) =>
      at.columnId === "a" ? { text: `${at.rowId}0` } : { text: "育英学校", value: `school ${at.rowId}` },
  });
  const cells = edits.map((edit) => `${nameOf(edit)}=${edit.value ?? edit.text}`);
  return [...cells, ...(locked === 0 ? [] : [`locked ${locked}`])].join(" ");
}

describe("what is filled", () => {
  test("down, each column from its own cells", () => {
    expect(fillOf(cell(0, 0, 0, 1), cell(1, 0, 2, 1), "down")).toBe(
      "2.a=10 3.a=10 2.b=school 1 3.b=school 1",
    );
  });
  test("a pattern goes on where it stopped, upwards too", () => {
    expect(fillOf(cell(0, 0, 1, 0), cell(2, 0, 3, 0), "down")).toBe("3.a=10 4.a=20");
    expect(fillOf(cell(2, 0, 3, 0), cell(0, 0, 1, 0), "up")).toBe("1.a=30 2.a=40");
  });
  test("as a series; sideways; locked cells are counted", () => {
    expect(fillOf(cell(0, 0, 1, 0), cell(2, 0, 3, 0), "down", true)).toBe("3.a=30 4.a=40");
    expect(fillOf(cell(0, 0), cell(0, 1, 0, 2), "right")).toBe("1.b=10 locked 1");
  });
  test("what a cell means beyond its text it means in its own column only", () => {
    expect(fillOf(cell(0, 1), cell(1, 1), "down")).toBe("2.b=school 1");
    expect(fillOf(cell(0, 1), cell(0, 0), "left")).toBe("1.a=育英学校");
  });
});

test("Ctrl+D is from the first line of a range, or from above a single one; there is nothing above the first", () => {
  expect(sourceOf(cell(1, 0, 3, 1), "down")).toEqual(cell(1, 0, 1, 1));
  expect(sourceOf(cell(1, 0, 1, 1), "down")).toEqual(cell(0, 0, 0, 1));
  expect(sourceOf(cell(0, 0), "down")).toBeNull();
  expect(sourceOf(cell(1, 1), "right")).toEqual(cell(1, 0));
  expect(sourceOf(cell(1, 0), "right")).toBeNull();
});

test("a drag fills the way it went farther; back into the range it fills nothing", () => {
  const range = cell(1, 1, 2, 1);
  expect(draggedTo(range, { row: 3, column: 1 })).toEqual({ way: "down", target: cell(3, 1, 3, 1) });
  expect(draggedTo(range, { row: 0, column: 1 })).toEqual({ way: "up", target: cell(0, 1, 0, 1) });
  expect(draggedTo(range, { row: 2, column: 0 })).toEqual({ way: "left", target: cell(1, 0, 2, 0) });
  expect(draggedTo(range, { row: 1, column: 2 })).toEqual({ way: "right", target: cell(1, 2, 2, 2) });
  expect(draggedTo(range, { row: 2, column: 1 })).toBeNull();
});

test("a double click fills to the end of the data to the left, else to the right", () => {
  expect(endOfNeighbour(cell(0, 1), shape)).toBe(2);
  expect(endOfNeighbour(cell(2, 1), shape)).toBe(3);
  expect(endOfNeighbour(cell(3, 1), shape)).toBe(3);
});
