/**
 * Where the keyboard belongs: in the grid of the screen, unless a field, a menu or a dialog has it. After a mouse click
 * on a button and whenever the focus falls on nothing, the next key goes to the grid, as in every office program.
 */
import { useEffect } from "react";

/** Dialogs of the component library, and the browser shell's sheets. */
export const dialogIsOpen = (): boolean =>
  document.querySelector('dialog[open], [role="dialog"][aria-modal="true"]') !== null;

export function focusGrid(): void {
  // A screen without a grid names a button instead, or Tab would begin at the top of the window.
  const home = document.querySelector<HTMLElement>(".sheet-input, [data-keyboard-home]");
  home?.focus({ preventScroll: true });
}

/** Leaving a menu: in a screen of forms, which has no home to draw every click to, to where it begins. */
export function focusHome(): void {
  const begin = document.querySelector<HTMLElement>("[data-keyboard-begin]");
  if (begin === null) focusGrid();
  else begin.focus({ preventScroll: true });
}

/** The parts of the window in the order of F6; each has the keyboard at the first thing that takes it. */
const parts = [
  ".title-bar",
  ".scenario-band",
  ".navigation",
  ".screen-bar",
  ".screen-grid",
  ".pictures",
  ".comparison",
  ".case-list",
  ".case-form",
  ".chapter-list",
  ".chapter-editor",
  ".explain",
  ".history",
  ".problems",
  ".strip",
];

export function focusNextPart(): void {
  const shown = parts.filter((part) => document.querySelector(part) !== null);
  const at = shown.findIndex((part) => document.activeElement?.closest(part) != null);
  const next = shown[(at + 1) % shown.length];
  if (next === ".screen-grid") focusGrid();
  else if (next !== undefined) beginningOf(next)?.focus();
}

/** A part may name where it begins; else that is the first thing in sight that takes the keyboard. */
function beginningOf(part: string): HTMLElement | undefined {
  const named = document.querySelector<HTMLElement>(`${part} [data-home]`);
  const takers = document.querySelectorAll<HTMLElement>(
    `${part} :is(button, input, select, textarea):enabled`,
  );
  // A small window has a shorter form of some of them, and hides the longer one.
  return named ?? [...takers].find((taker) => taker.checkVisibility());
}

export const focusSearch = (): void =>
  document.querySelector<HTMLElement>(".workspace-screen .search")?.focus();

function nothingHasFocus(): boolean {
  const focused = document.activeElement;
  return focused === null || focused === document.body || !focused.checkVisibility();
}

/** Opens something of its own, which the keyboard then belongs to. */
const opensMenu = '.ant-dropdown-trigger, [aria-haspopup="dialog"]';

function takeBack(): void {
  if (nothingHasFocus() && !dialogIsOpen()) focusGrid();
}

/** Elements that are removed or hidden lose the focus only when the page is next drawn. */
const soon = (act: () => void): void => void requestAnimationFrame(() => setTimeout(act));

export const takeBackSoon = (): void => soon(takeBack);

/** After a dialog: to the screen's home; where there is none, as in a form, to what opened the dialog. */
function giveBack(opener: Element | null): void {
  takeBack();
  if (!nothingHasFocus() || dialogIsOpen()) return;
  if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
  if (nothingHasFocus()) focusHome();
}

export const giveBackSoon = (opener: Element | null): void => soon(() => giveBack(opener));

/**
 * A <dialog> that was closed gives the focus back without the caret, which stays where it was or falls on any text of the
 * page; an input method would then have no place to compose in, and its first word would be lost.
 */
export function bringCaret(): void {
  const field = document.activeElement;
  const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  // Boxes to tick have no caret.
  if (isField && field.selectionStart !== null)
    field.setSelectionRange(field.selectionStart, field.selectionEnd);
}

/** A screen just shown starts with the keyboard in its grid; stands behind the grid, so that it is there. */
export function StartInGrid(): null {
  useEffect(() => {
    if (!dialogIsOpen()) focusGrid();
  }, []);
  return null;
}

/** While a plan is open. */
export function useKeyboardHome(): void {
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    let mouseIsDown = false;
    const onClick = (event: MouseEvent): void => {
      const button = event.target instanceof Element ? event.target.closest(".workspace button") : null;
      // A keyboard's click has no count: who walks through the buttons by Tab stays there.
      if (event.detail === 0 || button === null || button.matches(opensMenu) || dialogIsOpen()) return;
      focusGrid();
    };
    document.addEventListener("mousedown", () => (mouseIsDown = true), { signal, capture: true });
    document.addEventListener(
      "mouseup",
      () => {
        mouseIsDown = false;
        takeBackSoon();
      },
      { signal, capture: true },
    );
    // A mouse that is still down may be selecting a text.
    document.addEventListener("focusout", () => mouseIsDown || takeBackSoon(), { signal });
    document.addEventListener("click", onClick, { signal });
    // Esc comes home from every button.
    const onKeyDown = ({ key, target }: KeyboardEvent): void => {
      const fromButton = target instanceof Element && target.closest(".workspace button") !== null;
      if (key === "Escape" && fromButton && !dialogIsOpen()) focusGrid();
    };
    document.addEventListener("keydown", onKeyDown, { signal });
    return () => stop.abort();
  }, []);
}
