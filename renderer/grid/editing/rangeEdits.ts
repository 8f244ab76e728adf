/** Edits of whole ranges, worked out before anything is sent. Locked cells are passed over. Pure. */
import type { CellEdit, CellRef } from "../types.ts";

export interface EditableCells {
  canEdit(cell: CellRef): boolean;
  editText(cell: CellRef): string;
}

/** What Delete means: every cell that can be edited and holds something becomes empty. */
export function clearingEdits(range: Iterable<CellRef>, cells: EditableCells): CellEdit[] {
  const edits: CellEdit[] = [];
  for (const cell of range)
    if (cells.canEdit(cell) && cells.editText(cell) !== "") edits.push({ ...cell, text: "" });
  return edits;
}

/** What pasting cut cells means: they become empty, but where the block comes to lie over them. */
export function movingEdits(
  source: Iterable<CellRef>,
  pasted: readonly CellEdit[],
  cells: EditableCells,
): CellEdit[] {
  const written = new Set(pasted.map(keyOf));
  return [...clearingEdits(source, cells).filter((edit) => !written.has(keyOf(edit))), ...pasted];
}

const keyOf = ({ rowId, columnId }: CellRef): string => `${rowId}\n${columnId}`;
