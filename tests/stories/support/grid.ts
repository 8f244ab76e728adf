/**
 * A grid as a planner uses it: found by its label, driven by mouse, keyboard and input method, read from the screen.
 * Lines are named by the text of their first column or by record id, columns by column id.
 */
import { expect, type Locator, type Page } from "@playwright/test";
import { InputMethod } from "./inputMethod.ts";

/** As in the grid's own types; a story touches the program only through the page. */
export const appendLine = "__new__";

/** Row id and column id. */
export type CellPlace = readonly [rowId: string, columnId: string];

export class Grid {
  readonly page: Page;
  readonly root: Locator;
  /** The one textarea that always has the focus, over the active cell. */
  readonly input: Locator;
  readonly options: Locator;
  /** The reason shown at the active cell. */
  readonly reason: Locator;
  /** The line under the grid. */
  readonly status: Locator;
  /** The rectangles over the selected cells: one, or two across the edge of the frozen columns. */
  readonly ranges: Locator;

  constructor(page: Page, label: string) {
    this.page = page;
    // By role, every look at a cell would ask each element of the page for its role first.
    this.root = page.locator(`[role="grid"][aria-label="${label}"]`);
    this.input = this.root.locator("textarea");
    this.options = page.getByRole("listbox", { name: "可选项" }).getByRole("option");
    this.reason = page.locator(".sheet-bubble");
    this.status = page
      .locator(".spreadsheet")
      .filter({ has: this.root })
      .getByRole("status", { name: "状态栏" });
    this.ranges = this.root.locator(".sheet-range:not([hidden])");
  }

  line(rowId: string): Locator {
    return this.root.locator(`.ag-row[row-id="${rowId}"]`);
  }

  /** Sums are lines, too: `cell("total", "seats")`. */
  cell(rowId: string, columnId: string): Locator {
    return this.line(rowId).locator(`[col-id="${columnId}"]`);
  }

  /** The lines whose first column shows this text; lines out of sight are not among them. */
  linesNamed(label: string): Locator {
    const whole = new RegExp(`^${label.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&")}$`, "u");
    // Before it stands the number of the line.
    const first = this.page.locator('.ag-cell[aria-colindex="2"]').filter({ hasText: whole });
    return this.root.locator(".ag-row").filter({ has: first });
  }

  async idOf(label: string): Promise<string> {
    const line = this.linesNamed(label).first();
    await expect(line).toBeVisible();
    return (await line.getAttribute("row-id")) ?? "";
  }

  /** "row id / column id" of the active cell. */
  async activeCell(): Promise<string> {
    const [rowId, columnId] = await Promise.all([
      this.input.getAttribute("data-row-id"),
      this.input.getAttribute("data-column-id"),
    ]);
    return `${rowId} / ${columnId}`;
  }

  async expectActive(rowId: string, columnId: string): Promise<void> {
    await expect(this.input).toHaveAttribute("data-row-id", rowId);
    await expect(this.input).toHaveAttribute("data-column-id", columnId);
  }

  /** Makes a cell the active one: by a click where it can be seen, else by the keyboard. */
  async goTo(rowId: string, columnId: string): Promise<void> {
    if (await this.#inSight(this.cell(rowId, columnId))) await this.cell(rowId, columnId).click();
    else await this.#walkTo(rowId, columnId);
    await this.expectActive(rowId, columnId);
    await expect(this.input).toBeFocused();
  }

  /** Lines are drawn a little beyond the window, where pinned sums and scroll bars lie over them. */
  async #inSight(cell: Locator): Promise<boolean> {
    if ((await cell.count()) === 0) return false;
    return cell.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    });
  }

  async #walkTo(rowId: string, columnId: string): Promise<void> {
    await this.input.focus();
    await this.page.keyboard.press("Control+Home");
    await this.#pressUntil("PageDown", async () => (await this.line(rowId).count()) > 0);
    const active = async (): Promise<string> => (await this.input.getAttribute("data-row-id")) ?? "";
    const below = (await this.#indexOf(rowId)) > (await this.#indexOf(await active()));
    await this.#pressUntil(below ? "ArrowDown" : "ArrowUp", async () => (await active()) === rowId);
    await this.#pressUntil("ArrowRight", async () => (await this.activeCell()) === `${rowId} / ${columnId}`);
  }

  /** Selects from a cell to another by a click and a Shift+click. */
  async select(from: CellPlace, to: CellPlace): Promise<void> {
    await this.cell(...from).click();
    await this.cell(...to).click({ modifiers: ["Shift"] });
  }

  /** Presses on a cell, drags to a place in the window and holds the mouse there; `page.mouse.up()` lets go. */
  async dragTo(from: Locator, to: { readonly x: number; readonly y: number }): Promise<void> {
    await from.hover();
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 5 });
  }

  /** "已选 6 格  计数 6  求和 1,240  平均 206.7", as soon as it is counted. */
  async selectedText(): Promise<string> {
    await expect(this.status).not.toContainText("计算中");
    return (await this.status.textContent()) ?? "";
  }

  /** The number in front of a line. */
  lineNumber(rowId: string): Locator {
    return this.cell(rowId, "__line__");
  }

  header(columnId: string): Locator {
    return this.root.locator(`.ag-header-cell[col-id="${columnId}"]`);
  }

  /** The edges of the selected cells in the window. */
  async rangeBox(): Promise<{ left: number; top: number; right: number; bottom: number }> {
    const boxes = await this.ranges.evaluateAll((parts) =>
      parts
        .map((part) => part.getBoundingClientRect())
        .map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
    );
    return {
      left: Math.min(...boxes.map(({ left }) => left)),
      top: Math.min(...boxes.map(({ top }) => top)),
      right: Math.max(...boxes.map(({ right }) => right)),
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
    };
  }

  async #indexOf(rowId: string): Promise<number> {
    return Number(await this.line(rowId).getAttribute("aria-rowindex"));
  }

  /** Presses a key until it is done, or until the key leads nowhere any more. */
  async #pressUntil(key: string, done: () => Promise<boolean>): Promise<void> {
    await this.#painted();
    while (!(await done())) {
      const before = await this.activeCell();
      await this.page.keyboard.press(key);
      await this.#painted();
      if ((await this.activeCell()) === before) break;
    }
  }

  /** The grid draws newly scrolled lines in the frame after next. */
  async #painted(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }

  /** Types over a cell and ends with a key. Real keys for Latin letters; Chinese text arrives as typed text. */
  async typeInto(
    rowId: string,
    columnId: string,
    text: string,
    end: "Enter" | "Tab" = "Enter",
  ): Promise<void> {
    await this.goTo(rowId, columnId);
    await this.type(text, end);
  }

  /** Begins a record in the last line and gives its id; the next cell of its line is active then. */
  async begins(columnId: string, text: string): Promise<string> {
    await this.goTo(appendLine, columnId);
    await this.type(text, "Tab");
    await expect(this.input).not.toHaveAttribute("data-row-id", appendLine);
    return (await this.input.getAttribute("data-row-id")) ?? "";
  }

  /** Types where the active cell is. */
  async type(text: string, end: "Enter" | "Tab" = "Enter"): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press(end);
  }

  /** Types until an option shows, clicks it. */
  async choose(rowId: string, columnId: string, typed: string, option: string): Promise<void> {
    await this.goTo(rowId, columnId);
    await this.page.keyboard.type(typed);
    await this.options.filter({ hasText: option }).first().click();
  }

  async clear(rowId: string, columnId: string): Promise<void> {
    await this.goTo(rowId, columnId);
    await this.page.keyboard.press("Delete");
  }

  /** Sorts by the header's own button. */
  async sortBy(columnId: string): Promise<void> {
    const header = this.header(columnId);
    await header.hover();
    await header.getByRole("button", { name: /排序$/u }).click();
  }

  /** Writes a word by an input method where the keyboard is; see inputMethod.ts. */
  async compose(word: string, spelling: string): Promise<void> {
    const method = await InputMethod.on(this.page);
    await method.writes(word, spelling);
  }
}
