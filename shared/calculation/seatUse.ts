/**
 * How full a school is: pupils above its seats, unfilled seats, and the ratio with its class. Figures of schools are
 * summed, never netted: one school's free seats do not help another school's children.
 */
import type { Rules } from "../model/rules.ts";
import type { BasisPoints, Pupils, Seats } from "../model/units.ts";
import { ratio, wholeBp } from "./arithmetic.ts";

export type UseClass = "low" | "fit" | "over";

export interface SeatUse {
  /** 超出学位 */
  readonly above: Pupils;
  /** 空余学位 */
  readonly unfilled: Seats;
  /** Null without seats: pupils of nothing are no ratio. */
  readonly utilisationBp: BasisPoints | null;
  readonly useClass: UseClass;
}

export function seatUse(pupils: Pupils, seats: Seats, rules: Rules): SeatUse {
  return {
    above: Math.max(0, pupils - seats),
    unfilled: Math.max(0, seats - pupils),
    // A plan may rebuild more seats away than a school has.
    utilisationBp: seats <= 0 ? null : ratio(pupils, seats),
    useClass: classOf(pupils, seats, rules),
  };
}

/** Judged on the numbers themselves, not on a rounded ratio. */
function classOf(pupils: Pupils, seats: Seats, { utilisationBp }: Rules): UseClass {
  const filled = pupils * wholeBp;
  if (filled > seats * utilisationBp.full) return "over";
  return filled < seats * utilisationBp.low ? "low" : "fit";
}

export interface SeatSums {
  readonly pupils: Pupils;
  readonly seats: Seats;
  readonly added: Seats;
  readonly above: Pupils;
  readonly unfilled: Seats;
}

interface Summable {
  readonly pupils: Pupils;
  readonly seats: Seats;
  readonly added: Seats;
  readonly use: SeatUse | null;
}

export function sumSeats(lines: Iterable<Summable>): SeatSums {
  const sums = { pupils: 0, seats: 0, added: 0, above: 0, unfilled: 0 };
  for (const { pupils, seats, added, use } of lines) {
    sums.pupils += pupils;
    sums.seats += seats;
    sums.added += added;
    sums.above += use?.above ?? 0;
    sums.unfilled += use?.unfilled ?? 0;
  }
  return sums;
}
