/**
 * Screenshots for people to look at, in a folder that is not kept with the sources: taken where somebody asks for them
 * (SEAT_BALANCE_SHOTS=1), since a run that nobody looks at is a minute shorter without.
 */
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { programFolder } from "../../support/folders.ts";

const isAsked = process.env["SEAT_BALANCE_SHOTS"] === "1";

export async function shot(page: Page, name: string): Promise<void> {
  if (!isAsked) return;
  await page.screenshot({ path: join(programFolder, "screenshots", `${name}.png`), animations: "disabled" });
}

const small = { width: 1093, height: 550 };
const usual = { width: 1366, height: 768 };

/** At both sizes that planners have. */
export async function shots(page: Page, name: string): Promise<void> {
  if (!isAsked) return;
  await shot(page, name);
  await page.setViewportSize(small);
  await shot(page, `${name}-small`);
  await page.setViewportSize(usual);
}
