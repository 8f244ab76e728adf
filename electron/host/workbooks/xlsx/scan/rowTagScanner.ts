/**
 * The start tag of a row. Most differ from the one before in nothing but the row's number, so what stood behind that is
 * kept and compared instead of being taken apart again.
 */
import { isTrue } from "../workbookPart.ts";
import { startTag, type DeclaresPrefix } from "./attributes.ts";
import { quote } from "./byteKinds.ts";
import type { ByteWindow } from "./byteWindow.ts";
import { Literal } from "./literal.ts";
import { allBytes, bytesOf, oneByte, startsWith, wholeNumber } from "./tokens.ts";

const opening = bytesOf("<row");
const numberStart = bytesOf(' r="');

export class RowTagScanner {
  /** As given. */
  row: number | string | undefined;
  isHidden = false;
  isClosed = false;
  /** What stood behind the number and said the rest. */
  #rest: Literal | undefined;
  #number = 0;

  /** Which prefixes are declared may have changed. */
  forget(): void {
    this.#rest = undefined;
  }

  /** False when the tag is cut off, or in no plain form. */
  read(window: ByteWindow, declares: DeclaresPrefix): boolean {
    if (!allBytes(window, opening)) return false;
    const start = window.at;
    const behindNumber = this.#readNumber(window);
    if (behindNumber && this.#rest?.isAt(window.view, window.at) === true) {
      window.at += this.#rest.length;
      this.row = this.#number;
      return true;
    }
    const restStart = window.at;
    window.at = start;
    const tag = startTag(window, declares);
    if (tag === null) return false;
    this.row = tag.attributes.get("r");
    this.isHidden = isTrue(tag.attributes.get("hidden"));
    this.isClosed = tag.isClosed;
    this.#rest = behindNumber ? new Literal(window.bytes.subarray(restStart, window.at)) : undefined;
    return true;
  }

  #readNumber(window: ByteWindow): boolean {
    if (!startsWith(window, numberStart)) return false;
    this.#number = wholeNumber(window, 7);
    return this.#number >= 0 && oneByte(window, quote);
  }
}
