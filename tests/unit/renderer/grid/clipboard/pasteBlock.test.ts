/** Where a pasted block goes: repeated, cut off, past the last line, over what cannot be edited. */
import { describe, expect, test } from "vitest";
import type { ClipBlock } from "../../../../../renderer/grid/clipboard/block.ts";
import { movingEdits } from "../../../../../renderer/grid/editing/rangeEdits.ts";
import { pastedSize, planPaste, type PastePlan } from "../../../../../renderer/grid/clipboard/pasteBlock.ts";
import { newRowId, type LineTexts } from "../../../../../renderer/grid/types.ts";
import { aShape, cellNamed, nameOf } from "../../../../builders/aShape.ts";

const shape = aShape(["1", "2", "3", newRowId], ["a", "b", "c"]);
const block = (...rows: readonly string[]): ClipBlock =>
  rows.map((row) => (row === "" ? [] : row.split(" ").map((text) => ({ text: text === "_" ? "" : text }))));

/** Pasted into a selection, given by its corners. */
function pasted(
  clip: ClipBlock,
  from: string,
  to = from,
  isLocked: (cell: string) => boolean = () => false,
): PastePlan {
  const [first, last] = [cellNamed(from), cellNamed(to)];
  const row = (id: string): number => (id === "new" ? 3 : Number(id) - 1);
  const selected = {
    top: row(first.rowId),
    left: shape.columnIds.indexOf(first.columnId),
    bottom: row(last.rowId),
    right: shape.columnIds.indexOf(last.columnId),
  };
  return planPaste(clip, selected, pastedSize(clip, selected), {
    shape,
    takes: ({ rowId, columnId }) => !isLocked(`${rowId ?? "new"}.${columnId}`),
  });
}

const written = ({ edits }: PastePlan): string =>
  edits.map((edit) => `${nameOf(edit)}=${edit.text}`).join(" ");
const texts = (lines: readonly LineTexts[]): string[] =>
  lines.map((line) => [...line].map(([columnId, text]) => `${columnId}=${text}`).join(" "));

describe("how much of the grid it covers", () => {
  test("its own size from the active cell", () => {
    expect(written(pasted(block("x y", "z w"), "1.b"))).toBe("1.b=x 1.c=y 2.b=z 2.c=w");
  });
  test("one cell fills what is selected", () => {
    expect(written(pasted(block("x"), "1.a", "2.b"))).toBe("1.a=x 1.b=x 2.a=x 2.b=x");
  });
  test("a row goes down a column of selected cells, a column along a row", () => {
    expect(written(pasted(block("x y"), "1.a", "2.a"))).toBe("1.a=x 1.b=y 2.a=x 2.b=y");
    expect(written(pasted(block("x", "y"), "1.a", "1.b"))).toBe("1.a=x 1.b=x 2.a=y 2.b=y");
  });
  test("no whole multiple: once, from the first cell", () => {
    expect(written(pasted(block("x", "y"), "1.a", "3.a"))).toBe("1.a=x 2.a=y");
    expect(written(pasted(block("x y"), "1.a", "1.c"))).toBe("1.a=x 1.b=y");
  });
  test("what a row lacks is left alone; what is empty is written", () => {
    expect(written(pasted(block("x y", "z", "_ w"), "1.a"))).toBe("1.a=x 1.b=y 2.a=z 3.a= 3.b=w");
  });
});

describe("what finds no place", () => {
  test("columns past the last one are cut off", () => {
    const plan = pasted(block("x y z"), "1.b");
    expect([written(plan), plan.columnsBeyond]).toEqual(["1.b=x 1.c=y", 1]);
  });
  test("lines past the last record are kept apart, without those that say nothing", () => {
    const plan = pasted(block("x y", "z w", "_ _", "u _"), "3.a");
    expect([written(plan), plan.fitting]).toEqual(["3.a=x 3.b=y", 1]);
    expect(texts(plan.lines)).toEqual(["a=z b=w", "a=u"]);
  });
  test("on the append line all of them are new", () => {
    const plan = pasted(block("x", "y"), "new.a");
    expect([plan.edits, plan.fitting, texts(plan.lines)]).toEqual([[], 0, ["a=x", "a=y"]]);
  });
  test("a whole column of a spreadsheet is taken at once", () => {
    const column: ClipBlock = Array.from({ length: 200_000 }, () => [{ text: "x" }]);
    const plan = pasted(column, "1.a");
    expect([plan.edits.length, plan.lines.length]).toEqual([3, 199_997]);
  });
  test("locked cells are passed over and counted, in new lines too", () => {
    const plan = pasted(block("x y", "z w"), "3.a", "3.a", (cell) => cell.endsWith(".b"));
    expect([written(plan), texts(plan.lines), plan.locked]).toEqual(["3.a=x", ["a=z"], 2]);
  });
});

describe("what a copy made here says exactly", () => {
  const own = (columnId: string): ClipBlock => [
    [{ text: "12.35", exact: { columnId, text: "12.345" } }],
    [{ text: "育英学校", exact: { columnId, text: "育英学校", value: "school 7" } }],
  ];
  const valuesOf = ({ edits }: PastePlan): string[] =>
    edits.map(({ text, value = "" }) => `${text} ${value}`);

  test("counts in its own column; elsewhere what is shown does", () => {
    expect(valuesOf(pasted(own("a"), "1.a"))).toEqual(["12.345 ", "育英学校 school 7"]);
    expect(valuesOf(pasted(own("a"), "1.b"))).toEqual(["12.35 ", "育英学校 "]);
  });
  test("counts in new lines, too", () => {
    expect(texts(pasted(own("a"), "new.a").lines)).toEqual(["a=12.345", "a=school 7"]);
  });
});

test("moving empties the source, but for what the block comes to lie over", () => {
  const cells = { canEdit: ({ columnId }: { columnId: string }) => columnId !== "c", editText: () => "1" };
  const source = ["1.a", "1.b", "1.c"].map(cellNamed);
  const edits = movingEdits(source, [{ ...cellNamed("1.b"), text: "1" }], cells);
  expect(edits.map((edit) => `${nameOf(edit)}=${edit.text}`)).toEqual(["1.a=", "1.b=1"]);
});
