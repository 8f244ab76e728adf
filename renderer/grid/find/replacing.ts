/** What replacing comes to: the edits, and how many cells hold the text and cannot be changed. Pure. */
import { formatCount } from "../../../shared/format/numbers.ts";
import { replaced, type Query } from "./find.ts";
import type { EditableCells } from "../editing/rangeEdits.ts";
import type { CellEdit, CellRef } from "../types.ts";

export interface Replacement {
  readonly edits: readonly CellEdit[];
  readonly skipped: number;
}

export function replacement(
  hits: Iterable<CellRef>,
  cells: EditableCells,
  query: Query,
  by: string,
): Replacement {
  const edits: CellEdit[] = [];
  let skipped = 0;
  for (const { rowId, columnId } of hits) {
    const cell = { rowId, columnId };
    const text = cells.canEdit(cell) ? replaced(cells.editText(cell), query, by) : null;
    if (text === null) skipped += 1;
    else edits.push({ ...cell, text });
  }
  return { edits, skipped };
}

export function replacementWords({ edits, skipped }: Replacement): string {
  if (edits.length === 0 && skipped === 0) return "没有可替换的内容";
  const left = skipped === 0 ? "" : `，跳过 ${formatCount(skipped)} 处（不能修改）`;
  return `替换 ${formatCount(edits.length)} 处${left}`;
}
