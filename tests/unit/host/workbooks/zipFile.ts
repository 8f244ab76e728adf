/** Zip files written byte by byte, good ones and, with the fields of an entry set, ones that lie. */
import { constants, crc32, deflateRawSync } from "node:zlib";

export interface ZipEntry {
  readonly name: string;
  readonly content: Buffer | string;
  readonly method?: "deflated" | "stored";
  /** Instead of what the content gives. */
  readonly packed?: Buffer;
  readonly checksum?: number;
  readonly encrypted?: boolean;
}

export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { head, name, packed } = described(entry);
    const local = Buffer.concat([signature(0x04034b50), head, name, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([signature(0x02014b50), Buffer.from([20, 0]), head, place, name]));
    files.push(local);
    offset += local.length;
  }
  return Buffer.concat([
    ...files,
    ...directory,
    endRecord(entries.length, Buffer.concat(directory).length, offset),
  ]);
}

/** The fields that local header and directory share, APPNOTE 4.3.7. */
function described({ name, content, method = "deflated", packed, checksum, encrypted = false }: ZipEntry) {
  const bytes = Buffer.from(content);
  const body = packed ?? (method === "stored" ? bytes : deflateRawSync(bytes));
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(0x800 | (encrypted ? 1 : 0), 2);
  head.writeUInt16LE(method === "stored" ? 0 : 8, 4);
  head.writeUInt32LE(checksum ?? crc32(bytes), 10);
  head.writeUInt32LE(body.length, 14);
  head.writeUInt32LE(bytes.length, 18);
  head.writeUInt16LE(Buffer.byteLength(name), 22);
  return { head, name: Buffer.from(name), packed: body };
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}

/** Deflated zeros by the megabyte, at the cost of one: a fully flushed block can be repeated. */
export function packedZeros(megabytes: number): Buffer {
  const block = deflateRawSync(Buffer.alloc(1_000_000), { finishFlush: constants.Z_FULL_FLUSH });
  const blocks = Array.from({ length: megabytes }, () => block);
  return Buffer.concat([...blocks, deflateRawSync(Buffer.alloc(0))]);
}
