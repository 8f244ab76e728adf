/** Small rules of the sheet: which columns begin a record, what editing starts from, why a cell is locked. Pure. */
import type { CellView } from "./cellView.ts";
import type { Line } from "./lines.ts";
import type { GridColumn } from "./types.ts";

/** Columns marked for it; where none is, the first one. */
export function beginsRecord<Row>(column: GridColumn<Row>, columns: readonly GridColumn<Row>[]): boolean {
  return columns.some(({ startsRecord }) => startsRecord === true) ? column.startsRecord === true : column === columns[0];
}

/** The text editing and copying start from; an edit on its way counts already. */
export function editTextOf<Row>(line: Line<Row>, column: GridColumn<Row>, pending: string | undefined): string {
  if (pending !== undefined) return pending;
  return line.kind === "record" ? (column.editText ?? column.text)(line.row) : "";
}

/** Said under a cell that was typed into in vain. */
export function lockedReason(view: CellView, readOnly: boolean, newLine: boolean): string {
  if (readOnly) return "本表只供查看";
  if (newLine) return "请先在本行前面的格子里输入，新建一行";
  return view.hint ?? (view.mark === "computed" ? "此格由系统计算，不能填写" : "此格不能填写");
}
