/** A sheet of the file in our grid: its own rows and letters, what they were taken for, problems and corrections. */
import { expect, test } from "vitest";
import { sheetColumns } from "../../../../renderer/screens/rosterImport/sheetColumns.ts";
import {
  rowIdOf,
  rowOf,
  sheetRows,
  type ShownSheet,
} from "../../../../renderer/screens/rosterImport/sheetRows.ts";
import type { RosterColumn } from "../../../../shared/contract/roster.ts";
import { problemAt } from "../../../../shared/roster/problems/problem.ts";

const column = (number: number, field: RosterColumn["field"]): RosterColumn => ({
  column: number,
  address: "",
  header: "",
  field,
  scale: 1,
  examples: [],
});

const sheet: ShownSheet = {
  name: "名册",
  cells: {
    cells: [
      { row: 1, column: 1, text: "某县学校名册" },
      { row: 3, column: 1, text: "学校名称" },
      { row: 3, column: 28, text: "一年级" },
      { row: 5, column: 1, text: "第一小学" },
      { row: 5, column: 28, text: "约300" },
      { row: 6, column: 1, text: "合计" },
    ],
    hiddenRows: [1],
  },
  tables: [
    {
      sheet: "名册",
      signature: "",
      header: { first: 3, last: 3 },
      columns: [column(1, "name"), column(28, "enrollment.1")],
      schoolRows: [5],
      totalRows: [6],
      known: false,
    },
  ],
  problems: [problemAt("not-integer", { sheet: "名册", cell: "AB5" }, { found: "约300", column: "一年级" })],
  corrections: [],
};

test("rows keep their numbers and look like what they are", () => {
  expect(sheetRows(sheet).map(({ row, look }) => [row, look])).toEqual([
    [1, "hidden"],
    [3, "header"],
    [5, "school"],
    [6, "total"],
  ]);
  expect(rowOf(rowIdOf(5))).toBe(5);
});

test("a text that stands alone beside the table is a title and may run over its cell", () => {
  const titled = {
    ...sheet,
    cells: {
      cells: [
        ...sheet.cells.cells,
        { row: 7, column: 1, text: "填表人：" },
        { row: 7, column: 28, text: "审核人：" },
        { row: 8, column: 1, text: "注：人数为秋季学期数" },
      ],
      hiddenRows: [],
    },
  };
  const looks = new Map(sheetRows(titled).map(({ row, look }) => [row, look]));
  expect([looks.get(1), looks.get(7), looks.get(8)]).toEqual(["title", "beside", "title"]);
});

test("where no table was found, the columns are as wide as what stands in them", () => {
  const cells = [1, 2].map((row) => ({ row, column: 1, text: "河湾区实验小学" }));
  const others = [1, 2].map((row) => ({ row, column: 2, text: "女" }));
  const rows = sheetRows({
    ...sheet,
    tables: [],
    problems: [],
    cells: { cells: [...cells, ...others], hiddenRows: [] },
  });
  const widths = sheetColumns(rows, []).map(({ id, width }) => [id, width]);
  expect(widths).toEqual([
    ["A", 111],
    ["B", 50],
  ]);
});

test("columns are the file's letters in their order, under what they mean", () => {
  const rows = sheetRows(sheet);
  expect(sheetColumns(rows, sheet.tables).map(({ id, group }) => [id, group])).toEqual([
    ["A", "学校名称"],
    ["AB", "一年级"],
  ]);
});

test("a problem is marked in its cell with its sentence", () => {
  const cell = sheetRows(sheet)[2]?.cells.get("AB");
  expect(cell).toMatchObject({ text: "约300", mark: "draft" });
  expect(cell?.hint).toContain("不是整数");
});

test("a correction lies over what the file holds, and says so", () => {
  const corrections = [{ sheet: "名册", cell: "AB5", text: "300" }];
  const cell = sheetRows({ ...sheet, problems: [], corrections })[2]?.cells.get("AB");
  expect(cell).toEqual({
    text: "300",
    original: "约300",
    mark: "note",
    hint: "已改，文件中原为“约300”。",
  });
});

test("a cell that was empty can be marked and corrected too", () => {
  const problems = [problemAt("required", { sheet: "名册", cell: "B9" }, { column: "学校名称" })];
  const corrections = [{ sheet: "名册", cell: "B5", text: "x" }];
  const rows = sheetRows({ ...sheet, problems, corrections });
  expect(rows.find(({ row }) => row === 9)?.cells.get("B")).toMatchObject({ text: "", mark: "draft" });
  expect(rows.find(({ row }) => row === 5)?.cells.get("B")).toMatchObject({ text: "x", original: "" });
});
