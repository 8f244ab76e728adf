/** What changed between two sets of rows, and what a cell of a line shows. */
import { describe, expect, test } from "vitest";
import { compareBy, matchesFilter, sameView, viewOf } from "../../../../renderer/grid/cellView.ts";
import { compareLines, linesOf, type Line } from "../../../../renderer/grid/lines.ts";
import { newRowId, type GridColumn } from "../../../../renderer/grid/types.ts";

interface School {
  readonly id: string;
  readonly name: string;
  readonly seats: number | null;
}
const yuying: School = { id: "s1", name: "育英学校", seats: 900 };
const shiyan: School = { id: "s2", name: "实验小学", seats: null };
const idOf = (school: School): string => school.id;
const record = (row: School): Line<School> => ({ kind: "record", id: row.id, row });
const seats: GridColumn<School> = {
  id: "seats",
  header: "学位",
  width: 80,
  text: (school) => school.seats?.toLocaleString("en") ?? "",
  mark: (school) => (school.seats === null ? "attention" : undefined),
  sortValue: (school) => school.seats,
};
const name: GridColumn<School> = { id: "name", header: "学校", width: 120, text: (school) => school.name };

describe("lines", () => {
  const before = linesOf([yuying, shiyan], idOf, "＋ 新增学校", []);

  test("an unchanged row keeps its line; a new object is a change of that line alone", () => {
    const after = linesOf([yuying, { ...shiyan, seats: 450 }], idOf, "＋ 新增学校", before);
    expect(compareLines(before, after)).toEqual({ kind: "update", changed: [after[1]] });
  });
  test("the same rows again are no change", () => {
    expect(compareLines(before, linesOf([yuying, shiyan], idOf, "＋ 新增学校", before))).toEqual({
      kind: "update",
      changed: [],
    });
  });
  test.each([
    ["fewer", [yuying]],
    ["in another order", [shiyan, yuying]],
  ])("rows %s are set anew", (_how, rows) => {
    expect(compareLines(before, linesOf(rows, idOf, "＋ 新增学校", before))).toEqual({ kind: "replace" });
  });
  test("the append line comes last", () => {
    expect(before.map(({ id }) => id)).toEqual(["s1", "s2", newRowId]);
  });
});

describe("cells", () => {
  test("show text and mark of their row, the sums, or what is on its way", () => {
    const footer: Line<School> = {
      kind: "footer",
      id: "sum",
      footer: { id: "sum", cells: { seats: { text: "1,350" } } },
    };
    expect(viewOf(record(yuying), seats, undefined)).toEqual({
      text: "900",
      mark: undefined,
      hint: undefined,
    });
    expect(viewOf(footer, seats, undefined)).toEqual({ text: "1,350" });
    expect(viewOf(footer, name, undefined)).toEqual({ text: "" });
    expect(viewOf(record(yuying), seats, "约900")).toEqual({ text: "约900", mark: "pending" });
  });
  test("are drawn anew when text, mark or hint differ", () => {
    expect(sameView({ text: "1" }, { text: "1" })).toBe(true);
    expect(sameView({ text: "1" }, { text: "1", mark: "draft" })).toBe(false);
    expect(sameView({ text: "1", hint: "a" }, { text: "1", hint: "b" })).toBe(false);
  });
});

describe("sorting", () => {
  test("numbers by size, names by pinyin, empty ones last either way", () => {
    const small = record({ id: "s3", name: "博文学校", seats: 45 });
    expect(compareBy(seats, small, record(yuying), false)).toBeLessThan(0);
    expect(compareBy(name, small, record(yuying), false)).toBeLessThan(0);
    // The grid turns the result round when it sorts downwards.
    expect(compareBy(seats, record(shiyan), small, false)).toBeGreaterThan(0);
    expect(compareBy(seats, record(shiyan), small, true)).toBeLessThan(0);
  });
});

test("the filter wants every word somewhere in the line, and spares the append line", () => {
  expect(matchesFilter(yuying, [name, seats], "育英 900")).toBe(true);
  expect(matchesFilter(yuying, [name, seats], "育英 450")).toBe(false);
  expect(matchesFilter(yuying, [name], "")).toBe(true);
});
