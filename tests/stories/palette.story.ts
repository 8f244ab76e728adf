/** Ctrl+K finds schools, measures and commands and goes there; Esc leaves everything as it was. */
import type { Locator, Page } from "@playwright/test";
import { Grid } from "./support/grid.ts";
import { introduces, opensSample } from "./support/planner.ts";
import { expect, test } from "./support/server.ts";
import { shot } from "./support/shot.ts";

const field = (page: Page): Locator => page.getByRole("combobox", { name: "查找学校、措施、命令" });
const results = (page: Page): Locator => page.getByRole("listbox", { name: "查找结果" }).getByRole("option");

async function finds(page: Page, text: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await expect(field(page)).toBeFocused();
  await field(page).fill(text);
}

async function goesTo(page: Page, text: string): Promise<void> {
  await finds(page, text);
  await page.keyboard.press("Enter");
  await expect(field(page)).toHaveCount(0);
}

test.describe("with a plan", () => {
  test.beforeEach(async ({ page }) => {
    await introduces(page);
    await opensSample(page);
  });

  test("a school: its line where the planner is, else its case, else the roster", async ({ page }) => {
    const schedule = new Grid(page, "进度表");
    await finds(page, "sjxx");
    await expect(results(page).first()).toContainText("东陵县世纪学校");
    await expect(results(page).first()).toContainText("→ 进度表");
    await shot(page, "palette-school");
    await page.keyboard.press("Enter");
    await expect(schedule.input).toHaveAttribute("aria-label", /^学校 \/ 项目：东陵县世纪学校/u);
    await expect(schedule.input).toBeFocused();

    await page.keyboard.press("Alt+1");
    await goesTo(page, "世纪");
    const roster = new Grid(page, "学校名册");
    await expect(roster.input).toHaveAttribute("aria-label", /东陵县世纪学校$/u);

    await page.keyboard.press("Alt+3");
    await expect(new Grid(page, "学位平衡").input).toBeFocused();
    await finds(page, "世纪");
    await expect(results(page).first()).toContainText("→ 一校一案");
    await page.keyboard.press("Enter");
    await expect(page.locator(".case-entry[aria-selected=true]")).toContainText("东陵县世纪学校");

    // No case and no line here: the roster has every school.
    await goesTo(page, "xjxx");
    await expect(roster.input).toBeFocused();
    await expect(roster.input).toHaveAttribute("aria-label", /东陵县新建小学$/u);
  });

  test("an input method's own Enter goes nowhere; what it wrote is looked for", async ({ page }) => {
    await finds(page, "");
    await new Grid(page, "进度表").compose("世纪学校", "shijixuexiao");
    await expect(field(page)).toHaveValue("世纪学校");
    await expect(results(page).first()).toContainText("东陵县世纪学校");
  });

  test("a measure by its school and what it is; words in any order", async ({ page }) => {
    await page.keyboard.press("Alt+1");
    await finds(page, "购买 思源");
    await expect(results(page).first()).toContainText("措施");
    await shot(page, "palette-measure");
    await page.keyboard.press("Enter");
    const schedule = new Grid(page, "进度表");
    await expect(schedule.input).toHaveAttribute("aria-label", /东陵县思源学校$/u);
  });

  test("a command by its initials, with what it opens; its dialog gives the keyboard back to the grid", async ({
    page,
  }) => {
    const schedule = new Grid(page, "进度表");
    await goesTo(page, "gnmb");
    await expect(page.getByLabel("2022年占比目标")).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(schedule.input).toBeFocused();
  });

  test("filling in many cases, from another screen: its dialog opens over the list of schools", async ({
    page,
  }) => {
    await goesTo(page, "批量填写");
    const dialog = page.getByRole("dialog", { name: "批量填写 17 所学校" });
    await expect(dialog.getByLabel("县级包保领导", { exact: true })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole("listbox", { name: "民办学校" })).toBeFocused();

    await page.getByPlaceholder("校名、乡镇或拼音").fill("没有这所学校");
    await goesTo(page, "批量填写");
    await expect(page.getByText("没有列出学校，无从批量填写。请先点“显示全部学校”")).toBeVisible();
    await expect(dialog).toHaveCount(0);
  });

  test("nothing typed: what was chosen last stands first", async ({ page }) => {
    await goesTo(page, "世纪");
    await page.keyboard.press("Control+k");
    await expect(results(page).first()).toContainText("东陵县世纪学校");
    await shot(page, "palette-empty");
  });

  test("Esc and a click beside it leave the active cell and the keyboard where they were", async ({
    page,
  }) => {
    const schedule = new Grid(page, "进度表");
    await page.keyboard.press("Control+End");
    const before = await schedule.activeCell();
    await finds(page, "没有这所学校");
    await expect(results(page)).toHaveCount(0);
    await expect(page.getByText("没有找到。")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(schedule.input).toBeFocused();
    expect(await schedule.activeCell()).toBe(before);

    await page.getByRole("button", { name: "查找学校、措施、命令" }).click();
    await expect(field(page)).toBeFocused();
    await page.mouse.click(20, 700);
    await expect(field(page)).toHaveCount(0);
    await expect(schedule.input).toBeFocused();
  });

  test("what is being typed into a cell is kept before the search opens", async ({ page }) => {
    const schedule = new Grid(page, "进度表");
    const id = await schedule.begins("schoolId", "第九小学");
    await schedule.goTo(id, "responsibleUnit");
    await page.keyboard.type("住建局");
    await page.keyboard.press("Control+k");
    await expect(field(page)).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(schedule.cell(id, "responsibleUnit")).toHaveText("住建局");
  });
});

test("without a plan it finds commands", async ({ page }) => {
  await introduces(page);
  await finds(page, "dksl");
  await expect(results(page).first()).toContainText("打开示例方案");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("grid", { name: "进度表" })).toBeVisible();
});

test("the sheet of shortcuts lists them all, and finds one", async ({ page }) => {
  await introduces(page);
  await opensSample(page);
  await page.keyboard.press("Control+/");
  const sheet = page.getByRole("region", { name: "快捷键" });
  await expect(sheet.locator(".shortcut").nth(44)).toBeAttached();
  await shot(page, "shortcuts");
  await page.getByLabel("查找快捷键").fill("撤销");
  await expect(sheet.locator(".shortcut")).toHaveCount(1);
  await expect(sheet).toContainText("Ctrl+Z");
  await page.keyboard.press("Escape");
  await expect(new Grid(page, "进度表").input).toBeFocused();
  await page.keyboard.press("F1");
  await expect(sheet).toBeVisible();
});
