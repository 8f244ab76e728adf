/**
 * Find and replace: a slim bar over the grid, so that no cell is hidden. Enter goes to the next find, Shift+Enter back,
 * Esc to the cell the planner came to; all finds are marked while it is open.
 */
import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
  type ReactElement,
} from "react";
import { formatCount } from "../../../shared/format/numbers.ts";
import "./find.css";
import type { FindState, Search } from "./sheetFind.ts";
import { isOfInputMethod } from "../../ui/inputMethod.ts";

export interface Finder {
  readonly state: FindState;
  subscribe(listener: () => void): () => void;
  look(search: Search | null): void;
  step(step: 1 | -1): void;
  replace(by: string): Promise<void>;
  replaceAll(by: string): Promise<void>;
}

interface Props {
  readonly finder: Finder;
  readonly replacing: boolean;
  /** A new value takes the keyboard to the field. */
  readonly asked: number;
  readonly close: () => void;
}

/** What was looked for last, in whichever grid. */
const last = { text: "", by: "", whole: false };

export function FindBar({ finder, replacing, asked, close }: Props): ReactElement {
  const [text, setText] = useState(last.text);
  const [by, setBy] = useState(last.by);
  const [whole, setWhole] = useState(last.whole);
  const state = useSyncExternalStore(
    (listener) => finder.subscribe(listener),
    () => finder.state,
  );
  // A search that is begun with several cells selected is meant for them.
  const [onlySelected, setOnlySelected] = useState(state.hasRange);
  const field = useRef<HTMLInputElement>(null);
  const canReplace = replacing && state.canWrite;

  useLayoutEffect(() => {
    Object.assign(last, { text, by, whole });
  }, [text, by, whole]);
  useLayoutEffect(
    () => finder.look({ text, whole, onlySelected, replacing: canReplace }),
    [finder, text, whole, onlySelected, canReplace],
  );
  useEffect(() => () => finder.look(null), [finder]);
  useEffect(() => {
    if (asked === 0) return;
    // Focused first: what brings the caret back to a field would let go of a selection made before.
    field.current?.focus();
    field.current?.select();
  }, [asked]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isOfInputMethod(event.nativeEvent) || event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const onEnter =
    (act: (backwards: boolean) => void) =>
    (event: KeyboardEvent): void => {
      if (isOfInputMethod(event.nativeEvent) || event.key !== "Enter") return;
      event.preventDefault();
      act(event.shiftKey);
    };
  const isIdle = state.count === 0;
  return (
    <div className="find-bar" role="search" aria-label="查找和替换" onKeyDown={onKeyDown}>
      <input
        ref={field}
        className="field find-field"
        aria-label="查找内容"
        placeholder="查找"
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={onEnter((backwards) => finder.step(backwards ? -1 : 1))}
      />
      {canReplace && (
        <input
          className="field find-field"
          aria-label="替换为"
          placeholder="替换为"
          value={by}
          onChange={({ target }) => setBy(target.value)}
          onKeyDown={onEnter(() => void finder.replace(by))}
        />
      )}
      <Choice label="整格匹配" checked={whole} change={setWhole} />
      <Choice label="仅选区" checked={onlySelected} change={setOnlySelected} disabled={!state.hasRange} />
      <button
        type="button"
        className="button"
        title="上一处（Shift+F3）"
        disabled={isIdle}
        onClick={() => finder.step(-1)}
      >
        上一处
      </button>
      <button
        type="button"
        className="button"
        title="下一处（F3）"
        disabled={isIdle}
        onClick={() => finder.step(1)}
      >
        下一处
      </button>
      {canReplace && (
        <>
          <button type="button" className="button" disabled={isIdle} onClick={() => void finder.replace(by)}>
            替换
          </button>
          <button
            type="button"
            className="button"
            disabled={isIdle}
            onClick={() => void finder.replaceAll(by)}
          >
            全部替换
          </button>
        </>
      )}
      <span className="find-count" role="status" aria-label="查找结果">
        {wordsOf(state, text)}
        {state.note !== "" && <span className="grey"> {state.note}</span>}
        {state.filteredTo !== null && (
          <span className="grey"> 只查筛选出的 {formatCount(state.filteredTo)} 行</span>
        )}
      </span>
      <button
        type="button"
        className="button quiet find-close"
        aria-label="关闭查找"
        title="关闭（Esc）"
        onClick={close}
      >
        ✕
      </button>
    </div>
  );
}

function wordsOf({ count, at }: FindState, text: string): string {
  if (text === "") return "";
  if (count === 0) return "没有找到";
  return at === null
    ? `共 ${formatCount(count)} 处`
    : `第 ${formatCount(at + 1)} 处，共 ${formatCount(count)} 处`;
}

function Choice({
  label,
  checked,
  change,
  disabled = false,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly change: (checked: boolean) => void;
  readonly disabled?: boolean;
}): ReactElement {
  return (
    <label className="find-choice">
      <input
        type="checkbox"
        checked={checked && !disabled}
        disabled={disabled}
        onChange={({ target }) => change(target.checked)}
      />
      {label}
    </label>
  );
}
