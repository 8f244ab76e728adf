/**
 * Ctrl+K: one field that finds schools, measures and commands; Enter goes there. The keyboard stays in the field, arrows
 * move through the list, Esc gives the focus back to where it was.
 */
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { useApp } from "../../commands/useApp.ts";
import { spellingOf } from "../../grid/pinyin.ts";
import { bringCaret } from "../../ui/keyboardHome.ts";
import { PaletteList, optionId } from "./PaletteList.tsx";
import { paletteEntries, type PaletteEntry } from "./paletteEntries.ts";
import { findEntries, firstEntries } from "./paletteSearch.ts";
import { noteChosen, recentKeys } from "./recent.ts";
import { goToEntry } from "./targets.ts";
import { isOfInputMethod } from "../../ui/inputMethod.ts";
import "./palette.css";

export function Palette({ close }: { readonly close: () => void }): ReactElement {
  const app = useApp();
  const dialog = useRef<HTMLDialogElement>(null);
  const [entries] = useState(() => paletteEntries(app));
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const found = useMemo(
    () => (query.trim() === "" ? firstEntries(entries, recentKeys()) : findEntries(entries, query)),
    [entries, query],
  );
  const chosen = found.entries[at];

  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => spellInSpareTime(entries), [entries]);

  /** The focus goes back at once, so that a command finds the grid the planner came from. */
  const leave = (): void => {
    dialog.current?.close();
    bringCaret();
    close();
  };
  const take = (entry: PaletteEntry | undefined): void => {
    if (entry === undefined || (entry.kind === "command" && !entry.enabled)) return;
    noteChosen(entry.key);
    leave();
    goToEntry(entry, app);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isOfInputMethod(event.nativeEvent)) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (event.key === "Enter") take(chosen);
    else if (step === undefined) return;
    else setAt(stepped(at, step, found.entries.length));
    event.preventDefault();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a click beside it leaves it
    <dialog
      ref={dialog}
      className="palette"
      aria-label="查找学校、措施、命令"
      onCancel={leave}
      onMouseDown={({ target }) => target === dialog.current && leave()}
    >
      <input
        className="palette-input"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog is this field
        autoFocus
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={chosen === undefined ? undefined : optionId(chosen)}
        aria-label="查找学校、措施、命令"
        placeholder={app.document === null ? "查找命令" : "校名、标识码、曾用名、拼音首字母；措施；命令"}
        spellCheck={false}
        autoComplete="off"
        value={query}
        onChange={({ target }) => {
          setQuery(target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <PaletteList found={found} chosen={chosen} take={take} />
      <p className="palette-foot">
        <span>↑↓ 选择　Enter 前往　Esc 返回</span>
        <span role="status">{statusWords(query, found.count, found.entries.length)}</span>
      </p>
    </dialog>
  );
}

function statusWords(query: string, count: number, shown: number): string {
  if (query.trim() === "") return "";
  return count > shown ? `共 ${count} 项，显示前 ${shown} 项` : `共 ${count} 项`;
}

/** Single steps go round; pages stop at the ends. */
function stepped(at: number, step: number, count: number): number {
  if (count === 0) return 0;
  return Math.abs(step) === 1 ? (at + step + count) % count : Math.max(0, Math.min(at + step, count - 1));
}

/** Thousands of names take a tenth of a second to spell: done before the first letter is typed, a little at a time. */
function spellInSpareTime(entries: readonly PaletteEntry[]): () => void {
  const names = entries.map(({ label, prefix }) => label.slice(prefix.length));
  let next = 0;
  let waiting = requestIdleCallback(function spell(deadline) {
    while (next < names.length && deadline.timeRemaining() > 1) spellingOf(names[next++] ?? "");
    if (next < names.length) waiting = requestIdleCallback(spell);
  });
  return () => cancelIdleCallback(waiting);
}
