/**
 * The directory of a compound file: which streams stand at its top. Those deeper down belong to what is embedded in the
 * document; a workbook within a workbook has the same stream names.
 */
import { brokenFile } from "./sectors.ts";

export interface StreamEntry {
  /** In capitals: some writers shout, some do not. */
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

export interface Directory {
  readonly root: StreamEntry;
  readonly streams: readonly StreamEntry[];
}

const entrySize = 128;
const kinds = { stream: 2, root: 5 };
const none = 0xffffffff;

export function readDirectory(bytes: Buffer): Directory {
  const entries = Array.from({ length: Math.floor(bytes.length / entrySize) }, (_, index) =>
    readEntry(bytes.subarray(index * entrySize, (index + 1) * entrySize)),
  );
  const [root] = entries;
  if (root?.kind !== kinds.root) throw brokenFile("directory");
  return { root, streams: topOf(entries, root.child).filter(({ kind }) => kind === kinds.stream) };
}

interface Entry extends StreamEntry {
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

function readEntry(bytes: Buffer): Entry {
  const nameBytes = Math.min(64, Math.max(0, bytes.readUInt16LE(64) - 2));
  return {
    name: bytes.toString("utf16le", 0, nameBytes).toUpperCase(),
    kind: bytes.readUInt8(66),
    left: bytes.readUInt32LE(68),
    right: bytes.readUInt32LE(72),
    child: bytes.readUInt32LE(76),
    start: bytes.readUInt32LE(116),
    // Of the eight bytes the upper four are rubbish in files of the older version; no file here needs them.
    size: bytes.readUInt32LE(120),
  };
}

/** Siblings are a tree; followed with a list, so that a crooked tree cannot exhaust the stack. */
function topOf(entries: readonly Entry[], first: number): readonly Entry[] {
  const found = new Set<Entry>();
  const ahead = [first];
  while (ahead.length > 0) {
    const index = ahead.pop() ?? none;
    if (index === none) continue;
    const entry = entries[index];
    if (entry === undefined || found.has(entry)) throw brokenFile("directory");
    found.add(entry);
    ahead.push(entry.left, entry.right);
  }
  return [...found];
}
