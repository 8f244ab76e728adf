/**
 * What the program proposes: the common steps of a measure that has no milestones yet, and new dates for those that are
 * still to come once the measure was moved. The planner says when; nothing moves by itself.
 */
import type { Measure } from "../model/measure.ts";
import type { Milestone } from "../model/milestone.ts";
import type { Rules } from "../model/rules.ts";
import type { IsoDate } from "../model/units.ts";
import { dayOfStep, stepOf, stepsOf } from "./steps.ts";

export type ProposedMilestone = Pick<Milestone, "name" | "plannedDate">;

/** Without dates while the measure has none; a day long past is what it is, overdue or to be recorded. */
export const proposedMilestones = (measure: Measure, rules: Rules): readonly ProposedMilestone[] =>
  stepsOf(measure, rules).map((step) => dated({ name: step.name }, dayOfStep(step, measure)));

const dated = <Row extends object>(row: Row, plannedDate: IsoDate | undefined): Row =>
  plannedDate === undefined ? row : { ...row, plannedDate };

export interface Redate {
  readonly milestone: Milestone;
  readonly plannedDate: IsoDate;
}

/** The new days of milestones that are not done and whose step is known; those that stand there already are left out. */
export function redates(measure: Measure, milestones: readonly Milestone[], rules: Rules): readonly Redate[] {
  return milestones.flatMap((milestone) => {
    const step = stepOf(milestone, measure, rules);
    const plannedDate = step === undefined ? undefined : dayOfStep(step, measure);
    const moves =
      milestone.actualDate === undefined &&
      plannedDate !== undefined &&
      plannedDate !== milestone.plannedDate;
    return moves ? [{ milestone, plannedDate }] : [];
  });
}
