/** What every part of the reader is handed: the count of what the file has cost, and where to say how far it is. */
import { Counted } from "./limits.ts";

export interface Reading {
  readonly count: Counted;
  /** Bytes of the file worked through so far, of how many. Awaited, so that a slow listener slows the reader. */
  readonly progress: (done: number, total: number) => Promise<void>;
}

export const newReading = (progress: Reading["progress"] = async () => {}): Reading => ({
  count: new Counted(),
  progress,
});

const chunkSize = 65_536;

/** A whole file piece by piece, telling how far it is. */
export async function* chunksOf(content: Buffer, { progress }: Reading): AsyncGenerator<Buffer> {
  for (let at = 0; at < content.length; at += chunkSize) {
    yield content.subarray(at, at + chunkSize);
    await progress(at, content.length);
  }
}
