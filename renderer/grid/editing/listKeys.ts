/** Arrow keys walk up and down a list of ticks; from the field over it, ↓ goes into the list. */
import type { KeyboardEvent } from "react";
import { isOfInputMethod } from "../../ui/inputMethod.ts";

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

export function onListKeys(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  if (step === undefined || isOfInputMethod(event.nativeEvent)) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-stop], input[type=checkbox]")];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  if (at < 0) return;
  event.preventDefault();
  stops[Math.max(0, Math.min(at + step, stops.length - 1))]?.focus();
}
