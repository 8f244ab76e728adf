/** Chance with a seed, so that a run that failed can be run again (mulberry32); and the seed of this run. */

/** `npm run soak`; a part of `npm test` otherwise. */
export const isFullRun = process.env["SEAT_BALANCE_SOAK"] === "full";

/**
 * SEAT_BALANCE_SEED repeats a run. A short run is the same each time, so that it fails for the change before it; a full
 * one looks where none has looked.
 */
export const givenSeed = process.env["SEAT_BALANCE_SEED"];
export const runSeed = Number(givenSeed ?? (isFullRun ? Date.now() % 1_000_000 : 1));

export type Chance = () => number;

/** Numbers from 0 up to, not including, 1. */
export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const whole = (chance: Chance, below: number): number => Math.floor(chance() * below);
