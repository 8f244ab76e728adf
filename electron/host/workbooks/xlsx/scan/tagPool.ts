/**
 * The same few start tags stand before nearly all cells of a table, so one that was taken apart is found again by its
 * bytes.
 */
import { greater, less } from "./byteKinds.ts";
import type { ByteWindow } from "./byteWindow.ts";
import { readElementTag, type ElementTag, type TagScope } from "./elementTag.ts";
import { isSame } from "./textPool.ts";

interface KnownTag {
  readonly tag: ElementTag;
  readonly bytes: Uint8Array;
}

const slots = 1024;
const longestKept = 400;

export class TagPool {
  #known: (KnownTag | undefined)[] = [];

  /** What prefixes mean may have changed. */
  forget(): void {
    this.#known = [];
  }

  /** As `readElementTag`. */
  read(window: ByteWindow, scope: TagScope): ElementTag | null {
    const { bytes, at: start } = window;
    let hash = 0;
    let at = start;
    for (let byte = less; byte !== greater && byte !== 0; byte = bytes[at] ?? 0) {
      hash = Math.imul(hash ^ byte, 0x01000193);
      at += 1;
    }
    window.at = at;
    if (bytes[at] !== greater) return null;
    const slot = (hash ^ (hash >>> 15)) & (slots - 1);
    const known = this.#known[slot];
    if (known !== undefined && isSame(known.bytes, bytes, start, at)) {
      window.at = at + 1;
      return known.tag;
    }
    window.at = start;
    const tag = readElementTag(window, scope);
    if (tag !== null && at - start <= longestKept)
      this.#known[slot] = { tag, bytes: new Uint8Array(bytes.subarray(start, at)) };
    return tag;
  }
}
