/** Over the milestones of a measure: which it is, how far it has come, and what the program can propose. */
import type { ReactElement } from "react";
import { formatCount, formatFall } from "../../../../shared/format/numbers.ts";
import { dateOf, fallOf } from "../../../../shared/calculation/fall.ts";
import { redates } from "../../../../shared/milestones/proposal.ts";
import { overdueMilestones } from "../../../../shared/milestones/state.ts";
import { stepsOf } from "../../../../shared/milestones/steps.ts";
import type { Measure } from "../../../../shared/model/measure.ts";
import type { Milestone } from "../../../../shared/model/milestone.ts";
import { defaultRules } from "../../../document/rules.ts";
import { useWorkplace } from "../../../document/useDocument.ts";
import { today } from "../../../ui/today.ts";
import { useMilestoneSteps } from "./useMilestoneSteps.tsx";

interface Props {
  readonly measure: Measure;
  readonly name: string;
  readonly milestones: readonly Milestone[];
  /** Takes the keyboard when the button that was pressed is no longer offered. */
  readonly goOn: () => void;
}

export function MilestoneHead({ measure, name, milestones, goOn }: Props): ReactElement {
  const { writable } = useWorkplace();
  const { propose, redate } = useMilestoneSteps();
  const moves = redates(measure, milestones, defaultRules).length;
  const canPropose = milestones.length === 0 && stepsOf(measure, defaultRules).length > 0;
  return (
    <header className="milestone-head">
      <h4>{name}</h4>
      <DateWords measure={measure} />
      <Progress measure={measure} milestones={milestones} />
      <span className="title-space" />
      {writable && canPropose && (
        <button type="button" className="button" onClick={() => void propose([measure]).then(goOn)}>
          按常用节点列出
        </button>
      )}
      {writable && moves > 0 && (
        <button
          type="button"
          className="button"
          title={`没有完成的 ${moves} 个节点改到离计划日期的常用天数；已完成的和自己起名的不动`}
          onClick={() => void redate(measure).then(goOn)}
        >
          按计划日期重排
        </button>
      )}
    </header>
  );
}

function DateWords({ measure }: { readonly measure: Measure }): ReactElement {
  const { county } = useWorkplace();
  const date = dateOf(measure);
  if (date === undefined) return <span className="attention">未定日期</span>;
  const word = measure.actualDate === undefined ? "计划" : "已于";
  return (
    <span className="grey">
      {word} {date}，计入{formatFall(fallOf(date, county.snapshot))}
    </span>
  );
}

function Progress({ measure, milestones }: Pick<Props, "measure" | "milestones">): ReactElement | null {
  if (milestones.length === 0) return <span className="grey">还没有节点</span>;
  const done = milestones.filter(({ actualDate }) => actualDate !== undefined).length;
  const overdue = overdueMilestones(milestones, measure, today()).length;
  return (
    <span>
      完成 {formatCount(done)}/{formatCount(milestones.length)}
      {overdue > 0 && <span className="shortage">，逾期 {formatCount(overdue)} 个</span>}
    </span>
  );
}
