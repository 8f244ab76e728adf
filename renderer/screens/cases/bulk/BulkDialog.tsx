/** 批量填写: responsible persons, status, risk and dates of many schools, as one step that one undo takes back. */
import { useState, type FormEvent, type ReactElement } from "react";
import { CommandButton } from "../../../commands/CommandButton.tsx";
import { useApp } from "../../../commands/useApp.ts";
import { useWorkplace } from "../../../document/useDocument.ts";
import { valueOrTell } from "../../../errors/notify.ts";
import { Dialog } from "../../../ui/Dialog.tsx";
import type { CaseEntry } from "../caseEntries.ts";
import { bulkLines, fillingsOf, nothingSaid, refusalOf, summaryOf, type Said } from "./bulkLines.ts";
import { BulkTable } from "./BulkTable.tsx";
import "./bulk.css";

interface Props {
  readonly entries: readonly CaseEntry[];
  readonly close: () => void;
}

export function BulkDialog({ entries, close }: Props): ReactElement {
  const { notify } = useApp();
  const { document, plan, writable } = useWorkplace();
  const [said, setSaid] = useState<ReadonlyMap<string, Said>>(new Map());
  const [overwrite, setOverwrite] = useState(false);
  const schools = entries.map(({ id }) => id);
  const lines = bulkLines(plan, schools);
  const fillings = fillingsOf(plan, schools, lines, said, overwrite);
  const isSound = lines.every((line) => refusalOf(line, said.get(line.id) ?? nothingSaid) === null);
  const changes = fillings.some(({ cells }) => cells > 0);

  const fill = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isSound || !changes) return;
    const done = valueOrTell(
      notify,
      await document.run("fill-cases", {
        schools,
        fillings: fillings.map(({ filling }) => filling),
        overwrite,
      }),
    );
    if (done === null) return;
    close();
    notify.said(done.label, <CommandButton id="edit.undo">撤销</CommandButton>);
  };

  return (
    <Dialog title={`批量填写 ${entries.length} 所学校`} close={close} width={640}>
      <form className="form bulk" onSubmit={(event) => void fill(event)}>
        <p className="grey bulk-schools" title={entries.map(nameOf).join("\n")}>
          {entries.map(nameOf).join("、")}
        </p>
        <BulkTable lines={lines} said={said} say={(id, words) => setSaid(new Map([...said, [id, words]]))} />
        <Existing overwrite={overwrite} setOverwrite={setOverwrite} />
        <p role="status">
          {fillings.length === 0 ? "填在哪一行，就改哪一项；没填的不改。" : summaryOf(fillings)}
        </p>
        <div className="form-buttons">
          <button type="button" className="button" onClick={close}>
            取消
          </button>
          <button type="submit" className="button primary" disabled={!writable || !isSound || !changes}>
            填写
          </button>
        </div>
      </form>
    </Dialog>
  );
}

const nameOf = ({ source }: CaseEntry): string => source.school.name;

function Existing({
  overwrite,
  setOverwrite,
}: {
  readonly overwrite: boolean;
  readonly setOverwrite: (overwrite: boolean) => void;
}): ReactElement {
  const choice = (value: boolean, label: string): ReactElement => (
    <label>
      <input
        type="radio"
        name="bulk-existing"
        checked={overwrite === value}
        onChange={() => setOverwrite(value)}
      />
      {label}
    </label>
  );
  return (
    <div className="bulk-existing" role="radiogroup" aria-label="已有内容的">
      {choice(false, "只填空白，已有的不改")}
      {choice(true, "覆盖已有的")}
    </div>
  );
}
