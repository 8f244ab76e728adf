/**
 * Where lines, columns and cells are: by their order, within the scrolled content, and on the screen. From the grid's
 * own figures, so that it is right for cells that are not drawn, too.
 */
import type { Column, GridApi } from "ag-grid-community";
import type { GridShape, Position } from "./selection/activeCell.ts";
import type { Pane, Point } from "./selection/autoscroll.ts";
import type { CellSource } from "./columns.ts";
import { lineNumberColumn } from "./lineNumbers.ts";
import type { Line } from "./lines.ts";
import type { Rectangle } from "./selection/selection.ts";
import { rowHeight } from "./theme.ts";
import type { CellRef } from "./types.ts";

/** A cell's place within the scrolled content; for pinned columns, `left` counts from the window's edge. */
export interface CellBox {
  readonly pinned: boolean;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export class GridPlaces<Row> {
  readonly #api: GridApi<Line<Row>>;
  readonly #element: HTMLElement;
  readonly #source: CellSource<Row>;

  constructor(api: GridApi<Line<Row>>, element: HTMLElement, source: CellSource<Row>) {
    this.#api = api;
    this.#element = element;
    this.#source = source;
  }

  /** The element all cells scroll in; layers are appended to it. */
  get content(): HTMLElement {
    return this.#part(".ag-grid-scrolling-container");
  }

  headerOf(columnId: string): HTMLElement | null {
    return this.#element.querySelector<HTMLElement>(`.ag-header-cell[col-id="${CSS.escape(columnId)}"]`);
  }

  get viewport(): HTMLElement {
    return this.#part(".ag-grid-viewport");
  }

  #part(selector: string): HTMLElement {
    const found = this.#element.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`AG Grid has no ${selector}: its layout has changed`);
    return found;
  }

  shape(): GridShape {
    const rowCount = this.#api.getDisplayedRowCount();
    const columns = this.#ownColumns();
    const columnIds = columns.map((column) => column.getColId());
    const lineAt = (index: number): Line<Row> | undefined => this.#api.getDisplayedRowAtIndex(index)?.data;
    const { viewport } = this;
    return {
      rowCount,
      recordCount: lineAt(rowCount - 1)?.kind === "append" ? rowCount - 1 : rowCount,
      columnIds,
      frozenCount: columns.filter((column) => column.getPinned() === "left").length,
      // Asked for only where it is needed: it makes the browser lay out the page at once.
      get pageRows() {
        return Math.max(1, Math.floor(viewport.clientHeight / rowHeight) - 2);
      },
      rowIdAt: (index) => this.#api.getDisplayedRowAtIndex(index)?.id,
      rowIndexOf: (rowId) => this.#api.getRowNode(rowId)?.rowIndex ?? -1,
      isFilled: ({ row, column }) => {
        const [line, columnId] = [lineAt(row), columnIds[column]];
        return line?.kind === "record" && columnId !== undefined && this.#shows(line, columnId);
      },
    };
  }

  /** The screen's columns as displayed, without that of the line numbers. */
  #ownColumns(): readonly Column[] {
    return this.#api.getAllDisplayedColumns().filter((column) => column.getColId() !== lineNumberColumn);
  }

  #shows(line: Line<Row>, columnId: string): boolean {
    return this.#source.view(line, columnId).text !== "";
  }

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

  /** Where a range lies: one box, or two where it reaches across the edge of the frozen columns. */
  boxesOf({ top, bottom, left, right }: Rectangle): CellBox[] {
    const columns = this.#ownColumns().slice(left, right + 1);
    const [first, last] = [this.#api.getDisplayedRowAtIndex(top), this.#api.getDisplayedRowAtIndex(bottom)];
    if (typeof first?.rowTop !== "number" || typeof last?.rowTop !== "number") return [];
    const from = first.rowTop;
    const height = last.rowTop + (last.rowHeight ?? rowHeight) - from;
    return [true, false].flatMap((pinned) => {
      const part = columns.filter((column) => (column.getPinned() === "left") === pinned);
      const start = part[0]?.getLeft();
      if (typeof start !== "number") return [];
      const width = part.reduce((sum, column) => sum + column.getActualWidth(), 0);
      return [{ pinned, left: start + (pinned ? 0 : this.#pinnedWidth()), top: from, width, height }];
    });
  }

  /** The part of the window in which lines and columns scroll, and how far they are. */
  get pane(): Pane {
    const { left, top, height } = this.viewport.getBoundingClientRect();
    const bar = this.#element.querySelector<HTMLElement>(".ag-body-vertical-scroll");
    const pinnedTop = this.#element.querySelector<HTMLElement>(".ag-header")?.offsetHeight ?? 0;
    const pinnedBottom = this.#api.getPinnedBottomRowCount() * rowHeight;
    return {
      left,
      frozen: left + this.#pinnedWidth(),
      right: left + this.viewport.clientWidth - (bar?.offsetWidth ?? 0),
      top: top + pinnedTop,
      bottom: top + height - pinnedBottom,
      scrollLeft: this.viewport.scrollLeft,
      scrollTop: this.viewport.scrollTop,
    };
  }

  /** The cell under a point of the window, or the nearest one in sight. */
  positionAt({ x, y }: Point): Position {
    const pane = this.pane;
    const within = (value: number, low: number, high: number): number =>
      Math.max(low, Math.min(value, high - 1));
    const at = { x: within(x, pane.left, pane.right), y: within(y, pane.top, pane.bottom) };
    const content = this.content.getBoundingClientRect();
    const columns = this.#ownColumns();
    const isFrozen = at.x < pane.frozen;
    const inContent = isFrozen ? at.x - pane.left : at.x - content.left - this.#pinnedWidth();
    const passed = columns.findLastIndex(
      (column) => (column.getPinned() === "left") === isFrozen && (column.getLeft() ?? 0) <= inContent,
    );
    return { row: Math.floor((at.y - content.top) / rowHeight), column: Math.max(0, passed) };
  }

  /** The first line that can be seen whole. */
  firstRowInSight(): string | undefined {
    const first = Math.ceil(this.viewport.scrollTop / rowHeight);
    return this.#api.getDisplayedRowAtIndex(Math.min(first, this.#api.getDisplayedRowCount() - 1))?.id;
  }

  #pinnedWidth(): number {
    return this.#api.getDisplayedLeftColumns().reduce((sum, column) => sum + column.getActualWidth(), 0);
  }
}
