/** Screenshots for people to look at, in a folder that is not kept with the sources. */
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { programFolder } from "../../support/folders.ts";

export async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(programFolder, "screenshots", `${name}.png`), animations: "disabled" });
}

const small = { width: 1093, height: 550 };
const usual = { width: 1366, height: 768 };

/** At both sizes that planners have. */
export async function shots(page: Page, name: string): Promise<void> {
  await shot(page, name);
  await page.setViewportSize(small);
  await shot(page, `${name}-small`);
  await page.setViewportSize(usual);
}
