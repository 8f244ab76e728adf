/** What one entry changed, in words; a click on a change leads to its cell. Below it, going back to before this step. */
import { useEffect, useState, type KeyboardEvent, type ReactElement } from "react";
import type { JournalEntry, JournalHead } from "../../../shared/contract/document.ts";
import { formatInstant } from "../../../shared/format/dates.ts";
import { formatCount } from "../../../shared/format/numbers.ts";
import { changesByScenario } from "../../../shared/history/changesByScenario.ts";
import type { Standing } from "../../../shared/history/standing.ts";
import { useApp } from "../../commands/useApp.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { valueOrTell } from "../../errors/notify.ts";
import { ChangeList } from "./ChangeList.tsx";
import { TravelButton } from "./TravelButton.tsx";

/** As many as one reads; of an import's thousands the rest is counted. */
const told = 50;

interface Props {
  readonly entry: JournalHead;
  /** Undefined for undos and redos, which are no steps of their own. */
  readonly standing: Standing | undefined;
  readonly revision: number;
}

export function EntryDetails({ entry, standing, revision }: Props): ReactElement {
  const { document, writable } = useWorkplace();
  const whole = useEntry(entry.seq);
  const changes = whole === null ? [] : changesByScenario(document.stored, whole.patch);
  return (
    <section className="history-details" aria-label="这一步的改动" onKeyDown={walk}>
      <h3>{entry.label}</h3>
      <p className="grey">
        {formatInstant(entry.at)}　{entry.who}
      </p>
      <ChangeList changes={changes.slice(0, told)} />
      {changes.length > told && <p className="grey">还有 {formatCount(changes.length - told)} 处</p>}
      {standing !== undefined && writable && (
        <TravelButton entry={entry} standing={standing} revision={revision} />
      )}
    </section>
  );
}

/** With its patch, once it has come. */
function useEntry(seq: number): JournalEntry | null {
  const { bridge, notify } = useApp();
  const { document } = useWorkplace();
  const [entry, setEntry] = useState<JournalEntry | null>(null);
  useEffect(() => {
    let left = false;
    void bridge
      .request("plan.journal", { document: document.key, before: seq + 1, last: 1 })
      .then((answer) => {
        if (!left) setEntry(valueOrTell(notify, answer)?.[0] ?? null);
      });
    return () => {
      left = true;
    };
  }, [bridge, notify, document.key, seq]);
  return entry;
}

/** Up and down go from change to change and to the button, as in a list. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0 || event.ctrlKey || event.altKey) return;
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[Math.max(0, Math.min(at + step, buttons.length - 1))]?.focus();
  event.preventDefault();
}
