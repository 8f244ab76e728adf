/** What a grid offers to menus. */
import { expect, test } from "vitest";
import type { Subject } from "../../../../../shared/calculation/explain/subject.ts";
import { offerOf } from "../../../../../renderer/grid/keys/gridActions.ts";
import type { CellRef, SelectedCells, SpreadsheetProps } from "../../../../../renderer/grid/types.ts";
import type { GridAction } from "../../../../../renderer/grid/actions.ts";

const readOnly: SpreadsheetProps<string> = { label: "", rows: [], rowId: (row) => row, columns: [] };
const writable: SpreadsheetProps<string> = {
  ...readOnly,
  onEdit: () => Promise.resolve(),
  onRowsDelete: () => undefined,
  appendRow: { text: "＋" },
};
const oneCell: CellRef = { rowId: "a", columnId: "name" };
const selected: SelectedCells = {
  kind: "cells",
  active: oneCell,
  rowIds: ["a"],
  columnIds: ["name"],
  size: 1,
  cells: () => [oneCell],
};
const [clear, deletion, newRow]: GridAction[] = [
  { type: "clear" },
  { type: "delete-rows" },
  { type: "new-row" },
];
const all: GridAction = { type: "select", what: "all" };
const yes = { canEdit: () => true, subjectOf: () => null };
const no = { ...yes, canEdit: () => false };

test("a grid to look at can be selected in, and that is all", () => {
  for (const action of [clear, deletion, newRow])
    expect(action === undefined ? "" : offerOf(action, readOnly, selected, yes)).toBe("absent");
  expect(offerOf(all, readOnly, selected, yes)).toBe("ready");
});

test("clearing needs a cell that can be written to", () => {
  expect(offerOf({ type: "clear" }, writable, selected, yes)).toBe("ready");
  expect(offerOf({ type: "clear" }, writable, selected, no)).toBe("idle");
});

test("filling needs a cell that can be written to", () => {
  const fill: GridAction = { type: "fill", way: "down" };
  expect(offerOf(fill, readOnly, selected, yes)).toBe("absent");
  expect(offerOf(fill, writable, selected, yes)).toBe("ready");
  expect(offerOf(fill, writable, selected, no)).toBe("idle");
});

test("the line in which a record begins can be reached, but not be deleted", () => {
  expect(offerOf({ type: "delete-rows" }, writable, null, yes)).toBe("idle");
  expect(offerOf({ type: "new-row" }, writable, null, yes)).toBe("ready");
});

test("a number is asked about where the screen explains, and where there is one", () => {
  const explain: GridAction = { type: "explain" };
  const explaining = { ...readOnly, onExplain: () => undefined };
  const aNumber = {
    ...no,
    subjectOf: (): Subject => ({ of: "school-cell", schoolId: "a", field: "enrollment.1" }),
  };
  expect(offerOf(explain, readOnly, selected, aNumber)).toBe("absent");
  expect(offerOf(explain, explaining, selected, no)).toBe("idle");
  expect(offerOf(explain, explaining, selected, aNumber)).toBe("ready");
});
