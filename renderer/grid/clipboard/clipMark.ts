/**
 * What was copied or cut here last, as long as nothing else happens: which cells, and the text that went to the clipboard.
 * By the text a paste knows that the clipboard still holds them. The cells are kept by record and column; when they are
 * no rectangle any more, nothing is marked. What was cut and says something else by now (an undo, another window) must
 * not be taken away: it is an ordinary copy.
 */
import type { GridShape } from "../selection/activeCell.ts";
import type { CellBox } from "../gridPlaces.ts";
import type { MarkOverlay } from "./markOverlay.ts";
import {
  columnIdsOf,
  membersOf,
  rectangleOf,
  rowIdsOf,
  settledRange,
  type Members,
  type Range,
  type Rectangle,
} from "../selection/selection.ts";
export interface MarkGround {
  shape(): GridShape;
  boxesOf(rectangle: Rectangle): CellBox[];
}

/** Cells whose copy the clipboard holds. */
export interface Taken {
  readonly kind: "copy" | "cut";
  readonly rowIds: readonly string[];
  readonly columnIds: readonly string[];
}

interface Marked {
  readonly kind: Taken["kind"];
  readonly text: string;
  readonly range: Range;
  readonly members: Members;
}

export class ClipMark {
  readonly #ground: MarkGround;
  readonly #overlay: Pick<MarkOverlay, "place">;
  #marked: Marked | null = null;

  constructor(ground: MarkGround, overlay: Pick<MarkOverlay, "place">) {
    this.#ground = ground;
    this.#overlay = overlay;
  }

  set(kind: Marked["kind"], text: string, rectangle: Rectangle): void {
    const shape = this.#ground.shape();
    const [first, last] = [cornerOf(rectangle, "first", shape), cornerOf(rectangle, "last", shape)];
    if (first === null || last === null) return;
    const range: Range = { kind: "cells", anchor: first, head: last };
    this.#marked = { kind, text, range, members: membersOf(range, rectangle, shape) };
    this.draw();
  }

  /** The cells that were copied or cut, if the clipboard's text is theirs and is what copying them would give now. */
  taken(text: string, copied: (cells: Taken) => string): Taken | null {
    const [marked, rectangle] = [this.#marked, this.#rectangle()];
    if (marked === null || rectangle === null || !sameText(marked.text, text)) return null;
    const shape = this.#ground.shape();
    const { kind } = marked;
    const cells = { kind, rowIds: rowIdsOf(rectangle, shape), columnIds: columnIdsOf(rectangle, shape) };
    return sameText(copied(cells), text) ? cells : null;
  }

  /** Is this what was copied here? Then the mark stays, to paste again. */
  holds(text: string): boolean {
    return this.#marked?.kind === "copy" && sameText(this.#marked.text, text);
  }

  get shown(): boolean {
    return this.#marked !== null;
  }

  /** False when nothing was marked. */
  clear(): boolean {
    if (this.#marked === null) return false;
    this.#marked = null;
    this.draw();
    return true;
  }

  /** Wherever the cells are now. */
  draw(): void {
    const rectangle = this.#rectangle();
    if (rectangle === null) this.#marked = null;
    const boxes = rectangle === null ? [] : this.#ground.boxesOf(rectangle);
    this.#overlay.place(boxes, this.#marked?.kind === "cut");
  }

  #rectangle(): Rectangle | null {
    if (this.#marked === null) return null;
    const shape = this.#ground.shape();
    const { range, members } = this.#marked;
    const settled = settledRange(range, members, shape);
    return settled === null ? null : rectangleOf(settled, shape);
  }
}

function cornerOf({ top, left, bottom, right }: Rectangle, which: "first" | "last", shape: GridShape) {
  const [row, column] = which === "first" ? [top, left] : [bottom, right];
  const [rowId, columnId] = [shape.rowIdAt(row), shape.columnIds[column]];
  return rowId === undefined || columnId === undefined ? null : { rowId, columnId };
}

/** Systems change the line breaks of what they keep. */
const sameText = (a: string, b: string): boolean => lines(a) === lines(b);
const lines = (text: string): string => text.replaceAll("\r\n", "\n");
