/** The line behind the last record, in which typing begins a new one: which of its columns invite to it. Pure. */
import type { GridColumn } from "./types.ts";

/** The column that carries its text. */
export function invitingColumn<Row>(columns: readonly GridColumn<Row>[]): GridColumn<Row> | undefined {
  return columns.find((column) => column.startsRecord === true) ?? columns[0];
}

/** Columns marked for it; where none is, the first one. */
export function beginsRecord<Row>(column: GridColumn<Row>, columns: readonly GridColumn<Row>[]): boolean {
  return column.startsRecord === true || column === invitingColumn(columns);
}
