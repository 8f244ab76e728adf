/**
 * What a press and a drag select: cells, whole lines from their numbers, whole columns from their headers. Shift
 * reaches from where the planner is.
 */
import { cellAt } from "./activeCell.ts";
import { scrollSpeed, type Point } from "./autoscroll.ts";
import { followDrag } from "./drag.ts";
import type { GridPlaces } from "../gridPlaces.ts";
import type { Hit } from "./mouse.ts";
import type { SelectionTracker } from "./selectionTracker.ts";
import { newRowId, type CellRef } from "../types.ts";

/** From here the range is drawn to the cell under the mouse. */
interface Drag {
  /** Lines scroll only up and down, columns only sideways. */
  readonly scrollsX: boolean;
  readonly scrollsY: boolean;
  readonly fromFrozen: boolean;
  readonly to: (cell: CellRef) => void;
}

export class SheetMouse<Row> {
  readonly #places: GridPlaces<Row>;
  readonly #selection: SelectionTracker;
  #endDrag: () => void = () => undefined;

  constructor(places: GridPlaces<Row>, selection: SelectionTracker) {
    this.#places = places;
    this.#selection = selection;
  }

  destroy(): void {
    this.#endDrag();
  }

  press(hit: Hit, { shiftKey, button, clientX: x, clientY: y }: MouseEvent): void {
    this.#endDrag();
    // The right button asks about what is selected, if it is pressed there.
    if (button !== 0) return this.#pointAt(hit);
    const drag = this.#begin(hit, shiftKey);
    if (drag !== null) this.#endDrag = this.#follow(drag, { x, y });
  }

  #pointAt(hit: Hit): void {
    const { selected } = this.#selection;
    if (hit.kind === "cell" && !this.#selection.covers(hit.cell)) this.#selection.activate(hit.cell);
    const isLine = selected?.kind === "rows" || selected?.kind === "all";
    if (hit.kind === "line" && !(isLine && selected.rowIds.includes(hit.rowId))) this.#begin(hit, false);
    const isColumn = selected?.kind === "columns" || selected?.kind === "all";
    if (hit.kind === "column" && !(isColumn && selected.columnIds.includes(hit.columnId)))
      this.#begin(hit, false);
  }

  #begin(hit: Hit, shift: boolean): Drag | null {
    switch (hit.kind) {
      case "cell":
        return this.#beginCells(hit.cell, shift);
      case "line":
        return this.#beginLines(hit.rowId, shift);
      case "column":
        return this.#beginColumns(hit.columnId, shift);
      case "corner":
        this.#selection.grow("all");
        return null;
      case "sum":
      case "none":
        return null;
    }
  }

  #beginCells(cell: CellRef, shift: boolean): Drag {
    if (shift) this.#selection.reach(cell);
    else this.#selection.activate(cell);
    return {
      scrollsX: true,
      scrollsY: true,
      fromFrozen: this.#places.boxOf(cell)?.pinned === true,
      to: (head) => this.#selection.reach(head),
    };
  }

  #beginLines(rowId: string, shift: boolean): Drag | null {
    const [columnId] = this.#places.shape().columnIds;
    if (rowId === newRowId) {
      if (columnId !== undefined) this.#selection.activate({ rowId, columnId });
      return null;
    }
    const from = shift ? (this.#selection.cell?.rowId ?? rowId) : rowId;
    this.#selection.selectRows(from, rowId);
    return {
      scrollsX: false,
      scrollsY: true,
      fromFrozen: true,
      to: (head) => this.#selection.selectRows(from, head.rowId),
    };
  }

  /** As in Excel the active cell is in the first line in sight, and nothing scrolls. */
  #beginColumns(columnId: string, shift: boolean): Drag | null {
    const rowId = this.#places.firstRowInSight();
    if (rowId === undefined) return null;
    const from = shift ? (this.#selection.cell?.columnId ?? columnId) : columnId;
    this.#selection.selectColumns(from, columnId, rowId);
    return {
      scrollsX: true,
      scrollsY: false,
      fromFrozen: this.#places.boxOf({ rowId, columnId })?.pinned === true,
      to: (head) => this.#selection.selectColumns(from, head.columnId, rowId),
    };
  }

  #follow(drag: Drag, pressed: Point): () => void {
    // A hand that trembles drags nothing.
    let moved = false;
    return followDrag({
      onMove: (point) => {
        moved ||= Math.hypot(point.x - pressed.x, point.y - pressed.y) > 3;
        if (moved) this.#reach(drag, point);
      },
      scroll: (point, milliseconds) => moved && this.#scroll(drag, point, milliseconds),
    });
  }

  #reach(drag: Drag, point: Point): void {
    const shape = this.#places.shape();
    const head = cellAt(this.#places.positionAt(this.#keptOut(drag, point)), {
      ...shape,
      rowCount: shape.recordCount,
    });
    if (head !== null) drag.to(head);
  }

  /** Over the frozen columns the range waits at their edge until the others are scrolled back. */
  #keptOut({ fromFrozen, scrollsX }: Drag, { x, y }: Point): Point {
    const { frozen, scrollLeft } = this.#places.pane;
    return { x: !fromFrozen && scrollsX && scrollLeft > 0 ? Math.max(x, frozen) : x, y };
  }

  #scroll(drag: Drag, point: Point, milliseconds: number): boolean {
    const speed = scrollSpeed(point, this.#places.pane, drag.fromFrozen);
    const by = {
      x: drag.scrollsX ? (speed.x * milliseconds) / 1000 : 0,
      y: drag.scrollsY ? (speed.y * milliseconds) / 1000 : 0,
    };
    if (by.x === 0 && by.y === 0) return false;
    this.#places.viewport.scrollBy(by.x, by.y);
    return true;
  }
}
