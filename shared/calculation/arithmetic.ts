/**
 * Rounding and ordering, exactly as the calculation defines them: half up on integers, and text by code point.
 * Every product stays far below 2^53, so plain numbers are exact here.
 */
import type { BasisPoints } from "../model/units.ts";

/** 100 %. */
export const wholeBp: BasisPoints = 10_000;

/** `bp` of an amount, rounded half up. */
export const share = (amount: number, bp: BasisPoints): number =>
  Math.floor((amount * bp + wholeBp / 2) / wholeBp);

/** What a part is of the whole, rounded half up; 0 when there is no whole. */
export function ratio(part: number, whole: number): BasisPoints {
  return whole === 0 ? 0 : Math.floor((2 * wholeBp * part + whole) / (2 * whole));
}

/**
 * Whole numbers by fall, or by stage and fall. Plain arrays: lines are short, and a province's 50,000 typed arrays
 * cost more to make than the cohorts in them.
 */
export type Line = number[];

export function zeros(length: number): Line {
  const line: Line = [];
  for (let place = 0; place < length; place++) line.push(0);
  return line;
}

/** The number at a place of a line, 0 outside it. */
export const at = (line: ArrayLike<number>, place: number): number => line[place] ?? 0;

export function addAt(line: Line, place: number, amount: number): void {
  line[place] = at(line, place) + amount;
}

/** UTF-16 puts the surrogates of astral characters before U+E000; by code point they come after U+FFFF. */
const rank = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);

export function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let place = 0; place < length; place++) {
    const difference = rank(a.charCodeAt(place)) - rank(b.charCodeAt(place));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
