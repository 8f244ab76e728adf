/**
 * The last step was taken, and the measure does not know: its own date moves the balance, so it is never filled in
 * silently, but one press does it.
 */
import type { ReactElement } from "react";
import { finalMilestone } from "../../../../shared/milestones/steps.ts";
import type { Measure } from "../../../../shared/model/measure.ts";
import type { Milestone } from "../../../../shared/model/milestone.ts";
import { defaultRules } from "../../../document/rules.ts";
import { useWorkplace } from "../../../document/useDocument.ts";
import { useMilestoneSteps } from "./useMilestoneSteps.tsx";

export function FinishOffer({
  measure,
  milestones,
  goOn,
}: {
  readonly measure: Measure;
  readonly milestones: readonly Milestone[];
  /** Takes the keyboard when nothing is offered any more. */
  readonly goOn: () => void;
}): ReactElement | null {
  const { writable } = useWorkplace();
  const { finish } = useMilestoneSteps();
  const last = finalMilestone(milestones, measure, defaultRules);
  const date = last?.actualDate;
  if (!writable || last === undefined || date === undefined || measure.actualDate !== undefined) return null;
  return (
    <p className="milestone-offer">
      “{last.name}”已完成：
      <button type="button" className="link" onClick={() => void finish(measure, date).then(goOn)}>
        把措施的实际日期也记为 {date}
      </button>
    </p>
  );
}
