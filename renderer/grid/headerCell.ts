/**
 * A column header: the name, and sorting as a button of its own, so that a click on the name is free for the column.
 * The button is no tab stop: the grid's one textarea keeps the focus.
 */
import type { Column, IHeaderComp, IHeaderParams } from "ag-grid-community";

const signs = { asc: "▲", desc: "▼", none: "⇅" } as const;

export class HeaderCell implements IHeaderComp {
  #element!: HTMLElement;
  #button!: HTMLButtonElement;
  #column!: Column;
  readonly #onSort = (): void => this.#showSort();

  init({ column, displayName, progressSort }: IHeaderParams): void {
    this.#column = column;
    const name = document.createElement("span");
    name.className = "sheet-header-name";
    name.textContent = displayName;
    name.title = displayName;
    this.#button = document.createElement("button");
    this.#button.type = "button";
    this.#button.tabIndex = -1;
    this.#button.className = "sheet-sort";
    this.#button.setAttribute("aria-label", `按“${displayName}”排序`);
    this.#button.title = "排序：升序 → 降序 → 原来的次序";
    this.#button.addEventListener("click", () => progressSort());
    this.#element = document.createElement("div");
    this.#element.className = "sheet-header";
    this.#element.append(name, this.#button);
    column.addEventListener("sortChanged", this.#onSort);
    this.#showSort();
  }

  getGui(): HTMLElement {
    return this.#element;
  }

  /** A renamed column gets a new header. */
  refresh(): boolean {
    return false;
  }

  destroy(): void {
    this.#column.removeEventListener("sortChanged", this.#onSort);
  }

  #showSort(): void {
    const direction = this.#column.getSort() ?? "none";
    this.#button.textContent = signs[direction];
    this.#button.dataset["sort"] = direction;
  }
}
