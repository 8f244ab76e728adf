/** Schools whose names are nearly a row's: for a planner to say that they are the same, never for the program. */
import type { SchoolId } from "../model/units.ts";
import { distinctivePart, pairsOf } from "./schoolNames.ts";

export interface NamedSchool {
  readonly schoolId: SchoolId;
  readonly name: string;
  readonly canonical: string;
}

interface Wanted {
  readonly key: string;
  readonly canonical: string;
}

/** The nearest three of each row, where any are near. */
export function nearNames(
  rows: readonly Wanted[],
  schools: readonly NamedSchool[],
): ReadonlyMap<string, readonly NamedSchool[]> {
  // By pairs of characters, so that two thousand new rows are not each held against two thousand schools.
  const index = new Map<string, number[]>();
  const sizes = schools.map(({ canonical }, at) => {
    const pairs = nearPairs(canonical);
    for (const pair of pairs) {
      const having = index.get(pair);
      if (having === undefined) index.set(pair, [at]);
      else having.push(at);
    }
    return pairs.size;
  });
  const near = new Map<string, readonly NamedSchool[]>();
  for (const { key, canonical } of rows) {
    const found = nearest(nearPairs(canonical), index, sizes).flatMap((at) => schools[at] ?? []);
    if (found.length > 0) near.set(key, found);
  }
  return near;
}

const nearPairs = (canonical: string): ReadonlySet<string> => pairsOf(distinctivePart(canonical));

/** Most of the shorter name stands in the longer one: 育英 and 育英东校区. */
const nearEnough = 0.6;

function nearest(
  pairs: ReadonlySet<string>,
  index: ReadonlyMap<string, readonly number[]>,
  sizes: readonly number[],
): number[] {
  const shared = new Map<number, number>();
  for (const pair of pairs) {
    for (const at of index.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  return [...shared]
    .filter(([at, count]) => count >= nearEnough * Math.min(pairs.size, sizes[at] ?? 0))
    .map(([at, count]) => ({ at, likeness: count / (pairs.size + (sizes[at] ?? 0)) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 3)
    .map(({ at }) => at);
}
