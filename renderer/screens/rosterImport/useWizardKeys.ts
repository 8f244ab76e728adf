/** The wizard's own keys: Esc leaves, F6 goes from head to body to foot: to the grid, and to the way on. */
import { useEffect, useEffectEvent, useRef, type RefObject } from "react";
import { isOfInputMethod } from "../../ui/inputMethod.ts";

export function useWizardKeys(leave: () => void): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  const left = useEffectEvent(leave);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isOfInputMethod(event) || event.defaultPrevented || !isOurs(event.target, root.current)) return;
      if (event.key === "Escape") left();
      if (event.key === "F6") {
        event.preventDefault();
        focusNextPart();
      }
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  return root;
}

/** Nothing may have the focus just now; a question over the wizard has its keys to itself. */
const isOurs = (target: EventTarget | null, root: HTMLElement | null): boolean =>
  target === document.body || (target instanceof Node && root?.contains(target) === true);

const parts = [".import-head", ".import-body", ".import-foot"];

function focusNextPart(): void {
  const shown = parts.filter((part) => document.querySelector(part) !== null);
  const at = shown.findIndex((part) => document.activeElement?.closest(part) != null);
  const next = shown[(at + 1) % shown.length] ?? ".import-body";
  const wanted = [".sheet-input", ".button.primary:enabled", ":is(button, input, select):enabled"];
  const found = wanted.map((what) => document.querySelector<HTMLElement>(`${next} ${what}`));
  found.find((element) => element !== null)?.focus();
}
