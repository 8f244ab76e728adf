/**
 * Bytes as text, with the texts met before at hand: the same school, grade and class stand in thousands of rows, and
 * comparing bytes is cheaper than making a string of them, in time as in memory.
 */
import { withCharacters } from "./characterReference.ts";
import type { TextRun } from "./tokens.ts";

const slots = 8192;
const longestKept = 96;
const nothing = new Uint8Array(0);

export class TextPool {
  readonly #texts = Array.from({ length: slots }, () => "");
  readonly #bytes: Uint8Array[] = Array.from({ length: slots }, () => nothing);
  readonly #meaning: (text: string) => string;

  /** What a text is to be kept as. */
  constructor(meaning: (text: string) => string = (text) => text) {
    this.#meaning = meaning;
  }

  textOf(bytes: Buffer, run: TextRun): string {
    const { from, to } = run;
    if (from === to) return "";
    if (to - from > longestKept) return this.#meaning(decoded(bytes, run));
    const slot = slotOf(bytes, from, to);
    const kept = this.#bytes[slot];
    if (kept !== undefined && isSame(kept, bytes, from, to)) return this.#texts[slot] ?? "";
    const text = this.#meaning(decoded(bytes, run));
    this.#texts[slot] = text;
    this.#bytes[slot] = new Uint8Array(bytes.subarray(from, to));
    return text;
  }
}

function decoded(bytes: Buffer, { from, to, hasReferences }: TextRun): string {
  const text = bytes.toString("utf8", from, to);
  return hasReferences ? withCharacters(text) : text;
}

/** FNV-1a */
function slotOf(bytes: Buffer, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) & (slots - 1);
}

/** Whether the bytes kept stand there, no more and no fewer. */
export function isSame(kept: Uint8Array, bytes: Buffer, from: number, to: number): boolean {
  if (kept.length !== to - from) return false;
  for (let index = 0; index < kept.length; index += 1) if (kept[index] !== bytes[from + index]) return false;
  return true;
}
