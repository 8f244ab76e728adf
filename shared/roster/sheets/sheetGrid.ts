/**
 * A sheet to look cells up in: by row and column, with merged cells answering for the range they cover. Costs what the
 * cells cost, however large the ranges are.
 */
import { addressOf, type Merge, type NeutralCell, type NeutralSheet } from "./neutralGrid.ts";

export interface SheetGrid {
  readonly name: string;
  /** Rows that have cells, in order; without the hidden ones, unless they are asked for. */
  readonly rows: readonly number[];
  readonly hiddenRows: number;
  readonly merges: readonly Merge[];
  /** Whether a row may be the sum of others. */
  readonly hasSums: boolean;
  readonly cellsOf: (row: number) => readonly NeutralCell[];
  readonly cellAt: (row: number, column: number) => NeutralCell | undefined;
  /** The merge that begins at this place. */
  readonly mergeAt: (row: number, column: number) => Merge | undefined;
  /** The cell whose vertical merge, begun at `from` or later, covers this place: a town beside all its schools. */
  readonly coveringAt: (row: number, column: number, from: number) => NeutralCell | undefined;
}

const isFilled = ({ text, formula, error }: NeutralCell): boolean =>
  text.trim() !== "" || formula === "missing" || error !== undefined;

export function gridOf(sheet: NeutralSheet, includeHidden: boolean): SheetGrid {
  const hidden = new Set(includeHidden ? [] : sheet.hiddenRows);
  const byRow = new Map<number, Map<number, NeutralCell>>();
  const left = new Set<number>();
  for (const cell of sheet.cells) {
    if (!isFilled(cell)) continue;
    if (hidden.has(cell.row)) {
      left.add(cell.row);
      continue;
    }
    const row = byRow.get(cell.row) ?? new Map<number, NeutralCell>();
    byRow.set(cell.row, row.set(cell.column, cell));
  }
  const vertical = verticalMerges(sheet.merges);
  const mergeAt = new Map(sheet.merges.map((merge) => [addressOf(merge.top, merge.left), merge]));
  const cellAt = (row: number, column: number): NeutralCell | undefined => byRow.get(row)?.get(column);
  return {
    name: sheet.name,
    rows: [...byRow.keys()].sort((a, b) => a - b),
    hiddenRows: left.size,
    merges: sheet.merges,
    hasSums: sheet.countedSchools !== true,
    cellsOf: (row) => [...(byRow.get(row)?.values() ?? [])].sort((a, b) => a.column - b.column),
    cellAt,
    mergeAt: (row, column) => mergeAt.get(addressOf(row, column)),
    coveringAt: (row, column, from) => {
      const merge = lastBefore(vertical.get(column) ?? [], row);
      if (merge === undefined || merge.bottom < row || merge.top < from) return undefined;
      return cellAt(merge.top, merge.left);
    },
  };
}

/** Merges over several rows, by their left column, from the top down. */
function verticalMerges(merges: readonly Merge[]): ReadonlyMap<number, readonly Merge[]> {
  const byColumn = new Map<number, Merge[]>();
  for (const merge of merges) {
    if (merge.bottom === merge.top) continue;
    const list = byColumn.get(merge.left);
    if (list === undefined) byColumn.set(merge.left, [merge]);
    else list.push(merge);
  }
  for (const list of byColumn.values()) list.sort((a, b) => a.top - b.top);
  return byColumn;
}

/** The last merge that begins at or above the row. */
function lastBefore(sorted: readonly Merge[], row: number): Merge | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((sorted[middle]?.top ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
}
