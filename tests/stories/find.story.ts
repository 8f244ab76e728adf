/** Find and replace as in Excel: from find to find, everything at once as one step, only what is selected. */
import type { Locator, Page } from "@playwright/test";
import { Grid } from "./support/grid.ts";
import { goesTo, introduces, opensSample } from "./support/planner.ts";
import { expect, test } from "./support/server.ts";
import { shot } from "./support/shot.ts";

test.beforeEach(async ({ page }) => {
  await introduces(page);
  await opensSample(page);
});

const bar = (page: Page): Locator => page.getByRole("search", { name: "查找和替换" });
const wanted = (page: Page): Locator => bar(page).getByLabel("查找内容");
const result = (page: Page): Locator => bar(page).getByRole("status", { name: "查找结果" });
const presses = (page: Page, name: string): Promise<void> =>
  bar(page).getByRole("button", { name, exact: true }).click();

async function looksFor(page: Page, text: string): Promise<void> {
  await wanted(page).focus();
  await wanted(page).fill(text);
}

const found = async (page: Page): Promise<number> =>
  Number(/共 (\d+) 处/u.exec((await result(page).textContent()) ?? "")?.[1]);

const marks = (page: Page): Locator => page.locator(".sheet-found");

const unitsOf = (grid: Grid): Promise<string[]> =>
  grid.root.locator('.ag-cell[col-id="responsibleUnit"]').allTextContents();

test("from find to find and round the end; the keyboard stays in the bar until Esc", async ({ page }) => {
  const schedule = new Grid(page, "进度表");
  const first = await schedule.idOf("东陵县大成学校");
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Control+f");
  await expect(wanted(page)).toBeFocused();
  await looksFor(page, "大成");
  await expect(result(page)).toHaveText(/^共 \d 处$/u);
  const total = await found(page);
  await expect(marks(page)).toHaveCount(total);

  await page.keyboard.press("Enter");
  await expect(result(page)).toHaveText(`第 1 处，共 ${total} 处`);
  await schedule.expectActive(first, "schoolId");
  await expect(wanted(page)).toBeFocused();
  for (let step = 2; step <= total; step += 1) await page.keyboard.press("Enter");
  await expect(result(page)).toHaveText(`第 ${total} 处，共 ${total} 处`);
  await shot(page, "find");
  await page.keyboard.press("Enter");
  await expect(result(page)).toHaveText(`第 1 处，共 ${total} 处 已回到开头`);
  await page.keyboard.press("Shift+Enter");
  await expect(result(page)).toHaveText(`第 ${total} 处，共 ${total} 处 已回到末尾`);

  await page.keyboard.press("Escape");
  await expect(bar(page)).toHaveCount(0);
  await expect(marks(page)).toHaveCount(0);
  await expect(schedule.input).toBeFocused();
  // Shut, the next find opens it again with what was looked for.
  await page.keyboard.press("F3");
  await expect(wanted(page)).toHaveValue("大成");
  await page.keyboard.press("F3");
  await expect(result(page)).toContainText(`第 1 处，共 ${total} 处`);
});

test("a part of a cell or all of it, whatever the width of its letters; numbers with and without marks", async ({
  page,
}) => {
  await goesTo(page, "名册");
  const roster = new Grid(page, "学校名册");
  await page.keyboard.press("Control+f");
  await looksFor(page, "东陵县大成");
  await expect(result(page)).toHaveText("共 1 处");
  await bar(page).getByLabel("整格匹配").check();
  await expect(result(page)).toHaveText("没有找到");
  await bar(page).getByLabel("整格匹配").uncheck();
  await expect(result(page)).toHaveText("共 1 处");
  await wanted(page).press("Enter");
  const rowId = (await roster.input.getAttribute("data-row-id")) ?? "";
  await bar(page).getByLabel("整格匹配").check();
  await looksFor(page, (await roster.cell(rowId, "name").textContent()) ?? "");
  await expect(result(page)).toHaveText("第 1 处，共 1 处");
  const code = (await roster.cell(rowId, "code").textContent()) ?? "";
  const wide = code.replaceAll(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  await looksFor(page, wide);
  await expect(result(page)).toHaveText("共 1 处");

  // 1,320 is shown, and 1320 is what editing starts from.
  await page.keyboard.press("Escape");
  await roster.typeInto(rowId, "seats.primary", "1320");
  await expect(roster.cell(rowId, "seats.primary")).toHaveText("1,320");
  await page.keyboard.press("Control+f");
  for (const number of ["1320", "1,320"]) {
    await looksFor(page, number);
    await expect(result(page)).toHaveText(/共 [1-9]/u);
  }
});

test("replacing everything is one step; what cannot be changed is passed over and counted", async ({
  page,
}) => {
  const schedule = new Grid(page, "进度表");
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Control+f");
  await looksFor(page, "教育");
  // To a column that is out of sight until then.
  await page.keyboard.press("Enter");
  await expect(schedule.input).toHaveAttribute("data-column-id", "responsibleUnit");
  const before = await unitsOf(schedule);
  const holding = before.filter((unit) => unit.includes("教育")).length;
  expect(holding).toBeGreaterThan(3);
  await page.keyboard.press("Control+h");
  await bar(page).getByLabel("替换为").fill("文教");
  const counted = await found(page);
  await presses(page, "全部替换");
  await expect(result(page)).toHaveText(new RegExp(`^没有找到 替换 ${counted} 处$`, "u"));
  await shot(page, "replace");
  await expect.poll(() => unitsOf(schedule)).toEqual(before.map((unit) => unit.replaceAll("教育", "文教")));
  await page.keyboard.press("Control+z");
  await expect.poll(() => unitsOf(schedule)).toEqual(before);

  // Figures are computed: found, and not replaced.
  await page.keyboard.press("Control+h");
  await looksFor(page, "年秋");
  await bar(page).getByLabel("替换为").fill("x");
  await presses(page, "全部替换");
  await expect(result(page)).toContainText(/替换 0 处，跳过 \d+ 处（不能修改）/u);
});

test("one by one, and only in what is selected", async ({ page }) => {
  const schedule = new Grid(page, "进度表");
  const line = (index: number): Promise<string> =>
    schedule.root
      .locator(`.ag-row[row-index="${index}"]`)
      .first()
      .getAttribute("row-id")
      .then((id) => id ?? "");
  const ids = [await line(1), await line(2), await line(3), await line(4)] as const;
  for (const id of ids) await schedule.typeInto(id, "responsibleUnit", "甲局");
  await schedule.select([ids[1], "responsibleUnit"], [ids[2], "responsibleUnit"]);
  await page.keyboard.press("Control+h");
  await expect(bar(page).getByLabel("仅选区")).toBeChecked();
  await looksFor(page, "甲局");
  await expect(result(page)).toHaveText(/共 2 处/u);
  await bar(page).getByLabel("替换为").fill("乙局");
  await page.keyboard.press("Enter");
  await expect(schedule.cell(ids[1], "responsibleUnit")).toHaveText("乙局");
  await schedule.expectActive(ids[2], "responsibleUnit");
  await page.keyboard.press("Enter");
  await expect(schedule.cell(ids[2], "responsibleUnit")).toHaveText("乙局");
  await expect(result(page)).toHaveText("没有找到");
  await expect(schedule.cell(ids[0], "responsibleUnit")).toHaveText("甲局");
  await expect(schedule.cell(ids[3], "responsibleUnit")).toHaveText("甲局");
});

test("in a table that is only looked at nothing is replaced; without a table the page's list is searched", async ({
  page,
}) => {
  await goesTo(page, "平衡");
  await page.keyboard.press("Control+h");
  await expect(wanted(page)).toBeFocused();
  await expect(bar(page).getByLabel("替换为")).toHaveCount(0);
  await looksFor(page, "2023");
  await expect(result(page)).toContainText(/共 \d+ 处/u);
  await goesTo(page, "一校一案");
  await page.keyboard.press("Control+f");
  await expect(page.getByLabel("筛选", { exact: true })).toBeFocused();
});
