/**
 * Reads a record's body from front to back, running on into its CONTINUE records. A text of [MS-XLS] 2.5.293 that breaks
 * there goes on with one byte that says whether its characters are one or two bytes wide from then on.
 */
import { limits, tooLarge } from "../limits.ts";
import { brokenRecord, type BiffRecord } from "./records.ts";

const wide = 1;

export class RecordReader {
  readonly #parts: readonly Buffer[];
  #part = 0;
  #at: number;

  constructor({ body, more }: BiffRecord, from = 0) {
    this.#parts = [body, ...more];
    this.#at = from;
  }

  get atEnd(): boolean {
    return this.#current() === undefined;
  }

  byte(): number {
    const value = this.#current()?.[this.#at];
    if (value === undefined) throw brokenRecord("text");
    this.#at += 1;
    return value;
  }

  short(): number {
    return this.byte() | (this.byte() << 8);
  }

  long(): number {
    return this.short() + this.short() * 0x10000;
  }

  skip(bytes: number): void {
    for (let left = bytes; left > 0;) {
      const here = this.#current();
      if (here === undefined) throw brokenRecord("text");
      const step = Math.min(left, here.length - this.#at);
      this.#at += step;
      left -= step;
    }
  }

  /** Bytes of an older workbook's text, which know no CONTINUE. */
  bytes(count: number): Buffer {
    const bytes = this.#current()?.subarray(this.#at, this.#at + count) ?? Buffer.alloc(0);
    if (bytes.length < count) throw brokenRecord("text");
    this.#at += count;
    return bytes;
  }

  /** Characters, `flags` telling how wide they begin. */
  characters(count: number, flags: number): string {
    if (count > limits.textLength) throw tooLarge("textLength");
    let text = "";
    let width = (flags & wide) === 0 ? 1 : 2;
    for (let left = count; left > 0;) {
      const began = this.#part;
      const here = this.#current();
      if (here === undefined) throw brokenRecord("text");
      if (this.#part !== began) width = (this.byte() & wide) === 0 ? 1 : 2;
      const step = Math.min(left, Math.floor((here.length - this.#at) / width));
      if (step === 0) throw brokenRecord("text");
      text += here.toString(width === 1 ? "latin1" : "utf16le", this.#at, this.#at + step * width);
      this.#at += step * width;
      left -= step;
    }
    return text;
  }

  /** The part that holds the next byte; undefined at the end of all. */
  #current(): Buffer | undefined {
    for (;;) {
      const part = this.#parts[this.#part];
      if (part === undefined || this.#at < part.length) return part;
      this.#part += 1;
      this.#at = 0;
    }
  }
}
