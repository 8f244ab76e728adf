/**
 * Back to before a step, or forward to an undone one: all steps between go in one transaction or not at all. More than
 * one is asked about first, with how many it will be.
 */
import { Modal, type ModalFuncProps } from "antd";
import type { ReactElement } from "react";
import type { JournalHead } from "../../../shared/contract/document.ts";
import type { Standing } from "../../../shared/history/standing.ts";
import type { StepDirection } from "../../commands/uiCommand.ts";
import { useApp } from "../../commands/useApp.ts";
import { useWorkplace } from "../../document/useDocument.ts";

interface Props {
  readonly entry: JournalHead;
  readonly standing: Standing;
  /** At which the steps were counted. */
  readonly revision: number;
}

const words = {
  undo: { one: "撤销这一步", many: "撤销到这一步之前", verb: "撤销", back: "撤销的各步可以逐步重做。" },
  redo: { one: "重做这一步", many: "重做到这一步", verb: "重做", back: "重做的各步可以再撤销。" },
} as const;

export function TravelButton({ entry, standing, revision }: Props): ReactElement {
  const { notify, tellStep } = useApp();
  const { document } = useWorkplace();
  const [modal, holder] = Modal.useModal();
  const { undoSteps, redoSteps } = standing;
  const direction: StepDirection = undoSteps === undefined ? "redo" : "undo";
  const steps = undoSteps ?? redoSteps;
  if (steps === undefined)
    return <p className="grey">撤销之后又做了别的修改，这一步不能再重做；可以照上面所列再填一次。</p>;
  const { one, many } = words[direction];
  const travel = async (): Promise<void> => {
    if (steps > 1 && !(await modal.confirm(question(direction, steps, entry.label)))) return;
    const outcome = await document[direction]({ steps, revision });
    if (outcome.ok) tellStep(outcome.value, direction);
    else notify.refused(outcome.problem);
  };
  return (
    <>
      <button type="button" className="button history-travel" onClick={() => void travel()}>
        {steps === 1 ? one : `${many}（${steps} 步）`}
      </button>
      {holder}
    </>
  );
}

function question(direction: StepDirection, steps: number, label: string): ModalFuncProps {
  const { verb, back } = words[direction];
  const far = direction === "undo" ? `包括“${label}”和它之后的各步。` : `直到“${label}”。`;
  return {
    title: `将${verb}${direction === "undo" ? "最近" : ""} ${steps} 步`,
    content: `${far}${back}`,
    okText: `${verb} ${steps} 步`,
    cancelText: "取消",
  };
}
