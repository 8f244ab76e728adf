/** Filters, sorting and arranging columns as in Excel, and that a planner finds it all again the next day. */
import type { Locator, Page } from "@playwright/test";
import { Grid } from "./support/grid.ts";
import { goesTo, introduces, opensSample } from "./support/planner.ts";
import { expect, test } from "./support/server.ts";
import { shot } from "./support/shot.ts";

test.beforeEach(async ({ page }) => {
  await introduces(page);
  await opensSample(page);
});

const menu = (page: Page): Locator => page.locator(".column-menu");
const shown = (page: Page): Locator => page.getByRole("status", { name: "显示的行数" });
const presses = (page: Page, name: string): Promise<void> =>
  menu(page).getByRole("button", { name, exact: true }).click();

/** By the keyboard, from the active cell. */
async function opensMenuOf(grid: Grid, rowId: string, columnId: string): Promise<void> {
  await grid.goTo(rowId, columnId);
  await grid.page.keyboard.press("Control+Shift+L");
  await expect(menu(grid.page)).toBeVisible();
}

const textsOf = (grid: Grid, columnId: string): Promise<string[]> =>
  grid.root.locator(`.ag-row:not(.sheet-footer) .ag-cell[col-id="${columnId}"]`).allTextContents();

const columnsOf = (grid: Grid): Promise<string[]> =>
  grid.root
    .locator(".ag-header-cell")
    .evaluateAll((headers) =>
      headers
        .toSorted((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left)
        .map((header) => header.getAttribute("col-id") ?? ""),
    );

test("by values, found by pinyin initials; the line typed into stays; one press shows all again", async ({
  page,
}) => {
  const schedule = new Grid(page, "进度表");
  const first = await schedule.idOf("东陵县世纪学校");
  await opensMenuOf(schedule, first, "kind");
  await expect(menu(page).getByLabel("查找值")).toBeFocused();
  await page.keyboard.type("zfgm");
  await shot(page, "filter-values");
  await page.keyboard.press("Enter");
  await expect(menu(page)).toHaveCount(0);
  await expect(schedule.input).toBeFocused();
  await expect(shown(page)).toHaveText(/^显示 \d+ \/ 37 行$/u);
  await expect(schedule.line(first)).toHaveCount(0);
  await expect(schedule.cell("measures", "schoolId")).toHaveText("措施合计 37 项（全部）");
  expect(new Set((await textsOf(schedule, "kind")).filter((text) => text !== ""))).toContain("政府购买学位");
  await shot(page, "filtered");

  // What is changed so that it passes no more stays in sight, and so does a new line.
  const bought = (await schedule.root.locator('.ag-row[row-index="0"]').first().getAttribute("row-id")) ?? "";
  await schedule.typeInto(bought, "kind", "扩建", "Tab");
  await expect(schedule.cell(bought, "kind")).toHaveText("扩建");
  const made = await schedule.begins("schoolId", "第九小学");
  await expect(schedule.line(made)).toBeVisible();

  await page.getByRole("button", { name: "清除筛选", exact: true }).click();
  await expect(shown(page)).toHaveText("");
  await expect(schedule.line(first)).toBeVisible();
});

test("by number and by date, over several columns at once", async ({ page }) => {
  const schedule = new Grid(page, "进度表");
  const first = await schedule.idOf("东陵县世纪学校");
  await opensMenuOf(schedule, first, "plannedDate");
  await menu(page).getByLabel("条件", { exact: true }).selectOption("年份是");
  await menu(page).getByLabel("条件值").fill("2023");
  await page.keyboard.press("Enter");
  await expect.poll(() => textsOf(schedule, "plannedDate")).not.toContain("2022-06-19");
  for (const date of await textsOf(schedule, "plannedDate")) expect(date).toMatch(/^(2023-.*)?$/u);

  const line = (await schedule.root.locator('.ag-row[row-index="0"]').first().getAttribute("row-id")) ?? "";
  await opensMenuOf(schedule, line, "pupils.2025");
  await menu(page).getByLabel("条件", { exact: true }).selectOption("介于");
  await menu(page).getByLabel("从", { exact: true }).fill("1");
  await menu(page).getByLabel("到", { exact: true }).fill("1,000");
  await presses(page, "确定");
  await expect(shown(page)).toHaveText(/^显示 \d+ \/ 37 行$/u);
  for (const text of (await textsOf(schedule, "pupils.2025")).filter((one) => /^\d/u.test(one)))
    expect(text).toMatch(/^\d+$|,/u);
  await expect(schedule.header("pupils.2025").locator(".sheet-header")).toHaveAttribute(
    "data-filtered",
    "true",
  );
});

test("in a sorted column a changed line stays where it is", async ({ page }) => {
  const schedule = new Grid(page, "进度表");
  await schedule.sortBy("plannedDate");
  const line = (await schedule.root.locator('.ag-row[row-index="2"]').first().getAttribute("row-id")) ?? "";
  await schedule.typeInto(line, "plannedDate", "2025-12-31");
  await expect(schedule.line(line)).toHaveAttribute("row-index", "2");
});

test("columns hidden, moved, frozen, drawn wide, sorted and filtered are so again after a restart", async ({
  page,
  program,
}) => {
  // The sample is another copy each time it is opened.
  await page.keyboard.press("Control+Shift+s");
  await page.getByLabel("方案名称").fill("东陵县");
  await page.keyboard.press("Enter");
  await expect(page).toHaveTitle("学位天平 — 东陵县.seatplan");
  const schedule = new Grid(page, "进度表");
  const first = await schedule.idOf("东陵县世纪学校");
  const before = await columnsOf(schedule);
  await opensMenuOf(schedule, first, "plannedDate");
  await shot(page, "column-menu");
  await presses(page, "右移");
  await opensMenuOf(schedule, first, "stages");
  await presses(page, "隐藏");
  await opensMenuOf(schedule, first, "seats.primary");
  await presses(page, "右移");
  const arrangedTo = await columnsOf(schedule);
  expect(arrangedTo.slice(1, 8)).toEqual([
    "schoolId",
    "kind",
    "seats.junior",
    "seats.primary",
    "cap",
    "fall",
    "plannedDate",
  ]);

  // By the edge of its header.
  const edge = schedule.header("kind").locator(".ag-header-cell-resize");
  const box = await edge.boundingBox();
  if (box === null) throw new Error("a header has an edge");
  await page.mouse.move(box.x + box.width / 2, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 60, box.y + 10, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await schedule.header("kind").boundingBox())?.width).toBe(196);
  await opensMenuOf(schedule, first, "seats.junior");
  await presses(page, "冻结到此");
  await opensMenuOf(schedule, first, "kind");
  await presses(page, "取消冻结");
  await schedule.root.evaluate((grid) => grid.scrollTo({ left: 600 }));
  await expect(schedule.header("kind")).not.toBeInViewport();
  await schedule.root.evaluate((grid) => grid.scrollTo({ left: 0 }));
  await opensMenuOf(schedule, first, "seats.junior");
  await presses(page, "冻结到此");
  await opensMenuOf(schedule, first, "kind");
  await presses(page, "降序");
  await opensMenuOf(schedule, first, "cap");
  await menu(page).getByLabel("条件", { exact: true }).selectOption("为空");
  await page.keyboard.press("Enter");
  await expect(shown(page)).toHaveText(/^显示 \d+ \/ 37 行$/u);
  const filtered = (await shown(page).textContent()) ?? "";

  await program.restart(page);
  await page.getByRole("button", { name: "东陵县.seatplan", exact: true }).click();
  await expect(schedule.root).toBeVisible();
  await expect(shown(page)).toHaveText(filtered);
  expect((await columnsOf(schedule)).slice(1, 8)).toEqual(arrangedTo.slice(1, 8));
  expect((await schedule.header("kind").boundingBox())?.width).toBe(196);
  await expect(schedule.header("kind").locator(".sheet-sort")).toHaveAttribute("data-sort", "desc");
  await schedule.root.evaluate((grid) => grid.scrollTo({ left: 600 }));
  await expect(schedule.header("seats.junior")).toBeInViewport();
  await shot(page, "columns-arranged");

  await page.getByRole("button", { name: "列设置", exact: true }).click();
  await expect(menu(page).getByLabel("学段", { exact: true })).not.toBeChecked();
  await shot(page, "columns-list");
  await presses(page, "恢复默认列");
  await presses(page, "完成");
  await schedule.root.evaluate((grid) => grid.scrollTo({ left: 0 }));
  await expect.poll(() => columnsOf(schedule)).toEqual(before);
});

test("taken to a cell that is filtered away or whose column is hidden, the planner sees it", async ({
  page,
}) => {
  const schedule = new Grid(page, "进度表");
  const first = await schedule.idOf("东陵县世纪学校");
  await opensMenuOf(schedule, first, "seats.primary");
  await presses(page, "隐藏");
  // By the mouse this time.
  await schedule.header("kind").hover();
  await schedule
    .header("kind")
    .getByRole("button", { name: /列设置$/u })
    .click();
  await expect(menu(page).getByLabel("查找值")).toBeFocused();
  await page.keyboard.type("核减");
  await page.keyboard.press("Enter");
  await page.locator('[data-code="purchase-exceeds-pupils"]').first().click();
  await expect(schedule.input).toHaveAttribute("aria-label", /^东陵县思源学校，学位/u);
});

test("the roster's sums are of the schools shown, and say so", async ({ page }) => {
  await goesTo(page, "名册");
  const roster = new Grid(page, "学校名册");
  const sum = roster.cell("sum", "name");
  await expect(sum).toHaveText(/^合计/u);
  await page.getByRole("button", { name: /^民办 \d+/u }).click();
  await expect(sum).toHaveText(/^筛选合计/u);
  await page.getByRole("button", { name: "清除筛选", exact: true }).click();
  await expect(sum).toHaveText(/^合计/u);
});

test.describe("at 125 %", () => {
  test.use({ viewport: { width: 1093, height: 550 } });
  test("the menu has room, and the bars too", async ({ page }) => {
    const schedule = new Grid(page, "进度表");
    const first = await schedule.idOf("东陵县世纪学校");
    await opensMenuOf(schedule, first, "kind");
    await expect(menu(page).getByRole("button", { name: "确定" })).toBeInViewport();
    await shot(page, "column-menu-small");
    await page.keyboard.press("Escape");
    await expect(schedule.input).toBeFocused();
    await page.keyboard.press("Control+h");
    await page.getByLabel("查找内容").fill("大成");
    await shot(page, "replace-small");
  });
});

test("a double click on the edge of a header makes its column as wide as its longest text", async ({
  page,
}) => {
  const schedule = new Grid(page, "进度表");
  const width = async (): Promise<number> => (await schedule.header("kind").boundingBox())?.width ?? 0;
  const before = await width();
  await schedule.header("kind").locator(".ag-header-cell-resize").dblclick();
  await expect.poll(width).not.toBe(before);
  const cut = await schedule.root
    .locator('.ag-cell[col-id="kind"]')
    .evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).length);
  expect(cut).toBe(0);
});
