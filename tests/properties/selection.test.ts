/**
 * Ranges against a model that knows no rectangles: cells are looked at one by one, jumps are read off a line of "x" and
 * ".". A failing run prints its seed and path.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { move, positionOf, type GridShape, type Motion } from "../../renderer/grid/selection/activeCell.ts";
import {
  cellsOf,
  extended,
  membersOf,
  rectangleOf,
  settledRange,
  walked,
  type Range,
  type Walk,
} from "../../renderer/grid/selection/selection.ts";
import { newRowId, type CellRef } from "../../renderer/grid/types.ts";
import { aShape, nameOf } from "../builders/aShape.ts";

const runs = { numRuns: 500 };

interface Grid {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly filled: readonly string[];
}
const names = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);

const gridArb: fc.Arbitrary<Grid> = fc
  .record({
    rows: fc.integer({ min: 1, max: 8 }),
    columns: fc.integer({ min: 1, max: 6 }),
    append: fc.boolean(),
  })
  .chain(({ rows, columns, append }) =>
    fc.record({
      rows: fc.constant([...names("r", rows), ...(append ? [newRowId] : [])]),
      columns: fc.constant(names("c", columns)),
      filled: fc.array(
        fc.string({ unit: fc.constantFrom("x", "."), minLength: columns, maxLength: columns }),
        {
          minLength: rows,
          maxLength: rows,
        },
      ),
    }),
  );
const shapeOf = ({ rows, columns, filled }: Grid): GridShape => aShape(rows, columns, filled);

const rangeIn = ({ rows, columns }: Grid): fc.Arbitrary<Range> => {
  const cell = fc.record({
    rowId: fc.constantFrom(...rows.filter((id) => id !== newRowId)),
    columnId: fc.constantFrom(...columns),
  });
  const kind = fc.constantFrom("cells", "cells", "rows", "columns", "all" as const);
  return fc.record({ kind, anchor: cell, head: cell });
};
const gridAndRange = gridArb.chain((grid) => fc.tuple(fc.constant(grid), rangeIn(grid)));

/** Every cell of the grid, asked one by one. */
function modelCells({ rows, columns }: Grid, { kind, anchor, head }: Range): string[] {
  const between = (ids: readonly string[], id: string, a: string, b: string): boolean => {
    const [at, one, other] = [ids.indexOf(id), ids.indexOf(a), ids.indexOf(b)];
    return (at >= one && at <= other) || (at >= other && at <= one);
  };
  const inRows = (id: string): boolean =>
    kind === "columns" || kind === "all" || between(rows, id, anchor.rowId, head.rowId);
  const inColumns = (id: string): boolean =>
    kind === "rows" || kind === "all" || between(columns, id, anchor.columnId, head.columnId);
  return rows
    .filter((rowId) => rowId !== newRowId && inRows(rowId))
    .flatMap((rowId) => columns.filter(inColumns).map((columnId) => nameOf({ rowId, columnId })));
}

const cellsIn = (range: Range, shape: GridShape): string[] => {
  const rectangle = rectangleOf(range, shape);
  return rectangle === null ? [] : [...cellsOf(rectangle, shape)].map(nameOf);
};

test("a range covers the cells between its corners, line by line, and no append line", () => {
  fc.assert(
    fc.property(gridAndRange, ([grid, range]) => {
      expect(cellsIn(range, shapeOf(grid))).toEqual(modelCells(grid, range));
    }),
    runs,
  );
});

/** How far a jump goes, by what stands ahead: "xx.x" from a filled cell is one step, ".x" is two. */
function jump(isFilled: boolean, ahead: string): number {
  const run = isFilled ? /^x+/u.exec(ahead)?.[0].length : undefined;
  return run ?? /^\.*x/u.exec(ahead)?.[0].length ?? ahead.length;
}

test("Ctrl with an arrow goes as far as the data say", () => {
  const directions = ["edge-up", "edge-down", "edge-left", "edge-right"] as const;
  fc.assert(
    fc.property(gridAndRange, fc.constantFrom(...directions), ([grid, { anchor }], direction) => {
      const shape = shapeOf(grid);
      const { row, column } = positionOf(anchor, shape);
      const lineOf = (index: number): string => grid.filled[index] ?? ".".repeat(grid.columns.length);
      const sideways = direction === "edge-left" || direction === "edge-right";
      const back = direction === "edge-up" || direction === "edge-left";
      const line = sideways ? lineOf(row) : grid.rows.map((_, index) => lineOf(index)[column]).join("");
      const at = sideways ? column : row;
      const ahead = back ? line.slice(0, at).split("").toReversed().join("") : line.slice(at + 1);
      const steps = jump(line[at] === "x", ahead) * (back ? -1 : 1);
      const to = positionOf(move(anchor, direction, shape) ?? anchor, shape);
      expect(to).toEqual(sideways ? { row, column: column + steps } : { row: row + steps, column });
    }),
    runs,
  );
});

test("whatever Shift does, the anchor stays and the range is of records", () => {
  const motions: readonly Motion[] = [
    "up",
    "down",
    "left",
    "right",
    "row-start",
    "row-end",
    "edge-up",
    "edge-down",
    "edge-left",
    "edge-right",
    "first",
    "last",
    "page-up",
    "page-down",
  ];
  const steps = fc.array(fc.constantFrom(...motions), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(gridAndRange, steps, ([grid, range], way) => {
      const shape = shapeOf(grid);
      let grown = range;
      for (const motion of way) {
        grown = extended(grown, motion, shape);
        expect(grown.anchor).toEqual(range.anchor);
        expect(cellsIn(grown, shape)).toEqual(modelCells(grid, grown));
        expect(cellsIn(grown, shape)).toContain(nameOf(range.anchor));
      }
    }),
    runs,
  );
});

test("walking visits every cell once and comes back; the other way round it is the same way back", () => {
  const walks: fc.Arbitrary<readonly [Walk, Walk]> = fc.constantFrom(
    ["next", "previous"],
    ["below", "above"],
  );
  fc.assert(
    fc.property(gridAndRange, walks, ([grid, range], [forth, back]) => {
      const shape = shapeOf(grid);
      const rectangle = rectangleOf(range, shape);
      if (rectangle === null) throw new Error("a range of records has cells");
      const begin = positionOf(range.anchor, shape);
      const visited = new Set<string>();
      let at = begin;
      do {
        visited.add(`${at.row},${at.column}`);
        const next = walked(at, forth, rectangle);
        expect(walked(next, back, rectangle)).toEqual(at);
        at = next;
      } while (at.row !== begin.row || at.column !== begin.column);
      expect(visited.size).toBe(cellsIn(range, shape).length);
    }),
    runs,
  );
});

test("after lines and columns change, a range holds what is left of it, all of that and nothing else", () => {
  const changed = gridAndRange.chain(([grid, range]) =>
    fc.tuple(
      fc.constant(grid),
      fc.constant(range),
      fc.shuffledSubarray([...grid.rows.filter((id) => id !== newRowId), "new1", "new2"]),
      fc.shuffledSubarray([...grid.columns, "new"], { minLength: 1 }),
    ),
  );
  fc.assert(
    fc.property(changed, ([grid, range, rows, columns]) => {
      const before = shapeOf(grid);
      const rectangle = rectangleOf(range, before);
      if (rectangle === null) throw new Error("a range of records has cells");
      const members = membersOf(range, rectangle, before);
      const after = aShape(rows, columns);
      const settled = settledRange(range, members, after);
      const left = (ids: readonly string[], of: readonly string[] | null): string[] =>
        ids.filter((id) => of === null || of.includes(id));
      const [leftRows, leftColumns] = [left(rows, members.rowIds), left(columns, members.columnIds)];
      const together = (ids: readonly string[], some: readonly string[]): boolean =>
        some.length > 0 && ids.join().includes(some.join());
      expect(settled !== null).toBe(together(rows, leftRows) && together(columns, leftColumns));
      if (settled === null) return;
      const expected = leftRows.flatMap((rowId) =>
        leftColumns.map((columnId): CellRef => ({ rowId, columnId })).map(nameOf),
      );
      expect(cellsIn(settled, after)).toEqual(expected);
    }),
    runs,
  );
});
