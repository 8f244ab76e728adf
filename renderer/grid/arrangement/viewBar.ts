/**
 * At the end of the line under the grid: how many rows a filter leaves, with the way back to all of them, and the list
 * of columns. For the mouse; the keyboard has the commands of the same names.
 */
import { formatCount } from "../../../shared/format/numbers.ts";
import { div } from "../elements.ts";

export interface ViewBarHandlers {
  clearFilters(): void;
  openColumns(anchor: DOMRect): void;
}

export class ViewBar {
  readonly element = div("sheet-view");
  readonly #rows = document.createElement("span");
  readonly #clear = button("清除筛选");
  readonly #columns = button("列设置");

  constructor(handlers: ViewBarHandlers) {
    this.#rows.setAttribute("role", "status");
    this.#rows.setAttribute("aria-label", "显示的行数");
    this.#columns.setAttribute("aria-haspopup", "dialog");
    this.#columns.title = "显示、隐藏各列，恢复默认列";
    this.#clear.addEventListener("click", () => handlers.clearFilters());
    this.#columns.addEventListener("click", () =>
      handlers.openColumns(this.#columns.getBoundingClientRect()),
    );
    this.element.append(this.#rows, this.#clear, this.#columns);
    this.show(null);
  }

  show(rows: { readonly shown: number; readonly total: number } | null): void {
    const text = rows === null ? "" : `显示 ${formatCount(rows.shown)} / ${formatCount(rows.total)} 行`;
    if (this.#rows.textContent !== text) this.#rows.textContent = text;
    this.#clear.hidden = rows === null;
  }

  /** Where the list of columns opens. */
  get anchor(): DOMRect {
    return this.#columns.getBoundingClientRect();
  }
}

function button(label: string): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.tabIndex = -1;
  made.textContent = label;
  return made;
}
