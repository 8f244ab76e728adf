/** Filters of columns: what a condition lets pass, what a list offers, and that nothing vanishes under the hands. */
import { describe, expect, test } from "vitest";
import type { FilterOperator } from "../../../../../shared/contract/gridLook.ts";
import {
  datePart,
  numberIn,
  predicateOf,
  type CellFacts,
  type FilterKind,
} from "../../../../../renderer/grid/arrangement/filter.ts";
import { chosenFilter, noCondition } from "../../../../../renderer/grid/arrangement/filterChoice.ts";
import { filterValues, matchingValues } from "../../../../../renderer/grid/arrangement/filterValues.ts";
import { RowFilter } from "../../../../../renderer/grid/arrangement/rowFilter.ts";
import type { GridColumn } from "../../../../../renderer/grid/types.ts";

const passing = (
  kind: FilterKind,
  facts: readonly CellFacts[],
  operator: FilterOperator,
  first = "",
  second = "",
): readonly string[] | null => {
  const predicate = predicateOf({ values: null, condition: { operator, first, second } }, kind);
  return predicate === null ? null : facts.filter(predicate).map(({ text }) => text);
};

describe("a condition", () => {
  const words = ["县教育局", "教育局（Ａ）", "住建局", ""].map((text) => ({ text, value: text || null }));
  const numbers = [-5, 0, 120, 1320].map((value) => ({ text: value.toLocaleString("en"), value }));
  const withBlank = [...numbers, { text: "", value: null }, { text: "约300", value: null }];
  const dates = ["2022-07-01", "2023-09-01", "2023-09-30", "2024-01-15"].map((text) => ({
    text,
    value: text,
  }));

  test("on a text, whatever its width", () => {
    expect(passing("text", words, "contains", "教育局(a)")).toEqual(["教育局（Ａ）"]);
    expect(passing("text", words, "excludes", "教育")).toEqual(["住建局", ""]);
    expect(passing("text", words, "begins", "县")).toEqual(["县教育局"]);
    expect(passing("text", words, "equals", "住建局")).toEqual(["住建局"]);
    expect(passing("text", words, "empty")).toEqual([""]);
    expect(passing("text", words, "filled")).toHaveLength(3);
  });
  test("on a number; what is none passes no comparison", () => {
    expect(passing("number", withBlank, "above", "0")).toEqual(["120", "1,320"]);
    expect(passing("number", withBlank, "below", "０")).toEqual(["-5"]);
    expect(passing("number", withBlank, "between", "0", "1,320")).toEqual(["0", "120", "1,320"]);
    expect(passing("number", withBlank, "between", "1320", "0")).toEqual(["0", "120", "1,320"]);
    expect(passing("number", withBlank, "between", "", "0")).toEqual(["-5", "0"]);
    expect(passing("number", withBlank, "empty")).toEqual([""]);
  });
  test("on a date, as far as it is said", () => {
    expect(passing("date", dates, "before", "2023-09")).toEqual(["2022-07-01"]);
    expect(passing("date", dates, "after", "2023年9月")).toEqual(["2024-01-15"]);
    expect(passing("date", dates, "after", "2023/9/1")).toEqual(["2023-09-30", "2024-01-15"]);
    expect(passing("date", dates, "within", "2023-09", "2023")).toEqual(["2023-09-01", "2023-09-30"]);
    expect(passing("date", dates, "year", "2023")).toEqual(["2023-09-01", "2023-09-30"]);
  });
  test("that is not filled in is none", () => {
    expect(passing("text", words, "contains", " ")).toBeNull();
    expect(passing("number", numbers, "above", "很多")).toBeNull();
    expect(passing("date", dates, "before", "下周")).toBeNull();
    expect([numberIn("１，２００人"), datePart("2023年9月1日"), datePart("23-9")]).toEqual([
      1200,
      "2023-09-01",
      null,
    ]);
  });
});

interface Row {
  readonly id: string;
  readonly town: string;
  readonly seats: number | null;
}
const rows: readonly Row[] = [
  { id: "a", town: "石桥镇", seats: 1200 },
  { id: "b", town: "白庙乡", seats: 90 },
  { id: "c", town: "石桥镇", seats: null },
  { id: "d", town: "", seats: 90 },
];
const town: GridColumn<Row> = { id: "town", header: "乡镇", width: 90, text: (row) => row.town };
const seats: GridColumn<Row> = {
  id: "seats",
  header: "学位",
  width: 60,
  text: (row) => row.seats?.toLocaleString("en") ?? "",
  sortValue: (row) => row.seats,
  quantity: (row) => row.seats,
};
const all = { rows, columns: [town, seats], rowId: (row: Row): string => row.id };

describe("the list of values", () => {
  test("counts them, orders words by pinyin and numbers by size, empty ones last", () => {
    expect(filterValues(town, rows)).toEqual([
      { text: "白庙乡", count: 1 },
      { text: "石桥镇", count: 2 },
      { text: "", count: 1 },
    ]);
    expect(filterValues(seats, rows).map(({ text }) => text)).toEqual(["90", "1,200", ""]);
  });
  test("is found through by initials, and its empty one by its word", () => {
    const values = filterValues(town, rows);
    expect(matchingValues(values, "sq").map(({ text }) => text)).toEqual(["石桥镇"]);
    expect(matchingValues(values, "空白").map(({ text }) => text)).toEqual([""]);
    expect(matchingValues(values, " ")).toBe(values);
  });
  test("what is ticked is the filter; of a search only what it found; all of them is none", () => {
    const values = filterValues(town, rows);
    const choice = {
      values,
      found: values,
      isSearched: false,
      condition: noCondition,
      kind: "text" as const,
    };
    const ticked = new Set(values.map(({ text }) => text));
    expect(chosenFilter({ ...choice, ticked })).toBeNull();
    expect(chosenFilter({ ...choice, ticked: new Set([""]) })).toEqual({ values: [""], condition: null });
    const found = matchingValues(values, "sq");
    expect(chosenFilter({ ...choice, found, isSearched: true, ticked })).toEqual({
      values: ["石桥镇"],
      condition: null,
    });
    const condition = { operator: "begins" as const, first: "石", second: "" };
    expect(chosenFilter({ ...choice, ticked, condition })).toEqual({ values: null, condition });
  });
});

describe("filtered rows", () => {
  const shownIds = (filter: RowFilter<Row>, from: readonly Row[]): string[] =>
    filter.shown({ ...all, rows: from }).map(({ id }) => id);

  test("pass the filters of all columns", () => {
    const filter = new RowFilter<Row>();
    filter.set(all, {
      town: { values: ["石桥镇", ""], condition: null },
      seats: { values: null, condition: { operator: "filled", first: "", second: "" } },
      gone: { values: [], condition: null },
    });
    expect(shownIds(filter, rows)).toEqual(["a", "d"]);
    expect([filter.hides("b"), filter.hides("a")]).toEqual([true, false]);
  });
  test("stay when they are changed, and new ones come", () => {
    const filter = new RowFilter<Row>();
    filter.set(all, { town: { values: ["石桥镇"], condition: null } });
    const later: Row[] = rows.map((row) => (row.id === "a" ? { ...row, town: "白庙乡" } : row));
    later.push({ id: "e", town: "白庙乡", seats: 1 });
    expect(shownIds(filter, later)).toEqual(["a", "c", "e"]);
    filter.set({ ...all, rows: later }, { town: { values: ["石桥镇"], condition: null } });
    expect(shownIds(filter, later)).toEqual(["c"]);
  });
});
