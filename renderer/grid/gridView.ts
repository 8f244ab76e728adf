/**
 * AG Grid behind a small face: lines in, cells drawn. It is used without its React wrapper, because cells are plain text
 * and must be on the screen in the frame of the edit. Only this file and what it is made of (gridOptions, gridPlaces,
 * columns, headerCell, lineNumbers) talk to AG Grid.
 */
import { createGrid, type GridApi } from "ag-grid-community";
import type { GridSort } from "../../shared/contract/gridLook.ts";
import { columnDefinitions, type CellSource } from "./columns.ts";
import { gridOptions } from "./gridOptions.ts";
import { GridPlaces } from "./gridPlaces.ts";
import { Headers } from "./headerCell.ts";
import { lineNumberColumn, lineNumberDefinition, type LineNumberSource } from "./lineNumbers.ts";
import { compareLines, type Line } from "./lines.ts";
import type { CellRef, FooterCell, FooterRow, GridColumn } from "./types.ts";

export interface GridViewOptions<Row> extends CellSource<Row>, LineNumberSource<Row> {
  readonly label: string;
  /** The button of a header was pressed. */
  openMenu(columnId: string): void;
  rowClass(line: Line<Row>): string | undefined;
}

export class GridView<Row> {
  readonly #api: GridApi<Line<Row>>;
  readonly places: GridPlaces<Row>;
  readonly headers: Headers;
  readonly #options: GridViewOptions<Row>;
  #lines: readonly Line<Row>[] = [];
  #footer: readonly Line<Row>[] = [];
  #classes: ReadonlyMap<string, string | undefined> = new Map();

  constructor(element: HTMLElement, options: GridViewOptions<Row>) {
    this.#options = options;
    this.headers = new Headers((columnId) => options.openMenu(columnId));
    this.#api = createGrid<Line<Row>>(element, gridOptions(options));
    this.places = new GridPlaces(this.#api, element, options);
    element.querySelector('[role="grid"]')?.setAttribute("aria-label", options.label);
    // A line that stands elsewhere has another number, but is no changed line.
    this.#api.addEventListener("modelUpdated", () => this.closed || this.#renumber());
  }

  /** An edit or an event of the grid's may still be on its way when the screen is left. */
  get closed(): boolean {
    return this.#api.isDestroyed();
  }

  /** Cells may stand elsewhere now: sorted, filtered, resized, columns moved. */
  onMoved(listener: () => void): void {
    for (const event of movingEvents) this.#api.addEventListener(event, () => this.closed || listener());
  }

  onSorted(listener: (sort: GridSort | null) => void): void {
    this.#api.addEventListener("sortChanged", () => this.closed || listener(this.#sorted()));
  }

  /** A planner has drawn the edge of a header to a new place and let it go. */
  onResized(listener: (columnId: string, width: number) => void): void {
    this.#api.addEventListener("columnResized", ({ finished, source, column }) => {
      if (!this.closed && finished && source === "uiColumnResized" && column !== null)
        listener(column.getColId(), column.getActualWidth());
    });
  }

  #sorted(): GridSort | null {
    const found = this.#api.getColumnState().find(({ sort }) => sort === "asc" || sort === "desc");
    return found?.sort == null ? null : { columnId: found.colId, direction: found.sort };
  }

  sort(sort: GridSort | null): void {
    this.#api.applyColumnState({
      state: sort === null ? [] : [{ colId: sort.columnId, sort: sort.direction }],
      defaultState: { sort: null },
    });
  }

  /** Where the menu of a column opens: at its header, which is scrolled to. */
  headerBox(columnId: string): DOMRect | null {
    this.#api.ensureColumnVisible(columnId);
    return this.places.headerOf(columnId)?.getBoundingClientRect() ?? null;
  }

  destroy(): void {
    this.#api.destroy();
  }

  setColumns(columns: readonly GridColumn<Row>[]): void {
    this.#api.setGridOption("columnDefs", [
      lineNumberDefinition(this.#options),
      ...columnDefinitions(columns, this.#options, this.headers),
    ]);
  }

  #renumber(): void {
    this.#api.refreshCells({ columns: [lineNumberColumn] });
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

  /** The cell of a pinned line of sums. */
  sumAt({ rowId, columnId }: CellRef): FooterCell | undefined {
    const line = this.#footer.find(({ id }) => id === rowId);
    return line?.kind === "footer" ? line.footer.cells[columnId] : undefined;
  }

  /** Asks every drawn cell for its view again; cells whose view is the same are not touched. */
  refresh(): void {
    this.#api.refreshCells();
  }

  refreshCells(cells: readonly CellRef[]): void {
    const [first] = cells;
    const node = first === undefined ? undefined : this.#api.getRowNode(first.rowId);
    // One by one, the grid would look through all drawn lines for each of them.
    if (cells.length > 1) this.refresh();
    else if (first !== undefined && node !== undefined)
      this.#api.refreshCells({ rowNodes: [node], columns: [first.columnId] });
  }

  /** Is any record shown, besides the append line? */
  get hasRecords(): boolean {
    return this.#api.getDisplayedRowAtIndex(0)?.data?.kind === "record";
  }

  lineOf(rowId: string): Line<Row> | undefined {
    return this.#api.getRowNode(rowId)?.data;
  }

  reveal({ rowId, columnId }: Partial<CellRef>): void {
    const index = rowId === undefined ? undefined : this.#api.getRowNode(rowId)?.rowIndex;
    if (typeof index === "number") this.#api.ensureIndexVisible(index);
    if (columnId !== undefined) this.#api.ensureColumnVisible(columnId);
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
