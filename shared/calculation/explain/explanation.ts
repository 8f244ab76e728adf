/**
 * An explanation: one number, the rule by which it is made, and what it is made of. Parts are numbers that can be
 * explained in turn, down to a cell of the roster, of a measure or of the county. They always come out at the number:
 * a test asks every number of every golden plan.
 */
import type { Subject } from "./subject.ts";

/** How the value comes out of its parts; whole numbers throughout (calculation.md). */
export const rules = [
  /** Σ sign × value */
  "sum",
  /** ratio(first, second) in basis points, half up */
  "ratio",
  /** max(0, Σ sign × value) */
  "at-least-zero",
  /** the smallest of them */
  "smallest",
  /** rhu(first, second): pupils × basis points, half up */
  "share",
  /** max(0, first − ⌊second × third / 10000⌋): pupils still to reduce (counted, target share, total) */
  "over-target",
  /** a cell: nothing below it */
  "given",
  /** a default of the rules, because the cell is empty */
  "default",
] as const;
export type Rule = (typeof rules)[number];

export type Unit = "pupils" | "seats" | "difference" | "bp";

export interface Part {
  /** What a sum takes it for; 1 elsewhere. */
  readonly sign: 1 | -1;
  readonly value: number;
  readonly unit: Unit;
  readonly subject: Subject;
}

export interface Explanation {
  readonly subject: Subject;
  readonly value: number;
  readonly unit: Unit;
  readonly rule: Rule;
  /** Parts of a sum that are 0 are left out, unless they make the formula (a difference of two lines). */
  readonly parts: readonly Part[];
}
