/** Compound files (MS-CFB) written sector by sector, good ones and, changed by a test, ones that lie. */

const sectorSize = 512;
const endOfChain = 0xfffffffe;
const free = 0xffffffff;
const tableMark = 0xfffffffd;

export interface Stream {
  readonly name: string;
  readonly content: Buffer;
}

/** Offsets of what a test may break. */
export const headerOffsets = { directory: 48, moreTables: 68, firstTable: 76 };
/** Of the sector table, which stands right behind the header, the entry of a sector. */
export const tableEntry = (sector: number): number => sectorSize + sector * 4;

/** Sector 0 is the table, 1 the directory of at most three streams; the streams follow in order. */
export function aCompoundFile(streams: readonly Stream[], change: (file: Buffer) => void = () => {}): Buffer {
  const table = Buffer.alloc(sectorSize, 0xff);
  table.writeUInt32LE(tableMark, 0);
  table.writeUInt32LE(endOfChain, 4);
  const entries = [entry("Root Entry", 5, endOfChain, 0, streams.length > 0 ? 1 : free, free)];
  const sectors: Buffer[] = [];
  streams.forEach(({ name, content }, index) => {
    // Streams below 4096 bytes would stand in a file within the file.
    const size = Math.max(4096, content.length);
    const count = Math.ceil(size / sectorSize);
    const first = 2 + sectors.length;
    for (let n = 0; n < count; n += 1) {
      table.writeUInt32LE(n === count - 1 ? endOfChain : first + n + 1, (first + n) * 4);
      const piece = Buffer.alloc(sectorSize);
      content.subarray(n * sectorSize, (n + 1) * sectorSize).copy(piece);
      sectors.push(piece);
    }
    entries.push(entry(name, 2, first, size, free, index + 1 < streams.length ? index + 2 : free));
  });
  const directory = Buffer.alloc(sectorSize);
  Buffer.concat(entries).copy(directory);
  const file = Buffer.concat([header(), table, directory, ...sectors]);
  change(file);
  return file;
}

function header(): Buffer {
  const bytes = Buffer.alloc(sectorSize, 0xff);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(bytes);
  bytes.fill(0, 8, 24);
  [0x3e, 3, 0xfffe, 9, 6].forEach((value, index) => bytes.writeUInt16LE(value, 24 + index * 2));
  bytes.fill(0, 34, 44);
  bytes.writeUInt32LE(1, 44);
  bytes.writeUInt32LE(1, headerOffsets.directory);
  bytes.writeUInt32LE(0, 52);
  bytes.writeUInt32LE(4096, 56);
  bytes.writeUInt32LE(endOfChain, 60);
  bytes.writeUInt32LE(0, 64);
  bytes.writeUInt32LE(endOfChain, headerOffsets.moreTables);
  bytes.writeUInt32LE(0, 72);
  bytes.writeUInt32LE(0, headerOffsets.firstTable);
  return bytes;
}

function entry(
  name: string,
  kind: number,
  start: number,
  size: number,
  child: number,
  right: number,
): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, "utf16le");
  bytes.writeUInt16LE((name.length + 1) * 2, 64);
  bytes.writeUInt8(kind, 66);
  bytes.writeUInt32LE(free, 68);
  bytes.writeUInt32LE(right, 72);
  bytes.writeUInt32LE(child, 76);
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
}
