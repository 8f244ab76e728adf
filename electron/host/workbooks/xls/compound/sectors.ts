/**
 * A compound file (MS-CFB) is a small file system of equal sectors, chained by tables that the file itself says. Every
 * number in it is a claim: a sector must lie within the file, and no chain may come back to where it has been.
 */
import { damaged } from "../../refusal.ts";

export const endOfChain = 0xfffffffe;

export const brokenFile = (what: string): Error => damaged("archive", what);

/** The sectors of one chain in order; ends in a refusal where it leaves the table or turns in a circle. */
export function chainOf(start: number, table: Uint32Array, what: string): readonly number[] {
  const chain: number[] = [];
  let sector = start;
  while (sector !== endOfChain) {
    const next = table[sector];
    // A chain without a circle names no sector twice, so it is never longer than its table.
    if (next === undefined || chain.length >= table.length) throw brokenFile(what);
    chain.push(sector);
    sector = next;
  }
  return chain;
}

/** What a chain holds, cut out of `content` piece by piece. */
export function joined(
  content: Buffer,
  chain: readonly number[],
  offsetOf: (sector: number) => number,
  size: number,
): Buffer {
  const pieces = chain.map((sector) => content.subarray(offsetOf(sector), offsetOf(sector) + size));
  return Buffer.concat(pieces);
}

export function numbersOf(bytes: Buffer): Uint32Array {
  const numbers = new Uint32Array(Math.floor(bytes.length / 4));
  for (let index = 0; index < numbers.length; index += 1) numbers[index] = bytes.readUInt32LE(index * 4);
  return numbers;
}
