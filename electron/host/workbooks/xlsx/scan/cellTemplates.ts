/**
 * What stands around the text of a cell is, down a column, the same in every row but for the row's number. So the bytes
 * around a cell of each column are kept, and a cell that begins and ends with the same ones needs not be taken apart.
 */
import type { ByteWindow } from "./byteWindow.ts";
import type { CellScanner } from "./cellScanner.ts";
import { CellTemplate } from "./cellTemplate.ts";
import { Digits } from "./literal.ts";

/** Keeping costs more than taking apart, so that a column of two looks keeps one of them. */
const mostMisses = 8;

export class CellTemplates {
  #byColumn: (CellTemplate | undefined)[] = [];
  #row = 0;
  readonly #rowDigits = new Digits();

  /** Which prefixes are declared may have changed. */
  forget(): void {
    this.#byColumn = [];
  }

  startRow(row: number): void {
    this.#row = row;
    this.#rowDigits.become(row);
  }

  /** Reads the cell into `cell` if it is like the one kept of its column; else nothing is read. */
  read(window: ByteWindow, column: number, cell: CellScanner): CellTemplate | undefined {
    const template = this.#byColumn[column];
    if (template === undefined) return undefined;
    const start = window.at;
    if (template.read(window, this.#row, this.#rowDigits, cell)) {
      template.misses = 0;
      return template;
    }
    template.misses += 1;
    window.at = start;
    return undefined;
  }

  /** Of the cell that was read and begins at `start`. */
  remember(window: ByteWindow, start: number, cell: CellScanner): void {
    const known = this.#byColumn[cell.column];
    if (!isOfOneText(cell) || (known !== undefined && known.misses < mostMisses)) return;
    this.#byColumn[cell.column] = new CellTemplate(window, start, cell);
  }
}

/** It says where it is, and the bytes of a value or an inline text are all that may differ. */
function isOfOneText({ column, hasFormula, hasValue, value, inline }: CellScanner): boolean {
  if (column === 0 || hasFormula) return false;
  return hasValue ? value.to > 0 && inline.to === 0 : inline.to > 0;
}
