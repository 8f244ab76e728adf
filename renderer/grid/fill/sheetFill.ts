/** Filling as the planner asks for it: by key, by the handle, with what was just typed. Each is one edit. */
import { today } from "../../ui/today.ts";
import { positionOf, type GridShape } from "../selection/activeCell.ts";
import type { Cells } from "../cells.ts";
import type { ClipMark } from "../clipboard/clipMark.ts";
import { draggedTo, endOfNeighbour, filled, sourceOf, type Filling, type Way } from "./fill.ts";
import type { Rectangle } from "../selection/selection.ts";
import type { SelectionTracker } from "../selection/selectionTracker.ts";
import type { SheetEditing } from "../editing/sheetEditing.ts";
import { newRowId, type CellEntry, type CellRef } from "../types.ts";

export interface FillParts<Row> {
  readonly cells: Cells<Row>;
  readonly selection: SelectionTracker;
  readonly editing: SheetEditing<Row>;
  readonly mark: ClipMark;
  readonly shape: () => GridShape;
  readonly say: (reason: string | undefined) => void;
}

export class SheetFill<Row> {
  readonly #parts: FillParts<Row>;

  constructor(parts: FillParts<Row>) {
    this.#parts = parts;
  }

  /** Ctrl+D and Ctrl+R. */
  fromFirst(way: "down" | "right"): void {
    const range = this.rectangle;
    const source = range === null ? null : sourceOf(range, way);
    if (range === null || source === null) return;
    const rest = way === "down" ? { ...range, top: source.bottom + 1 } : { ...range, left: source.right + 1 };
    this.#write(this.#filled(source, rest, way, false));
  }

  /** The handle was let go over this cell. */
  dragged(to: { readonly row: number; readonly column: number }, asSeries: boolean): void {
    const range = this.rectangle;
    const reach = range === null ? null : draggedTo(range, to);
    if (range !== null && reach !== null) this.#carryOn(range, reach.target, reach.way, asSeries);
  }

  /** A double click on the handle. */
  toEndOfNeighbour(): void {
    const range = this.rectangle;
    if (range === null) return;
    const bottom = endOfNeighbour(range, this.#parts.shape());
    if (bottom > range.bottom)
      this.#carryOn(range, { ...range, top: range.bottom + 1, bottom }, "down", false);
  }

  /** Ctrl+Enter: what was typed into the active cell goes into all that are selected. */
  withEntry(entry: CellEntry): void {
    const { selection, cells, editing } = this.#parts;
    const range = selection.rectangle === null ? null : selection.selected;
    if (range === null) return editing.commit(entry, "stay");
    const all = [...range.cells()];
    const edits = all.filter((cell) => cells.canEdit(cell)).map((cell) => ({ ...cell, ...entry }));
    this.#write({ edits, locked: all.length - edits.length });
  }

  /** On the last line only where a date is asked for: elsewhere it would begin a record that is called by the date. */
  today(): void {
    const { selection, cells, editing } = this.#parts;
    const { cell } = selection;
    if (cell?.rowId === newRowId && cells.column(cell.columnId)?.editor?.kind !== "date") return;
    editing.overwrite({ text: today() });
  }

  /** What is filled from: the range, or the active cell; null on the append line. */
  get rectangle(): Rectangle | null {
    const { selection, shape } = this.#parts;
    const { cell, selected } = selection;
    if (cell === null || selected === null) return null;
    const { row, column } = positionOf(cell, shape());
    return selection.rectangle ?? { top: row, bottom: row, left: column, right: column };
  }

  /** Afterwards all of it is selected. */
  #carryOn(source: Rectangle, target: Rectangle, way: Way, asSeries: boolean): void {
    const { selection, shape } = this.#parts;
    const filling = this.#filled(source, target, way, asSeries);
    const now = shape();
    const whole = {
      top: Math.min(source.top, target.top),
      bottom: Math.max(source.bottom, target.bottom),
      left: Math.min(source.left, target.left),
      right: Math.max(source.right, target.right),
    };
    const rowIds = Array.from({ length: whole.bottom - whole.top + 1 }, (_, i) => now.rowIdAt(whole.top + i));
    selection.selectCells(
      rowIds.filter((id) => id !== undefined),
      now.columnIds.slice(whole.left, whole.right + 1),
    );
    this.#write(filling);
  }

  #filled(source: Rectangle, target: Rectangle, way: Way, asSeries: boolean): Filling {
    const { cells, shape } = this.#parts;
    return filled(source, target, way, asSeries, {
      shape: shape(),
      canEdit: (cell: CellRef) => cells.canEdit(cell),
      entryOf: (cell: CellRef) => cells.entryOf(cell),
    });
  }

  #write({ edits, locked }: Filling): void {
    const { cells, selection, editing, mark, say } = this.#parts;
    mark.clear();
    if (edits.length === 0 && locked > 0 && selection.cell !== null) say(cells.words.refusal(selection.cell));
    else void editing.writeBlock(edits, { verb: "填充", locked });
  }
}
