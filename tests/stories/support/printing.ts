/** What a planner does in the print preview, and what comes out of the printer. */
import { expect, type Locator, type Page } from "@playwright/test";

export const preview = (page: Page): Locator => page.getByRole("dialog", { name: "打印预览" });

/** The sheets in the preview, from the first to the last. */
export const sheets = (page: Page): Locator =>
  preview(page).getByRole("region", { name: "页面" }).getByRole("group");

export async function opensPreview(page: Page, item: "打印本校方案…" | "打印全部学校方案…"): Promise<void> {
  await page.getByRole("navigation", { name: "菜单" }).getByRole("button", { name: "文件" }).click();
  await page.getByRole("menuitem", { name: item }).click();
  await laidOut(page);
}

/** The button to print can be used once every page is laid out. */
export async function laidOut(page: Page): Promise<void> {
  await expect(preview(page).getByRole("button", { name: "打印", exact: true })).toBeEnabled({
    timeout: 30_000,
  });
}

/** What the browser's own dialog would print. */
export const printed = (page: Page): Promise<Buffer> => page.pdf({ preferCSSPageSize: true });
