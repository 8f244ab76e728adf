/** The milestones of one measure: planned, done, who answers, where each stands today; typed into in place. */
import { useRef, type ReactElement } from "react";
import type { Measure } from "../../../../shared/model/measure.ts";
import type { Milestone } from "../../../../shared/model/milestone.ts";
import { useWorkplace } from "../../../document/useDocument.ts";
import { MilestoneHead } from "./MilestoneHead.tsx";
import { MilestoneLine } from "./MilestoneLine.tsx";
import { NewMilestone } from "./NewMilestone.tsx";
import { FinishOffer } from "./FinishOffer.tsx";
import { useMilestoneSteps } from "./useMilestoneSteps.tsx";
import "./milestones.css";

interface Props {
  readonly measure: Measure;
  /** The measure as its heading calls it. */
  readonly name: string;
}

export function MilestoneTable({ measure, name }: Props): ReactElement {
  const { calculator, writable } = useWorkplace();
  const { remove } = useMilestoneSteps();
  const newName = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const milestones = calculator.milestones(measure.id);
  const removeLine = async (milestone: Milestone): Promise<void> => {
    await remove(milestone);
    newName.current?.focus();
  };
  /** What was pressed is gone with it: the keyboard goes on in the lines. */
  const goOn = (): void =>
    table.current?.querySelector<HTMLElement>(`[data-field="milestone.plannedDate"]`)?.focus();
  return (
    <section className="milestones" data-place={`milestones/${measure.id}`} aria-label={`节点：${name}`}>
      <MilestoneHead measure={measure} name={name} milestones={milestones} goOn={goOn} />
      {(milestones.length > 0 || writable) && (
        <div className="case-wide-table">
          <table className="case-table milestone-table" aria-label={`节点：${name}`} ref={table}>
            {milestones.length > 0 && <Columns />}
            <tbody>
              {milestones.map((milestone) => (
                <MilestoneLine
                  key={milestone.id}
                  milestone={milestone}
                  measure={measure}
                  remove={() => void removeLine(milestone)}
                />
              ))}
              {writable && <NewMilestone measure={measure.id} milestones={milestones} input={newName} />}
            </tbody>
          </table>
        </div>
      )}
      <FinishOffer measure={measure} milestones={milestones} goOn={goOn} />
    </section>
  );
}

const Columns = (): ReactElement => (
  <thead>
    <tr>
      <th className="milestone-name">节点</th>
      <th className="case-date">计划日期</th>
      <th className="case-date">完成日期</th>
      <th className="milestone-owner">责任人</th>
      <th>备注</th>
      <th className="milestone-state">状态</th>
      <th className="milestone-remove" />
    </tr>
  </thead>
);
