/**
 * Draws an option list under (or over) the textarea. The focus stays in the textarea; the mouse only chooses. It lies
 * outside the grid's own elements, which would clip it.
 */
import { floatNear } from "./floating.ts";
import type { ListEntry, OptionList } from "./optionList.ts";

/** More than anyone reads; typing narrows the list. */
const mostShown = 100;

export class OptionPopup {
  readonly element: HTMLDivElement;
  readonly #choose: (index: number) => void;
  readonly #idPrefix: string;

  constructor(id: string, choose: (index: number) => void) {
    this.#choose = choose;
    this.#idPrefix = `${id}-option-`;
    this.element = document.createElement("div");
    this.element.className = "sheet-list";
    this.element.id = id;
    this.element.setAttribute("role", "listbox");
    this.element.setAttribute("aria-label", "可选项");
    this.element.hidden = true;
    // The textarea must keep the focus; the click still arrives.
    this.element.addEventListener("mousedown", (event) => event.preventDefault());
    this.element.addEventListener("click", (event) => this.#onClick(event));
  }

  /** Id of the highlighted entry, for `aria-activedescendant`. */
  idOf(index: number): string {
    return `${this.#idPrefix}${index}`;
  }

  show(list: OptionList, under: DOMRect): void {
    this.element.replaceChildren(...this.#items(list));
    this.element.hidden = false;
    this.place(under);
    this.element.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }

  place(under: DOMRect): void {
    this.element.style.minWidth = `${Math.max(under.width, 180)}px`;
    floatNear(this.element, under);
  }

  hide(): void {
    this.element.hidden = true;
  }

  #items(list: OptionList): HTMLElement[] {
    const items = list.entries
      .slice(0, mostShown)
      .map((entry, index) => this.#item(entry, index, list.highlighted));
    if (list.entries.length > mostShown)
      items.push(remark(`还有 ${list.entries.length - mostShown} 项，请继续输入`));
    if (list.entries.length === 0) items.push(remark("没有匹配的选项"));
    return items;
  }

  #item(entry: ListEntry, index: number, highlighted: number): HTMLElement {
    const item = document.createElement("div");
    item.className = "sheet-option";
    item.id = this.idOf(index);
    item.dataset["index"] = String(index);
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", String(index === highlighted));
    if (entry.kind === "free") item.append(textSpan("sheet-option-free", `填入“${entry.text}”`));
    else {
      item.append(textSpan("sheet-option-label", entry.option.label));
      if (entry.option.detail !== undefined)
        item.append(textSpan("sheet-option-detail", entry.option.detail));
    }
    return item;
  }

  #onClick(event: MouseEvent): void {
    const item = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-index]") : null;
    if (item !== null) this.#choose(Number(item.dataset["index"]));
  }
}

function textSpan(className: string, text: string): HTMLSpanElement {
  const span = document.createElement("span");
  span.className = className;
  span.textContent = text;
  return span;
}

function remark(text: string): HTMLElement {
  const line = document.createElement("div");
  line.className = "sheet-option-remark";
  line.textContent = text;
  return line;
}
