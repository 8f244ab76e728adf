/**
 * A row of the balance: everything there is to say about one fall and stage of a county, an area or the city.
 * Rows add up; shares never do, they are taken anew from the sums.
 */
import type { StageOrAll } from "../model/stage.ts";
import type { BasisPoints, Fall, Pupils, Seats } from "../model/units.ts";
import type { BuildKind } from "../model/vocabulary.ts";
import { ratio } from "./arithmetic.ts";

export interface SeatsAdded extends Readonly<Record<BuildKind | "convert" | "purchase", Seats>> {
  readonly total: Seats;
}

export interface Reduction {
  readonly natural: Pupils;
  readonly caps: Pupils;
  readonly closures: Pupils;
  readonly conversions: Pupils;
  readonly purchases: Pupils;
  /** caps + closures + conversions + purchases */
  readonly planned: Pupils;
  /** natural + planned */
  readonly total: Pupils;
}

/** What adds up over stages, areas and counties. */
export interface Counts {
  readonly total: Pupils;
  readonly privateDoNothing: Pupils;
  readonly privateAfterCaps: Pupils;
  readonly privateAfterClosures: Pupils;
  readonly privatePhysical: Pupils;
  readonly purchased: Pupils;
  readonly privateCounted: Pupils;
  readonly publicDemand: Pupils;
  readonly publicSeatsBase: Seats;
  readonly publicSeats: Seats;
  /** The balance itself: public seats less public demand. */
  readonly spareSeats: Seats;
  readonly seatShortage: Seats;
  readonly seatSurplus: Seats;
  /** Seats added less planned reduction (增减差额). */
  readonly net: number;
  readonly seatsAdded: SeatsAdded;
  readonly reduction: Reduction;
}

export interface BalanceRow extends Counts {
  readonly year: Fall;
  readonly stage: StageOrAll;
  /** 民办占比（不含政府购买学位） */
  readonly shareBp: BasisPoints;
  /** 民办占比（含政府购买学位） */
  readonly grossShareBp: BasisPoints;
}

export interface AreaRows {
  readonly area: string;
  readonly rows: readonly BalanceRow[];
}

const zeroSeats = { "new-build": 0, rebuild: 0, expand: 0, tap: 0, convert: 0, purchase: 0, total: 0 };
const zeroReduction = {
  natural: 0,
  caps: 0,
  closures: 0,
  conversions: 0,
  purchases: 0,
  planned: 0,
  total: 0,
};
const zeroPlain = {
  total: 0,
  privateDoNothing: 0,
  privateAfterCaps: 0,
  privateAfterClosures: 0,
  privatePhysical: 0,
  purchased: 0,
  privateCounted: 0,
  publicDemand: 0,
  publicSeatsBase: 0,
  publicSeats: 0,
  spareSeats: 0,
  seatShortage: 0,
  seatSurplus: 0,
  net: 0,
};

/** Adds to each figure of a sum the same figure of another record. */
function accumulate<Key extends string>(
  sum: Record<Key, number>,
  keys: readonly Key[],
  other: Readonly<Record<Key, number>>,
): void {
  for (const key of keys) sum[key] += other[key];
}

const keysOf = <Key extends string>(record: Readonly<Record<Key, number>>): readonly Key[] =>
  Object.keys(record).filter((key): key is Key => Object.hasOwn(record, key));
const plainKeys = keysOf(zeroPlain);
const seatKeys = keysOf(zeroSeats);
const reductionKeys = keysOf(zeroReduction);

/** One row that is the sum of others, its shares taken from the sums. */
export function sumRows(year: Fall, stage: StageOrAll, rows: readonly BalanceRow[]): BalanceRow {
  const seatsAdded = { ...zeroSeats };
  const reduction = { ...zeroReduction };
  const sum = { year, stage, ...zeroPlain, seatsAdded, reduction, shareBp: 0, grossShareBp: 0 };
  for (const row of rows) {
    accumulate(sum, plainKeys, row);
    accumulate(seatsAdded, seatKeys, row.seatsAdded);
    accumulate(reduction, reductionKeys, row.reduction);
  }
  sum.shareBp = ratio(sum.privateCounted, sum.total);
  sum.grossShareBp = ratio(sum.privatePhysical, sum.total);
  return sum;
}

/** The row of a fall and stage. */
export const findRow = (rows: readonly BalanceRow[], year: Fall, stage: StageOrAll): BalanceRow | undefined =>
  rows.find((row) => row.year === year && row.stage === stage);
