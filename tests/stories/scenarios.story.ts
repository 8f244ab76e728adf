/** 方案比较: a copy of the plan is changed while the plan stays, both are compared, one is adopted and taken back. */
import type { Locator, Page } from "@playwright/test";
import { Grid } from "./support/grid.ts";
import { message } from "./support/history.ts";
import { goesTo, introduces, opensSample } from "./support/planner.ts";
import { expect, test } from "./support/server.ts";
import { shot, shots } from "./support/shot.ts";

/** 东陵县中英文学校 stops in 2024 under the plan. */
const closing = "419921-m009";

const band = (page: Page): Locator => page.getByRole("status").filter({ hasText: "正在看方案" });
const heads = (page: Page): Locator => page.locator(".scenario-name");
const compared = (page: Page, row: string): Locator => page.locator(`[data-row="${row}"] td`);

async function copies(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "＋ 复制当前方案" }).click();
  await page.getByLabel("方案名称").fill(name);
  await page.getByRole("button", { name: "复制", exact: true }).last().click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

test("a scenario is copied, changed and compared; adopted it is the plan, and an undo brings the plan back", async ({
  page,
  program,
}) => {
  await introduces(page);
  await opensSample(page);
  await goesTo(page, "方案比较");
  await expect(page.getByRole("heading", { name: "还没有比选方案" })).toBeVisible();
  await shots(page, "scenarios-empty");
  await copies(page, "早关两年");
  await expect(band(page)).toContainText("正在看方案：早关两年 — 不是当前方案");

  await goesTo(page, "进度表");
  const schedule = new Grid(page, "进度表");
  await schedule.typeInto(closing, "plannedDate", "2022-05-27");
  await expect(schedule.cell(closing, "plannedDate")).toHaveText(/2022-05-27/u);
  await shots(page, "scenarios-band");
  await band(page).getByRole("button", { name: "回到当前方案" }).click();
  await expect(band(page)).toHaveCount(0);
  await expect(schedule.cell(closing, "plannedDate")).toHaveText(/2024-05-27/u);

  await goesTo(page, "方案比较");
  await expect(heads(page)).toHaveText(["当前方案", "早关两年"]);
  await expect(compared(page, "reduction/2022").last()).toContainText("▲ +");
  await expect(compared(page, "reduction/2025").last()).not.toContainText("▲ +");
  await shots(page, "scenarios-compared");

  await page.getByRole("button", { name: "与当前方案有 1 处不同" }).click();
  const different = page.getByRole("dialog", { name: "“早关两年”与当前方案的不同" });
  await shot(page, "scenarios-differences");
  await different.getByRole("button", { name: /计划日期：\s*2024-05-27 → 2022-05-27/u }).click();
  await schedule.expectActive(closing, "plannedDate");
  await expect(band(page)).toBeVisible();

  await goesTo(page, "方案比较");
  await page.getByRole("button", { name: "采用为当前方案" }).click();
  await expect(band(page)).toHaveCount(0);
  await expect(heads(page)).toHaveText(["当前方案", "采用“早关两年”前的方案"]);
  await expect(compared(page, "reduction/2022").last()).toContainText("▼ −");
  await goesTo(page, "进度表");
  await expect(schedule.cell(closing, "plannedDate")).toHaveText(/2022-05-27/u);
  await page.keyboard.press("Control+z");
  await expect(message(page)).toContainText("已撤销：采用方案“早关两年”为当前方案");
  await expect(schedule.cell(closing, "plannedDate")).toHaveText(/2024-05-27/u);

  await program.restart(page);
  await page.getByRole("button", { name: "示例 东陵县.seatplan" }).click();
  await goesTo(page, "方案比较");
  await expect(heads(page)).toHaveText(["当前方案", "早关两年"]);
  await expect(compared(page, "reduction/2022").last()).toContainText("▲ +");
});

test("an undo of a step in another scenario shows it there", async ({ page }) => {
  await introduces(page);
  await opensSample(page);
  // By keys alone, as far as the copy.
  await page.keyboard.press("Alt+6");
  await expect(page.getByRole("button", { name: "＋ 复制当前方案" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("方案名称")).toBeFocused();
  await page.keyboard.type("早关两年");
  await page.keyboard.press("Enter");
  await expect(band(page)).toBeVisible();
  await goesTo(page, "进度表");
  const schedule = new Grid(page, "进度表");
  await schedule.typeInto(closing, "plannedDate", "2022-05-27");
  await band(page).getByRole("button", { name: "回到当前方案" }).click();
  await goesTo(page, "平衡");
  await page.keyboard.press("Control+z");
  await expect(message(page)).toContainText("（方案“早关两年”）");
  await expect(band(page)).toBeVisible();
  await schedule.expectActive(closing, "plannedDate");
  await expect(schedule.cell(closing, "plannedDate")).toHaveText(/2024-05-27/u);
});
