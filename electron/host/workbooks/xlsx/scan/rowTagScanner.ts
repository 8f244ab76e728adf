/**
 * The start tag of a row. Most differ from the one before in nothing but the row's number, so what stood behind that is
 * kept and compared instead of being taken apart again.
 */
import { isTrue } from "../workbookPart.ts";
import { startTag, type DeclaresPrefix } from "./attributes.ts";
import { quote } from "./byteKinds.ts";
import type { ByteWindow } from "./byteWindow.ts";
import { allBytes, bytesOf, oneByte, startsWith, wholeNumber } from "./tokens.ts";

const opening = bytesOf("<row");
const numberStart = bytesOf(' r="');

export interface RowTag {
  /** As given. */
  readonly row: number | string | undefined;
  readonly isHidden: boolean;
  readonly isClosed: boolean;
}

export class RowTagScanner {
  #row: number | undefined;
  /** What stood behind the number, and what it said. */
  #rest: Uint8Array = new Uint8Array(0);
  #said = { isHidden: false, isClosed: false };

  /** Which prefixes are declared may have changed. */
  forget(): void {
    this.#rest = new Uint8Array(0);
  }

  read(window: ByteWindow, declares: DeclaresPrefix): RowTag | null {
    if (!allBytes(window, opening)) return null;
    const start = window.at;
    const behindNumber = this.#number(window);
    if (behindNumber && this.#rest.length > 0 && startsWith(window, this.#rest))
      return { ...this.#said, row: this.#row };
    const restStart = window.at;
    window.at = start;
    const tag = startTag(window, declares);
    if (tag === null) return null;
    this.#said = { isHidden: isTrue(tag.attributes.get("hidden")), isClosed: tag.isClosed };
    this.#rest = new Uint8Array(behindNumber ? window.bytes.subarray(restStart, window.at) : []);
    return { ...this.#said, row: tag.attributes.get("r") };
  }

  #number(window: ByteWindow): boolean {
    if (!startsWith(window, numberStart)) return false;
    this.#row = wholeNumber(window, 7);
    return this.#row >= 0 && oneByte(window, quote);
  }
}
