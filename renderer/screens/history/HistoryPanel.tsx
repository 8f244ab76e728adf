/**
 * 操作记录: who did what and when, newest first, beside the grid. The chosen entry tells its changes, each of which leads
 * to its cell, and can be undone together with all that came after it.
 */
import { useMemo, useState, type KeyboardEvent, type ReactElement } from "react";
import { standingOf } from "../../../shared/history/standing.ts";
import { CommandButton } from "../../commands/CommandButton.tsx";
import { focusGrid } from "../../ui/keyboardHome.ts";
import { EntryDetails } from "./EntryDetails.tsx";
import { HistoryList } from "./HistoryList.tsx";
import { useJournal } from "./useJournal.ts";
import "./history.css";

export function HistoryPanel(): ReactElement {
  const { journal, now } = useJournal();
  const { entries, revision } = now;
  const standing = useMemo(() => standingOf(entries), [entries]);
  const [chosen, setChosen] = useState<number | null>(null);
  const entry = entries.find(({ seq }) => seq === chosen);
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") focusGrid();
  };
  return (
    <aside className="history side-panel" aria-label="操作记录" onKeyDown={onKeyDown}>
      <header>
        <h2>操作记录</h2>
        <CommandButton id="view.history" className="button quiet">
          收起
        </CommandButton>
      </header>
      <HistoryList
        journal={now}
        standing={standing}
        chosen={chosen}
        choose={setChosen}
        older={() => void journal.older()}
      />
      {entry !== undefined && (
        <EntryDetails key={entry.seq} entry={entry} standing={standing.get(entry.seq)} revision={revision} />
      )}
    </aside>
  );
}
