/**
 * The pieces of plain markup, each read from where the window stands. A piece that is not there in its plain form is not
 * read: the answer is false, and the window stands at the byte that does not fit, which is its end when it was cut off.
 */
import type { ByteWindow } from "./byteWindow.ts";
import {
  ampersand,
  apostrophe,
  carriageReturn,
  digit0,
  digit9,
  less,
  lineFeed,
  mayBeNoCharacter,
  plainInText,
  plainInValue,
  quote,
  space,
  tab,
} from "./byteKinds.ts";
import { skipReference } from "./skipReference.ts";

export const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text));

export function oneByte(window: ByteWindow, byte: number): boolean {
  if (window.bytes[window.at] !== byte) return false;
  window.at += 1;
  return true;
}

export function allBytes(window: ByteWindow, expected: Uint8Array): boolean {
  const { bytes, at } = window;
  const { length } = expected;
  let index = 0;
  while (index < length && bytes[at + index] === expected[index]) index += 1;
  window.at = at + index;
  return index === length;
}

/** Reads them if they are all there, else nothing. */
export function startsWith(window: ByteWindow, expected: Uint8Array): boolean {
  const start = window.at;
  if (allBytes(window, expected)) return true;
  window.at = start;
  return false;
}

/** Blanks between elements or attributes; whether there were any. */
export function skipBlanks(window: ByteWindow): boolean {
  const { bytes } = window;
  const start = window.at;
  let at = start;
  while (isBlank(bytes[at])) at += 1;
  window.at = at;
  return at > start;
}

const isBlank = (byte: number | undefined): boolean =>
  byte === space || byte === lineFeed || byte === carriageReturn || byte === tab;

/** -1 where no digit stands, or more than `most`. */
export function wholeNumber(window: ByteWindow, most: number): number {
  const { bytes } = window;
  const start = window.at;
  let at = start;
  let number = 0;
  for (;;) {
    const byte = bytes[at] ?? 0;
    if (byte < digit0 || byte > digit9) break;
    number = number * 10 + byte - digit0;
    at += 1;
    if (at - start > most) return -1;
  }
  window.at = at;
  return at === start ? -1 : number;
}

/** Digits. */
const longestNumber = 9;

/** A piece of text by its places in the window. */
export class TextRun {
  from = 0;
  to = 0;
  /** Where it was read as one; else -1. */
  number = -1;
  hasReferences = false;

  get length(): number {
    return this.to - this.from;
  }

  empty(): void {
    this.from = 0;
    this.to = 0;
    this.number = -1;
    this.hasReferences = false;
  }

  /** Digits up to the next "<", taken for a number on the way; what else stands there is for `read`. */
  readDigits(window: ByteWindow): boolean {
    const start = window.at;
    const number = wholeNumber(window, longestNumber);
    if (number < 0 || window.bytes[window.at] !== less) {
      window.at = start;
      return false;
    }
    this.from = start;
    this.to = window.at;
    this.number = number;
    this.hasReferences = false;
    return true;
  }

  /** Up to the next "<". */
  read(window: ByteWindow): boolean {
    const { bytes } = window;
    this.from = window.at;
    this.number = -1;
    this.hasReferences = false;
    let at = window.at;
    for (;;) {
      while (plainInText[bytes[at] ?? 0] === 1) at += 1;
      const byte = bytes[at];
      window.at = at;
      this.to = at;
      if (byte === less) return true;
      if (byte === ampersand) {
        if (!skipReference(window)) return false;
        this.hasReferences = true;
        at = window.at;
      } else if (byte === mayBeNoCharacter && !isNoCharacter(window)) {
        at += 1;
      } else {
        return false;
      }
    }
  }
}

/** -1 for what is no number of few digits. */
export function digitsOf(bytes: Buffer, run: TextRun): number {
  const { from, to } = run;
  if (run.number >= 0) return run.number;
  if (from === to || to - from > longestNumber) return -1;
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - digit0;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** U+FFFE and U+FFFF. Where the rest of the three bytes is cut off, so is the piece, and it is read again. */
export const isNoCharacter = ({ bytes, at }: ByteWindow): boolean =>
  bytes[at + 1] === 0xbf && (bytes[at + 2] ?? 0) >= 0xbe;

/** Up to the quote that opened it, which is read too. Null for a value that holds more than plain characters. */
export function quotedValue(window: ByteWindow): string | null {
  const { bytes } = window;
  const mark = bytes[window.at];
  if (mark !== quote && mark !== apostrophe) return null;
  const start = window.at + 1;
  let at = start;
  while (plainInValue[bytes[at] ?? 0] === 1) at += 1;
  window.at = at;
  if (bytes[at] !== mark) return null;
  window.at = at + 1;
  return bytes.toString("latin1", start, at);
}
