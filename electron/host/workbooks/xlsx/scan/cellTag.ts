/** The attributes of a <c> that say where it stands and what it holds: r, s and t, in any order, and no others. */
import { apostrophe, digit0, equals, greater, letterA, letterZ, quote, slash } from "./byteKinds.ts";
import type { ByteWindow } from "./byteWindow.ts";
import { allBytes, bytesOf, oneByte, skipBlanks, wholeNumber } from "./tokens.ts";

const letter = { i: 0x69, r: 0x72, s: 0x73, t: 0x74 } as const;
/** ST_CellType, by its letter where it has but one; another type is the exact parser's to judge. */
const typesOfALetter: readonly (string | undefined)[] = Array.from({ length: 128 }, (_, code) =>
  "nsbed".includes(String.fromCharCode(code)) ? String.fromCharCode(code) : undefined,
);
const inlineType = bytesOf("inlineStr");
const textType = bytesOf("str");

export class CellTag {
  /** 0 where the cell leaves out its place. */
  row = 0;
  column = 0;
  type = "n";
  style = 0;
  /** Where its row's number stands. */
  rowFrom = 0;
  rowTo = 0;

  /** Up to the ">" or "/>". */
  readAttributes(window: ByteWindow): boolean {
    this.row = 0;
    this.column = 0;
    this.type = "n";
    this.style = 0;
    let seen = 0;
    for (;;) {
      const parted = skipBlanks(window);
      const name = window.bytes[window.at] ?? 0;
      if (name === greater || name === slash) return true;
      const bit = bitOf(name);
      if (!parted || bit === 0 || (seen & bit) !== 0) return false;
      window.at += 1;
      if (!oneByte(window, equals) || !this.#attribute(window, name)) return false;
      seen |= bit;
    }
  }

  #attribute(window: ByteWindow, name: number): boolean {
    const mark = window.bytes[window.at] ?? 0;
    if (mark !== quote && mark !== apostrophe) return false;
    window.at += 1;
    return this.#attributeValue(window, name) && oneByte(window, mark);
  }

  #attributeValue(window: ByteWindow, name: number): boolean {
    if (name === letter.r) return this.#place(window);
    if (name === letter.t) return this.#typeName(window);
    this.style = wholeNumber(window, 6);
    return this.style >= 0;
  }

  #place(window: ByteWindow): boolean {
    const { bytes } = window;
    let at = window.at;
    for (; isCapital(bytes[at] ?? 0) && at - window.at < 3; at += 1)
      this.column = this.column * 26 + (bytes[at] ?? 0) - letterA + 1;
    window.at = at;
    if (this.column === 0 || bytes[at] === digit0) return false;
    this.rowFrom = at;
    this.row = wholeNumber(window, 7);
    this.rowTo = window.at;
    return this.row > 0;
  }

  #typeName(window: ByteWindow): boolean {
    const { bytes, at } = window;
    const letterType = typesOfALetter[bytes[at] ?? 0];
    if (letterType !== undefined && isQuote(bytes[at + 1] ?? 0)) {
      this.type = letterType;
      window.at = at + 1;
      return true;
    }
    this.type = bytes[at] === letter.i ? "inlineStr" : "str";
    return allBytes(window, bytes[at] === letter.i ? inlineType : textType);
  }
}

function bitOf(name: number): number {
  if (name === letter.r) return 1;
  if (name === letter.s) return 2;
  return name === letter.t ? 4 : 0;
}

const isCapital = (byte: number): boolean => byte >= letterA && byte <= letterZ;
const isQuote = (byte: number): boolean => byte === quote || byte === apostrophe;
