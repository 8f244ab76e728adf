/**
 * What number cells say, found by their bytes as other texts are: the same school code, class and day of entry stand in
 * thousands of rows, and each time to find the shortest digits or the day would cost more than everything else.
 */
import { readCell, type CellContext } from "../cellValue.ts";
import { TextPool } from "./textPool.ts";
import type { TextRun } from "./tokens.ts";

export class NumberTexts {
  readonly #context: CellContext;
  #numbers: TextPool | undefined;
  /** Nothing else of a style matters, of which a file may name as many as it likes. */
  #days: TextPool | undefined;

  constructor(context: CellContext) {
    this.#context = context;
  }

  /** As the text of `readCell`; "" for a cell that holds nothing. */
  textOf(bytes: Buffer, value: TextRun, style: number): string {
    return this.#poolOf(style).textOf(bytes, value);
  }

  #poolOf(style: number): TextPool {
    if (this.#context.isDateStyle[style] === true) return (this.#days ??= this.#newPool(style));
    return (this.#numbers ??= this.#newPool(style));
  }

  #newPool(style: number): TextPool {
    const cell = { row: 1, column: 1, type: "n", style, hasFormula: false, inline: "" };
    return new TextPool((value) => readCell({ ...cell, value }, this.#context)?.text ?? "");
  }
}
