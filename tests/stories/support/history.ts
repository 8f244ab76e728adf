/** The panel 操作记录 as a planner uses it: the list, what the chosen entry changed, and going back. */
import { expect, type Locator, type Page } from "@playwright/test";

export class History {
  readonly page: Page;
  readonly panel: Locator;
  readonly list: Locator;
  readonly details: Locator;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.getByRole("complementary", { name: "操作记录" });
    this.list = this.panel.getByRole("listbox", { name: "操作" });
    this.details = this.panel.getByRole("region", { name: "这一步的改动" });
  }

  get entries(): Locator {
    return this.list.getByRole("option");
  }

  /** The newest step whose label has the text; undos and redos of it are entries of their own. */
  step(label: string): Locator {
    return this.list
      .locator(".history-entry:not(.of-history)")
      .filter({ has: this.page.locator(".history-label", { hasText: label }) })
      .first();
  }

  /** Undoes or redoes up to the chosen entry; several steps are asked about first. */
  async travels(button: RegExp, agree?: string): Promise<void> {
    await this.details.getByRole("button", { name: button }).click();
    if (agree !== undefined)
      await this.page.getByRole("dialog").getByRole("button", { name: agree, exact: true }).click();
  }
}

/** The cells of a line that are lit up because something else than typing changed them. */
export const litCells = (page: Page, rowId: string): Locator =>
  page.locator(`.sheet-flash[data-row-id="${rowId}"]`);

/**
 * These cells of a line are lit up. A light is gone after 1.6 seconds: it is looked for before anything else, and more often
 * than what stays.
 */
export const expectLit = (page: Page, rowId: string, ...columnIds: readonly string[]): Promise<void> =>
  expect
    .poll(
      () =>
        litCells(page, rowId).evaluateAll((lights: readonly HTMLElement[]) =>
          lights.map((light) => light.dataset["columnId"]),
        ),
      { intervals: [100] },
    )
    .toEqual(expect.arrayContaining([...columnIds]));

/** The last message at the edge of the window. */
export const message = (page: Page): Locator => page.locator(".ant-notification-notice").last();
