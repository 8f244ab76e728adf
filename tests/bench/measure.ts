/** A measurement of the bench and how it is taken: the median of five. */
export interface Measurement {
  readonly name: string;
  readonly medianMs: number;
  /** What was measured, the size, the aim. */
  readonly note: string;
}

export const rounds = 5;

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
