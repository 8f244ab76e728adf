/**
 * The import of a roster: four steps over the whole window, from a file to one undoable command. It stands where the
 * screens stand and has the keyboard to itself; Esc leaves it, asking only when corrections would be lost.
 */
import { Modal } from "antd";
import { useState, type ReactElement } from "react";
import type { Committed, FileToken } from "../../../shared/contract/document.ts";
import { useApp } from "../../commands/useApp.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { CheckStep } from "./CheckStep.tsx";
import { ColumnsStep } from "./ColumnsStep.tsx";
import { DifferencesStep } from "./DifferencesStep.tsx";
import { FileStep } from "./FileStep.tsx";
import { ImportDone } from "./ImportDone.tsx";
import { ImportFoot } from "./ImportFoot.tsx";
import { ImportHead } from "./ImportHead.tsx";
import { Refusal } from "./Refusal.tsx";
import type { Step } from "./steps.ts";
import { useReading } from "./useReading.ts";
import { useTicks } from "./useTicks.ts";
import { useWizardKeys } from "./useWizardKeys.ts";
import "./rosterImport.css";

interface Applied {
  readonly schools: number;
  readonly committed: Committed;
}

export function RosterImport(): ReactElement {
  const { bridge, notify, showScreen } = useApp();
  const { document, countyCode } = useWorkplace();
  const state = useReading();
  const ticks = useTicks();
  const [step, setStep] = useState<Step>("file");
  const [applied, setApplied] = useState<Applied | null>(null);
  const [applying, setApplying] = useState(false);
  const { reading, choices, session } = state;

  const close = (): void => showScreen("roster");
  const leave = (): void => {
    if (choices.corrections.length === 0 || applied !== null) close();
    else askBeforeLeaving(choices.corrections.length, close);
  };
  const open = async (file: FileToken): Promise<void> => {
    ticks.clear();
    setStep("file");
    const opened = await state.open(file);
    // A layout settled by an earlier import needs no questions.
    if (opened !== null && opened.tables.length > 0 && opened.tables.every(({ known }) => known))
      setStep("differences");
  };
  const apply = async (): Promise<void> => {
    // The second click of a double click: it would be refused, since the plan has moved on by then.
    if (reading === null || applying) return;
    setApplying(true);
    const outcome = await bridge.request("roster.apply", {
      session,
      document: document.key,
      county: countyCode,
      choices,
      ticks: ticks.ticks,
      revision: reading.revision,
    });
    setApplying(false);
    if (outcome.ok) return setApplied({ schools: reading.counts.schools, committed: outcome.value });
    notify.refused(outcome.problem);
    // Compared anew with what the plan holds now.
    if (outcome.problem.code === "document-moved-on") await state.choose({});
  };
  const root = useWizardKeys(leave);
  return (
    <div className="import" role="dialog" aria-modal="true" aria-label="导入名册" ref={root}>
      <ImportHead step={step} reading={reading} done={applied !== null} goTo={setStep} leave={leave} />
      <div className="import-body" aria-busy={state.busy}>
        <Refusal problem={state.problem} />
        {applied !== null && <ImportDone {...applied} close={close} />}
        {applied === null && step === "file" && <FileStep state={state} open={(file) => void open(file)} />}
        {applied === null && reading !== null && (
          <>
            {step === "columns" && <ColumnsStep state={state} reading={reading} />}
            {step === "check" && <CheckStep state={state} reading={reading} />}
            {step === "differences" && <DifferencesStep state={state} reading={reading} ticks={ticks} />}
          </>
        )}
      </div>
      {applied === null && reading !== null && (
        <ImportFoot
          step={step}
          state={state}
          reading={reading}
          ticks={ticks.ticks}
          goTo={setStep}
          applying={applying}
          apply={() => void apply()}
        />
      )}
    </div>
  );
}

function askBeforeLeaving(corrections: number, leave: () => void): void {
  Modal.confirm({
    title: "放弃这次导入？",
    content: `您在预览中改正了 ${corrections} 格，离开后这些改正不会保留。`,
    okText: "放弃并离开",
    cancelText: "继续导入",
    onOk: leave,
  });
}
