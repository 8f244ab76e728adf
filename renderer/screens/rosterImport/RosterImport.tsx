/**
 * The import of a roster: four steps over the whole window, from files to one undoable command. It stands where the
 * screens stand and has the keyboard to itself; Esc leaves it, asking only when corrections would be lost.
 */
import { Modal } from "antd";
import { useState, type ReactElement } from "react";
import type { Committed, FileToken } from "../../../shared/contract/document.ts";
import type { RosterReading } from "../../../shared/contract/roster.ts";
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
import { useLeftOut } from "./useLeftOut.ts";
import { useReading, type ReadingState } from "./useReading.ts";
import { useTicks } from "./useTicks.ts";
import { useWizardKeys } from "./useWizardKeys.ts";
import "./rosterImport.css";

export function RosterImport(): ReactElement {
  const { bridge, notify, showScreen } = useApp();
  const { document, countyCode } = useWorkplace();
  const state = useReading();
  const ticks = useTicks();
  const [step, setStep] = useState<Step>("file");
  const [applied, setApplied] = useState<Committed | null>(null);
  const [applying, setApplying] = useState(false);
  const { reading, choices, session } = state;
  const leftOut = useLeftOut(state, reading, ticks.ticks);

  const close = (): void => showScreen("roster");
  const leave = (): void => {
    if (choices.corrections.length === 0 || applied !== null) close();
    else askBeforeLeaving(choices.corrections.length, close);
  };
  /** A layout settled by an earlier import needs no questions. */
  const goOn = (opened: RosterReading | null): void => {
    if (opened === null || opened.unread.length > 0 || opened.tables.length === 0) return;
    if (opened.tables.every(({ known }) => known)) setStep("differences");
  };
  const read = (reads: ReadingState["open"]) => async (files: readonly FileToken[]) => {
    ticks.clear();
    setStep("file");
    goOn(await reads(files));
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
    if (outcome.ok) return setApplied(outcome.value);
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
        {applied !== null && <ImportDone committed={applied} leftOut={leftOut} close={close} />}
        {applied === null && step === "file" && (
          <FileStep
            state={state}
            open={(files) => void read(state.open)(files)}
            add={(files) => void read(state.add)(files)}
            letGo={() => void state.letGo().then(goOn)}
          />
        )}
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
          leftOut={leftOut}
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
