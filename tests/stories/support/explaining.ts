/** The panel that says what a number is made of, as a planner reads it and goes through it. */
import { expect, type Locator, type Page } from "@playwright/test";

export class Explaining {
  readonly root: Locator;
  readonly name: Locator;
  readonly parts: Locator;
  /** The steps she came by. */
  readonly chain: Locator;
  readonly toCell: Locator;

  constructor(page: Page) {
    this.root = page.getByRole("complementary", { name: "这个数怎么来的" });
    this.name = this.root.getByRole("heading", { level: 3 });
    this.parts = this.root.getByRole("list", { name: "组成" }).getByRole("button");
    this.chain = this.root.getByRole("navigation", { name: "由来" }).getByRole("button");
    this.toCell = this.root.getByRole("button", { name: "到表格中修改" });
  }

  get value(): Locator {
    return this.root.locator(".explain-value");
  }

  async number(): Promise<number> {
    return Number(await this.value.locator("[data-value]").getAttribute("data-value"));
  }

  /** Looks at the number in another of its ways. */
  async looksAt(way: string): Promise<void> {
    await this.root.getByRole("group", { name: "怎样分" }).getByRole("button", { name: way }).click();
  }

  /** Takes the first part; what it said is the number explained then. */
  async goesDeeper(): Promise<void> {
    const step = await this.chain.count();
    const said = await this.parts.first().locator(".explain-part-value").innerText();
    await this.parts.first().click();
    await expect(this.chain).toHaveCount(step + 1);
    expect((await this.value.innerText()).replaceAll(/\s+/gu, " ").trim()).toBe(said.trim());
  }

  /** Down to the cell at the end of the chain. */
  async goesToTheEnd(): Promise<void> {
    for (let steps = 0; (await this.toCell.count()) === 0; steps += 1) {
      expect(steps, "a chain ends").toBeLessThan(20);
      await this.goesDeeper();
    }
  }
}
