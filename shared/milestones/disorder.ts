/**
 * Milestones whose dates contradict each other or the date of their measure, as after the measure was moved. One
 * contradiction of a measure is told, the plainest first.
 */
import { fallOf } from "../calculation/fall.ts";
import { daysBetween } from "../format/dates.ts";
import type { County } from "../model/county.ts";
import type { Measure } from "../model/measure.ts";
import type { Milestone } from "../model/milestone.ts";
import type { Rules } from "../model/rules.ts";
import { dayOfStep, leadsTo, stepOf } from "./steps.ts";

export const disorderKinds = [
  /** Planned before the milestone above it. */
  "planned",
  /** Planned after the day of the measure that it is to lead to. */
  "late",
  /** The last that leads to the measure counts for an earlier fall than it should: the measure was moved on without it. */
  "early",
  /** Done before the milestone above it. */
  "actual",
] as const;
export type DisorderKind = (typeof disorderKinds)[number];

export interface Disorder {
  readonly kind: DisorderKind;
  readonly milestone: Milestone;
  /** By how many days it is off. */
  readonly days: number;
}

export function disorderIn(
  measure: Measure,
  milestones: readonly Milestone[],
  rules: Rules,
  county: County,
): Disorder | null {
  const done = backwardIn(milestones, "actualDate", "actual");
  if (measure.actualDate !== undefined) return done;
  // What was planned of a thing done matters no more.
  const open = milestones.filter(({ actualDate }) => actualDate === undefined);
  return (
    backwardIn(open, "plannedDate", "planned") ??
    lateIn(measure, open, rules) ??
    earlyIn(measure, open, rules, county) ??
    done
  );
}

/** The first with a date before that of the nearest one above it that has one. */
function backwardIn(
  milestones: readonly Milestone[],
  field: "plannedDate" | "actualDate",
  kind: DisorderKind,
): Disorder | null {
  let above: string | undefined;
  for (const milestone of milestones) {
    const date = milestone[field];
    if (date === undefined) continue;
    if (above !== undefined && date < above) return { kind, milestone, days: daysBetween(date, above) };
    above = date;
  }
  return null;
}

/** Of several the one furthest behind. */
function lateIn(measure: Measure, milestones: readonly Milestone[], rules: Rules): Disorder | null {
  const { plannedDate: day } = measure;
  if (day === undefined) return null;
  const late = milestones.flatMap((milestone): Disorder[] => {
    const { plannedDate } = milestone;
    if (plannedDate === undefined || plannedDate <= day) return [];
    if (!leadsTo(milestone, measure, rules)) return [];
    return [{ kind: "late", milestone, days: daysBetween(day, plannedDate) }];
  });
  return late.sort((a, b) => b.days - a.days)[0] ?? null;
}

function earlyIn(
  measure: Measure,
  milestones: readonly Milestone[],
  rules: Rules,
  { snapshot }: County,
): Disorder | null {
  const last = milestones.findLast(
    (milestone) => (stepOf(milestone, measure, rules)?.days ?? Number.POSITIVE_INFINITY) <= 0,
  );
  const step = last === undefined ? undefined : stepOf(last, measure, rules);
  if (last?.plannedDate === undefined || step === undefined) return null;
  const expected = dayOfStep(step, measure);
  if (expected === undefined || fallOf(last.plannedDate, snapshot) >= fallOf(expected, snapshot)) return null;
  return { kind: "early", milestone: last, days: daysBetween(last.plannedDate, expected) };
}
