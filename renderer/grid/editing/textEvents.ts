/**
 * The events of the one textarea. An input method works on the textarea undisturbed: while it composes, no key is
 * looked at, and the first composed letter already stands in the right place because the focus was always here.
 */
import type { InputBox } from "./inputBox.ts";
import { isOfInputMethod } from "../../ui/inputMethod.ts";

export interface TextHandlers {
  editing(): boolean;
  onKey(event: KeyboardEvent): void;
  onCompositionStart(): void;
  onComposed(text: string): void;
  onTyped(text: string): void;
  /** The focus went elsewhere. */
  onLeave(): void;
  /** Put on the clipboard what is selected; false when there is nothing. */
  onCopy(data: DataTransfer): boolean;
  onCut(data: DataTransfer): boolean;
  onPaste(data: DataTransfer): void;
  onOpenButton(): void;
  onScroll(): void;
}

/** Things inside the grid that may have the focus themselves. */
const mayHaveFocus = "textarea, input, select, button, [role=listbox], [role=menu]";

export function listenToText(root: HTMLElement, box: InputBox, handlers: TextHandlers): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const { textarea, openButton } = box;
  textarea.addEventListener("keydown", (event) => onKeyDown(event, handlers), { signal });
  textarea.addEventListener("compositionstart", () => handlers.onCompositionStart(), { signal });
  textarea.addEventListener("compositionend", () => handlers.onComposed(textarea.value), { signal });
  textarea.addEventListener("input", (event) => onInput(event, handlers, textarea), { signal });
  textarea.addEventListener("blur", () => onBlur(box, handlers), { signal });
  textarea.addEventListener("copy", (event) => onTake(event, handlers, (data) => handlers.onCopy(data)), {
    signal,
  });
  textarea.addEventListener("cut", (event) => onTake(event, handlers, (data) => handlers.onCut(data)), {
    signal,
  });
  textarea.addEventListener("paste", (event) => onPaste(event, handlers), { signal });
  openButton.addEventListener("mousedown", (event) => event.preventDefault(), { signal });
  openButton.addEventListener("click", () => openFromButton(box, handlers), { signal });
  root.addEventListener("focusin", (event) => keepFocus(event, box), { signal });
  root.addEventListener("scroll", () => handlers.onScroll(), { signal, capture: true, passive: true });
  return () => stop.abort();
}

function onKeyDown(event: KeyboardEvent, handlers: TextHandlers): void {
  if (isOfInputMethod(event)) event.stopPropagation();
  else handlers.onKey(event);
}

function onInput(event: Event, handlers: TextHandlers, textarea: HTMLTextAreaElement): void {
  const composing = event instanceof InputEvent && event.isComposing;
  // A cell that refuses must not clear the textarea under a composition; its end is handled instead.
  if (!composing || handlers.editing()) handlers.onTyped(textarea.value);
}

/** Another window coming to the front blurs too, but leaves the focus here. */
function onBlur(box: InputBox, handlers: TextHandlers): void {
  if (!box.focused) handlers.onLeave();
}

/** Native events fire on an empty textarea as well; while editing they are the textarea's own. */
function onTake(event: ClipboardEvent, handlers: TextHandlers, take: (data: DataTransfer) => boolean): void {
  if (!handlers.editing() && event.clipboardData !== null && take(event.clipboardData))
    event.preventDefault();
}

function onPaste(event: ClipboardEvent, handlers: TextHandlers): void {
  if (handlers.editing()) return;
  event.preventDefault();
  if (event.clipboardData !== null) handlers.onPaste(event.clipboardData);
}

function openFromButton(box: InputBox, handlers: TextHandlers): void {
  box.focus();
  handlers.onOpenButton();
}

/** The grid's tab guards and cells would otherwise take the focus, and with it the next first key. */
function keepFocus(event: FocusEvent, box: InputBox): void {
  if (event.target instanceof Element && event.target.closest(mayHaveFocus) === null) box.focus();
}
