/**
 * The room a receiver has for diverted pupils, and how it is said: what is free in the fall they come, and the tightest of
 * the falls after it in which they are still there. Pure.
 */
import type { Receiver, ReceiverBook } from "../../../../shared/calculation/diversions/receivers.ts";
import type { CountyFrame } from "../../../../shared/calculation/frame.ts";
import { formatCount, formatFall } from "../../../../shared/format/numbers.ts";
import type { Stage } from "../../../../shared/model/stage.ts";
import type { Fall, Grade, Seats } from "../../../../shared/model/units.ts";

export interface Room {
  /** Below 0: more pupils than seats. */
  readonly free: Seats;
  /** Only where a later fall leaves less than the first. */
  readonly tightest: { readonly year: Fall; readonly free: Seats } | null;
}

/** The falls of the plan in which pupils of a grade who come in `first` are in the stage; of all grades without one. */
export function yearsThere(
  { falls, stages }: CountyFrame,
  stage: Stage,
  first: Fall,
  grade: Grade | undefined,
): readonly Fall[] {
  const { grades } = stages[stage];
  const place = grade === undefined ? 0 : Math.max(0, grades.indexOf(grade));
  return falls.filter((year) => year >= first && year < first + grades.length - place);
}

/** `except`: rows that are left out, to see what is left for them. */
export function roomAt(
  book: ReceiverBook,
  receiver: Receiver,
  stage: Stage,
  years: readonly Fall[],
  except?: ReadonlySet<string>,
): Room {
  const there = book.seats(receiver, stage, except).filter(({ year }) => years.includes(year));
  return roomOf(there);
}

export function roomOf(there: readonly { readonly year: Fall; readonly free: Seats }[]): Room {
  const [first, ...later] = there;
  const free = first?.free ?? 0;
  const [tightest] = later.toSorted((a, b) => a.free - b.free || a.year - b.year);
  return { free, tightest: tightest !== undefined && tightest.free < free ? tightest : null };
}

/** What may still come without a seat too few in any fall. */
export const mostFree = ({ free, tightest }: Room): Seats =>
  Math.max(0, Math.min(free, tightest?.free ?? free));

export const isOver = ({ free, tightest }: Room): boolean => free < 0 || (tightest?.free ?? 0) < 0;

export const seatsUnknown = "学位数未填";

export const freeWords = (free: Seats): string =>
  free < 0 ? `超 ${formatCount(Math.abs(free))}` : `余 ${formatCount(free)}`;

export const bedWords = (free: number): string =>
  free < 0 ? `床位缺 ${formatCount(-free)}` : `床位余 ${formatCount(free)}`;

/** 余 12，2025年秋超 3 */
export const roomWords = ({ free, tightest }: Room): string =>
  tightest === null
    ? freeWords(free)
    : `${freeWords(free)}，${formatFall(tightest.year)}${freeWords(tightest.free)}`;

/** 余 42 → 12, or what is too much: ▼超 5（余 25）. `before`: without the row, `after`: with it. */
export function changeWords(before: Room, after: Room): string {
  const now =
    after.free < 0
      ? `▼${freeWords(after.free)}（${freeWords(before.free)}）`
      : `${freeWords(before.free)} → ${formatCount(after.free)}`;
  if (after.tightest === null) return now;
  const sign = after.tightest.free < 0 && after.free >= 0 ? "▼" : "";
  return `${now}，${sign}${formatFall(after.tightest.year)}${freeWords(after.tightest.free)}`;
}
