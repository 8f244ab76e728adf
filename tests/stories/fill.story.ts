/** Filling cells from their neighbours: by key, by the handle at the corner, with what is being typed. */
import type { Page } from "@playwright/test";
import { expectNews } from "./support/clipboard.ts";
import { Grid } from "./support/grid.ts";
import { goesTo, introduces, opensSample } from "./support/planner.ts";
import { expect, test } from "./support/server.ts";
import { shot } from "./support/shot.ts";

let roster: Grid;
let lines: string[];

test.beforeEach(async ({ page }) => {
  await introduces(page);
  await opensSample(page);
  await goesTo(page, "名册");
  roster = new Grid(page, "学校名册");
  lines = [];
  for (let index = 0; index < 6; index += 1)
    lines.push(
      (await roster.root.locator(`.ag-row[row-index="${index}"]`).first().getAttribute("row-id")) ?? "",
    );
});

const line = (index: number): string => lines[index] ?? "";
const column = async (id: string): Promise<string[]> =>
  Promise.all(lines.map(async (rowId) => (await roster.cell(rowId, id).textContent()) ?? ""));

const handle = (page: Page) => page.locator(".sheet-handle:not([hidden])");

test("Ctrl+D and Ctrl+R copy the first of the range, or the neighbour of a single cell; each is one step", async ({
  page,
}) => {
  const before = await column("enrollment.1");
  await roster.select([line(0), "enrollment.1"], [line(3), "enrollment.1"]);
  await page.keyboard.press("Control+d");
  await expectNews(page, "填充 3 格：全部成功");
  const first = before[0] ?? "";
  expect(await column("enrollment.1")).toEqual([first, first, first, first, before[4], before[5]]);
  await page.keyboard.press("Control+z");
  await expect.poll(() => column("enrollment.1")).toEqual(before);

  await roster.goTo(line(0), "enrollment.2");
  await page.keyboard.press("Control+r");
  await expect(roster.cell(line(0), "enrollment.2")).toHaveText(first);
  await roster.goTo(line(1), "enrollment.2");
  await page.keyboard.press("Control+d");
  await expect(roster.cell(line(1), "enrollment.2")).toHaveText(first);
});

test("the handle carries cells on as they are, with Alt as a series; a double click fills as far as there is data", async ({
  page,
}) => {
  await roster.typeInto(line(0), "teachers", "10");
  await roster.typeInto(line(1), "teachers", "12");
  await roster.select([line(0), "teachers"], [line(1), "teachers"]);
  const to = await roster.cell(line(4), "teachers").boundingBox();
  const over = { x: (to?.x ?? 0) + 20, y: (to?.y ?? 0) + 14 };
  await roster.dragTo(handle(page), over);
  await expect(roster.root.locator(".sheet-mark:not([hidden])")).toHaveCount(1);
  await shot(page, "fill-drag");
  await page.mouse.up();
  await expectNews(page, "填充 3 格：全部成功");
  expect((await column("teachers")).slice(0, 5)).toEqual(["10", "12", "10", "12", "10"]);
  expect(await roster.selectedText()).toContain("已选 5 格");

  await page.keyboard.press("Control+z");
  await roster.select([line(0), "teachers"], [line(1), "teachers"]);
  await roster.dragTo(handle(page), over);
  await page.keyboard.down("Alt");
  await page.mouse.up();
  await page.keyboard.up("Alt");
  await expect
    .poll(async () => (await column("teachers")).slice(0, 5))
    .toEqual(["10", "12", "14", "16", "18"]);

  // A drag given up changes nothing.
  await roster.dragTo(handle(page), { ...over, y: over.y + 28 });
  await page.keyboard.press("Escape");
  await page.mouse.up();
  expect((await column("teachers"))[5]).not.toBe("10");

  await roster.typeInto(line(0), "organizer", "县教育局");
  await roster.typeInto(line(0), "licenseNo", "许可1号");
  await roster.goTo(line(0), "area");
  await handle(page).dblclick();
  await expectNews(page, "填充 137 格：全部成功");
  expect(new Set(await column("area")).size).toBe(1);
});

test("Ctrl+Enter fills the selection with what is typed or chosen, never out of a composition; Ctrl+; is today", async ({
  page,
}) => {
  await roster.select([line(0), "town"], [line(3), "town"]);
  await page.keyboard.type("新街道");
  await page.keyboard.press("Control+Enter");
  await expectNews(page, "填充 4 格：全部成功");
  expect((await column("town")).slice(0, 4)).toEqual(Array.from({ length: 4 }, () => "新街道"));
  await roster.expectActive(line(0), "town");

  await roster.select([line(0), "type"], [line(2), "type"]);
  await page.keyboard.press("F2");
  await roster.options.filter({ hasText: "九年一贯制" }).first().hover();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("jn");
  await page.keyboard.press("Control+Enter");
  expect(new Set((await column("type")).slice(0, 3)).size).toBe(1);

  await roster.select([line(0), "town"], [line(1), "town"]);
  await roster.compose("城关镇", "chengguanzhen");
  await expect(roster.input).toHaveValue("城关镇");
  await page.keyboard.press("Control+Enter");
  await expect.poll(async () => (await column("town")).slice(0, 3)).toEqual(["城关镇", "城关镇", "新街道"]);

  await goesTo(page, "进度表");
  const schedule = new Grid(page, "进度表");
  const id = (await schedule.root.locator('.ag-row[row-index="0"]').first().getAttribute("row-id")) ?? "";
  await schedule.goTo(id, "actualDate");
  await page.keyboard.press("Control+;");
  await expect(schedule.cell(id, "actualDate")).toHaveText(/^\d{4}-\d{2}-\d{2}$/u);
});
