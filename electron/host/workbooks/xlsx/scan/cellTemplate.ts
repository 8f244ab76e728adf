/**
 * The bytes around the text of a cell of one column, and the cell last read that had them. A cell with the same bytes
 * around its text needs not be taken apart; one that also holds the text of the cell above, as the school, grade and
 * class of a pupil mostly do, needs no look at its text either.
 */
import type { ByteWindow } from "./byteWindow.ts";
import type { CellScanner } from "./cellScanner.ts";
import { isRepeated, Literal, type Digits } from "./literal.ts";

export class CellTemplate {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  readonly hasValue: boolean;
  readonly elements: number;
  /** Cells since the last one that was alike. */
  misses = 0;
  /** What the cell last read says, when it says what the one above it said. */
  repeated: string | undefined;
  /** '<c r="B' */
  readonly #start: Literal;
  /** '" t="s"><v>' */
  readonly #middle: Literal;
  /** "</v></c>" */
  readonly #end: Literal;
  #above: string | undefined;
  #aboveFrom = 0;
  #aboveTo = 0;
  #aboveFilling = 0;

  /** Of the cell that was read and begins at `from`. */
  constructor({ bytes, at }: ByteWindow, from: number, cell: CellScanner) {
    this.column = cell.column;
    this.type = cell.type;
    this.style = cell.style;
    this.hasValue = cell.hasValue;
    this.elements = cell.elements;
    const text = cell.hasValue ? cell.value : cell.inline;
    this.#start = new Literal(bytes.subarray(from, cell.rowFrom));
    this.#middle = new Literal(bytes.subarray(cell.rowTo, text.from));
    this.#end = new Literal(bytes.subarray(text.to, at));
  }

  /** Reads a cell that is alike into `cell`; where it is not, the window may stand anywhere. */
  read(window: ByteWindow, row: number, rowDigits: Digits, cell: CellScanner): boolean {
    const { view, at } = window;
    const digitsAt = at + this.#start.length;
    const middleAt = digitsAt + rowDigits.length;
    if (!this.#start.isAt(view, at) || !rowDigits.isAt(view, digitsAt) || !this.#middle.isAt(view, middleAt))
      return false;
    window.at = middleAt + this.#middle.length;
    if (this.#repeats(window)) {
      this.repeated = this.#above;
      cell.become(this, row);
      return true;
    }
    this.repeated = undefined;
    return this.#readText(window, row, cell);
  }

  /** What the cell just read says; the next one may say the same. */
  remember(text: string, { at, filling }: ByteWindow, { value, inline }: CellScanner): void {
    this.#above = text;
    this.#aboveFrom = (this.hasValue ? value : inline).from;
    this.#aboveTo = at;
    this.#aboveFilling = filling;
  }

  #repeats(window: ByteWindow): boolean {
    if (this.#above === undefined || this.#aboveFilling !== window.filling) return false;
    const length = this.#aboveTo - this.#aboveFrom;
    if (window.length < length || !isRepeated(window.view, this.#aboveFrom, window.at, length)) return false;
    window.at += length;
    return true;
  }

  #readText(window: ByteWindow, row: number, cell: CellScanner): boolean {
    const text = this.hasValue ? cell.value : cell.inline;
    const isRead = this.type === "s" ? text.readDigits(window) || text.read(window) : text.read(window);
    if (!isRead || !this.#end.isAt(window.view, window.at)) return false;
    window.at += this.#end.length;
    if (!cell.isShort()) return false;
    cell.become(this, row);
    return true;
  }
}
