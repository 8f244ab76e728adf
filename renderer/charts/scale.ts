/**
 * The scale of a value axis, worked out here rather than left to the library, so that labels can be placed by what
 * they would cover. Zero is always on it.
 */

export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly interval: number;
}

/** Round numbers, at most five steps from the lowest value to the highest. */
export function scaleOf(values: readonly number[]): Scale {
  const lowest = Math.min(0, ...values);
  const highest = Math.max(0, ...values);
  // Nothing but zeros: a line to stand on and one above it, without fractions of a seat between them.
  if (highest === lowest) return { min: 0, max: 10, interval: 10 };
  const interval = roundStep((highest - lowest) / 5);
  return {
    min: Math.floor(lowest / interval) * interval,
    max: Math.max(Math.ceil(highest / interval) * interval, interval),
    interval,
  };
}

/** 1, 2, 2.5 or 5 times a power of ten, at least the step wanted. */
function roundStep(wanted: number): number {
  const power = 10 ** Math.floor(Math.log10(wanted));
  const factor = [1, 2, 2.5, 5, 10].find((one) => one * power >= wanted) ?? 10;
  return factor * power;
}

/** How far down from the top of the plot a value lies, in its own pixels. */
export const depthOf = (value: number, { min, max }: Scale, plotHeight: number): number =>
  ((max - value) / (max - min)) * plotHeight;

/**
 * Moves places that lie too close apart, downwards first and then back up from the bottom, keeping their order.
 * `places` are in ascending order.
 */
export function spread(places: readonly number[], gap: number, bottom: number): readonly number[] {
  const down: number[] = [];
  for (const place of places) down.push(Math.max(place, (down.at(-1) ?? -Infinity) + gap));
  const up: number[] = [];
  for (const place of down.toReversed()) up.push(Math.min(place, (up.at(-1) ?? bottom + gap) - gap));
  return up.toReversed();
}
