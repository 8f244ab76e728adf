/**
 * The proposed diversion (自动安排), looked over before it is stored: a draft in a dialog, whose numbers and receivers can
 * be changed and whose rows can be left out; accepted, it is one command and one step of undo.
 */
import { useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import type { Calculator } from "../../../../../shared/calculation/calculator.ts";
import { proposeDiversions } from "../../../../../shared/calculation/diversions/proposal.ts";
import { formatCount } from "../../../../../shared/format/numbers.ts";
import type { MeasureId } from "../../../../../shared/model/units.ts";
import { CommandButton } from "../../../../commands/CommandButton.tsx";
import { useApp } from "../../../../commands/useApp.ts";
import { useWorkplace } from "../../../../document/useDocument.ts";
import { valueOrTell } from "../../../../errors/notify.ts";
import { Dialog } from "../../../../ui/Dialog.tsx";
import {
  acceptance,
  bookWith,
  draftOf,
  takenRows,
  unreadable,
  withRow,
  type ProposalDraft,
} from "./draft.ts";
import { ProposalPart } from "./ProposalPart.tsx";
import { isOfInputMethod } from "../../../../ui/inputMethod.ts";
import "./proposal.css";

interface Props {
  /** Of one school; absent: of the whole county. */
  readonly measureIds?: readonly MeasureId[];
  readonly title: string;
  readonly close: () => void;
}

export function ProposalDialog({ measureIds, title, close }: Props): ReactElement {
  const { notify } = useApp();
  const { document, calculator, countyCode } = useWorkplace();
  const propose = (replace: boolean): ProposalDraft =>
    draftOf(proposeDiversions(calculator, countyCode, { measureIds, replace }));
  const [replace, setReplace] = useState(false);
  const [draft, setDraft] = useState(() => propose(false));
  const book = useMemo(() => bookWith(calculator, countyCode, draft), [calculator, countyCode, draft]);
  const shown = draft.proposals.filter(({ rows, restTotal }) => rows.length > 0 || restTotal > 0);
  const stored = storedRows(calculator, draft);

  const beginAnew = (anew: boolean): void => {
    setReplace(anew);
    setDraft(propose(anew));
  };
  /** A double click is one acceptance. */
  const isSending = useRef(false);
  const accept = async (): Promise<void> => {
    const input = acceptance(draft);
    if (input === null || isSending.current) return;
    isSending.current = true;
    const done = valueOrTell(notify, await document.run("set-diversions", input));
    isSending.current = false;
    if (done === null) return;
    close();
    notify.said(done.label, <CommandButton id="edit.undo">撤销</CommandButton>);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    keepInside(event);
    if (event.key !== "Enter" || !event.ctrlKey || isOfInputMethod(event.nativeEvent)) return;
    event.preventDefault();
    void accept();
  };
  return (
    <Dialog title={title} width={840} close={close}>
      <div className="proposal" onKeyDown={onKeyDown}>
        <p className="proposal-head grey">
          <span>以下是建议，还没有保存；可以改人数、换去向、去掉不要的行，再采用。</span>
          {stored > 0 && (
            <label>
              <input type="checkbox" checked={replace} onChange={({ target }) => beginAnew(target.checked)} />
              已安排的 {formatCount(stored)} 行也重新安排（连同其日期、费用、备注一起替换）
            </label>
          )}
        </p>
        <div className="proposal-parts">
          {shown.length === 0 && <p className="proposal-none">没有还需安排的学生。</p>}
          {book !== undefined &&
            shown.map((proposal) => (
              <ProposalPart
                key={`${proposal.displaced.measureId}/${proposal.displaced.stage}`}
                proposal={proposal}
                draft={draft}
                book={book}
                isOneOfMany={measureIds === undefined}
                isFolded={measureIds === undefined && shown.length > 2}
                change={(row) => setDraft((now) => withRow(now, row))}
              />
            ))}
        </div>
        <Foot draft={draft} close={close} accept={() => void accept()} />
      </div>
    </Dialog>
  );
}

const storedRows = (calculator: Calculator, { proposals }: ProposalDraft): number =>
  proposals.reduce(
    (sum, { displaced: { measureId, stage } }) =>
      sum + calculator.diversions(measureId).filter((row) => row.stage === stage).length,
    0,
  );

function Foot({
  draft,
  close,
  accept,
}: {
  readonly draft: ProposalDraft;
  readonly close: () => void;
  readonly accept: () => void;
}): ReactElement {
  const rows = takenRows(draft);
  const students = rows.reduce((sum, row) => sum + row.students, 0);
  const wrong = unreadable(draft).length;
  return (
    <div className="form-buttons proposal-foot">
      <span role="status" className={wrong > 0 ? "shortage" : "grey"}>
        {wrong > 0
          ? `有 ${wrong} 行的人数不是整数，改好后才能采用`
          : `采用 ${formatCount(rows.length)} 行，${formatCount(students)} 人`}
      </span>
      <button type="button" className="button" onClick={close}>
        放弃
      </button>
      <button
        type="button"
        className="button primary"
        title="采用（Ctrl+Enter）"
        disabled={acceptance(draft) === null}
        onClick={accept}
      >
        采用
      </button>
    </div>
  );
}

/** The dialog belongs to the form, which would go to the next school at these. */
function keepInside(event: KeyboardEvent): void {
  if (["PageUp", "PageDown", "ArrowUp", "ArrowDown"].includes(event.key)) event.stopPropagation();
}
