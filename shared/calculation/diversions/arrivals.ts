/**
 * How long diverted pupils stay where they went: in the fall of their measure they sit in their grade, each fall after it
 * a grade higher by the county's progression, until they have left the stage. Pupils of a row without a grade are spread
 * over the grades as the displaced are, by largest remainder: no other row changes how long they stay.
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

/** A diversion that counts, with the fall in which its pupils come and how long they stay. */
export interface Arrival {
  readonly diversion: Diversion;
  readonly fall: Fall;
  readonly stay: Stay;
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
  // A grade that is not of the stage, for the schooling was changed since, tells as little as none.
  const place = grade === undefined ? -1 : frame.grades.indexOf(grade);
  const stay = (count: Pupils): Pupils[] =>
    place < 0
      ? movingUp(spreadBy(count, weightsOf(displaced, frame)), first, falls.length, frame)
      : stayOfGrade(count, place, first, falls.length, frame);
  return { pupils: stay(students), boarders: stay(boarders) };
}

const weightsOf = (displaced: Displaced | undefined, { grades }: StageFrame): Pupils[] =>
  grades.map((own) => displaced?.byGrade.find(({ grade }) => grade === own)?.pupils ?? 0);

/** By fall: pupils who come in one fall into one grade, both told by their places. */
export function stayOfGrade(
  count: Pupils,
  gradePlace: number,
  first: number,
  fallCount: number,
  frame: StageFrame,
): Pupils[] {
  let now = count;
  return Array.from({ length: fallCount }, (_, index) => {
    const place = gradePlace + index - first;
    if (first < 0 || index < first || place >= frame.grades.length) return 0;
    if (index > first) now = share(now, at(frame.progression, place));
    return now;
  });
}

function movingUp(counts: readonly Pupils[], first: number, fallCount: number, frame: StageFrame): Pupils[] {
  const stays = counts.map((count, place) => stayOfGrade(count, place, first, fallCount, frame));
  return Array.from({ length: fallCount }, (_, index) =>
    stays.reduce((sum, stay) => sum + at(stay, index), 0),
  );
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
