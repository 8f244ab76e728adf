/** Listens to the keyboard for the shortcuts of commands, wherever the focus is; an open dialog has its keys to itself. */
import { useEffect, useRef } from "react";
import { dialogIsOpen } from "../ui/keyboardHome.ts";
import { belongsToField, commandOf } from "./shortcuts.ts";
import type { AppContext } from "./uiCommand.ts";

export function Keyboard({ context }: { readonly context: AppContext }): null {
  const latest = useRef(context);
  useEffect(() => {
    latest.current = context;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      // A composing input method owns the keyboard.
      if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return;
      const command = commandOf(event, latest.current);
      if (command === undefined || (belongsToField(event.target) && command.id.startsWith("edit."))) return;
      // Also behind a dialog, or the browser would save or open a page of its own.
      event.preventDefault();
      if (dialogIsOpen()) return;
      void command.run(latest.current);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
  return null;
}
