/** What a planner takes for granted: the keyboard is where she looks, a filter hides nothing she has just touched. */
import { readdirSync } from "node:fs";
import type { Page, Request } from "@playwright/test";
import { Grid } from "./support/grid.ts";
import { goesTo, introduces, opensSample, problems, strip } from "./support/planner.ts";
import { expect, test } from "./support/server.ts";

const chooses = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole("button", { name, exact: true }).click();

const asks = (request: Request, name: string): boolean => request.postData()?.includes(`"${name}"`) === true;

const opensMenu = async (page: Page, menu: string, item: string | RegExp): Promise<void> => {
  await chooses(page, menu);
  await page.getByRole("menuitem", { name: item }).click();
};

test.beforeEach(async ({ page }) => {
  await introduces(page);
  await opensSample(page);
});

test("the keyboard is in the grid: at once, on every page, and again when a dialog, a menu or a button is done", async ({
  page,
}) => {
  const schedule = new Grid(page, "进度表");
  await expect(schedule.input).toBeFocused();
  await page.keyboard.press("Alt+1");
  await expect(new Grid(page, "学校名册").input).toBeFocused();
  await page.keyboard.press("Alt+3");
  await expect(new Grid(page, "学位平衡").input).toBeFocused();
  await goesTo(page, "进度表");
  await expect(schedule.input).toBeFocused();

  await opensMenu(page, "编辑", "各年目标…");
  await expect(page.getByLabel("2022年占比目标")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(schedule.input).toBeFocused();

  await page.keyboard.press("Control+Shift+s");
  await expect(page.getByLabel("方案名称")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(schedule.input).toBeFocused();

  await opensMenu(page, "文件", "保存");
  await expect(schedule.input).toBeFocused();
  await chooses(page, "公办项目");
  await expect(schedule.input).toBeFocused();
  await page.getByLabel("筛选", { exact: true }).fill("新建");
  await page.keyboard.press("Enter");
  await expect(schedule.input).toBeFocused();

  // Without a mouse: to the filter, and round the parts of the window.
  await page.keyboard.press("Control+Shift+F");
  await expect(page.getByLabel("筛选", { exact: true })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("F6");
  await expect(page.locator(".problem").first()).toBeFocused();
  for (const name of ["2022秋", "文件", "名册", "进度表"]) {
    await page.keyboard.press("F6");
    await expect(page.getByRole("button", { name, exact: true }).and(page.locator(":focus"))).toHaveCount(1);
  }
  await page.keyboard.press("Escape");
  await expect(schedule.input).toBeFocused();
});

test("a dialog that is still opening leaves the keyboard in the field where she already types", async ({
  page,
}) => {
  // As quick as nobody is, and as a busy machine is slow.
  await page.evaluate(() => {
    const takeSecond = (): void => {
      const second = document.querySelectorAll<HTMLElement>("[role=dialog] input")[1];
      second?.focus();
      if (second === undefined || document.activeElement !== second) requestAnimationFrame(takeSecond);
    };
    takeSecond();
  });
  await opensMenu(page, "编辑", "各年目标…");
  await expect(page.getByRole("dialog", { name: "各年目标" })).toBeVisible();
  const opening = (): Promise<number> => page.evaluate(() => document.getAnimations().length);
  await expect.poll(opening).toBe(0);
  await expect(page.getByLabel("2022年压减任务")).toBeFocused();
});

test("while a dialog is open, its keys are not the program's", async ({ page }) => {
  const schedule = new Grid(page, "进度表");
  const id = await schedule.begins("schoolId", "第九小学");
  await opensMenu(page, "编辑", "各年目标…");
  await page.getByRole("button", { name: "取消", exact: true }).focus();
  for (const keys of ["Control+z", "Alt+1", "Control+Alt+n", "Control+Delete"])
    await page.keyboard.press(keys);
  await expect(page.getByRole("dialog")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(schedule.cell(id, "schoolId")).toHaveText("第九小学");
});

test("a problem leads to its cell whatever was filtered before", async ({ page }) => {
  const schedule = new Grid(page, "进度表");
  await chooses(page, "公办项目");
  await page.getByLabel("筛选", { exact: true }).fill("新建");
  await problems(page, "purchase-exceeds-pupils").first().click();
  await expect(page.getByRole("button", { name: "全部措施" })).toHaveAttribute("aria-pressed", "true");
  await expect(schedule.input).toHaveAttribute("aria-label", /^东陵县思源学校，学位/u);
  await expect(schedule.input).toBeFocused();

  await chooses(page, "招生计划");
  await problems(page, "purchase-exceeds-pupils").first().click();
  await expect(schedule.input).toHaveAttribute("aria-label", /^东陵县思源学校，学位/u);

  // The falls of one area are one matter: told by its worst fall, and each of the others leads to its own cell.
  const shortfalls = page.getByRole("region", { name: "学位缺口" });
  await shortfalls.getByRole("button", { name: /^其余/u }).click();
  await shortfalls.getByTitle(/^2021年秋东陵县三里河镇小学缺/u).click();
  const balance = new Grid(page, "学位平衡");
  await balance.expectActive("三里河镇/2021/primary", "spareSeats");
  await expect(balance.cell("三里河镇/2021/primary", "spareSeats")).toHaveText("▼缺 290");
});

test("what is typed under a filter stays in sight, new lines too", async ({ page }) => {
  const schedule = new Grid(page, "进度表");
  await chooses(page, "民办学校");
  const first = await schedule.idOf("东陵县世纪学校");
  await schedule.typeInto(first, "kind", "扩建", "Tab");
  await expect(schedule.cell(first, "kind")).toHaveText("扩建");
  await schedule.expectActive(first, "stages");
  await chooses(page, "全部措施");
  await chooses(page, "民办学校");
  await expect(schedule.line(first)).toHaveCount(0);

  await page.getByLabel("筛选", { exact: true }).fill("思源");
  const made = await schedule.begins("schoolId", "东陵县大成学校");
  await schedule.expectActive(made, "kind");
  await expect(schedule.cell("measures", "schoolId")).toHaveText("措施合计 38 项（全部）");
});

test("the lines of a school stay together under one rule when a date puts them in another order", async ({
  page,
}) => {
  const schedule = new Grid(page, "进度表");
  const lines = schedule.linesNamed("东陵县大成学校");
  await expect(lines.first()).toHaveClass(/group-start/u);
  await expect(lines.first()).toHaveClass(/of-private/u);
  const [first = "", second = ""] = await lines.evaluateAll((rows) =>
    rows.map((row) => row.getAttribute("row-id") ?? ""),
  );
  await schedule.typeInto(first, "plannedDate", "2025-06-30");
  await expect(schedule.line(second)).toHaveClass(/group-start/u);
  await expect(schedule.line(first)).not.toHaveClass(/group-start/u);
});

test("after a reload the last window that leaves a plan still lets go of its file", async ({
  page,
  program,
}) => {
  await opensMenu(page, "文件", "另存为…");
  await page.getByLabel("方案名称").fill("东陵县");
  await page.keyboard.press("Enter");
  await expect(page).toHaveTitle("学位天平 — 东陵县.seatplan");
  const notes = (): string[] =>
    readdirSync(program.folders.documents).filter((name) => name.startsWith("~$"));
  expect(notes()).toHaveLength(1);
  // The contents come after everything else the window asks for, as from a slow disk.
  const settings = page.waitForResponse((answer) => asks(answer.request(), "settings.read"));
  let readings = 0;
  await page.route("**/api/request", async (route) => {
    if (asks(route.request(), "documents.contents")) {
      readings += 1;
      await (await settings).finished();
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
    }
    await route.continue();
  });
  await page.reload();
  await expect(new Grid(page, "进度表").input).toBeFocused();
  expect(readings).toBe(1);
  await opensMenu(page, "文件", "回到开始页");
  await expect(page.getByRole("heading", { name: "最近的方案" })).toBeVisible();
  await expect.poll(notes).toEqual([]);
});

test("a surplus that becomes a shortage shows by how much", async ({ page }) => {
  await expect(strip(page, "合计")).toContainText("▲余 60");
  await goesTo(page, "名册");
  const roster = new Grid(page, "学校名册");
  const school = await roster.idOf("东陵县新建小学");
  await roster.goTo(school, "seats.primary");
  await page.keyboard.press("F2");
  const seats = Number(await roster.input.inputValue());
  await page.keyboard.press("Escape");
  await roster.type(String(seats - 100));
  // It stands for a second and a half only.
  const differences = strip(page, "合计").locator(".rolling-difference");
  await expect.poll(() => differences.allTextContents(), { intervals: [100] }).toEqual(["▼−100"]);
  await expect(strip(page, "合计")).toContainText("▼缺 40");
});
