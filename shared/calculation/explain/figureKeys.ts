/** The figures of a row of Balance by name, those in groups with a dot, and how to read them. */
import type { BalanceRow } from "../rows.ts";

export const figureKeys = [
  "total",
  "privateDoNothing",
  "privateAfterCaps",
  "privateAfterClosures",
  "privatePhysical",
  "purchased",
  "privateCounted",
  "shareBp",
  "grossShareBp",
  "publicDemand",
  "publicSeatsBase",
  "publicSeats",
  "spareSeats",
  "seatShortage",
  "seatSurplus",
  "net",
  "seatsAdded.total",
  "seatsAdded.new-build",
  "seatsAdded.rebuild",
  "seatsAdded.expand",
  "seatsAdded.tap",
  "seatsAdded.convert",
  "seatsAdded.purchase",
  "reduction.total",
  "reduction.natural",
  "reduction.planned",
  "reduction.caps",
  "reduction.closures",
  "reduction.conversions",
  "reduction.purchases",
] as const;
export type FigureKey = (typeof figureKeys)[number];

export const isFigureKey = (key: string): key is FigureKey => figureKeys.some((known) => known === key);

type PlainKey = Exclude<FigureKey, `${string}.${string}`>;
const seatsKey = /^seatsAdded\.(.+)$/u;
const reductionKey = /^reduction\.(.+)$/u;

/** The figure of a row. */
export function figureOf(row: BalanceRow, key: FigureKey): number {
  const seats = seatsKey.exec(key)?.[1];
  if (seats !== undefined) return valueIn(row.seatsAdded, seats);
  const reduction = reductionKey.exec(key)?.[1];
  if (reduction !== undefined) return valueIn(row.reduction, reduction);
  return isPlain(key) ? row[key] : 0;
}

const isPlain = (key: FigureKey): key is PlainKey => !key.includes(".");

const valueIn = (group: object, key: string): number =>
  Number(Object.entries(group).find(([name]) => name === key)?.[1] ?? 0);
