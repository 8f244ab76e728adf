/**
 * One field of the form while it is typed into: the text is the field's own until Enter or leaving it makes it an edit,
 * Esc takes it back. A field that is taken off the screen with something typed in it keeps that, too.
 */
import { useEffect, useEffectEvent, useState, type KeyboardEvent } from "react";
import type { Outcome } from "../../../shared/contract/problem.ts";
import type { Committed } from "../../../shared/contract/document.ts";
import { commandOf } from "../../commands/shortcuts.ts";
import type { AppContext } from "../../commands/uiCommand.ts";
import { useApp } from "../../commands/useApp.ts";
import { valueOrTell } from "../../errors/notify.ts";
import { focusNextField } from "./fieldFocus.ts";
import { isOfInputMethod } from "../../ui/inputMethod.ts";

export interface FieldEdit {
  /** What is typed and not committed yet. */
  readonly typed: string | null;
  readonly type: (text: string) => void;
  readonly commit: (text?: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** `kept` is what the plan holds; `store` makes the edit. */
export function useFieldEdit(kept: string, store: (text: string) => Promise<Outcome<Committed>>): FieldEdit {
  const app = useApp();
  const [typed, setTyped] = useState<string | null>(null);

  const commit = (text: string | null = typed): void => {
    if (text === null) return;
    setTyped(text === kept ? null : text);
    if (text !== kept) void settle(text);
  };
  /** Shown as typed until the plan says it, so that the old value does not come back for a moment. */
  const settle = async (text: string): Promise<void> => {
    valueOrTell(app.notify, await store(text));
    setTyped((now) => (now === text ? null : now));
  };

  const leave = useEffectEvent(() => commit());
  useEffect(() => () => leave(), []);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (isOfInputMethod(event.nativeEvent)) return;
    if (event.key === "Enter") {
      commit();
      focusNextField(event.currentTarget);
    } else if (event.key === "Escape" && typed !== null) setTyped(null);
    else if (typed !== null || !runsEdit(event, app)) return;
    event.preventDefault();
  };

  return { typed, type: setTyped, commit, onKeyDown };
}

/** Undo in a field nobody has typed into is the plan's. */
export function runsEdit(event: KeyboardEvent<HTMLElement>, app: AppContext): boolean {
  const command = commandOf(event.nativeEvent, app);
  if (command?.id.startsWith("edit.") !== true) return false;
  void command.run(app);
  return true;
}
