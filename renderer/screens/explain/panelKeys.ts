/** The keyboard in the panel: arrows go from part to part, Enter goes deeper, Backspace and Alt+← back, Esc home. */
import { useLayoutEffect, type KeyboardEvent } from "react";
import type { Subject } from "../../../shared/calculation/explain/subject.ts";
import { focusGrid } from "../../ui/keyboardHome.ts";
import { goBack, stopAsking, type Asking } from "./asking.ts";

/** How a part is found again by its number, a number by the way to it. */
export const partKey = (subject: Subject | readonly Subject[]): string => JSON.stringify(subject);

/** Asked by key, the panel takes the keyboard: at the first part, or at the one she came back from. */
export function useTakeKeyboard(panel: { readonly current: HTMLElement | null }, asking: Asking): void {
  useLayoutEffect(() => {
    const { by, left } = asking;
    if (by !== "key" || panel.current === null) return;
    const buttons = [...panel.current.querySelectorAll<HTMLElement>("button")];
    const wanted = left === undefined ? undefined : partKey(left);
    const before = buttons.find(({ dataset }) => wanted !== undefined && dataset["part"] === wanted);
    const home = buttons.find(({ dataset }) => dataset["home"] !== undefined);
    (before ?? home ?? buttons[0])?.focus();
  }, [panel, asking]);
}

export function onPanelKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === "Escape") {
    stopAsking();
    focusGrid();
  } else if (event.key === "Backspace") goBack("key");
  else if (event.key === "ArrowDown") step(event.currentTarget, 1);
  else if (event.key === "ArrowUp") step(event.currentTarget, -1);
  else return;
  event.preventDefault();
}

/** From button to button, as from line to line. */
function step(panel: HTMLElement, by: 1 | -1): void {
  const buttons = [...panel.querySelectorAll<HTMLElement>("button:enabled")];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[Math.max(0, Math.min(at + by, buttons.length - 1))]?.focus();
}
