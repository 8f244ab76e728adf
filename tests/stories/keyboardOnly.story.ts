/**
 * The whole job without a mouse: a plan, its roster pasted, measures, the balance, a case, its print preview, steps taken
 * back, a copy saved. The page counts what comes from a mouse, and nothing does.
 */
import { readdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import { inkOn } from "../support/pdf.ts";
import { Cases } from "./support/cases.ts";
import { putsOnClipboard, tsv } from "./support/clipboard.ts";
import { Grid } from "./support/grid.ts";
import { strip } from "./support/planner.ts";
import { laidOut, preview, printed, sheets } from "./support/printing.ts";
import { expect, test } from "./support/server.ts";

test.use({ who: "基教科 王芳" });

declare global {
  interface Window {
    fromMouse?: string[];
  }
}

/** Enter on a button is a click, too, but of no pointer. */
const watchesMouse = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen: string[] = (window.fromMouse = []);
    for (const event of [
      "pointerdown",
      "pointermove",
      "mousedown",
      "mousemove",
      "wheel",
      "touchstart",
      "dblclick",
    ])
      window.addEventListener(event, () => seen.push(event), { capture: true });
  });

const times = (count: number, text: string): string[] => Array.from({ length: count }, () => text);

/** As they stand in an Excel sheet: from the name to the seats, the sums among them. */
const schools: readonly (readonly string[])[] = [
  school("实验小学", "公办", "小学", [...times(6, "300"), "1800", ...times(3, ""), ""], ["1890", ""]),
  school("第一初中", "公办", "初中", [...times(6, ""), "", ...times(3, "400"), "1200"], ["", "1200"]),
  school(
    "育英学校",
    "民办",
    "九年一贯制",
    [...times(6, "100"), "600", ...times(3, "150"), "450"],
    ["600", "450"],
  ),
  school("博文学校", "民办", "小学", [...times(6, "50"), "300", ...times(3, ""), ""], ["320", ""]),
];

function school(
  name: string,
  ownership: string,
  type: string,
  pupils: readonly string[],
  seats: readonly string[],
): readonly string[] {
  return [name, "", ownership, type, "城关镇", "城区", "", "", ...pupils, ...seats];
}

/** Presses a key until the active cell is in the column. */
async function stepsTo(grid: Grid, column: string, key = "Tab"): Promise<void> {
  while ((await grid.input.getAttribute("data-column-id")) !== column) await grid.page.keyboard.press(key);
}

async function addsMeasure(schedule: Grid, place: string, kind: string, date: string): Promise<void> {
  const { keyboard } = schedule.page;
  await keyboard.press("Control+End");
  await keyboard.press("Home");
  await schedule.type(place, "Tab");
  await expect(schedule.input).not.toHaveAttribute("data-row-id", "__new__");
  await schedule.type(kind, "Tab");
  await stepsTo(schedule, "plannedDate");
  await schedule.type(date);
}

async function makesPlan(page: Page): Promise<void> {
  await page.keyboard.press("Control+Alt+n");
  await expect(page.getByLabel("县（市、区）名称")).toBeFocused();
  for (const [text, end] of [
    ["东陵县", "Tab"],
    ["419921", "Tab"],
    ["2021", "Tab"],
    ["2024", "Enter"],
  ] as const) {
    await page.keyboard.press("Control+a");
    await page.keyboard.type(text);
    await page.keyboard.press(end);
  }
  await expect(page.getByLabel("方案名称")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(new Grid(page, "进度表").input).toBeFocused();
}

async function pastesRoster(page: Page): Promise<void> {
  await page.keyboard.press("Alt+1");
  const roster = new Grid(page, "学校名册");
  await expect(roster.input).toBeFocused();
  for (const [name = ""] of schools) {
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Home");
    await roster.type(name);
    await expect(roster.linesNamed(name)).toHaveCount(1);
  }
  // A line is a school once it is counted: what was typed last is shown before it has come back.
  await expect(page.getByRole("button", { name: `全部 ${schools.length} 所` })).toBeVisible();
  await putsOnClipboard(page, { text: tsv(schools) });
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Control+v");
  await expect(strip(page, "合计")).toContainText("占比 31.03%");
}

test("a county is planned, printed and saved without a mouse", async ({ page, context, program }) => {
  test.slow();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await watchesMouse(page);
  await makesPlan(page);
  await pastesRoster(page);

  await page.keyboard.press("Alt+2");
  const schedule = new Grid(page, "进度表");
  await expect(schedule.input).toBeFocused();
  await addsMeasure(schedule, "博文", "民转公", "2022-7-1");
  await addsMeasure(schedule, "育英", "停办", "2024-07-01");
  await expect(schedule.cell("measures", "schoolId")).toHaveText("措施合计 2 项");
  await expect(schedule.cell("total", "pupils.2024")).not.toHaveText("—");

  await page.keyboard.press("Alt+3");
  const balance = new Grid(page, "学位平衡");
  await expect(balance.input).toBeFocused();
  await page.keyboard.press("Control+a");
  await expect(balance.status).toContainText("求和");

  await page.keyboard.press("Alt+4");
  const cases = new Cases(page);
  await expect(cases.list).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(cases.title).toHaveText("育英学校");
  while (!(await cases.field("举办者").evaluate((field) => field === document.activeElement)))
    await page.keyboard.press("Tab");
  await page.keyboard.type("育英教育集团");
  await page.keyboard.press("Enter");

  await page.keyboard.press("Control+p");
  await laidOut(page);
  await expect(sheets(page).first()).toHaveAccessibleName("第 1 页：育英学校“一校一案”");
  await expect(sheets(page).first()).toContainText("育英教育集团");
  // What has the keyboard is outlined on screen, not on paper.
  const paper = await printed(page);
  for (const sheet of [1, 2]) expect(inkOn(paper, sheet, 0, 30), `margin of page ${sheet}`).toBeNull();
  await page.keyboard.press("Escape");
  await expect(preview(page)).toBeHidden();

  await page.keyboard.press("Alt+2");
  await expect(schedule.input).toBeFocused();
  await page.keyboard.press("Control+z");
  const roster = new Grid(page, "学校名册");
  await expect(roster.input).toHaveAttribute("data-column-id", "organizer");
  const [undone = ""] = (await roster.activeCell()).split(" / ");
  await expect(roster.cell(undone, "organizer")).toHaveText("");
  await page.keyboard.press("Control+y");
  await expect(roster.cell(undone, "organizer")).toHaveText("育英教育集团");

  await page.keyboard.press("Control+Shift+s");
  await expect(page.getByLabel("方案名称")).toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("报市局");
  await page.keyboard.press("Enter");
  await expect.poll(() => readdirSync(program.folders.documents)).toContain("报市局.seatplan");
  expect(await page.evaluate(() => window.fromMouse)).toEqual([]);
});
