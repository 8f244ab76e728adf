/**
 * In what a scenario differs from the plan, as a planner sees it: cells of measures, cases and diversions, and lines that
 * only one of the two has. Records are the same where their ids are; places in the list do not count.
 */
import { plannerChanges, type PlannerChange } from "../history/cellChanges.ts";
import { withRecordsOf } from "../history/changeWords.ts";
import { emptyPlan, type Plan } from "../model/plan.ts";
import { difference } from "../patch/difference.ts";

export interface Differences {
  /** What one would have to change in the plan. */
  readonly changes: readonly PlannerChange[];
  /** The scenario with the records that only the plan has, for their names. */
  readonly known: Plan;
}

/** Both as they are seen through the lens. */
export function differencesOf(plan: Plan, scenario: Plan): Differences {
  const patch = difference(own(plan), own(scenario));
  return { changes: plannerChanges(patch), known: withRecordsOf(scenario, patch) };
}

/** Without what is common to all, which need not be compared. What is acknowledged is no difference of the plan. */
const own = ({ measure, diversion, milestone, case: cases, attachment, draft }: Plan): Plan => ({
  ...emptyPlan(),
  measure,
  diversion,
  milestone,
  case: cases,
  attachment,
  draft,
});
