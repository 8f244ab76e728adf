/**
 * The texts that cells name by number, kept as the bytes they came in: of 300,000 in a large export most are never asked
 * for. Who reads them is `readSharedStrings`.
 */
import { unescaped } from "./xstring.ts";

export class SharedStrings {
  #bytes: Buffer = Buffer.alloc(65_536);
  /** Where each text ends; the one before it ends where it begins. */
  #ends = new Uint32Array(4096);
  #count = 0;
  /** Those that were asked for. */
  readonly #texts = new Map<number, string>();

  has(index: number): boolean {
    return index >= 0 && index < this.#count;
  }

  isEmpty(index: number): boolean {
    return this.#start(index) === this.#end(index);
  }

  /** Undefined when there is no such text. */
  text(index: number): string | undefined {
    if (!this.has(index)) return undefined;
    const known = this.#texts.get(index);
    if (known !== undefined) return known;
    const text = unescaped(this.#bytes.toString("utf8", this.#start(index), this.#end(index)));
    this.#texts.set(index, text);
    return text;
  }

  /** UTF-8, with "_x000D_" and the like as they stand. */
  add(bytes: Uint8Array, from: number, to: number): void {
    const start = this.#end(this.#count - 1);
    const end = start + to - from;
    if (end > this.#bytes.length) this.#bytes = withRoom(this.#bytes, start, Math.max(end, start * 2));
    if (this.#count === this.#ends.length) this.#ends = grown(this.#ends);
    for (let at = from; at < to; at += 1) this.#bytes[start + at - from] = bytes[at] ?? 0;
    this.#ends[this.#count] = end;
    this.#count += 1;
  }

  #start(index: number): number {
    return this.#end(index - 1);
  }

  #end(index: number): number {
    return index < 0 ? 0 : (this.#ends[index] ?? 0);
  }
}

/** What is behind the texts stays as it is found: clearing megabytes that are written over would take time. */
function withRoom(bytes: Buffer, used: number, length: number): Buffer {
  const larger = Buffer.allocUnsafeSlow(length);
  bytes.copy(larger, 0, 0, used);
  return larger;
}

function grown(ends: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(ends.length * 2);
  larger.set(ends);
  return larger;
}
