/**
 * The list of entries: arrows choose, Enter goes on to the changes of the one chosen. Thousands of them are read a page
 * at a time as the list is scrolled, and those out of sight are not laid out (content-visibility).
 */
import { useEffect, useRef, type KeyboardEvent, type ReactElement, type UIEvent } from "react";
import type { JournalHead } from "../../../shared/contract/document.ts";
import { formatInstantNear } from "../../../shared/format/dates.ts";
import { formatCount } from "../../../shared/format/numbers.ts";
import type { Standing } from "../../../shared/history/standing.ts";
import type { JournalNow } from "../../document/journal.ts";

interface Props {
  readonly journal: JournalNow;
  readonly standing: ReadonlyMap<number, Standing>;
  readonly chosen: number | null;
  readonly choose: (seq: number) => void;
  /** Reads older entries. */
  readonly older: () => void;
}

/** Lines that PageUp and PageDown go. */
const pageLines = 8;
/** The next page is asked for while so many pixels are left to scroll. */
const ahead = 600;

export function HistoryList({ journal, standing, chosen, choose, older }: Props): ReactElement {
  const { entries, whole, readAt } = journal;
  const at = entries.findIndex(({ seq }) => seq === chosen);
  const step = (to: number): void => {
    const entry = entries[Math.max(0, Math.min(to, entries.length - 1))];
    if (entry !== undefined) choose(entry.seq);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "ArrowDown") step(at + 1);
    else if (event.key === "ArrowUp") step(at - 1);
    else if (event.key === "PageDown") step(at + pageLines);
    else if (event.key === "PageUp") step(at - pageLines);
    else if (event.key === "Home") step(0);
    else if (event.key === "End") step(entries.length - 1);
    else if (event.key === "Enter") focusDetails(event.currentTarget);
    else return;
    event.preventDefault();
  };
  const onScroll = ({ currentTarget: list }: UIEvent): void => {
    if (!whole && list.scrollTop + list.clientHeight > list.scrollHeight - ahead) older();
  };
  return (
    <div
      className="history-list"
      role="listbox"
      aria-label="操作"
      data-home
      tabIndex={0}
      aria-activedescendant={at < 0 ? undefined : optionId(chosen ?? 0)}
      onKeyDown={onKeyDown}
      onScroll={onScroll}
    >
      {entries.map((entry) => (
        <Entry
          key={entry.seq}
          entry={entry}
          when={formatInstantNear(entry.at, readAt)}
          standing={standing.get(entry.seq)}
          chosen={entry.seq === chosen}
          choose={choose}
        />
      ))}
    </div>
  );
}

function focusDetails(list: HTMLElement): void {
  list.parentElement?.querySelector<HTMLElement>(".history-details :is(button):enabled")?.focus();
}

const optionId = (seq: number): string => `history-entry-${seq}`;

function Entry({
  entry: { seq, who, label, undoes, redoes, changes },
  when,
  standing,
  chosen,
  choose,
}: {
  readonly entry: JournalHead;
  readonly when: string;
  readonly standing: Standing | undefined;
  readonly chosen: boolean;
  readonly choose: (seq: number) => void;
}): ReactElement {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) element.current?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  const undone = standing?.undone === true;
  const isStep = undoes === undefined && redoes === undefined;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list box itself has the keys
    <div
      role="option"
      id={optionId(seq)}
      data-seq={seq}
      data-undone={undone}
      aria-selected={chosen}
      className={isStep ? "history-entry" : "history-entry of-history"}
      title={label}
      ref={element}
      onClick={() => choose(seq)}
    >
      <span className="history-label">{label}</span>
      {undone && <span className="history-undone">已撤销</span>}
      <span className="history-when">
        {when}　{who}
      </span>
      <span className="history-count">{changes > 1 ? `${formatCount(changes)} 处` : ""}</span>
    </div>
  );
}
