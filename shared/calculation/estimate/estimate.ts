/** What is estimated from the past: one parameter with the ratios it is made of and the value proposed for it. */
import type { County } from "../../model/county.ts";
import type { BasisPoints, Fall, Grade } from "../../model/units.ts";
import { fallsOf } from "../fall.ts";
import type { Ratios } from "./ratios.ts";

/** Which of the years' ratios a value is made of. */
export type Variant = "lowest" | "mean" | "highest";

export interface Estimate {
  readonly field: string;
  readonly of: "progression" | "entrants" | "transfer";
  readonly grade: Grade;
  /** The grade it is compared with, a year before. */
  readonly from: Grade;
  /** The fall of an entrant index. */
  readonly year?: Fall;
  readonly ratios: Ratios;
  /** Null where the past says nothing, or nothing possible. */
  readonly proposed: BasisPoints | null;
  /** The change of the years was beyond this limit, and is held at it. */
  readonly limitBp?: BasisPoints;
}

export interface EstimateSettings {
  /** Over how many falls. */
  readonly falls: number;
  readonly trendLimitBp: BasisPoints;
}

/** Commands take no more (1000 %). */
export const largestBp = 100_000;
export const possible = (bp: BasisPoints | null): BasisPoints | null =>
  bp === null || bp > largestBp ? null : bp;

/** Falls that are forecast. */
export const laterFalls = (county: County): readonly Fall[] => fallsOf(county).slice(1);
