/** What a row says in one of its columns, by itself or through a cell merged beside it. */
import type { ColumnRoles } from "../columns/columnRoles.ts";
import { compact } from "../plainText.ts";
import type { BodyRow } from "./rosterTable.ts";

/** The text in a column, its own or that of a merge that covers the row. */
export function textAt(row: BodyRow, column: number | undefined): string {
  if (column === undefined) return "";
  return (
    (
      row.cells.find((cell) => cell.column === column) ?? row.covering.find(({ over }) => over === column)
    )?.text.trim() ?? ""
  );
}

export const hasCode = (row: BodyRow, { code }: ColumnRoles): boolean =>
  /^\d{10}$/u.test(compact(textAt(row, code)).replace(/^'/u, ""));
