/** One milestone: its cells, and in words where it stands. */
import type { ReactElement } from "react";
import { milestoneStateWords } from "../../../../shared/format/milestoneWords.ts";
import { milestoneState, type MilestoneState } from "../../../../shared/milestones/state.ts";
import type { Measure } from "../../../../shared/model/measure.ts";
import type { Milestone } from "../../../../shared/model/milestone.ts";
import { useWorkplace } from "../../../document/useDocument.ts";
import { today } from "../../../ui/today.ts";
import { CaseField } from "../CaseField.tsx";

const cells = [
  ["name", "名称"],
  ["plannedDate", "计划日期"],
  ["actualDate", "完成日期"],
  ["owner", "责任人"],
  ["note", "备注"],
] as const;

const stateClass: Readonly<Record<MilestoneState["kind"], string>> = {
  done: "fine",
  overdue: "shortage",
  ahead: "",
  undated: "attention",
  unrecorded: "grey",
};

export function MilestoneLine({
  milestone,
  measure,
  remove,
}: {
  readonly milestone: Milestone;
  readonly measure: Measure;
  readonly remove: () => void;
}): ReactElement {
  const { writable } = useWorkplace();
  const state = milestoneState(milestone, measure, today());
  return (
    <tr data-record={milestone.id}>
      {cells.map(([field, label]) => (
        <td key={field} className="case-cell">
          <CaseField
            table="milestone"
            record={milestone}
            field={field}
            label=""
            name={`${milestone.name}：${label}`}
          />
        </td>
      ))}
      <td className={`milestone-state ${stateClass[state.kind]}`}>{milestoneStateWords(state)}</td>
      <td className="milestone-remove">
        {writable && (
          <button type="button" className="link" aria-label={`删除节点：${milestone.name}`} onClick={remove}>
            删除
          </button>
        )}
      </td>
    </tr>
  );
}
