/** Where a milestone stands on a day, and which of a measure's milestones are overdue. */
import { daysBetween } from "../format/dates.ts";
import type { County } from "../model/county.ts";
import type { Measure } from "../model/measure.ts";
import type { Milestone } from "../model/milestone.ts";
import type { IsoDate } from "../model/units.ts";

export type MilestoneState =
  | { readonly kind: "done" }
  | { readonly kind: "overdue"; readonly days: number }
  /** 0: today is the day. */
  | { readonly kind: "ahead"; readonly days: number }
  | { readonly kind: "undated" }
  /** Its measure is done, so nobody waits for it: only its date was never written down. */
  | { readonly kind: "unrecorded" };

export function milestoneState(
  { plannedDate, actualDate }: Milestone,
  measure: Measure,
  today: IsoDate,
): MilestoneState {
  if (actualDate !== undefined) return { kind: "done" };
  if (plannedDate === undefined) return { kind: "undated" };
  if (plannedDate >= today) return { kind: "ahead", days: daysBetween(today, plannedDate) };
  return measure.actualDate === undefined
    ? { kind: "overdue", days: daysBetween(plannedDate, today) }
    : { kind: "unrecorded" };
}

export interface Overdue {
  readonly milestone: Milestone;
  readonly plannedDate: IsoDate;
  readonly days: number;
}

/** The longest overdue first, of one day in the order of the list. */
export const overdueMilestones = (
  milestones: readonly Milestone[],
  measure: Measure,
  today: IsoDate,
): readonly Overdue[] =>
  milestones
    .flatMap((milestone) => {
      const state = milestoneState(milestone, measure, today);
      const { plannedDate } = milestone;
      return state.kind === "overdue" && plannedDate !== undefined
        ? [{ milestone, plannedDate, days: state.days }]
        : [];
    })
    .sort((a, b) => b.days - a.days);

/** The years planned for have passed: what is still open is to be written down, not to be hurried. */
export const isPast = ({ targetYear, snapshot }: County, today: IsoDate): boolean =>
  today > `${targetYear}-${snapshot}`;
