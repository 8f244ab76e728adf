/**
 * A workbook's zip as parts by name. yauzl reads the directory; inflating is done here, so that every byte that comes
 * out is counted. Names are only looked up, never written to: a name such as ../../x leads nowhere.
 */
import type { TransformOptions } from "node:stream";
import { crc32, createInflateRaw, type ZlibOptions } from "node:zlib";
import { fromBufferPromise, getFileNameLowLevel, type Entry, type ZipFile } from "yauzl";
import { limits, ratioFreeBytes, tooLarge } from "../limits.ts";
import type { Reading } from "../reading.ts";
import { damaged, Refusal } from "../refusal.ts";
import { partKey } from "./partNames.ts";

export interface Archive {
  has(name: string): boolean;
  /** The part's bytes in chunks; throws a `Refusal` when it is missing, damaged or costs too much. */
  read(name: string): AsyncGenerator<Buffer>;
}

export async function openArchive(content: Buffer, { count, progress }: Reading): Promise<Archive> {
  const { zip, entries } = await readDirectory(content);
  const announced = announcedBytes(entries);
  const found = (name: string): Entry => {
    const [entry, another] = entries.get(partKey(name)) ?? [];
    if (entry === undefined) throw damaged("part-missing", name);
    // Which of the two a program takes is its own guess.
    if (another !== undefined) throw damaged("archive", name);
    return entry;
  };
  return {
    has: (name) => entries.has(partKey(name)),
    async *read(name) {
      const entry = found(name);
      const packed = await packedBytesOf(content, zip, entry, name);
      const allowed = Math.max(ratioFreeBytes, packed.length * limits.ratio);
      let inflated = 0;
      let checksum = 0;
      for await (const chunk of unpacked(packed, entry, name)) {
        inflated += chunk.length;
        if (inflated > allowed) {
          // What else is wrong with it may stand before the limit, wherever a chunk ends.
          yield chunk.subarray(0, chunk.length - (inflated - allowed));
          throw tooLarge("ratio");
        }
        count.add("inflatedBytes", chunk.length);
        checksum = crc32(chunk, checksum);
        yield chunk;
        const done = count.used("inflatedBytes");
        await progress(done, Math.max(done, announced));
      }
      // A flipped bit may leave the markup whole and a number wrong.
      if (checksum !== entry.crc32) throw damaged("checksum", name);
    },
  };
}

/** What the markup will come to, as far as the directory can be believed: good enough to show how far reading is. */
const announcedBytes = (entries: Directory["entries"]): number =>
  [...entries].reduce(
    (sum, [key, [entry]]) => sum + (key.endsWith(".xml") ? (entry?.uncompressedSize ?? 0) : 0),
    0,
  );

interface Directory {
  readonly zip: ZipFile;
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
}

async function readDirectory(content: Buffer): Promise<Directory> {
  const entries = new Map<string, Entry[]>();
  try {
    const zip = await fromBufferPromise(content, { decodeStrings: false, validateEntrySizes: false });
    let number = 0;
    for await (const entry of zip.eachEntry()) {
      number += 1;
      if (number > limits.entries) throw tooLarge("entries");
      const key = partKey(nameOf(entry));
      entries.set(key, [...(entries.get(key) ?? []), entry]);
    }
    return { zip, entries };
  } catch (error) {
    throw error instanceof Refusal ? error : damaged("archive", "", error);
  }
}

const nameOf = ({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string =>
  getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);

async function packedBytesOf(content: Buffer, zip: ZipFile, entry: Entry, name: string): Promise<Buffer> {
  if (entry.isEncrypted()) throw new Refusal({ code: "workbook-encrypted" });
  try {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    return content.subarray(fileDataStart, fileDataStart + entry.compressedSize);
  } catch (error) {
    throw damaged("archive", name, error);
  }
}

const stored = 0;
const deflated = 8;
const chunkSize = 262_144;
/** Chunks that are inflated ahead, in another thread, while one is read. */
const chunksAhead = 4;
const inflating: ZlibOptions & TransformOptions = {
  chunkSize,
  readableHighWaterMark: chunksAhead * chunkSize,
};

async function* unpacked(packed: Buffer, entry: Entry, name: string): AsyncGenerator<Buffer> {
  if (entry.compressionMethod === stored) {
    for (let at = 0; at < packed.length; at += chunkSize) yield packed.subarray(at, at + chunkSize);
  } else if (entry.compressionMethod === deflated) {
    yield* inflate(packed, name);
  } else {
    throw damaged("archive", name);
  }
}

async function* inflate(packed: Buffer, name: string): AsyncGenerator<Buffer> {
  const stream = createInflateRaw(inflating);
  stream.end(packed);
  const chunks: AsyncIterator<Buffer, undefined> = stream[Symbol.asyncIterator]();
  try {
    for (;;) {
      const chunk = await nextChunk(chunks, name);
      if (chunk === undefined) return;
      yield chunk;
    }
  } finally {
    stream.destroy();
  }
}

/** Apart from the loop above, so that only what zlib throws is taken for damage; undefined at the end. */
async function nextChunk(
  chunks: AsyncIterator<Buffer, undefined>,
  name: string,
): Promise<Buffer | undefined> {
  try {
    return (await chunks.next()).value;
  } catch (error) {
    throw damaged("archive", name, error);
  }
}
