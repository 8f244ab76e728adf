/** What the forecast of a county runs on: its entrant indexes and, for the junior ones, its last primary grade. */
import { gradeLines } from "../cohorts.ts";
import { fallIndexOf, type Calculated } from "./calculated.ts";
import type { SubjectOf } from "./subject.ts";

/** The base year's intake is the roster's: no index there. */
export function indexValue(
  { calculator }: Calculated,
  { countyCode, stage, year }: SubjectOf<"entrant-index">,
): number | undefined {
  const frame = calculator.frame(countyCode);
  const index = frame === undefined ? undefined : fallIndexOf(frame, year);
  return frame === undefined || !index ? undefined : frame.stages[stage].entrantIndex[index];
}

export function lastPrimaryValue(
  calculated: Calculated,
  { countyCode, year }: SubjectOf<"last-primary">,
): number | undefined {
  const frame = calculated.calculator.frame(countyCode);
  const index = frame === undefined ? undefined : fallIndexOf(frame, year);
  if (frame === undefined || index === undefined) return undefined;
  const { primary } = frame.stages;
  return calculated.calculator
    .schools(countyCode)
    .reduce((sum, { enrollment }) => sum + (gradeLines(enrollment, primary, null)[index]?.at(-1) ?? 0), 0);
}
