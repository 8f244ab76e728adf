/** What a planner does in the wizard that imports a roster, from the file to the last button. */
import { expect, type Locator, type Page } from "@playwright/test";
import { goesTo } from "./planner.ts";

export const wizard = (page: Page): Locator => page.getByRole("dialog", { name: "导入名册" });

export async function startsImport(page: Page): Promise<void> {
  await goesTo(page, "名册");
  await page.getByRole("button", { name: "导入名册…" }).click();
  await expect(wizard(page)).toBeVisible();
}

/** One file, or several at once. */
export async function picks(page: Page, path: string | string[]): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await wizard(page).getByRole("button", { name: "选择名册文件…" }).click();
  await (await chooser).setFiles(path);
}

export const next = (page: Page, step: string): Promise<void> =>
  wizard(page)
    .getByRole("button", { name: `下一步：${step}` })
    .click();

export async function applies(page: Page): Promise<void> {
  await wizard(page)
    .getByRole("button", { name: /^导入所选 \d+ 项$/u })
    .click();
  await expect(wizard(page).getByRole("button", { name: "撤销本次导入" })).toBeVisible();
}

/** From the first step through all of them. */
export async function imports(page: Page, path: string): Promise<void> {
  await picks(page, path);
  await next(page, "列对应");
  await next(page, "核对");
  await next(page, "差异");
  await applies(page);
}

/** What a step ends with; until it has, the step before may still show statuses of its own. */
export const says = (page: Page, text: string | RegExp): Promise<void> =>
  expect(wizard(page).getByRole("status").filter({ hasText: text })).toBeVisible();
