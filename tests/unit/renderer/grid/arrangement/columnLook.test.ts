/** Columns as a planner arranged them, merged with those the screen has today. */
import { describe, expect, test } from "vitest";
import {
  arranged,
  moved,
  placesOf,
  withFrozen,
  withHidden,
  withWidth,
} from "../../../../../renderer/grid/arrangement/columnLook.ts";
import type { GridColumn } from "../../../../../renderer/grid/types.ts";
import { plainLook, type GridLook } from "../../../../../shared/contract/gridLook.ts";

type Column = GridColumn<string>;
const column = (id: string, more: Partial<Column> = {}): Column => ({
  id,
  header: id,
  width: 60,
  text: (row) => row,
  ...more,
});
const screen: readonly Column[] = [
  column("name", { pinned: "left" }),
  column("code"),
  column("g1", { group: "小学" }),
  column("g2", { group: "小学" }),
  column("h1", { group: "初中" }),
  column("note", { grow: true }),
];

const ids = (look: GridLook, columns: readonly Column[] = screen): string[] =>
  arranged(columns, look).map(({ id }) => id);
const frozen = (look: GridLook): string[] =>
  arranged(screen, look)
    .filter(({ pinned }) => pinned === "left")
    .map(({ id }) => id);
const steps = (look: GridLook, id: string, ...all: readonly (1 | -1)[]): GridLook =>
  all.reduce((now, step) => moved(screen, now, id, step), look);

test("untouched, they are the screen's", () => {
  expect(arranged(screen, plainLook)).toEqual(screen);
});

test("a width is kept, and one drawn by hand takes no room left over", () => {
  const look = withWidth(screen, withWidth(screen, plainLook, "code", 12), "note", 200.4);
  expect(arranged(screen, look).map(({ width, grow }) => [width, grow])).toEqual([
    [60, undefined],
    [40, false],
    [60, undefined],
    [60, undefined],
    [60, undefined],
    [200, false],
  ]);
});

describe("hiding", () => {
  test("and showing again", () => {
    const look = withHidden(screen, plainLook, ["g1", "code"], true);
    expect(ids(look)).toEqual(["name", "g2", "h1", "note"]);
    expect(ids(withHidden(screen, look, ["g1"], false))).toEqual(["name", "g1", "g2", "h1", "note"]);
  });
  test("never the last one", () => {
    const all = screen.map(({ id }) => id);
    expect(withHidden(screen, plainLook, all, true)).toBe(plainLook);
    const hidden = { ...plainLook, columns: all.map((id) => ({ id, width: null, hidden: true })) };
    expect(ids(hidden)).toEqual(all);
  });
});

describe("moving", () => {
  test("within a group, and at its edge with all of it", () => {
    expect(ids(steps(plainLook, "g1", 1))).toEqual(["name", "code", "g2", "g1", "h1", "note"]);
    expect(ids(steps(plainLook, "g1", 1, 1))).toEqual(["name", "code", "h1", "g2", "g1", "note"]);
    expect(ids(steps(plainLook, "h1", -1))).toEqual(["name", "code", "h1", "g1", "g2", "note"]);
  });
  test("past a whole group, and past what is hidden", () => {
    expect(ids(steps(plainLook, "code", 1))).toEqual(["name", "g1", "g2", "code", "h1", "note"]);
    const look = withHidden(screen, plainLook, ["h1"], true);
    expect(ids(steps(look, "note", -1))).toEqual(["name", "code", "note", "g1", "g2"]);
  });
  test("not over the edge of the frozen columns, nor off the ends", () => {
    for (const [id, step] of [
      ["code", -1],
      ["name", 1],
      ["note", 1],
    ] as const)
      expect(moved(screen, plainLook, id, step)).toBe(plainLook);
  });
});

describe("freezing", () => {
  test("up to a column, or none", () => {
    expect(frozen(plainLook)).toEqual(["name"]);
    expect(frozen(withFrozen(plainLook, "g1"))).toEqual(["name", "code", "g1"]);
    expect(frozen(withFrozen(plainLook, null))).toEqual([]);
  });
  test("the same columns stay frozen when the last of them moves among them", () => {
    const look = steps(withFrozen(plainLook, "code"), "code", -1);
    expect(ids(look).slice(0, 2)).toEqual(["code", "name"]);
    expect(frozen(look)).toEqual(["code", "name"]);
  });
  test("up to a column that is no more, as the screen has it", () => {
    expect(frozen(withFrozen(plainLook, "gone"))).toEqual(["name"]);
  });
});

test("columns of another day: unknown ones are passed over, new ones come behind their neighbours", () => {
  const look = withHidden(screen, steps(plainLook, "code", 1), ["h1"], true);
  const today = [
    column("first"),
    ...screen.filter(({ id }) => id !== "code").slice(0, 2),
    column("g1b", { group: "小学" }),
    ...screen.slice(3),
  ];
  expect(ids(look, today)).toEqual(["first", "name", "g1", "g1b", "g2", "note"]);
  expect(placesOf(today, look).find(({ id }) => id === "h1")?.hidden).toBe(true);
});
