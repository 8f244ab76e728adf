/** Screenshots for people to look at, in a folder that is not kept with the sources. */
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { programFolder } from "../../support/folders.ts";

export async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(programFolder, "screenshots", `${name}.png`), animations: "disabled" });
}
