/**
 * How long diverted pupils stay where they went: in the fall of their measure they sit in their grade, each fall after it
 * a grade higher by the county's progression, until they have left the stage. Pupils of a row without a grade are spread
 * over the grades as the displaced are, by largest remainder.
 */
import type { Diversion } from "../../model/diversion.ts";
import type { Fall, Pupils } from "../../model/units.ts";
import { at, share } from "../arithmetic.ts";
import type { CountyFrame, StageFrame } from "../frame.ts";
import type { Displaced } from "./displaced.ts";

/** By fall of the county. */
export interface Stay {
  readonly pupils: readonly Pupils[];
  readonly boarders: readonly Pupils[];
}

/** `fall`: that of the row's measure. `displaced`: of its stage, where the measure ends it. */
export function stayOf(
  { stage, grade, students, boarders = 0 }: Diversion,
  fall: Fall,
  displaced: Displaced | undefined,
  { falls, stages }: CountyFrame,
): Stay {
  const frame = stages[stage];
  const first = falls.indexOf(fall);
  const weights = frame.grades.map((own) => displaced?.byGrade.find((one) => one.grade === own)?.pupils ?? 0);
  const place = grade === undefined ? -1 : frame.grades.indexOf(grade);
  const spread = (count: Pupils): Pupils[] =>
    place >= 0 ? weights.map((_, own) => (own === place ? count : 0)) : spreadBy(count, weights);
  return {
    pupils: movingUp(spread(students), first, falls.length, frame),
    boarders: movingUp(spread(boarders), first, falls.length, frame),
  };
}

function movingUp(counts: readonly Pupils[], first: number, fallCount: number, frame: StageFrame): Pupils[] {
  let now = counts;
  return Array.from({ length: fallCount }, (_, index) => {
    if (first < 0 || index < first) return 0;
    if (index > first)
      now = now.map((_own, place) =>
        place === 0 ? 0 : share(now[place - 1] ?? 0, at(frame.progression, place)),
      );
    return now.reduce((sum, count) => sum + count, 0);
  });
}

/** Whole parts of a count in proportion to weights; all to the first where there are none, who stay longest. */
export function spreadBy(count: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return weights.map((_, place) => (place === 0 ? count : 0));
  const parts = weights.map((weight) => Math.floor((count * weight) / total));
  const rests = weights.map((weight, place) => ({ place, rest: (count * weight) % total }));
  let left = count - parts.reduce((sum, part) => sum + part, 0);
  for (const { place } of rests.toSorted((a, b) => b.rest - a.rest || a.place - b.place)) {
    if (left === 0) break;
    parts[place] = (parts[place] ?? 0) + 1;
    left--;
  }
  return parts;
}
