/** How many seats are short in all places of a county together. */
import type { Seats } from "../../model/units.ts";
import { shortagesOf } from "../outlook.ts";
import type { Calculated } from "./calculated.ts";
import type { SubjectOf } from "./subject.ts";

/** Undefined in a fall the county does not plan for. */
export function seatsShortValue(
  { calculator }: Calculated,
  about: SubjectOf<"seats-short">,
): Seats | undefined {
  if (!calculator.falls(about.countyCode).includes(about.year)) return undefined;
  const shortages = shortagesOf(calculator, about.countyCode, about.year, about.stage);
  return shortages.reduce((sum, { seats }) => sum + seats, 0);
}
