/**
 * Reading one measure: does it count, and if not, why. Ignored measures are listed with the plan's results; a check
 * tells the planner what to do about each reason.
 */
import type { County } from "../model/county.ts";
import type { Measure } from "../model/measure.ts";
import type { School } from "../model/school.ts";
import { stages, type Stage } from "../model/stage.ts";
import type { Seats } from "../model/units.ts";
import { isBuild, type MeasureKind } from "../model/vocabulary.ts";
import { dateOf, fallOf } from "./fall.ts";

export type IgnoredReason =
  | "no-kind"
  | "undated"
  | "no-such-school"
  | "before-base"
  | "not-at-private-school"
  | "no-cap"
  /** A build at a private school of which no stage ever becomes public. */
  | "never-converted";

export const stagesOf = (measure: Measure): readonly Stage[] => measure.stages ?? stages;

export const seatsOf = (measure: Measure, stage: Stage): Seats => measure.seats?.[stage] ?? 0;

/** Purchases and caps may have begun before the base year; everything else should then be in the roster already. */
export const mayPrecedeBase = (kind: MeasureKind): boolean => kind === "purchase" || kind === "intake-cap";

export const needsPrivateSchool = (kind: MeasureKind): boolean => !isBuild(kind);

/** Why the measure does not count, looking at it alone; `school` is the one it names, if the county has it. */
export function reasonToIgnore(
  measure: Measure,
  school: School | undefined,
  county: County,
): IgnoredReason | null {
  const date = dateOf(measure);
  if (measure.kind === undefined) return "no-kind";
  if (date === undefined) return "undated";
  if (measure.schoolId !== undefined && school === undefined) return "no-such-school";
  if (!mayPrecedeBase(measure.kind) && fallOf(date, county.snapshot) <= county.baseYear) return "before-base";
  if (needsPrivateSchool(measure.kind) && school?.ownership !== "private") return "not-at-private-school";
  return measure.kind === "intake-cap" && measure.cap === undefined ? "no-cap" : null;
}
