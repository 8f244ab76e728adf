/**
 * The texts of cells as finding compares them, kept by line: a planner who types a word letter by letter must not wait
 * for eighty thousand cells each time. Whoever knows that cells show something else now says `forget`.
 */
import type { Cells } from "../cells.ts";
import { fold } from "./find.ts";
import type { Line } from "../lines.ts";

export interface FindTexts {
  readonly shown: string;
  /** What editing starts from; null where the cell cannot be edited. */
  readonly typed: string | null;
}

export class TextsOfCells<Row> {
  readonly #cells: Cells<Row>;
  #known = new WeakMap<Line<Row>, Map<string, FindTexts>>();

  constructor(cells: Cells<Row>) {
    this.#cells = cells;
  }

  forget(): void {
    this.#known = new WeakMap();
  }

  of(line: Line<Row>, columnId: string): FindTexts {
    const texts = this.#known.get(line) ?? new Map<string, FindTexts>();
    this.#known.set(line, texts);
    const known = texts.get(columnId);
    if (known !== undefined) return known;
    const read = this.#read(line, columnId);
    texts.set(columnId, read);
    return read;
  }

  #read(line: Line<Row>, columnId: string): FindTexts {
    const cell = { rowId: line.id, columnId };
    const { text } = this.#cells.view(line, columnId);
    const shown = fold(text);
    if (!this.#cells.canEdit(cell)) return { shown, typed: null };
    const typed = this.#cells.editText(cell);
    return { shown, typed: typed === text ? shown : fold(typed) };
  }
}
