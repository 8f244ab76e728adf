/** What was copied or cut here: known again by the clipboard's text, as long as the cells still say it. */
import { expect, test } from "vitest";
import type { GridShape } from "../../../../../renderer/grid/selection/activeCell.ts";
import { ClipMark, type Taken } from "../../../../../renderer/grid/clipboard/clipMark.ts";
import { aShape } from "../../../../builders/aShape.ts";

const upperLeft = { top: 0, left: 0, bottom: 1, right: 1 };

/** Cells say their names until something is done to them. */
function cutOrCopied(kind: Taken["kind"]) {
  const said = new Map<string, string>();
  let shape: GridShape = aShape(["1", "2", "3"], ["a", "b", "c"]);
  const drawn: boolean[] = [];
  const mark = new ClipMark({ shape: () => shape, boxesOf: () => [] }, { place: () => drawn.push(true) });
  const copied = ({ rowIds, columnIds }: Pick<Taken, "rowIds" | "columnIds">): string =>
    rowIds
      .map((row) => columnIds.map((column) => said.get(row + column) ?? row + column).join("\t"))
      .join("\r\n");
  mark.set(kind, "1a\t1b\r\n2a\t2b", upperLeft);
  return {
    said,
    sort: (rows: readonly string[]) => (shape = aShape(rows, ["a", "b", "c"])),
    takenBy: (text: string) => mark.taken(text, copied),
    mark,
  };
}

test("is known by the clipboard's text, whatever the system made of its line breaks", () => {
  const { takenBy } = cutOrCopied("cut");
  expect(takenBy("1a\t1b\n2a\t2b")).toEqual({ kind: "cut", rowIds: ["1", "2"], columnIds: ["a", "b"] });
  expect(takenBy("from another program")).toBeNull();
});

test("cells that were changed since, as by an undo or in another window, are not moved", () => {
  const { said, takenBy } = cutOrCopied("cut");
  said.set("2b", "450");
  expect(takenBy("1a\t1b\n2a\t2b")).toBeNull();
});

test("cells that a sort has put in another order are not the block that was copied", () => {
  const { sort, takenBy } = cutOrCopied("copy");
  sort(["3", "2", "1"]);
  expect(takenBy("1a\t1b\n2a\t2b")).toBeNull();
  sort(["3", "1", "2"]);
  expect(takenBy("1a\t1b\n2a\t2b")?.rowIds).toEqual(["1", "2"]);
});

test("a copy is still marked when its cells have changed: the clipboard holds it", () => {
  const { said, mark } = cutOrCopied("copy");
  said.set("1a", "450");
  expect(mark.holds("1a\t1b\n2a\t2b")).toBe(true);
});
