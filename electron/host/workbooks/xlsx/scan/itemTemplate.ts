/**
 * The bytes around the text of a shared string, "<si><t>" and "</t></si>": a string that begins and ends with those kept
 * needs not be taken apart, as with cells (`cellTemplates.ts`).
 */
import { limits } from "../../limits.ts";
import type { ByteWindow } from "./byteWindow.ts";
import { Literal } from "./literal.ts";
import type { TextRun } from "./tokens.ts";

/** Of two looks in turn one is kept. */
const mostMisses = 8;

export class ItemTemplate {
  /** Start tags of such an item. */
  elements = 0;
  #before: Literal | undefined;
  #behind = new Literal(new Uint8Array(0));
  #misses = 0;

  /** Which prefixes are declared may have changed. */
  forget(): void {
    this.#before = undefined;
  }

  /** The item that was read and begins at `start`. */
  remember({ bytes, at }: ByteWindow, start: number, { from, to }: TextRun, elements: number): void {
    if (to === 0 || (this.#before !== undefined && this.#misses < mostMisses)) return;
    this.#before = new Literal(bytes.subarray(start, from));
    this.#behind = new Literal(bytes.subarray(to, at));
    this.elements = elements;
    this.#misses = 0;
  }

  /** Reads an item like the one kept into `run`, else nothing. */
  read(window: ByteWindow, run: TextRun): boolean {
    if (this.#before === undefined) return false;
    const start = window.at;
    if (this.#isAlike(window, this.#before, run)) {
      this.#misses = 0;
      return true;
    }
    this.#misses += 1;
    window.at = start;
    return false;
  }

  #isAlike(window: ByteWindow, before: Literal, run: TextRun): boolean {
    const { view, at } = window;
    if (!before.isAt(view, at)) return false;
    window.at = at + before.length;
    if (!run.read(window) || !this.#behind.isAt(view, window.at)) return false;
    window.at += this.#behind.length;
    return run.length <= limits.textLength;
  }
}
