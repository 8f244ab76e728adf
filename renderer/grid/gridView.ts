/**
 * AG Grid behind a small face: lines in, places of cells out. It is used without its React wrapper, because cells are
 * plain text and must be on the screen in the frame of the edit. Nothing else in this folder talks to AG Grid.
 */
import { createGrid, type GridApi, type GridOptions, type IRowNode } from "ag-grid-community";
import type { GridShape } from "./activeCell.ts";
import { chineseTexts } from "./agGrid.ts";
import { columnDefinitions, type CellSource } from "./columns.ts";
import { compareLines, type Line } from "./lines.ts";
import { groupHeaderHeight, headerHeight, rowHeight, theme } from "./theme.ts";
import { newRowId, type CellRef, type FooterRow, type GridColumn } from "./types.ts";

/** A cell's place within the scrolled content; for pinned columns, `left` counts from the window's edge. */
export interface CellBox {
  readonly pinned: boolean;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface GridViewOptions<Row> extends CellSource<Row> {
  readonly label: string;
  rowClass(line: Line<Row>): string | undefined;
}

export class GridView<Row> {
  readonly #api: GridApi<Line<Row>>;
  readonly #element: HTMLElement;
  readonly #options: GridViewOptions<Row>;
  #lines: readonly Line<Row>[] = [];
  #footer: readonly Line<Row>[] = [];
  #classes: ReadonlyMap<string, string | undefined> = new Map();

  constructor(element: HTMLElement, options: GridViewOptions<Row>) {
    this.#element = element;
    this.#options = options;
    this.#api = createGrid<Line<Row>>(element, gridOptions(options));
    element.querySelector('[role="grid"]')?.setAttribute("aria-label", options.label);
  }

  /** An edit or an event of the grid's may still be on its way when the screen is left. */
  get closed(): boolean {
    return this.#api.isDestroyed();
  }

  /** Cells may stand elsewhere now: sorted, filtered, resized, columns moved. */
  onMoved(listener: () => void): void {
    for (const event of movingEvents) this.#api.addEventListener(event, () => this.closed || listener());
  }

  destroy(): void {
    this.#api.destroy();
  }

  /** The element all cells scroll in; layers are appended to it. */
  get content(): HTMLElement {
    const found = this.#element.querySelector<HTMLElement>(".ag-grid-scrolling-container");
    if (found === null) throw new Error("AG Grid has no scrolling container: its layout has changed");
    return found;
  }

  get viewport(): HTMLElement {
    const found = this.#element.querySelector<HTMLElement>(".ag-grid-viewport");
    if (found === null) throw new Error("AG Grid has no viewport: its layout has changed");
    return found;
  }

  setColumns(columns: readonly GridColumn<Row>[]): void {
    this.#api.setGridOption("columnDefs", columnDefinitions(columns, this.#options));
  }

  get lines(): readonly Line<Row>[] {
    return this.#lines;
  }

  /** Only changed lines reach the grid; a sorted column is not sorted again under the planner's hands. */
  setLines(lines: readonly Line<Row>[]): void {
    const before = this.#lines;
    const change = compareLines(before, lines);
    this.#lines = lines;
    if (change.kind === "replace") this.#api.setGridOption("rowData", [...lines]);
    else if (change.changed.length > 0) this.#api.applyTransaction({ update: [...change.changed] });
    this.#restyle();
  }

  /** The grid asks for the class of a line only when it draws it; a line's class may also hang on its neighbours. */
  #restyle(): void {
    const before = this.#classes;
    this.#classes = new Map(this.#lines.map((line) => [line.id, this.#options.rowClass(line)]));
    const rowNodes = this.#lines
      .filter(({ id }) => before.has(id) && before.get(id) !== this.#classes.get(id))
      .map(({ id }) => this.#api.getRowNode(id))
      .filter((node) => node !== undefined);
    if (rowNodes.length > 0) this.#api.redrawRows({ rowNodes });
  }

  setFooter(footer: readonly FooterRow[]): void {
    const lines = footer.map((row): Line<Row> => ({ kind: "footer", id: row.id, footer: row }));
    const change = compareLines(this.#footer, lines);
    this.#footer = lines;
    if (change.kind === "replace") this.#api.setGridOption("pinnedBottomRowData", lines);
    else lines.forEach((line, index) => this.#api.getPinnedBottomRow(index)?.updateData(line));
  }

  /** Asks every drawn cell for its view again; cells whose view is the same are not touched. */
  refresh(): void {
    this.#api.refreshCells();
  }

  refreshCell(cell: CellRef): void {
    const node = this.#api.getRowNode(cell.rowId);
    if (node !== undefined) this.#api.refreshCells({ rowNodes: [node], columns: [cell.columnId] });
  }

  /** Is any record shown, besides the append line? */
  get hasRecords(): boolean {
    return this.#api.getDisplayedRowAtIndex(0)?.data?.kind === "record";
  }

  lineOf(rowId: string): Line<Row> | undefined {
    return this.#api.getRowNode(rowId)?.data;
  }

  shape(): GridShape {
    return {
      rowCount: this.#api.getDisplayedRowCount(),
      columnIds: this.#api.getAllDisplayedColumns().map((column) => column.getColId()),
      pageRows: Math.max(1, Math.floor(this.viewport.clientHeight / rowHeight) - 2),
      rowIdAt: (index) => this.#api.getDisplayedRowAtIndex(index)?.id,
      rowIndexOf: (rowId) => this.#api.getRowNode(rowId)?.rowIndex ?? -1,
    };
  }

  /** From the grid's own figures, so that it is right for cells that are not drawn, too. */
  boxOf(cell: CellRef): CellBox | null {
    const node = this.#api.getRowNode(cell.rowId);
    const column = this.#api.getColumn(cell.columnId);
    const left = column?.getLeft();
    if (typeof node?.rowTop !== "number" || column === null || typeof left !== "number") return null;
    const pinned = column.getPinned() === "left";
    const offset = pinned ? 0 : this.#pinnedWidth();
    return {
      pinned,
      left: left + offset,
      top: node.rowTop,
      width: column.getActualWidth(),
      height: node.rowHeight ?? rowHeight,
    };
  }

  reveal(cell: CellRef): void {
    const index = this.#api.getRowNode(cell.rowId)?.rowIndex;
    if (typeof index === "number") this.#api.ensureIndexVisible(index);
    this.#api.ensureColumnVisible(cell.columnId);
  }

  #pinnedWidth(): number {
    return this.#api.getDisplayedLeftColumns().reduce((sum, column) => sum + column.getActualWidth(), 0);
  }
}

const movingEvents = [
  "modelUpdated",
  "displayedColumnsChanged",
  "columnResized",
  "columnMoved",
  "columnPinned",
  "gridSizeChanged",
] as const;

function gridOptions<Row>(options: GridViewOptions<Row>): GridOptions<Line<Row>> {
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
    getRowClass: ({ data }) =>
      data === undefined ? undefined : options.rowClass(data)?.split(" ").filter(isClass),
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
