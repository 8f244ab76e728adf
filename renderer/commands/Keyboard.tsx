/** Listens to the keyboard for the shortcuts of commands, wherever the focus is; an open dialog has its keys to itself. */
import { useEffect, useEffectEvent } from "react";
import { dialogIsOpen } from "../ui/keyboardHome.ts";
import { belongsToField, commandOf } from "./shortcuts.ts";
import type { AppContext } from "./uiCommand.ts";
import { isOfInputMethod } from "../ui/inputMethod.ts";

export function Keyboard({ context }: { readonly context: AppContext }): null {
  const pressed = useEffectEvent((event: KeyboardEvent): void => {
    if (event.defaultPrevented || isOfInputMethod(event)) return;
    const command = commandOf(event, context);
    if (command === undefined || (belongsToField(event.target) && command.id.startsWith("edit."))) return;
    // Also behind a dialog, or the browser would save or open a page of its own.
    event.preventDefault();
    if (dialogIsOpen()) return;
    void command.run(context);
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => pressed(event);
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
  return null;
}
