/**
 * A dialog as large as the window: the program behind it cannot be reached, Esc closes it, and the keyboard goes back
 * to where it was. Ctrl+P prints what the dialog shows.
 */
import { useEffect, useEffectEvent, type RefObject } from "react";
import { shortcutOf } from "../../commands/shortcuts.ts";
import { focusHome } from "../../ui/keyboardHome.ts";

interface Keys {
  readonly close: () => void;
  readonly print: (() => void) | undefined;
}

export function useOverWindow(dialog: RefObject<HTMLElement | null>, keys: Keys): void {
  const pressed = useEffectEvent((event: KeyboardEvent): void => {
    const act = { Escape: keys.close, "Ctrl+P": keys.print }[shortcutOf(event)];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const before = document.activeElement;
    const program = document.getElementById("root");
    if (program !== null) program.inert = true;
    dialog.current?.querySelector<HTMLElement>("[tabindex]")?.focus();
    return () => {
      if (program !== null) program.inert = false;
      if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus();
      else focusHome();
    };
  }, [dialog]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => pressed(event);
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}
