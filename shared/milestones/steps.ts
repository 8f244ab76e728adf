/**
 * The common steps of a measure, as the rule set lists them for its kind. A milestone of the plan is told by its name to be
 * one of them; a rule set with other names works alike, since no name stands in the code.
 */
import { addDays } from "../format/dates.ts";
import type { Measure } from "../model/measure.ts";
import type { Milestone, MilestoneStep } from "../model/milestone.ts";
import type { Rules } from "../model/rules.ts";
import type { IsoDate } from "../model/units.ts";

export const stepsOf = ({ kind }: Measure, { milestones }: Rules): readonly MilestoneStep[] =>
  kind === undefined ? [] : milestones[kind];

export const stepOf = (
  { name }: Pick<Milestone, "name">,
  measure: Measure,
  rules: Rules,
): MilestoneStep | undefined => stepsOf(measure, rules).find((step) => step.name === name);

/** The day of a step; undefined while the measure has no date. What is done without ever being planned is counted back from. */
export function dayOfStep({ days }: MilestoneStep, measure: Measure): IsoDate | undefined {
  const date = measure.plannedDate ?? measure.actualDate;
  return date === undefined ? undefined : addDays(date, days);
}

/**
 * Whether the milestone is to be reached by the day of its measure. Of one with a name of the planner's own that is only
 * known where the kind has no step after that day.
 */
export function leadsTo(milestone: Milestone, measure: Measure, rules: Rules): boolean {
  const step = stepOf(milestone, measure, rules);
  return step === undefined ? stepsOf(measure, rules).every(({ days }) => days <= 0) : step.days <= 0;
}

/**
 * The milestone with which the measure itself is done: its step stands on the measure's own day. Where all names are the
 * planner's own, her last one.
 */
export function finalMilestone(
  milestones: readonly Milestone[],
  measure: Measure,
  rules: Rules,
): Milestone | undefined {
  const isKnown = (milestone: Milestone): boolean => stepOf(milestone, measure, rules) !== undefined;
  return milestones.some(isKnown)
    ? milestones.findLast((milestone) => stepOf(milestone, measure, rules)?.days === 0)
    : milestones.at(-1);
}
