/**
 * The pupils of the whole county by grade, from past falls that are filled in over the base year of the roster to the
 * falls of the forecast: a cohort is read down to the right. Pure.
 */
import { gradeForecast, type GradeLine } from "../../../shared/calculation/gradeForecast.ts";
import type { CountyFrame } from "../../../shared/calculation/frame.ts";
import type { County } from "../../../shared/model/county.ts";
import type { School } from "../../../shared/model/school.ts";
import type { Fall } from "../../../shared/model/units.ts";

/** How many falls before the base year there is always room for. */
const room = 5;

/** Oldest first; as far back as anything is filled in. */
export function pastFalls({ baseYear, pastEnrollment = {} }: County): readonly Fall[] {
  const filled = Object.keys(pastEnrollment)
    .map(Number)
    .filter((year) => year < baseYear);
  const first = Math.min(baseYear - room, ...filled);
  return Array.from({ length: baseYear - first }, (_, index) => first + index);
}

export interface PastLine extends GradeLine {
  readonly id: string;
}

export const pastLines = (frame: CountyFrame, schools: readonly School[]): readonly PastLine[] =>
  gradeForecast(frame, schools).map((line) => ({ ...line, id: String(line.grade) }));
