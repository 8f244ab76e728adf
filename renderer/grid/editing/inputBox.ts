/**
 * What lies over the active cell: its rectangle, the one textarea that always has the focus, the button of a list. All
 * in one zero-size layer inside the scrolled content; it changes between the layers for centre and pinned cells by
 * class, because an element that is re-parented loses the focus.
 */
import { div, placeAt } from "../elements.ts";
import type { CellBox } from "../gridPlaces.ts";
import type { GridColumn } from "../types.ts";

export class InputBox {
  readonly textarea = document.createElement("textarea");
  readonly openButton = document.createElement("button");
  readonly #layer = div("sheet-layer");
  readonly #frame = div("sheet-frame");

  constructor(content: HTMLElement, listId: string) {
    this.textarea.className = "sheet-input";
    this.textarea.rows = 1;
    this.textarea.spellcheck = false;
    this.textarea.autocomplete = "off";
    this.textarea.setAttribute("aria-controls", listId);
    this.openButton.type = "button";
    this.openButton.className = "sheet-open";
    this.openButton.tabIndex = -1;
    this.openButton.textContent = "▾";
    this.openButton.setAttribute("aria-label", "打开选项");
    this.#frame.append(this.textarea, this.openButton);
    this.#layer.append(this.#frame);
    content.append(this.#layer);
    this.place(null);
    this.setEditing(false);
  }

  destroy(): void {
    this.#layer.remove();
  }

  place(box: CellBox | null): void {
    this.#frame.dataset["placed"] = String(box !== null);
    if (box === null) return;
    this.#layer.classList.toggle("sheet-layer-left", box.pinned);
    placeAt(this.#frame, box);
  }

  /** What a screen reader says on arriving, and where tests read the active cell. */
  describe(cell: { readonly rowId: string; readonly columnId: string } | null, description: string): void {
    this.textarea.setAttribute("aria-label", description);
    this.textarea.dataset["rowId"] = cell?.rowId ?? "";
    this.textarea.dataset["columnId"] = cell?.columnId ?? "";
  }

  setAlign(align: GridColumn<unknown>["align"]): void {
    this.#frame.dataset["align"] = align ?? "left";
  }

  setEditing(editing: boolean): void {
    this.#frame.dataset["editing"] = String(editing);
    if (!editing) this.textarea.value = "";
  }

  setOpenButton(shown: boolean): void {
    this.openButton.hidden = !shown;
  }

  /** Puts a text into the editor, with the caret behind it or with all of it selected. */
  setText(text: string, selected: boolean): void {
    this.textarea.value = text;
    this.textarea.setSelectionRange(selected ? 0 : text.length, text.length);
  }

  setExpanded(activeOptionId: string | null, open: boolean): void {
    this.textarea.setAttribute("role", open ? "combobox" : "textbox");
    if (open) this.textarea.setAttribute("aria-expanded", "true");
    else this.textarea.removeAttribute("aria-expanded");
    if (activeOptionId === null) this.textarea.removeAttribute("aria-activedescendant");
    else this.textarea.setAttribute("aria-activedescendant", activeOptionId);
  }

  focus(): void {
    this.textarea.focus({ preventScroll: true });
  }

  get focused(): boolean {
    return document.activeElement === this.textarea;
  }

  get screenBox(): DOMRect {
    return this.textarea.getBoundingClientRect();
  }

  /** Draws the eye to the cell for a moment. */
  flash(): void {
    this.#frame.animate(
      [{ backgroundColor: "rgb(31 95 191 / 35%)" }, { backgroundColor: "rgb(31 95 191 / 0%)" }],
      { duration: 900, easing: "ease-out" },
    );
  }
}
