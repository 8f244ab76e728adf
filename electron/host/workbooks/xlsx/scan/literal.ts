/**
 * Bytes that are expected as they are, compared four at a time: between two texts of a sheet stand twenty bytes that
 * are the same in every row, and looking at each of them would cost more than everything else.
 *
 * The last comparison may look at three bytes behind the expected ones, for which a window keeps room.
 */
import { digit0 } from "./byteKinds.ts";

export class Literal {
  readonly length: number;
  readonly #words: Int32Array;
  readonly #lastMask: number;

  constructor(bytes: Uint8Array) {
    this.length = bytes.length;
    this.#words = new Int32Array(Math.ceil(bytes.length / 4));
    for (const [index, byte] of bytes.entries())
      this.#words[index >> 2] = this.#wordAt(index) | shifted(byte, index);
    this.#lastMask = maskOf(((bytes.length + 3) & 3) + 1);
  }

  /** `view` looks at a window's bytes. */
  isAt(view: DataView, at: number): boolean {
    const words = this.#words;
    const last = words.length - 1;
    for (let index = 0; index < last; index += 1)
      if (view.getInt32(at + index * 4, true) !== words[index]) return false;
    return last < 0 || (view.getInt32(at + last * 4, true) & this.#lastMask) === words[last];
  }

  #wordAt(index: number): number {
    return this.#words[index >> 2] ?? 0;
  }
}

/** A number of at most eight digits, as it stands in the reference of every cell of its row. */
export class Digits {
  length = 0;
  #first = 0;
  #second = 0;
  #firstMask = 0;
  #secondMask = 0;

  become(number: number): void {
    this.length = String(number).length;
    this.#first = 0;
    this.#second = 0;
    let rest = number;
    for (let index = this.length - 1; index >= 0; index -= 1) {
      const digit = shifted(digit0 + (rest % 10), index);
      if (index < 4) this.#first |= digit;
      else this.#second |= digit;
      rest = Math.floor(rest / 10);
    }
    this.#firstMask = maskOf(Math.min(this.length, 4));
    this.#secondMask = maskOf(Math.max(this.length - 4, 0));
  }

  isAt(view: DataView, at: number): boolean {
    return (
      (view.getInt32(at, true) & this.#firstMask) === this.#first &&
      (view.getInt32(at + 4, true) & this.#secondMask) === this.#second
    );
  }
}

/** Whether what stands at `from` stands at `at` again; at least four bytes, as an end tag has. */
export function isRepeated(view: DataView, from: number, at: number, length: number): boolean {
  const last = length - 4;
  for (let index = 0; index < last; index += 4)
    if (view.getInt32(from + index, true) !== view.getInt32(at + index, true)) return false;
  return view.getInt32(from + last, true) === view.getInt32(at + last, true);
}

/** In its place in a word whose first byte is the lowest. */
const shifted = (byte: number, index: number): number => byte << ((index & 3) * 8);

/** Of the first bytes of a word, up to four. */
const maskOf = (count: number): number => (count === 4 ? -1 : (1 << (count * 8)) - 1);
