/**
 * One <c> of a sheet in its plain form: r, s and t, then a formula, a value or an inline text of one run. Only places in
 * the window are kept; what a cell says becomes text when somebody wants it.
 */
import { limits } from "../../limits.ts";
import type { DeclaresPrefix } from "./attributes.ts";
import { greater, less, slash } from "./byteKinds.ts";
import type { ByteWindow } from "./byteWindow.ts";
import { CellTag } from "./cellTag.ts";
import type { CellTemplate } from "./cellTemplate.ts";
import { readTextElement, textElement } from "./textElement.ts";
import { allBytes, bytesOf, oneByte, skipBlanks, TextRun } from "./tokens.ts";

const opening = bytesOf("<c");
const closing = bytesOf("</c>");
const formula = textElement("f");
const value = textElement("v");
const inlineText = textElement("t");
const inlineStart = bytesOf("<is>");
const inlineEnd = bytesOf("</is>");
const letter = { f: 0x66, i: 0x69, v: 0x76 } as const;
export class CellScanner extends CellTag {
  hasFormula = false;
  hasValue = false;
  readonly value = new TextRun();
  readonly inline = new TextRun();
  /** Start tags read. */
  elements = 0;
  #hasInline = false;
  readonly #formula = new TextRun();

  /** False when the cell is cut off, or in no plain form. */
  read(window: ByteWindow, declares: DeclaresPrefix): boolean {
    this.#reset();
    if (!allBytes(window, opening) || !this.readAttributes(window)) return false;
    if (oneByte(window, slash)) return oneByte(window, greater);
    return oneByte(window, greater) && this.#children(window, declares) && this.isShort();
  }

  /** Read already but for this; its value or inline text is in place. */
  become({ column, type, style, hasValue, elements }: CellTemplate, row: number): void {
    this.row = row;
    this.column = column;
    this.type = type;
    this.style = style;
    this.hasFormula = false;
    this.hasValue = hasValue;
    this.elements = elements;
    (hasValue ? this.inline : this.value).empty();
  }

  #reset(): void {
    this.hasFormula = false;
    this.hasValue = false;
    this.#hasInline = false;
    this.elements = 1;
    this.value.empty();
    this.inline.empty();
  }

  #children(window: ByteWindow, declares: DeclaresPrefix): boolean {
    for (;;) {
      skipBlanks(window);
      const start = window.at;
      if (!oneByte(window, less)) return false;
      const next = window.bytes[window.at];
      if (next === slash) {
        window.at = start;
        return allBytes(window, closing);
      }
      if (next !== letter.v && next !== letter.f && next !== letter.i) return false;
      window.at = start;
      if (!this.#child(window, next, declares)) return false;
      this.elements += 1;
    }
  }

  /** Each at most once: of two values the last would count, of two texts both. */
  #child(window: ByteWindow, name: number, declares: DeclaresPrefix): boolean {
    if (name === letter.v) {
      if (this.hasValue) return false;
      this.hasValue = true;
      return readTextElement(window, value, this.value, declares);
    }
    if (name === letter.f) {
      if (this.hasFormula) return false;
      this.hasFormula = true;
      return readTextElement(window, formula, this.#formula, declares);
    }
    if (this.#hasInline) return false;
    this.#hasInline = true;
    return this.#inlineText(window, declares);
  }

  #inlineText(window: ByteWindow, declares: DeclaresPrefix): boolean {
    if (!allBytes(window, inlineStart)) return false;
    skipBlanks(window);
    if (!readTextElement(window, inlineText, this.inline, declares)) return false;
    this.elements += 1;
    skipBlanks(window);
    return allBytes(window, inlineEnd);
  }

  /** A longer one is refused, in the words of the exact parser. */
  isShort(): boolean {
    return this.value.length <= limits.textLength && this.inline.length <= limits.textLength;
  }
}
