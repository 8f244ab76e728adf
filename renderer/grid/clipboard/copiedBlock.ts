/**
 * A rectangle of cells as it goes to the clipboard, and as it is pasted again in the grid it came from: there a number is
 * not rounded as it is shown, and of two schools of one name it stays the one it was.
 */
import type { Cells } from "../cells.ts";
import type { ClipBlock, ClipCell } from "./block.ts";
import { writePlainText } from "./plainText.ts";
import type { CopiedBlock } from "./writeHtml.ts";
import type { CellRef } from "../types.ts";

interface Block {
  readonly rowIds: readonly string[];
  readonly columnIds: readonly string[];
}

type CellsAsShown = Pick<Cells<never>, "copied" | "entryOf">;

export const copiedBlock = ({ rowIds, columnIds }: Block, cells: CellsAsShown): CopiedBlock =>
  rowIds.map((rowId) => cells.copied(rowId, columnIds));

export const copiedText = (block: Block, cells: CellsAsShown): string =>
  writePlainText(copiedBlock(block, cells).map((row) => row.map(({ text }) => text)));

/** A cell that shows what it does not hold itself (a sum, what an earlier year says) is pasted as shown. */
export const exactBlock = ({ rowIds, columnIds }: Block, cells: CellsAsShown): ClipBlock =>
  rowIds.map((rowId) =>
    cells.copied(rowId, columnIds).map(({ text }, at): ClipCell => {
      const columnId = columnIds[at] ?? "";
      const entry = cells.entryOf({ rowId, columnId });
      return text === "" || entry.text === "" ? { text } : { text, exact: { columnId, ...entry } };
    }),
  );

export const cellsIn = ({ rowIds, columnIds }: Block): readonly CellRef[] =>
  rowIds.flatMap((rowId) => columnIds.map((columnId) => ({ rowId, columnId })));
