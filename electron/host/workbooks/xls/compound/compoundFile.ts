/** Opens a compound file and gives the streams at its top by name, each cut to its size; what is not whole is refused. */
import { readDirectory, type StreamEntry } from "./directory.ts";
import { brokenFile, chainOf, endOfChain, joined, numbersOf } from "./sectors.ts";

export interface CompoundFile {
  has(name: string): boolean;
  /** Throws a `Refusal` when its sectors are not all there. */
  read(name: string): Buffer;
}

const headerSize = 512;
const tableInHeader = { offset: 76, count: 109 };
const miniSectorSize = 64;
const free = 0xffffffff;

export function openCompoundFile(content: Buffer): CompoundFile {
  if (content.length < headerSize) throw brokenFile("header");
  const sectors = sectorsOf(content);
  const table = numbersOf(joinedSectors(content, tableSectors(content, sectors), sectors));
  const chained = (start: number, what: string): Buffer =>
    joinedSectors(content, chainOf(start, table, what), sectors);
  const { root, streams } = readDirectory(chained(content.readUInt32LE(48), "directory"));
  const smallest = content.readUInt32LE(56);
  const miniTable = (): Uint32Array => numbersOf(chained(content.readUInt32LE(60), "mini table"));
  const small = ({ name, start }: StreamEntry): Buffer => {
    const container = chained(root.start, "mini sectors");
    const offsetOf = (sector: number): number => sector * miniSectorSize;
    return joined(container, chainOf(start, miniTable(), name), offsetOf, miniSectorSize);
  };
  const find = (name: string): StreamEntry | undefined =>
    streams.find((one) => one.name === name.toUpperCase());
  return {
    has: (name) => find(name) !== undefined,
    read(name) {
      const entry = find(name);
      if (entry === undefined) throw brokenFile(name);
      const bytes = entry.size < smallest ? small(entry) : chained(entry.start, name);
      if (bytes.length < entry.size) throw brokenFile(name);
      return bytes.subarray(0, entry.size);
    },
  };
}

interface Sectors {
  readonly size: number;
  /** How many the file has room for; the last may be cut short. */
  readonly count: number;
}

function sectorsOf(content: Buffer): Sectors {
  const shift = content.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) throw brokenFile("header");
  const size = 1 << shift;
  return { size, count: Math.max(0, Math.ceil(content.length / size) - 1) };
}

function joinedSectors(content: Buffer, chain: readonly number[], { size, count }: Sectors): Buffer {
  if (chain.some((sector) => sector >= count)) throw brokenFile("sectors");
  return joined(content, chain, (sector) => (sector + 1) * size, size);
}

/** The sectors of the sector table: the first 109 stand in the header, the rest in a chain of sectors of its own. */
function tableSectors(content: Buffer, sectors: Sectors): readonly number[] {
  const { offset, count } = tableInHeader;
  const found = [...numbersOf(content.subarray(offset, offset + count * 4))];
  const seen = new Set<number>();
  for (let sector = content.readUInt32LE(68); sector !== endOfChain && sector !== free;) {
    if (seen.has(sector)) throw brokenFile("table");
    seen.add(sector);
    const numbers = numbersOf(joinedSectors(content, [sector], sectors));
    found.push(...numbers.subarray(0, -1));
    sector = numbers.at(-1) ?? endOfChain;
  }
  const used = found.filter((sector) => sector !== free && sector !== endOfChain);
  // Naming one sector again and again would make a table larger than the file.
  if (new Set(used).size !== used.length) throw brokenFile("table");
  return used;
}
