/**
 * Schools whose names are nearly a row's: of one core (三小 and 第三小学), or alike in most of it. For a planner to say that
 * they are the same, never for the program.
 */
import type { SchoolId } from "../../model/units.ts";
import { coreOf, mayBeOne, type NameCore } from "./nameCore.ts";
import { pairsOf } from "./schoolNames.ts";

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
  places: readonly string[],
): ReadonlyMap<string, readonly NamedSchool[]> {
  const candidates = new Candidates(schools.map(({ canonical }) => coreOf(canonical, places)));
  const near = new Map<string, readonly NamedSchool[]>();
  for (const { key, canonical } of rows) {
    const found = candidates.nearest(coreOf(canonical, places)).flatMap((at) => schools[at] ?? []);
    if (found.length > 0) near.set(key, found);
  }
  return near;
}

/** Most of the shorter name stands in the longer one: 育英 and 育英东校区. */
const nearEnough = 0.6;
const mostNear = 3;

/** By pairs of characters, so that two thousand new rows are not each held against two thousand schools. */
class Candidates {
  readonly #cores: readonly NameCore[];
  readonly #sizes: readonly number[];
  readonly #byPair = new Map<string, number[]>();
  readonly #byStem: ReadonlyMap<string, readonly number[]>;

  constructor(cores: readonly NameCore[]) {
    this.#cores = cores;
    this.#byStem = Map.groupBy(cores.keys(), (at) => cores[at]?.stem ?? "");
    this.#sizes = cores.map(({ stem }, at) => {
      const pairs = pairsOf(stem);
      for (const pair of pairs) {
        const having = this.#byPair.get(pair);
        if (having === undefined) this.#byPair.set(pair, [at]);
        else having.push(at);
      }
      return pairs.size;
    });
  }

  nearest(core: NameCore): number[] {
    const same = core.stem === "" ? [] : (this.#byStem.get(core.stem) ?? []);
    const alike = this.#alike(pairsOf(core.stem)).filter((at) => !same.includes(at));
    const mayBe = (at: number): boolean => {
      const other = this.#cores[at];
      return other !== undefined && mayBeOne(core, other);
    };
    return [...same, ...alike].filter(mayBe).slice(0, mostNear);
  }

  /** The likest first. */
  #alike(pairs: ReadonlySet<string>): number[] {
    const shared = new Map<number, number>();
    for (const pair of pairs) {
      for (const at of this.#byPair.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    return [...shared]
      .filter(([at, count]) => count >= nearEnough * Math.min(pairs.size, this.#sizes[at] ?? 0))
      .map(([at, count]) => ({ at, likeness: count / (pairs.size + (this.#sizes[at] ?? 0)) }))
      .sort((a, b) => b.likeness - a.likeness)
      .map(({ at }) => at);
  }
}
