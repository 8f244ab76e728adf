/**
 * What stands around the text of a cell is, down a column, the same in every row but for the row's number. So the bytes
 * around a cell of each column are kept, and a cell that begins and ends with the same ones needs not be taken apart.
 */
import type { ByteWindow } from "./byteWindow.ts";
import type { CellScanner } from "./cellScanner.ts";
import { allBytes } from "./tokens.ts";

export interface CellForm {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  readonly hasValue: boolean;
  readonly elements: number;
}

interface Template extends CellForm {
  /** '<c r="B' */
  readonly start: Uint8Array;
  /** '" t="s"><v>' */
  readonly middle: Uint8Array;
  /** "</v></c>" */
  readonly end: Uint8Array;
  /** Cells since the last one that was alike. */
  misses: number;
}

/** Keeping costs more than taking apart, so that a column of two looks keeps one of them. */
const mostMisses = 8;

export class CellTemplates {
  #byColumn: (Template | undefined)[] = [];
  #row = 0;
  #rowDigits: Uint8Array = new Uint8Array(0);

  /** Which prefixes are declared may have changed. */
  forget(): void {
    this.#byColumn = [];
  }

  startRow(row: number): void {
    this.#row = row;
    this.#rowDigits = Buffer.from(String(row), "latin1");
  }

  /** Reads the cell into `cell` if it is like the one kept of its column; else nothing is read. */
  read(window: ByteWindow, column: number, cell: CellScanner): boolean {
    const template = this.#byColumn[column];
    if (template === undefined) return false;
    const start = window.at;
    if (this.#isAlike(window, template, cell)) {
      template.misses = 0;
      cell.become(template, this.#row);
      return true;
    }
    template.misses += 1;
    window.at = start;
    return false;
  }

  #isAlike(window: ByteWindow, { start, middle, end, hasValue }: Template, cell: CellScanner): boolean {
    return (
      allBytes(window, start) &&
      allBytes(window, this.#rowDigits) &&
      allBytes(window, middle) &&
      (hasValue ? cell.value : cell.inline).read(window) &&
      allBytes(window, end) &&
      cell.isShort()
    );
  }

  /** Of the cell that was read and begins at `start`. */
  remember({ bytes, at }: ByteWindow, start: number, cell: CellScanner): void {
    const { column, type, style, hasValue, elements, rowFrom, rowTo } = cell;
    const known = this.#byColumn[column];
    if (!isOfOneText(cell) || (known !== undefined && known.misses < mostMisses)) return;
    const { from, to } = hasValue ? cell.value : cell.inline;
    this.#byColumn[column] = {
      start: new Uint8Array(bytes.subarray(start, rowFrom)),
      middle: new Uint8Array(bytes.subarray(rowTo, from)),
      end: new Uint8Array(bytes.subarray(to, at)),
      column,
      type,
      style,
      hasValue,
      elements,
      misses: 0,
    };
  }
}

/** It says where it is, and the bytes of a value or an inline text are all that may differ. */
function isOfOneText({ column, hasFormula, hasValue, value, inline }: CellScanner): boolean {
  if (column === 0 || hasFormula) return false;
  return hasValue ? value.to > 0 && inline.to === 0 : inline.to > 0;
}
