/**
 * Keeps the active cell: moves it, lets it follow its record when the grid changes, remembers where Tab began and the
 * record being made from the append line. Whoever draws it is told through `onChange`.
 */
import {
  cellAt,
  move,
  positionOf,
  settle,
  staysInLine,
  type GridShape,
  type Motion,
  type Position,
} from "./activeCell.ts";
import { newRowId, type CellRef } from "../types.ts";

export interface TrackerContext {
  shape(): GridShape;
  reveal(cell: CellRef): void;
  /** The append line was left: what is typed there next is another record. */
  leaveNewLine(): void;
  /** Where it is now, also when it is the same cell in another place. */
  onChange(cell: CellRef | null, before: CellRef | null): void;
}

export class ActiveTracker {
  readonly #context: TrackerContext;
  #cell: CellRef | null = null;
  #position: Position = { row: 0, column: 0 };
  /** The column in which Tab began, so that Enter comes back under it. */
  #tabStart: string | null = null;
  /** A record just made from the append line whose line has not come yet. */
  #expected: CellRef | null = null;

  constructor(context: TrackerContext) {
    this.#context = context;
  }

  get cell(): CellRef | null {
    return this.#cell;
  }

  activate(cell: CellRef): void {
    this.#context.reveal(cell);
    this.standOn(cell);
  }

  /** Makes it the active cell where it is, in sight or not. */
  standOn(cell: CellRef): void {
    this.#tabStart = null;
    this.#set(cell);
  }

  /** The same cell, drawn again. */
  refresh(): void {
    this.#set(this.#cell);
  }

  /** After the lines or columns changed: with its record, or to the nearest cell. */
  settle(): void {
    const shape = this.#context.shape();
    const arrived = this.#expected !== null && shape.rowIndexOf(this.#expected.rowId) >= 0;
    const wanted = arrived ? this.#expected : this.#cell;
    if (arrived) this.#expected = null;
    this.#set(wanted === null ? cellAt(this.#position, shape) : settle(wanted, this.#position, shape));
  }

  move(motion: Motion): void {
    const from = this.#cell;
    if (from === null) return;
    const tabStart = this.#tabStart;
    const start = motion === "below" && tabStart !== null ? { ...from, columnId: tabStart } : from;
    const to = move(start, motion, this.#context.shape());
    if (to === null) return;
    if (from.rowId === newRowId && !staysInLine(motion)) this.#context.leaveNewLine();
    this.activate(to);
    if (motion === "next" && to.rowId === from.rowId) this.#tabStart = tabStart ?? from.columnId;
  }

  /** The record typed into the append line exists: typing goes on in its line. */
  follow(rowId: string): void {
    if (this.#cell?.rowId !== newRowId) return;
    this.#expected = { rowId, columnId: this.#cell.columnId };
    this.settle();
    if (this.#cell !== null) this.#context.reveal(this.#cell);
  }

  #set(cell: CellRef | null): void {
    const before = this.#cell;
    this.#cell = cell;
    if (cell !== null) this.#position = positionOf(cell, this.#context.shape());
    if (before?.rowId === newRowId && cell?.rowId !== newRowId) this.#context.leaveNewLine();
    this.#context.onChange(cell, before);
  }
}

export const sameCell = (a: CellRef | null, b: CellRef | null): boolean =>
  a?.rowId === b?.rowId && a?.columnId === b?.columnId;
