/**
 * The private share if nothing is done: what every measure of the plan takes out is put back. Seats already bought in
 * the base year stay bought, as in `reduction.planned`, so that the line starts at the base year's share and parts
 * from the planned line by exactly the planned reduction.
 */
import type { BasisPoints, Pupils } from "../model/units.ts";
import type { Binding } from "../model/vocabulary.ts";
import { ratio } from "./arithmetic.ts";
import type { BalanceRow } from "./rows.ts";

/** Where a school shrinks by itself below the seats bought in the base year, nobody is left to be counted. */
export const boundIfNothingDone = (row: BalanceRow, bind: Binding): Pupils =>
  bind === "gross" ? row.privateDoNothing : Math.max(0, row.privateCounted + row.reduction.planned);

export const shareIfNothingDone = (row: BalanceRow, bind: Binding): BasisPoints =>
  ratio(boundIfNothingDone(row, bind), row.total);
