/** A measurement of the bench and how it is taken: the median of five. */
import type { Outcome } from "../../shared/contract/problem.ts";

export interface Measurement {
  readonly name: string;
  readonly medianMs: number;
  /** Where the slowest count: typing and scrolling. */
  readonly p95Ms?: number;
  /** What was measured, the size, the aim. */
  readonly note: string;
  /** The same work at its barest, in the same run: a slow machine slows both, so the ratio tells of the program. */
  readonly peer?: { readonly name: string; readonly medianMs: number };
}

export const rounds = 5;

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The median of several runs; what is done `after` each does not count. */
export async function timed<T>(
  times: number,
  task: (round: number) => T | Promise<T>,
  after?: (result: T) => Promise<unknown>,
): Promise<number> {
  const took: number[] = [];
  for (let round = 0; round < times; round += 1) {
    const start = performance.now();
    const result = await task(round);
    took.push(performance.now() - start);
    await after?.(result);
  }
  return medianOf(took);
}

/** A measurement of what was refused would be none. */
export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

export function p95Of(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? Number.NaN;
}
