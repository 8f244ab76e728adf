/** The menu of the right button on a grid: it acts on what is selected, by mouse and by keyboard. */
import type { Locator, Page } from "@playwright/test";
import { Grid } from "./support/grid.ts";
import { introduces, opensSample } from "./support/planner.ts";
import { expect, test } from "./support/server.ts";
import { shot } from "./support/shot.ts";

const menu = (page: Page): Locator => page.getByRole("menu", { name: "右键菜单" });
const entry = (page: Page, name: string): Locator =>
  menu(page).getByRole("menuitem", { name: new RegExp(`^${name}`, "u") });
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

async function chooses(page: Page, cell: Locator, name: string): Promise<void> {
  await cell.click({ button: "right" });
  await entry(page, name).click();
  await expect(menu(page)).toHaveCount(0);
}

test.beforeEach(async ({ page }) => {
  await introduces(page);
  await opensSample(page);
});

test("it opens on the cell under the mouse, and every entry acts there", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const schedule = new Grid(page, "进度表");
  const [first, second] = [await schedule.idOf("东陵县世纪学校"), await schedule.idOf("东陵县尚德小学")];
  await schedule.typeInto(second, "responsibleUnit", "住建局");

  await schedule.cell(second, "responsibleUnit").click({ button: "right" });
  await expect(menu(page)).toBeFocused();
  await schedule.expectActive(second, "responsibleUnit");
  await shot(page, "menu-cell");
  await entry(page, "复制").click();
  await expect(schedule.input).toBeFocused();
  expect((await clipboard(page)).trim()).toBe("住建局");

  await chooses(page, schedule.cell(first, "responsibleUnit"), "粘贴");
  await expect(schedule.cell(first, "responsibleUnit")).toHaveText("住建局");
  await chooses(page, schedule.cell(first, "responsibleUnit"), "清除内容");
  await expect(schedule.cell(first, "responsibleUnit")).toHaveText("");
  await chooses(page, schedule.cell(second, "responsibleUnit"), "剪切");
  expect((await clipboard(page)).trim()).toBe("住建局");

  await chooses(page, schedule.cell(second, "responsibleUnit"), "删除行");
  await expect(schedule.line(second)).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(schedule.line(second)).toHaveCount(1);
});

test("where a browser does not let a page read the clipboard, it says which key does", async ({
  page,
  context,
}) => {
  await context.clearPermissions();
  await page.evaluate(() => {
    navigator.clipboard.read = () => Promise.reject(new DOMException("denied", "NotAllowedError"));
  });
  const schedule = new Grid(page, "进度表");
  await chooses(page, schedule.cell(await schedule.idOf("东陵县世纪学校"), "plannedDate"), "粘贴");
  await expect(page.getByText("请按 Ctrl+V 粘贴")).toBeVisible();
  await expect(schedule.input).toBeFocused();
});

test("from a school's line to its case, its measures and its line in the roster", async ({ page }) => {
  const schedule = new Grid(page, "进度表");
  const line = await schedule.idOf("东陵县世纪学校");
  await chooses(page, schedule.cell(line, "kind"), "在名册中查看");
  const roster = new Grid(page, "学校名册");
  await expect(roster.input).toHaveAttribute("aria-label", /东陵县世纪学校$/u);
  await expect(roster.input).toBeFocused();

  await roster.input.press("Shift+F10");
  await expect(entry(page, "在名册中查看")).toHaveCount(0);
  await entry(page, "在进度表中查看").click();
  await schedule.expectActive(line, "schoolId");
  await chooses(page, schedule.cell(line, "kind"), "打开本校方案");
  await expect(page.locator(".case-entry[aria-selected=true]")).toContainText("东陵县世纪学校");
});

test("by the keyboard: opens under the cell, arrows and letters choose, Esc comes back", async ({ page }) => {
  const schedule = new Grid(page, "进度表");
  const line = await schedule.idOf("东陵县世纪学校");
  await schedule.goTo(line, "cap");
  await page.keyboard.press("Shift+F10");
  await expect(menu(page)).toBeFocused();
  await expect(entry(page, "剪切")).toHaveAttribute("data-chosen", "true");
  await page.keyboard.press("q");
  await expect(entry(page, "清除内容")).toHaveAttribute("data-chosen", "true");
  await page.keyboard.press("Escape");
  await expect(menu(page)).toHaveCount(0);
  await expect(schedule.input).toBeFocused();
  await schedule.expectActive(line, "cap");
  await expect(schedule.cell(line, "cap")).toHaveText("0");

  await page.keyboard.press("ContextMenu");
  await page.keyboard.press("q");
  await page.keyboard.press("Enter");
  await expect(schedule.cell(line, "cap")).toHaveText("");
});

test("a text being typed keeps the browser's menu; what cannot be done has no entry", async ({ page }) => {
  const schedule = new Grid(page, "进度表");
  const line = await schedule.idOf("东陵县世纪学校");
  await schedule.goTo(line, "responsibleUnit");
  await page.keyboard.press("F2");
  await schedule.input.click({ button: "right" });
  await expect(menu(page)).toHaveCount(0);
  await page.keyboard.press("Escape");

  await page.keyboard.press("Alt+3");
  const balance = new Grid(page, "学位平衡");
  await expect(balance.input).toBeFocused();
  await page.locator(".ag-cell").nth(20).click({ button: "right" });
  await expect(entry(page, "复制")).toHaveAttribute("aria-disabled", "false");
  await expect(entry(page, "粘贴")).toHaveCount(0);
  await expect(entry(page, "删除行")).toHaveCount(0);
});

test("in the corner of the window it stays inside; scrolling and a press elsewhere close it", async ({
  page,
}) => {
  const schedule = new Grid(page, "进度表");
  await page.keyboard.press("Alt+0");
  await expect(schedule.input).toBeFocused();
  const cells = schedule.root.locator('.ag-cell[aria-colindex="12"]');
  await cells.nth(14).click({ button: "right" });
  const box = await menu(page).boundingBox();
  expect(box).not.toBeNull();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(768);
  await shot(page, "menu-corner");
  await page.getByRole("button", { name: "民办学校" }).click();
  await expect(menu(page)).toHaveCount(0);
  await expect(schedule.input).toBeFocused();

  await cells.nth(5).click({ button: "right" });
  await expect(menu(page)).toBeVisible();
  await page.mouse.move(500, 300);
  await page.mouse.wheel(0, 100);
  await expect(menu(page)).toHaveCount(0);
});

test("on the number of a line it is about the line, on the name of a column about the column", async ({
  page,
}) => {
  const schedule = new Grid(page, "进度表");
  const line = await schedule.idOf("东陵县尚德小学");
  await schedule.cell(line, "__line__").click({ button: "right" });
  await shot(page, "menu-line");
  await entry(page, "删除行").click();
  await expect(schedule.line(line)).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(schedule.line(line)).toHaveCount(1);

  await schedule.root.locator('.ag-header-cell[col-id="plannedDate"]').click({ button: "right" });
  await expect(entry(page, "复制")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(schedule.input).toHaveAttribute("data-column-id", "plannedDate");

  await schedule.cell("measures", "schoolId").click({ button: "right" });
  await expect(menu(page)).toHaveCount(0);
});
