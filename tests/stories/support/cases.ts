/** The cases as a planner uses them: the list of schools on the left, the form of one of them on the right. */
import { expect, type Locator, type Page } from "@playwright/test";

export class Cases {
  readonly page: Page;
  readonly list: Locator;
  readonly form: Locator;

  constructor(page: Page) {
    this.page = page;
    this.list = page.getByRole("listbox", { name: "民办学校" });
    this.form = page.locator(".case-form");
  }

  get schools(): Locator {
    return this.list.getByRole("option");
  }

  school(name: string): Locator {
    return this.schools.filter({ has: this.page.getByText(name, { exact: true }) });
  }

  get title(): Locator {
    return this.page.locator(".case-bar h2");
  }

  field(label: string): Locator {
    return this.form.getByLabel(label, { exact: true });
  }

  /** Types over a field and leaves it with Enter. */
  async fills(label: string, text: string): Promise<void> {
    await this.field(label).click();
    await this.page.keyboard.press("Control+a");
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Chooses in a list by keyboard; it counts when the field is left. */
  async selects(label: string, choice: string): Promise<void> {
    await this.field(label).focus();
    await this.field(label).selectOption(choice);
    await this.page.keyboard.press("Tab");
  }

  async decides(disposition: string): Promise<void> {
    await this.form.getByRole("radio", { name: disposition, exact: true }).click();
  }

  get measures(): Locator {
    return this.form.getByRole("table", { name: "本校措施" }).locator("tbody tr");
  }

  /** A section of the form. */
  part(name: string): Locator {
    return this.form.getByRole("region", { name });
  }

  /** Chooses what the list is filtered by, and leaves the panel. */
  async filters(by: string, choice: string | RegExp): Promise<void> {
    await this.page.getByRole("button", { name: /^筛选/u }).click();
    const list = this.page.getByRole("group", { name: "筛选条件" }).getByLabel(by);
    const label = await list.locator("option").filter({ hasText: choice }).first().textContent();
    await list.selectOption({ label: label ?? "" });
    await this.page.keyboard.press("Escape");
  }

  /** How much of a section is filled in: "7/15" or ✓. */
  section(name: string): Locator {
    return this.page.getByRole("navigation", { name: "方案各部分" }).getByRole("button", { name });
  }

  /** "已填 12/30" of a school in the list. */
  async filledOf(name: string): Promise<string> {
    const ring = this.school(name).getByRole("img");
    await expect(ring).toBeVisible();
    return (await ring.getAttribute("aria-label")) ?? "";
  }
}
