/**
 * A dialog as large as the window: the program behind it cannot be reached, Esc closes it, and the keyboard goes back
 * to where it was. Ctrl+P prints what the dialog shows.
 */
import { useEffect, useRef, type RefObject } from "react";
import { shortcutOf } from "../../commands/shortcuts.ts";
import { focusHome } from "../../ui/keyboardHome.ts";

interface Keys {
  readonly close: () => void;
  readonly print: (() => void) | undefined;
}

export function useOverWindow(dialog: RefObject<HTMLElement | null>, keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
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
    const onKeyDown = (event: KeyboardEvent): void => {
      const shortcut = shortcutOf(event);
      const act = { Escape: latest.current.close, "Ctrl+P": latest.current.print }[shortcut];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}
