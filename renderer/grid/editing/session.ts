/**
 * One editing of one cell, from the first key to Enter or Esc, and what comes out of it. Pure: the text itself lives
 * in the textarea, where the input method works on it.
 */
import { highlightedOption, narrowList, openList, stepList, type OptionList } from "./optionList.ts";
import type { CellEditor, Option } from "../types.ts";

export interface Session {
  readonly mode: "enter" | "edit";
  /** What stood in the cell. */
  readonly startText: string;
  /** Typed or chosen since; an untouched session changes nothing. */
  readonly touched: boolean;
  readonly list: OptionList | null;
  /** Kept while the list is closed, so that typing on opens it again. */
  readonly choices: { readonly options: readonly Option[]; readonly free: boolean } | null;
}

export function choicesOf<Row>(editor: CellEditor<Row> | undefined, row: Row | null): Session["choices"] {
  if (editor?.kind === "choice") return { options: editor.options(row), free: false };
  return editor?.kind === "picker" ? { options: editor.options(row), free: editor.free } : null;
}

export function beginSession(mode: Session["mode"], startText: string, choices: Session["choices"]): Session {
  const list =
    choices === null ? null : openList(choices.options, choices.free, mode === "edit" ? startText : "");
  return {
    mode,
    startText,
    touched: false,
    list: mode === "enter" && list !== null ? { ...list, highlighted: -1 } : list,
    choices,
  };
}

export function typed(session: Session, text: string): Session {
  const { choices } = session;
  const list = choices === null ? null : narrowList(openList(choices.options, choices.free, text), text);
  return { ...session, touched: true, list };
}

/** F2 while typing: the arrows now move the caret. Alt+↓: all options, whatever is typed. */
export const toEditMode = (session: Session): Session => ({ ...session, mode: "edit" });

export function reopened(session: Session, text: string): Session {
  const { choices } = session;
  return choices === null ? session : { ...session, list: openList(choices.options, choices.free, text) };
}

export const stepped = (session: Session, step: number): Session =>
  session.list === null ? session : { ...session, touched: true, list: stepList(session.list, step) };

export const chosen = (session: Session, index: number): Session =>
  session.list === null
    ? session
    : { ...session, touched: true, list: { ...session.list, highlighted: index } };

/** What Esc leaves: where any text is allowed it first closes the list, so that the text can be taken as it is. */
export function afterEscape(session: Session): Session | null {
  return session.list?.free === true && session.touched ? { ...session, list: null } : null;
}

/** What is to be sent, null when nothing changed. */
export function outcomeOf(
  session: Session,
  text: string,
): { readonly text: string; readonly value?: string } | null {
  if (!session.touched) return null;
  const option = session.list === null ? undefined : highlightedOption(session.list);
  if (option !== undefined) return { text: option.label, value: option.value };
  return text === session.startText ? null : { text };
}
