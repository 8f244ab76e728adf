/**
 * The active cell and the range around it, over time. Shift, the mouse, line numbers and headers make a range; Tab and
 * Enter walk in it; every other step, and Esc, leaves the active cell alone. One `onChange` tells of both.
 */
import { cellAt, positionOf, type GridShape, type Motion } from "./activeCell.ts";
import { ActiveTracker, sameCell } from "./activeTracker.ts";
import {
  cellsOf,
  columnIdsOf,
  contains,
  extended,
  isWalk,
  membersOf,
  rectangleOf,
  rowIdsOf,
  settledRange,
  sizeOf,
  walked,
  type Members,
  type Range,
  type RangeKind,
  type Rectangle,
} from "./selection.ts";
import type { CellRef, SelectedCells } from "../types.ts";

export interface SelectionContext {
  shape(): GridShape;
  /** Brings a line, a column or a cell into sight. */
  reveal(place: Partial<CellRef>): void;
  leaveNewLine(): void;
  onChange(cell: CellRef | null, before: CellRef | null): void;
}

export class SelectionTracker {
  readonly #context: SelectionContext;
  readonly #active: ActiveTracker;
  /** Absent while the active cell is all that is selected. */
  #range: Range | null = null;
  #members: Members | null = null;

  constructor(context: SelectionContext) {
    this.#context = context;
    this.#active = new ActiveTracker(context);
  }

  get cell(): CellRef | null {
    return this.#active.cell;
  }

  /** Where the range lies now; null while the active cell is alone. */
  get rectangle(): Rectangle | null {
    return this.#range === null ? null : rectangleOf(this.#range, this.#context.shape());
  }

  /** What a command works on: the range, or the active cell. Null on the append line and in an empty grid. */
  get selected(): SelectedCells | null {
    const { cell } = this;
    if (cell === null) return null;
    const shape = this.#context.shape();
    const range = this.#range ?? { kind: "cells", anchor: cell, head: cell };
    const rectangle = rectangleOf(range, shape);
    if (rectangle === null) return null;
    return {
      kind: range.kind,
      active: cell,
      rowIds: rowIdsOf(rectangle, shape),
      columnIds: columnIdsOf(rectangle, shape),
      size: sizeOf(rectangle),
      cells: () => cellsOf(rectangle, shape),
    };
  }

  covers(cell: CellRef): boolean {
    const { rectangle } = this;
    return rectangle !== null && contains(rectangle, positionOf(cell, this.#context.shape()));
  }

  activate(cell: CellRef): void {
    this.#range = null;
    this.#active.activate(cell);
  }

  /** To a cell that was found; the range stays when it has it. */
  stepTo(cell: CellRef): void {
    if (!this.covers(cell)) this.#range = null;
    this.#active.activate(cell);
  }

  refresh(): void {
    this.#active.refresh();
  }

  follow(rowId: string): void {
    this.#active.follow(rowId);
  }

  /** After the lines or columns changed. */
  settle(): void {
    if (this.#range !== null && this.#members !== null)
      this.#range = settledRange(this.#range, this.#members, this.#context.shape());
    this.#active.settle();
    // Its record went, and the cell it fell to is another one.
    if (this.cell === null || !this.covers(this.cell)) this.collapse();
  }

  move(motion: Motion): void {
    const { cell, rectangle } = this;
    if (cell !== null && rectangle !== null && isWalk(motion)) {
      const shape = this.#context.shape();
      const next = cellAt(walked(positionOf(cell, shape), motion, rectangle), shape);
      if (next !== null) this.#active.activate(next);
      return;
    }
    this.#range = null;
    this.#active.move(motion);
    if (motion === "row-start" || motion === "first") this.#scrollBack();
  }

  /** The first cell may be frozen and so always in sight; the columns beside it come back to their start with it. */
  #scrollBack(): void {
    const { columnIds, frozenCount } = this.#context.shape();
    const columnId = columnIds[frozenCount];
    if (columnId !== undefined) this.#context.reveal({ columnId });
  }

  /** False when there was no range to leave. */
  collapse(): boolean {
    if (this.#range === null) return false;
    this.#range = null;
    this.#active.refresh();
    return true;
  }

  /** Shift with a motion. After walking in the range, it begins anew at the active cell. */
  extend(motion: Motion): void {
    const { cell } = this;
    if (cell === null) return;
    const from: Range = { ...(this.#range ?? { kind: "cells", head: cell }), anchor: cell };
    const { kind, anchor, head } = extended(from, motion, this.#context.shape());
    this.#select(kind, anchor, head);
    this.#context.reveal({
      ...(kind === "columns" || kind === "all" ? {} : { rowId: head.rowId }),
      ...(kind === "rows" || kind === "all" ? {} : { columnId: head.columnId }),
    });
  }

  /** Shift+click and dragging: from the active cell to this one. */
  reach(head: CellRef): void {
    if (this.cell !== null) this.#select("cells", this.cell, head);
  }

  /** Whole lines from one to another; the active cell is in the first of them. */
  selectRows(from: string, to: string): void {
    const [columnId] = this.#context.shape().columnIds;
    if (columnId !== undefined) this.#selectFrom("rows", { rowId: from, columnId }, { rowId: to, columnId });
  }

  /** Whole columns; the active cell is in the first of them, in the line given. */
  selectColumns(from: string, to: string, rowId: string): void {
    this.#selectFrom("columns", { rowId, columnId: from }, { rowId, columnId: to });
  }

  /** Lines and columns named one by one. Where others have come between them, their first cell alone. */
  selectCells(rowIds: readonly string[], columnIds: readonly string[]): void {
    const [rowId, columnId] = [rowIds[0], columnIds[0]];
    if (rowId === undefined || columnId === undefined) return;
    const first = { rowId, columnId };
    const members = { rowIds, columnIds, upwards: false, leftwards: false };
    const range = settledRange({ kind: "cells", anchor: first, head: first }, members, this.#context.shape());
    if (range === null || (rowIds.length === 1 && columnIds.length === 1)) this.activate(first);
    else this.#selectFrom("cells", range.anchor, range.head);
  }

  /** Shift+Space, Ctrl+Space, Ctrl+A: the range grows to whole lines, whole columns, everything. */
  grow(kind: Exclude<RangeKind, "cells">): void {
    const { cell } = this;
    if (cell !== null) this.#select(kind, cell, this.#range?.head ?? cell);
  }

  #selectFrom(kind: RangeKind, anchor: CellRef, head: CellRef): void {
    this.#setRange({ kind, anchor, head });
    this.#active.standOn(anchor);
  }

  #select(kind: RangeKind, anchor: CellRef, head: CellRef): void {
    this.#setRange(kind === "cells" && sameCell(anchor, head) ? null : { kind, anchor, head });
    this.#active.refresh();
  }

  /** What would have no cells (in the append line, in an empty grid) is no range. */
  #setRange(range: Range | null): void {
    const shape = this.#context.shape();
    const rectangle = range === null ? null : rectangleOf(range, shape);
    this.#range = rectangle === null ? null : range;
    this.#members = range === null || rectangle === null ? null : membersOf(range, rectangle, shape);
  }
}
