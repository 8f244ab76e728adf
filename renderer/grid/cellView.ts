/**
 * What one cell shows: text, mark and hint as one value. The grid compares these values and touches only cells whose
 * value differs, whatever the reason: a new row object, other figures behind a column, an edit on its way.
 */
import type { Line } from "./lines.ts";
import { cellMarks, type CellMark, type GridColumn } from "./types.ts";

export type ViewMark = CellMark | "pending" | "invitation";
export const viewMarks: readonly ViewMark[] = [...cellMarks, "pending", "invitation"];

export interface CellView {
  readonly text: string;
  readonly mark?: ViewMark | undefined;
  readonly hint?: string | undefined;
}

const empty: CellView = { text: "" };

export const sameView = (a: CellView | undefined, b: CellView | undefined): boolean =>
  a?.text === b?.text && a?.mark === b?.mark && a?.hint === b?.hint;

/** `pending`: typed and on its way, so that a slow disk never shows the old value again. */
export function viewOf<Row>(line: Line<Row>, column: GridColumn<Row>, pending: string | undefined): CellView {
  if (pending !== undefined) return { text: pending, mark: "pending" };
  switch (line.kind) {
    case "record":
      return { text: column.text(line.row), mark: column.mark?.(line.row), hint: column.hint?.(line.row) };
    case "footer":
      return line.footer.cells[column.id] ?? empty;
    case "append":
      return empty;
  }
}

const collator = new Intl.Collator("zh-Hans-CN", { numeric: true });

/** Order of two lines by a column; empty ones come last whichever way it is sorted. */
export function compareBy<Row>(
  column: GridColumn<Row>,
  a: Line<Row>,
  b: Line<Row>,
  descending: boolean,
): number {
  const [left, right] = [sortKey(column, a), sortKey(column, b)];
  if (left === null || right === null) {
    if (left === right) return 0;
    return (left === null) === descending ? -1 : 1;
  }
  return typeof left === "number" && typeof right === "number"
    ? left - right
    : collator.compare(String(left), String(right));
}

function sortKey<Row>(column: GridColumn<Row>, line: Line<Row>): number | string | null {
  if (line.kind !== "record") return null;
  const key = column.sortValue === undefined ? column.text(line.row) : column.sortValue(line.row);
  return key === "" ? null : key;
}

/** Does every word of the filter occur somewhere in the row? */
export function matchesFilter<Row>(row: Row, columns: readonly GridColumn<Row>[], filter: string): boolean {
  if (filter === "") return true;
  const words = filter.toLowerCase().split(/\s+/u);
  const text = columns.map((column) => column.text(row).toLowerCase()).join("\n");
  return words.every((word) => text.includes(word));
}
