/** Which base and target years make a plan: some decades at most, so that a slip of the key costs no memory. */
import type { Fall } from "../model/units.ts";

export const firstYear: Fall = 2000;
export const lastYear: Fall = 2100;
const longestPlan = 30;

export const isPlanYears = (baseYear: Fall, targetYear: Fall): boolean =>
  baseYear >= firstYear &&
  targetYear <= lastYear &&
  targetYear > baseYear &&
  targetYear - baseYear <= longestPlan;
