/**
 * A column header: the name, and sorting and the column's menu as buttons of their own, so that a click on the name is
 * free for the column. The buttons are no tab stops: the grid's one textarea keeps the focus.
 */
import type { Column, IHeaderComp, IHeaderParams } from "ag-grid-community";

/** What of headers changes by itself. Headers out of sight are made when they are scrolled to, and ask then. */
export class Headers {
  readonly #shown = new Set<HeaderCell>();
  readonly #openMenu: (columnId: string) => void;
  #selected: ReadonlySet<string> = new Set();
  #filtered: ReadonlySet<string> = new Set();

  constructor(openMenu: (columnId: string) => void) {
    this.#openMenu = openMenu;
  }

  /** Which columns a range covers. */
  mark(columnIds: readonly string[]): void {
    this.#selected = new Set(columnIds);
    this.#showAll();
  }

  markFiltered(columnIds: readonly string[]): void {
    this.#filtered = new Set(columnIds);
    this.#showAll();
  }

  openMenu(columnId: string): void {
    this.#openMenu(columnId);
  }

  show(header: HeaderCell): void {
    this.#shown.add(header);
    header.showState(this.#selected.has(header.columnId), this.#filtered.has(header.columnId));
  }

  forget(header: HeaderCell): void {
    this.#shown.delete(header);
  }

  #showAll(): void {
    for (const header of this.#shown) this.show(header);
  }
}

interface HeaderParams extends IHeaderParams {
  readonly headers: Headers;
}

const signs = { asc: "▲", desc: "▼", none: "⇅" } as const;

export class HeaderCell implements IHeaderComp {
  #element!: HTMLElement;
  #sort!: HTMLButtonElement;
  #menu!: HTMLButtonElement;
  #column!: Column;
  #headers!: Headers;
  readonly #onSort = (): void => this.#showSort();

  init({ column, displayName, progressSort, headers }: HeaderParams): void {
    this.#column = column;
    this.#headers = headers;
    const name = document.createElement("span");
    name.className = "sheet-header-name";
    name.textContent = displayName;
    name.title = displayName;
    this.#sort = button("sheet-sort", `按“${displayName}”排序`, "排序：升序 → 降序 → 原来的次序");
    this.#sort.addEventListener("click", () => progressSort());
    this.#menu = button("sheet-menu", `“${displayName}”的筛选和列设置`, "筛选、移动、冻结、隐藏");
    this.#menu.textContent = "▾";
    this.#menu.setAttribute("aria-haspopup", "dialog");
    this.#menu.addEventListener("click", () => headers.openMenu(this.columnId));
    this.#element = document.createElement("div");
    this.#element.className = "sheet-header";
    this.#element.append(name, this.#sort, this.#menu);
    column.addEventListener("sortChanged", this.#onSort);
    this.#showSort();
    headers.show(this);
  }

  get columnId(): string {
    return this.#column.getColId();
  }

  showState(selected: boolean, filtered: boolean): void {
    this.#element.dataset["selected"] = String(selected);
    this.#element.dataset["filtered"] = String(filtered);
  }

  getGui(): HTMLElement {
    return this.#element;
  }

  /** A renamed column gets a new header. */
  refresh(): boolean {
    return false;
  }

  destroy(): void {
    this.#headers.forget(this);
    this.#column.removeEventListener("sortChanged", this.#onSort);
  }

  #showSort(): void {
    const direction = this.#column.getSort() ?? "none";
    this.#sort.textContent = signs[direction];
    this.#sort.dataset["sort"] = direction;
  }
}

function button(className: string, name: string, title: string): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.tabIndex = -1;
  made.className = className;
  made.setAttribute("aria-label", name);
  made.title = title;
  return made;
}
