/**
 * An explanation: one number, the rule by which it is made, and what it is made of. Parts are numbers that can be
 * explained in turn, down to a cell of the roster, of a measure or of the county. They always come out at the number:
 * a test asks every number of every golden plan. Where a number comes about in more than one way worth seeing (by its
 * formula and by place), the first is the one that leads on down the chain, the others stand beside it.
 */
import type { Unit } from "./figureKeys.ts";
import type { Subject } from "./subject.ts";

export type { Unit } from "./figureKeys.ts";

/** How the value comes out of its parts; whole numbers throughout (calculation.md). */
export const rules = [
  /** Σ sign × value */
  "sum",
  /** ratio(first, second) in basis points, half up; 0 when there is nothing to divide by */
  "ratio",
  /** max(0, Σ sign × value) */
  "at-least-zero",
  /** the smallest of them */
  "smallest",
  /** rhu(first, second): pupils × basis points, half up */
  "share",
  /** max(0, first − ⌊second × third / 10000⌋): pupils still to reduce (counted, target share, total) */
  "over-target",
  /** ⌊first × second / 10000⌋: pupils × basis points, rounded down */
  "share-floor",
  /** ⌈max(0, first) / second⌉ */
  "round-up",
  /** first × second */
  "product",
  /** a cell: nothing below it */
  "given",
  /** a cell that is empty, and what stands in its place by the rules: nothing below it */
  "default",
  /** 0, and `because` says why: nothing below it */
  "nothing",
] as const;
export type Rule = (typeof rules)[number];

/** What the parts are to each other: the terms of a formula, or the same thing place by place. */
export const groupings = [
  "formula",
  "county",
  "stage",
  "area",
  "school",
  "grade",
  "measure",
  /** Lines of the table that a sum stands under. */
  "line",
  /** Where the children of a private school sit. */
  "whereabouts",
] as const;
export type Grouping = (typeof groupings)[number];

/** Why a measure does nothing in a fall, or nothing at all. */
export const reasons = [
  /** Its fall is still to come. */
  "not-yet",
  /** The seats are no longer bought. */
  "over",
  /** The school's stage has ended, or another route ends it. */
  "ended",
  /** Another cap of the stage holds in this fall. */
  "overruled",
  /** It has nothing to do with the stage. */
  "other-stage",
  /** A kind that takes no pupils out, or adds no seats. */
  "other-kind",
  /** A build at a private school whose stage has not turned public by then, if ever. */
  "not-converted",
  /** A purchase whose unit subsidy is not filled in. */
  "no-subsidy",
] as const;
export type Reason = (typeof reasons)[number];

export interface Part {
  /** What a sum takes it for; 1 elsewhere. */
  readonly sign: 1 | -1;
  readonly value: number;
  readonly unit: Unit;
  readonly subject: Subject;
}

/** One way in which a number comes about. */
export interface Way {
  readonly by: Grouping;
  readonly rule: Rule;
  /** Parts that are 0 are left out where they only list places; the terms of a formula are all there. */
  readonly parts: readonly Part[];
}

export interface Explanation extends Way {
  readonly subject: Subject;
  readonly value: number;
  readonly unit: Unit;
  readonly because?: Reason;
  /** The same number in other ways; each comes out at it. */
  readonly others: readonly Way[];
}
