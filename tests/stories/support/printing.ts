/** What a planner does in the print preview, and what comes out of the printer. */
import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { partOf, readDocx, textsOf } from "../../support/docx.ts";

export const preview = (page: Page): Locator => page.getByRole("dialog", { name: "打印预览" });

/** The sheets in the preview, from the first to the last. */
export const sheets = (page: Page): Locator =>
  preview(page).getByRole("region", { name: "页面" }).getByRole("group");

type PrintItem =
  | "打印本校方案…"
  | "打印全部学校方案…"
  | "打印一县一策…"
  | "打印台账…"
  | "打印学位平衡表…"
  | "打印招生计划…";

export async function opensPreview(page: Page, item: PrintItem): Promise<void> {
  await page.getByRole("navigation", { name: "菜单" }).getByRole("button", { name: "打印" }).click();
  await page.getByRole("menuitem", { name: item }).click();
  await laidOut(page);
}

/** Another paper, in the preview that is open. */
export const chooses = (page: Page, paper: "台账" | "一县一策" | "学位平衡表" | "招生计划"): Promise<void> =>
  preview(page).getByRole("radio", { name: paper }).check();

/**
 * The button to print can be used once every page is laid out. It is found by its place: to look for a role each cell on
 * all pages is asked for its own, which takes the window longer than laying them out.
 */
export async function laidOut(page: Page): Promise<void> {
  await expect(page.locator(".preview-bar .primary")).toBeEnabled({ timeout: 30_000 });
}

/** The paragraphs of the file that 另存 Word… gives, in tables and out of them. */
export async function keptAsWord(page: Page): Promise<readonly string[]> {
  const kept = page.waitForEvent("download");
  await preview(page).getByRole("button", { name: "另存 Word…" }).click();
  const path = await (await kept).path();
  return textsOf(partOf(await readDocx(readFileSync(path)), "word/document.xml"));
}

/** What the browser's own dialog would print. */
export const printed = (page: Page): Promise<Buffer> => page.pdf({ preferCSSPageSize: true });
