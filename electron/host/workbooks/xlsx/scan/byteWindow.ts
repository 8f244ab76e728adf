/**
 * The bytes of a part that are not worked through yet, in one buffer that is used again: what a chunk cut in two lies
 * here in one piece once the next chunk is in. Behind the last byte stands a zero, which no markup holds, so that whoever
 * runs along the bytes needs no second question to stop at the end.
 */
import { isUtf8 } from "node:buffer";

/** For the zero, and for whoever looks at eight bytes from the last one on. */
const roomBehind = 8;

export class ByteWindow {
  bytes = Buffer.alloc(1_048_576);
  /** The same bytes, four at a time. */
  view = viewOf(this.bytes);
  /** The next byte to be read. */
  at = 0;
  /** Behind the last byte. */
  end = 0;
  /** Goes up with each chunk, which moves what is not read yet and drops what is. */
  filling = 0;
  /** Looked at once for all bytes of the window. */
  #isUtf8: boolean | undefined;

  get length(): number {
    return this.end - this.at;
  }

  append(chunk: Uint8Array): void {
    const rest = this.length;
    const old = this.bytes;
    if (rest + chunk.length + roomBehind > old.length) this.#grow(2 * (rest + chunk.length) + roomBehind);
    this.bytes.set(old.subarray(this.at, this.end));
    this.bytes.set(chunk, rest);
    this.filling += 1;
    this.at = 0;
    this.end = rest + chunk.length;
    this.bytes[this.end] = 0;
    this.#isUtf8 = undefined;
  }

  #grow(length: number): void {
    this.bytes = Buffer.alloc(length);
    this.view = viewOf(this.bytes);
  }

  /** The bytes up to `to`, which are read with that; valid until the next chunk. */
  take(to: number): Buffer {
    const taken = this.bytes.subarray(this.at, to);
    this.at = to;
    return taken;
  }

  /** Behind the next place where these bytes stand; -1 when they stand nowhere. */
  behind(sought: Buffer): number {
    const found = this.bytes.subarray(this.at, this.end).indexOf(sought);
    return found < 0 ? -1 : this.at + found + sought.length;
  }

  /** Asked between two characters; of all that follows, up to a character that the end has cut. */
  isUtf8(): boolean {
    return (this.#isUtf8 ??= isUtf8(this.bytes.subarray(this.at, this.#lastWhole())));
  }

  #lastWhole(): number {
    for (let back = 1; back <= 3 && back <= this.length; back += 1) {
      const byte = this.bytes[this.end - back] ?? 0;
      if (byte < 0x80) return this.end;
      if (byte >= 0xc0) return back < bytesOf(byte) ? this.end - back : this.end;
    }
    return this.end;
  }
}

const viewOf = ({ buffer, byteOffset, length }: Buffer): DataView => new DataView(buffer, byteOffset, length);

/** Of the character that begins with this byte. */
function bytesOf(first: number): number {
  if (first >= 0xf0) return 4;
  return first >= 0xe0 ? 3 : 2;
}
