/**
 * Cohorts of one stage of one school moving up year by year: the do-nothing line, and the planned line whose intake
 * is capped. The intake is always relative to the base year, never to the year before.
 */
import type { School } from "../model/school.ts";
import type { Pupils } from "../model/units.ts";
import { at, share, zeros, type Line } from "./arithmetic.ts";
import type { CapInForce } from "./caps.ts";
import type { StageFrame } from "./frame.ts";

type Enrollment = School["enrollment"];
/** By fall; null where no cap is in force. */
export type CapLine = readonly (CapInForce | null)[];

const total = (counts: readonly Pupils[]): Pupils => {
  let sum = 0;
  for (const count of counts) sum += count;
  return sum;
};

/** Children who would enter in a fall if nothing were done. */
export function freeIntake(enrollment: Enrollment, frame: StageFrame, fallIndex: number): Pupils {
  const [entry] = frame.grades;
  const base = entry === undefined ? 0 : (enrollment[entry] ?? 0);
  return fallIndex === 0 ? base : share(base, at(frame.entrantIndex, fallIndex));
}

export function plannedIntake(free: Pupils, cap: CapInForce | null | undefined): Pupils {
  return cap === null || cap === undefined ? free : Math.min(free, cap.cap);
}

/** Moves everyone up one grade, from the top down so that no cohort is moved twice. */
function moveUp(counts: Pupils[], progression: Line, intake: Pupils): void {
  for (let place = counts.length - 1; place > 0; place--) {
    counts[place] = share(counts[place - 1] ?? 0, at(progression, place));
  }
  counts[0] = intake;
}

/** Visits the counts by grade of each fall; the array is reused from fall to fall. */
function eachFall(
  enrollment: Enrollment,
  frame: StageFrame,
  caps: CapLine | null,
  visit: (fallIndex: number, counts: readonly Pupils[]) => void,
): void {
  const counts: Pupils[] = [];
  for (const grade of frame.grades) counts.push(enrollment[grade] ?? 0);
  for (let fallIndex = 0; fallIndex < frame.entrantIndex.length; fallIndex++) {
    if (fallIndex > 0) {
      const intake = plannedIntake(freeIntake(enrollment, frame, fallIndex), caps?.[fallIndex]);
      moveUp(counts, frame.progression, intake);
    }
    visit(fallIndex, counts);
  }
}

/** Writes the stage's pupils by fall into a line, from `start`. */
export function writePupils(
  line: Line,
  start: number,
  enrollment: Enrollment,
  frame: StageFrame,
  caps: CapLine | null,
): void {
  eachFall(enrollment, frame, caps, (fallIndex, counts) => {
    line[start + fallIndex] = total(counts);
  });
}

/** Pupils of the stage's last grade by fall if nothing is done. */
export function lastGradeLine(enrollment: Enrollment, frame: StageFrame): Line {
  const line = zeros(frame.entrantIndex.length);
  eachFall(enrollment, frame, null, (fallIndex, counts) => {
    line[fallIndex] = counts[counts.length - 1] ?? 0;
  });
  return line;
}

/** By fall, the stage's pupils by place in its grades. */
export function gradeLines(
  enrollment: Enrollment,
  frame: StageFrame,
  caps: CapLine | null,
): readonly (readonly Pupils[])[] {
  const byFall: (readonly Pupils[])[] = [];
  eachFall(enrollment, frame, caps, (_, counts) => byFall.push([...counts]));
  return byFall;
}
