/**
 * What past falls say of a ratio (cohort survival): pupils of a grade per pupil of another grade a year before, each year
 * for itself, and their mean. The mean is taken of the ratios as they are shown, in whole basis points, half up, not of
 * the pooled pupils: a planner can do it again from what she sees, and one large year does not outweigh the others.
 */
import type { County } from "../../model/county.ts";
import type { School } from "../../model/school.ts";
import type { BasisPoints, Fall, Grade, Pupils } from "../../model/units.ts";
import { ratio } from "../arithmetic.ts";

/** Null where nobody has said. */
export type Counts = (year: Fall, grade: Grade) => Pupils | null;

export interface YearRatio {
  /** The later one of the two falls. */
  readonly year: Fall;
  readonly pupils: Pupils | null;
  /** A year before. */
  readonly from: Pupils | null;
  /** Null where a count is missing, or where nobody was there a year before. */
  readonly basisPoints: BasisPoints | null;
  readonly lack?: "missing" | "nobody-before";
}

export interface Ratios {
  readonly years: readonly YearRatio[];
  /** Of the years that have a ratio; all three are null when none has. */
  readonly mean: BasisPoints | null;
  readonly lowest: BasisPoints | null;
  readonly highest: BasisPoints | null;
}

/** The base year as the roster has it; falls before it as they were filled in, later ones are no past. */
export function countsOf(county: County, schools: readonly School[]): Counts {
  return (year, grade) => {
    if (year < county.baseYear) return county.pastEnrollment?.[year]?.[grade] ?? null;
    // A grade that no school has filled in is not known to be empty.
    const counts = schools.flatMap(({ enrollment }) => enrollment[grade] ?? []);
    if (year > county.baseYear || counts.length === 0) return null;
    return counts.reduce((sum, count) => sum + count, 0);
  };
}

/** The last falls up to the base year, oldest first: a ratio of each needs the fall before it. */
export const lastFalls = ({ baseYear }: County, count: number): readonly Fall[] =>
  Array.from({ length: count }, (_, index) => baseYear - count + 1 + index);

export function ratiosOf(counts: Counts, grade: Grade, from: Grade, falls: readonly Fall[]): Ratios {
  const years = falls.map((year) => yearRatio(year, counts(year, grade), counts(year - 1, from)));
  const known = years.flatMap(({ basisPoints }) => basisPoints ?? []);
  if (known.length === 0) return { years, mean: null, lowest: null, highest: null };
  return { years, mean: meanOf(known), lowest: Math.min(...known), highest: Math.max(...known) };
}

function yearRatio(year: Fall, pupils: Pupils | null, from: Pupils | null): YearRatio {
  if (pupils === null || from === null) return { year, pupils, from, basisPoints: null, lack: "missing" };
  if (from === 0) return { year, pupils, from, basisPoints: null, lack: "nobody-before" };
  return { year, pupils, from, basisPoints: ratio(pupils, from) };
}

/** Half up, on whole numbers. */
function meanOf(values: readonly BasisPoints[]): BasisPoints {
  const sum = values.reduce((total, value) => total + value, 0);
  return Math.floor((2 * sum + values.length) / (2 * values.length));
}
