/**
 * Milestones as a planner keeps them: listed from the date of the closing, done one after the other, overdue ones found and
 * gone to, dated anew when the closing is moved; and those of a public project, beside the schedule.
 */
import type { Locator, Page } from "@playwright/test";
import type { MutablePlan } from "../../shared/model/plan.ts";
import { aPlan } from "../builders/aPlan.ts";
import { Cases } from "./support/cases.ts";
import { Grid } from "./support/grid.ts";
import { opensPlan } from "./support/ownPlan.ts";
import { goesTo, problems } from "./support/planner.ts";
import { expect, test } from "./support/server.ts";
import { shots } from "./support/shot.ts";

test.use({ who: "王敏" });

/** 育英学校 closes and 第二小学 opens in the summer of 2023; it is the spring before. */
const spring = (): MutablePlan =>
  aPlan()
    .withCounty("东陵县", { targets: [{ year: 2024, shareBp: 1500 }] })
    .withPublicSchool("实验小学", { primaryGrades: 100, seats: { primary: 620 }, area: "城区" })
    .withPrivateSchool("育英学校", { primaryGrades: 20, area: "城区" })
    .withCase("育英学校", "close")
    .withMeasure({ kind: "close", at: "育英学校", on: "2023-08-31" })
    .withMeasure({
      kind: "new-build",
      projectName: "第二小学",
      area: "城区",
      seats: { primary: 270 },
      on: "2023-08-20",
    })
    .withMeasure({ kind: "tap", at: "实验小学", seats: { primary: 45 }, on: "2023-08-20" })
    .build();

const milestones = (page: Page): Locator => page.getByRole("region", { name: /^节点：/u });
const line = (page: Page, name: string): Locator =>
  milestones(page)
    .locator("tbody tr")
    .filter({ has: page.getByLabel(`${name}：名称`, { exact: true }) });
const matter = (page: Page, code: string): Locator =>
  page
    .getByRole("complementary", { name: "问题" })
    .locator("li", { has: page.locator(`[data-code="${code}"]`) });

async function types(field: Locator, text: string): Promise<void> {
  await field.click();
  await field.fill(text);
  await field.press("Enter");
}

test.beforeEach(async ({ page, program }) => {
  page.setDefaultTimeout(20_000);
  await page.clock.setFixedTime("2023-03-15T10:00:00");
  await opensPlan(page, program, "东陵县", spring());
});

test("the steps of a closing: listed, overdue, gone to, dated anew, and the closing itself is done", async ({
  page,
}) => {
  test.slow();
  const cases = new Cases(page);
  await goesTo(page, "一校一案");
  await cases.section("H 责任与节点").click();
  await milestones(page).getByRole("button", { name: "按常用节点列出" }).click();
  await expect(line(page, "公告").getByLabel("公告：计划日期")).toHaveValue("2023-02-28");
  await expect(page.getByLabel("方案与决策：计划日期")).toBeFocused();
  await expect(line(page, "方案与决策")).toContainText("逾期 41 天");
  await expect(line(page, "学生分流")).toContainText("还有 139 天");
  await expect(problems(page, "milestone-overdue")).toContainText("有 2 个节点逾期，最早的“方案与决策”");
  await shots(page, "milestones-case");

  await types(page.getByLabel("方案与决策：完成日期"), "2023-02-01");
  await expect(line(page, "方案与决策")).toContainText("已完成");
  await page.getByLabel("公告：责任人").fill("李局长");
  await page.getByLabel("公告：责任人").press("Tab");
  await page.getByLabel("公告：备注").fill("县电视台和学校门口");
  await cases.section("A 基本情况").click();
  await problems(page, "milestone-overdue").click();
  await expect(page.getByLabel("公告：计划日期")).toBeFocused();

  // The closing comes two months earlier: nothing moves by itself.
  await types(cases.field("终止办学（停办）：计划日期"), "2023-06-30");
  await expect(problems(page, "milestone-order")).toContainText(
    "“教师安置”计划2023年8月31日，晚于措施的计划日期",
  );
  await shots(page, "milestones-moved");
  await matter(page, "milestone-order").getByRole("button", { name: "按计划日期重排 5 个节点" }).click();
  await expect(problems(page, "milestone-order")).toHaveCount(0);
  await expect(page.getByLabel("教师安置：计划日期")).toHaveValue("2023-06-30");
  await expect(page.getByLabel("方案与决策：计划日期")).toHaveValue("2023-02-02");

  await milestones(page).getByLabel("新增节点").fill("档案移交");
  await milestones(page).getByLabel("排在哪里").selectOption("排在“清算”前面");
  await page.keyboard.press("Enter");
  await expect(line(page, "档案移交")).toContainText("未定日期");
  await expect(milestones(page).locator("tbody tr").nth(4)).toHaveText(/未定日期/u);
  await milestones(page).getByRole("button", { name: "删除节点：档案移交" }).click();
  await expect(line(page, "档案移交")).toHaveCount(0);

  await types(page.getByLabel("教师安置：完成日期"), "2023-03-10");
  const offer = milestones(page).getByRole("button", { name: "把措施的实际日期也记为 2023-03-10" });
  await shots(page, "milestones-done");
  await offer.click();
  await expect(offer).toHaveCount(0);
  await expect(cases.measures.filter({ hasText: "终止办学" })).toContainText("2023-03-10 已实施");
  await expect(problems(page, "milestone-overdue")).toHaveCount(0);
  await expect(line(page, "公告")).toContainText("未填完成日期");
});

test("a public project has them beside the schedule; seats at risk lead there; all measures at one press; a new day", async ({
  page,
}) => {
  test.slow();
  const schedule = new Grid(page, "进度表");
  const panel = page.getByRole("complementary", { name: "节点" });
  await schedule.goTo("m2", "milestones");
  await page.keyboard.press("Control+Shift+M");
  await expect(panel.getByRole("heading", { name: "第二小学 新建公办学校" })).toBeVisible();
  await expect(panel.getByLabel("新增节点")).toBeFocused();
  await panel.getByRole("button", { name: "为全县 3 项措施列出节点" }).click();
  await expect(schedule.cell("m2", "milestones")).toHaveText("0/9 逾期6");
  await expect(schedule.cell("m3", "milestones")).toHaveText("0/4 逾期1");
  const risk = problems(page, "seats-at-risk").filter({ hasText: "第二小学" });
  await expect(risk).toContainText("有 6 个节点逾期，最早的“立项”");
  await expect(risk).toContainText("届时城区小学将缺");
  await shots(page, "milestones-schedule");

  // By keyboard: what is done, down the column of dates.
  for (const [name, date] of [
    ["立项", "2021-03-01"],
    ["用地", "2021-06-20"],
    ["规划许可", "2021-09-20"],
    ["施工许可", "2021-12-15"],
    ["开工", "2022-01-10"],
  ] as const)
    await types(panel.getByLabel(`${name}：完成日期`), date);
  await expect(schedule.cell("m2", "milestones")).toHaveText("5/9 逾期1");
  await schedule.goTo("m1", "milestones");
  await expect(panel.getByRole("heading", { name: "育英学校 终止办学（停办）" })).toBeVisible();
  await panel.getByRole("button", { name: "收起" }).click();
  await expect(panel).toHaveCount(0);
  await risk.press("Enter");
  await expect(schedule.input).toHaveAttribute("data-row-id", "m2");
  await expect(panel.getByLabel("主体封顶：计划日期")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(schedule.input).toBeFocused();

  // The window stays open over the last day of a milestone.
  await expect(line(page, "竣工验收")).toContainText("还有 98 天");
  await page.clock.setFixedTime("2023-06-22T08:00:00");
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect(line(page, "竣工验收")).toContainText("逾期 1 天");
  await expect(schedule.cell("m2", "milestones")).toHaveText("5/9 逾期2");
  await expect(risk).toContainText("有 2 个节点逾期");

  for (let step = 0; step < 6; step += 1) await page.keyboard.press("Control+z");
  await expect(schedule.cell("m2", "milestones")).toHaveText("");
  await expect(problems(page, "seats-at-risk")).toHaveCount(0);
});
