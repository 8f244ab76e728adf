/**
 * The narrow first column with the numbers of the lines. It belongs to the grid, not to the screen: it is no place to
 * stand on and no part of what is copied; a press on it selects lines, on its head everything.
 */
import type { ColDef, ValueGetterParams } from "ag-grid-community";
import { sameView, type CellView } from "./cellView.ts";
import type { Line } from "./lines.ts";
import type { LineNumber } from "./types.ts";

export const lineNumberColumn = "__line__";
/** Pixels; four digits have room. */
export const lineNumberWidth = 36;

export interface LineNumberSource<Row> {
  /** The screen's own number of a line; undefined: its place. */
  lineNumber(row: Row): LineNumber | undefined;
}

export function lineNumberDefinition<Row>(source: LineNumberSource<Row>): ColDef<Line<Row>, CellView> {
  return {
    colId: lineNumberColumn,
    headerName: "",
    headerTooltip: "全选（Ctrl+A）",
    headerClass: "sheet-corner",
    cellClass: "sheet-line-number",
    width: lineNumberWidth,
    resizable: false,
    sortable: false,
    pinned: "left",
    lockPinned: true,
    lockPosition: "left",
    cellDataType: false,
    valueGetter: ({ data, node }: ValueGetterParams<Line<Row>, CellView>) =>
      data?.kind === "record"
        ? (source.lineNumber(data.row) ?? { text: String((node?.rowIndex ?? 0) + 1) })
        : { text: "" },
    valueFormatter: ({ value }) => value?.text ?? "",
    equals: (a, b) => sameView(a ?? undefined, b ?? undefined),
    tooltip: ({ value }) => value?.hint,
  };
}
