/** Taking things back: what an undo changed is shown wherever it is, and the panel 操作记录 tells who did what. */
import type { Page } from "@playwright/test";
import { Cases } from "./support/cases.ts";
import { expectNews } from "./support/clipboard.ts";
import { Grid } from "./support/grid.ts";
import { expectLit, History, litCells, message } from "./support/history.ts";
import { goesTo, introduces, opensSample } from "./support/planner.ts";
import { expect, test } from "./support/server.ts";
import { shot } from "./support/shot.ts";

test.beforeEach(async ({ page }) => {
  await introduces(page, "王芳");
  await opensSample(page);
});

const takesOver = async (page: Page, name: string): Promise<void> => {
  await page.getByRole("button", { name: "编辑", exact: true }).click();
  await page.getByRole("menuitem", { name: "操作人姓名…" }).click();
  await page.getByLabel("姓名或科室").fill(name);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
};

test("Ctrl+Z right after Enter takes back what was just entered, also when it is the first thing", async ({
  page,
}) => {
  const schedule = new Grid(page, "进度表");
  const measure = await schedule.idOf("东陵县世纪学校");
  await schedule.goTo(measure, "remarks");
  // Held back, the answer is not there when the next key comes.
  await page.route("**/api/request", async (route) => {
    if (route.request().postData()?.includes('"plan.run"') === true) await page.keyboard.press("Control+z");
    await route.continue();
  });
  await schedule.type("先与举办者商谈");
  await expect(message(page)).toContainText("已撤销");
  await expect(schedule.cell(measure, "remarks")).toHaveText("");
});

test("an undo goes to the cell it changed and lights it up, wherever the planner is by then", async ({
  page,
}) => {
  const schedule = new Grid(page, "进度表");
  const measure = await schedule.idOf("东陵县世纪学校");
  await schedule.typeInto(measure, "remarks", "先与举办者商谈");
  await page.keyboard.press("Control+End");
  await expect(schedule.cell(measure, "remarks")).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expectLit(page, measure, "remarks");
  await schedule.expectActive(measure, "remarks");
  await expect(schedule.cell(measure, "remarks")).toHaveText("");
  await expect(message(page)).toContainText("已撤销：东陵县世纪学校");
  await shot(page, "history-undo");
  await message(page).getByRole("button", { name: "重做" }).click();
  await expect(schedule.cell(measure, "remarks")).toHaveText("先与举办者商谈");
  await expect(litCells(page, measure)).toHaveCount(0);

  await goesTo(page, "名册");
  const roster = new Grid(page, "学校名册");
  const school = await roster.idOf("东陵县新建小学");
  await roster.typeInto(school, "seats.primary", "888");
  await goesTo(page, "平衡");
  await page.keyboard.press("Control+z");
  await expectLit(page, school, "seats.primary");
  await roster.expectActive(school, "seats.primary");
  await expect(roster.input).toBeFocused();

  // One more step back, to where that was made.
  await page.keyboard.press("Control+z");
  await schedule.expectActive(measure, "remarks");
});

test("a cap is undone in the intake plan, a case in its form, targets in words", async ({ page }) => {
  await page.getByRole("button", { name: "招生计划", exact: true }).click();
  const intake = new Grid(page, "招生计划");
  const school = await intake.idOf("东陵县大成学校");
  await intake.typeInto(school, "primary.2023", "35");
  await goesTo(page, "一校一案");
  const cases = new Cases(page);
  await cases.school("东陵县世纪学校").click();
  await cases.fills("县级包保领导", "副县长 周强");
  await cases.school("东陵县大成学校").click();
  await page.getByRole("button", { name: "编辑", exact: true }).click();
  await page.getByRole("menuitem", { name: "各年目标…" }).click();
  await page.getByLabel("2022年占比目标").fill("14");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);

  await page.keyboard.press("Control+z");
  await expect(message(page)).toContainText("已撤销：");
  await expect(cases.title).toHaveText("东陵县大成学校");
  await page.keyboard.press("Control+z");
  await expect(cases.title).toHaveText("东陵县世纪学校");
  await expect(cases.field("县级包保领导")).toBeFocused();
  await expect(cases.field("县级包保领导")).toHaveAttribute("data-changed", "true");
  await goesTo(page, "名册");
  await page.keyboard.press("Control+z");
  await expectLit(page, school, "primary.2023");
  await intake.expectActive(school, "primary.2023");
});

test("a deleted line that comes back is lit up whole; a filter that hides a change stays and says so", async ({
  page,
}) => {
  const schedule = new Grid(page, "进度表");
  const measure = await schedule.idOf("东陵县大成学校");
  await schedule.goTo(measure, "kind");
  await page.keyboard.press("Control+Delete");
  await expect(schedule.line(measure)).toHaveCount(0);
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Control+z");
  await expectLit(page, measure, "schoolId", "plannedDate");
  await schedule.expectActive(measure, "schoolId");
  await page.keyboard.press("Control+y");
  await expect(schedule.line(measure)).toHaveCount(0);
  await expect(schedule.input).toBeFocused();
  await page.keyboard.press("Control+z");

  await schedule.typeInto(measure, "remarks", "待定");
  await page.getByRole("button", { name: "公办项目" }).click();
  await expect(schedule.line(measure)).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(message(page)).toContainText("该行被筛选隐藏");
  await expect(page.getByRole("button", { name: "公办项目" })).toHaveAttribute("aria-pressed", "true");
  await message(page).getByRole("button", { name: "取消筛选并查看" }).click();
  await schedule.expectActive(measure, "remarks");
});

/** One remark by 王芳, three numbers and a leader by 李强; gives the school of the numbers. */
async function editsOnThreeScreens(page: Page): Promise<string> {
  const schedule = new Grid(page, "进度表");
  const measure = await schedule.idOf("东陵县世纪学校");
  await schedule.typeInto(measure, "remarks", "先与举办者商谈");
  await takesOver(page, "李强");
  await goesTo(page, "名册");
  const roster = new Grid(page, "学校名册");
  const school = await roster.idOf("东陵县新建小学");
  for (const pupils of ["301", "约300", "303"]) await roster.typeInto(school, "enrollment.1", pupils);
  await goesTo(page, "一校一案");
  await new Cases(page).school("东陵县大成学校").click();
  await new Cases(page).fills("县级包保领导", "副县长 周强");
  return school;
}

test("the panel tells who did what on which screen, and leads to each cell by keyboard alone", async ({
  page,
}) => {
  const school = await editsOnThreeScreens(page);
  await goesTo(page, "进度表");
  await page.keyboard.press("Control+Shift+h");
  const history = new History(page);
  await expect(history.entries).toHaveCount(6);
  await expect(history.entries.nth(0)).toContainText("东陵县大成学校：县级包保领导 改为 副县长 周强");
  await expect(history.entries.nth(0)).toContainText(/今天 \d\d:\d\d　李强/u);
  await expect(history.entries.nth(4)).toContainText("王芳");

  await page.keyboard.press("F6");
  await expect(history.list).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(history.details).toContainText(/一年级：约300（待改） → 303/u);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  const roster = new Grid(page, "学校名册");
  await roster.expectActive(school, "enrollment.1");
  await expect(roster.input).toBeFocused();
  await shot(page, "history-panel");
  await page.keyboard.press("F6");
  await expect(history.list).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(roster.input).toBeFocused();
});

test("five steps are taken back at once after a question, and redone at once and one by one, after a restart too", async ({
  page,
  program,
}) => {
  const school = await editsOnThreeScreens(page);
  await goesTo(page, "名册");
  const roster = new Grid(page, "学校名册");
  await page.keyboard.press("Control+Shift+h");
  const history = new History(page);
  await history.step("先与举办者商谈").click();
  await history.travels(/^撤销到这一步之前（5 步）/u);
  await expect(page.getByRole("dialog")).toContainText("将撤销最近 5 步");
  await shot(page, "history-question");
  await page.getByRole("dialog").getByRole("button", { name: "取消" }).click();
  await expect(roster.cell(school, "enrollment.1")).toHaveText("303");
  await history.travels(/^撤销到这一步之前（5 步）/u, "撤销 5 步");
  await expectLit(page, school, "enrollment.1");
  await expect(roster.cell(school, "enrollment.1")).toHaveText("40");
  await expect(message(page)).toContainText("已撤销 5 步");
  await expect(history.list.locator('[data-undone="true"]')).toHaveCount(5);
  await expect(history.entries).toHaveCount(11);
  await shot(page, "history-undone");

  // Redone up to the third of the five, then one by one.
  await history.step("改为 约300").click();
  await history.travels(/^重做到这一步（3 步）/u, "重做 3 步");
  await expect(roster.cell(school, "enrollment.1")).toHaveText("约300");
  await page.keyboard.press("Control+y");
  await expect(roster.cell(school, "enrollment.1")).toHaveText("303");

  await program.restart(page);
  await page.getByRole("button", { name: "示例 东陵县.seatplan" }).click();
  await expect(new Grid(page, "进度表").input).toBeFocused();
  await page.keyboard.press("Control+y");
  await expect(new Cases(page).field("县级包保领导")).toHaveValue("副县长 周强");
  await page.keyboard.press("Control+Shift+h");
  await expect(history.entries).toHaveCount(16);
  await expect(history.list.locator('[data-undone="true"]')).toHaveCount(0);
});

test("what another window does comes to the top of the list", async ({ page, context }) => {
  await page.keyboard.press("Control+Shift+h");
  const history = new History(page);
  await expect(history.entries).toHaveCount(1);
  await page.getByRole("button", { name: "文件", exact: true }).click();
  const opened = context.waitForEvent("page");
  await page.getByRole("menuitem", { name: "在新窗口中打开本方案" }).click();
  const second = new Grid(await opened, "进度表");
  const measure = await second.idOf("东陵县世纪学校");
  await second.typeInto(measure, "remarks", "另一窗口");
  await expect(history.entries.first()).toContainText("备注 改为 另一窗口");
  await history.entries.first().click();
  await history.travels(/^撤销这一步/u);
  await expect(second.cell(measure, "remarks")).toHaveText("");
});

test.describe("at 125 %", () => {
  test.use({ viewport: { width: 1093, height: 550 } });

  test("the panel leaves the grid its lines", async ({ page }) => {
    const schedule = new Grid(page, "进度表");
    const measure = await schedule.idOf("东陵县世纪学校");
    await schedule.typeInto(measure, "remarks", "先与举办者商谈");
    await page.keyboard.press("Control+Shift+h");
    const history = new History(page);
    await history.entries.first().click();
    await expect(history.details).toContainText("备注：空 → 先与举办者商谈");
    await shot(page, "125-history-panel");
    await page.keyboard.press("Control+Shift+h");
    await expect(history.panel).toHaveCount(0);
  });
});

test("what was told of an edit goes with it, and so does the offer to redo, once something else was typed", async ({
  page,
}) => {
  const schedule = new Grid(page, "进度表");
  const [first, second] = [await schedule.idOf("东陵县世纪学校"), await schedule.idOf("东陵县尚德小学")];
  await schedule.select([first, "plannedDate"], [second, "plannedDate"]);
  await page.keyboard.press("Control+d");
  await expectNews(page, "填充 1 格：全部成功");
  await page.keyboard.press("ArrowDown");
  await expectNews(page, "填充 1 格：全部成功");

  await page.keyboard.press("Control+z");
  const redo = message(page).getByRole("button", { name: "重做" });
  await expect(redo).toBeVisible();
  await expectNews(page, "");
  await schedule.typeInto(first, "plannedDate", "2023-07-01");
  await expect(redo).toHaveCount(0);
});

test("the message of an undo lies over no cell, sum or figure of the strip", async ({ page }) => {
  const schedule = new Grid(page, "进度表");
  const line = await schedule.idOf("东陵县世纪学校");
  await schedule.typeInto(line, "plannedDate", "2023-07-01");
  await page.keyboard.press("Control+z");
  await expect(message(page)).toBeVisible();
  await expect(message(page)).toBeInViewport({ ratio: 1 });
  const [said, cell] = [
    await message(page).boundingBox(),
    await schedule.cell(line, "plannedDate").boundingBox(),
  ];
  expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThanOrEqual(cell?.y ?? 0);
});
