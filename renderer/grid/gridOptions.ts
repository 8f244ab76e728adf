/** How AG Grid is set up: what of its own manners is off because the sheet has its own, and what screen readers need. */
import type { GridOptions, IRowNode } from "ag-grid-community";
import { chineseTexts } from "./agGrid.ts";
import type { Line } from "./lines.ts";
import { groupHeaderHeight, headerHeight, rowHeight, theme } from "./theme.ts";
import { newRowId } from "./types.ts";

interface LineLooks<Row> {
  readonly rowClass: (line: Line<Row>) => string | undefined;
}

/** `rowClass`: extra classes of a line, separated by blanks. */
export function gridOptions<Row>({ rowClass }: LineLooks<Row>): GridOptions<Line<Row>> {
  return {
    theme,
    // Without them the grid shows its own "loading" until the first rows come.
    columnDefs: [],
    rowData: [],
    // For screen readers, which read lines in the order of the elements.
    ensureDomOrder: true,
    localeText: chineseTexts,
    rowHeight,
    headerHeight,
    groupHeaderHeight,
    getRowId: ({ data }) => data.id,
    getRowClass: ({ data }) => (data === undefined ? undefined : rowClass(data)?.split(" ").filter(isClass)),
    suppressModelUpdateAfterUpdateTransaction: true,
    animateRows: false,
    // Else every row is a stacking context of its own and no layer can lie between centre and pinned cells.
    suppressRowTransform: true,
    suppressCellFocus: true,
    suppressHeaderFocus: true,
    suppressMovableColumns: true,
    suppressNoRowsOverlay: true,
    suppressDragLeaveHidesColumns: true,
    suppressMultiSort: true,
    enableBrowserTooltips: true,
    postSortRows: ({ nodes }) => keepAppendLineLast(nodes),
  };
}

const isClass = (name: string): boolean => name !== "";

function keepAppendLineLast<Row>(nodes: IRowNode<Line<Row>>[]): void {
  const at = nodes.findIndex((node) => node.id === newRowId);
  if (at >= 0) nodes.push(...nodes.splice(at, 1));
}
