/** The wizard's own keys: Esc leaves, F6 goes from head to body to foot; in the body the grid comes first. */
import { useEffect, useRef, type RefObject } from "react";

export function useWizardKeys(leave: () => void): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing || event.defaultPrevented || !isOurs(event.target, root.current)) return;
      if (event.key === "Escape") latest.current();
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
  const grid = document.querySelector<HTMLElement>(`${next} .sheet-input`);
  (grid ?? document.querySelector<HTMLElement>(`${next} :is(button, input, select):enabled`))?.focus();
}
