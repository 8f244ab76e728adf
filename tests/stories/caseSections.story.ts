/**
 * What a case says beyond its measures — teachers, assets, risks, papers — and many cases at once: the list is filtered,
 * schools are chosen in it, and what they have in common is filled in by one step.
 */
import { aPlan } from "../builders/aPlan.ts";
import { Cases } from "./support/cases.ts";
import { opensPlan } from "./support/ownPlan.ts";
import { preview } from "./support/printing.ts";
import { goesTo } from "./support/planner.ts";
import { expect, test } from "./support/server.ts";
import { shot, shots } from "./support/shot.ts";

const closing = "博文学校";
const town = "石桥镇";

const county = aPlan()
  .withCounty("东陵县")
  .withPublicSchool("实验小学", { primaryGrades: 100, seats: { primary: 900 } })
  .withPrivateSchool("育英学校", { primaryGrades: 30, town, teachers: 20 })
  .withPrivateSchool(closing, { primaryGrades: 60, town, teachers: 45, payrollTeachers: 3 })
  .withPrivateSchool("晨光学校", { primaryGrades: 20, town: "白庙乡" })
  .withPrivateSchool("立德学校", { primaryGrades: 25, town })
  .withPrivateSchool("启明学校", { primaryGrades: 25, town: "白庙乡" })
  .withPrivateSchool("思源学校", { primaryGrades: 25, town })
  .withMeasure({ kind: "close", at: "立德学校" })
  .withCase("育英学校", { disposition: "keep", leader: "王县长" })
  .build();

test.use({ who: "基教科 王芳" });
test.beforeEach(async ({ page, program }) => {
  await opensPlan(page, program, "东陵县方案", county);
  await goesTo(page, "一校一案");
});

test("what a closing asks for is filled in, from teachers to papers; a school that goes on is not asked", async ({
  page,
}) => {
  const cases = new Cases(page);
  await cases.school(closing).click();
  await cases.decides("保留（规范办学）");
  await expect(cases.part("E 教师安置")).toContainText("处置方式是“保留（规范办学）”，不涉及教师安置。");
  await expect(cases.section("E 教师安置")).toContainText("—");
  await cases.decides("停办");
  await expect(cases.section("E 教师安置")).toContainText("0/3");

  await cases.section("E 教师安置").click();
  await expect(cases.field("需安置教师（人）")).toBeFocused();
  for (const count of ["42", "30", "8"]) {
    await page.keyboard.type(count);
    await page.keyboard.press("Enter");
  }
  await expect(cases.part("E 教师安置").getByRole("status")).toContainText("已安排 38 / 42 人，还差 4 人");
  await shots(page, "cases-teachers");
  await page.keyboard.type("4");
  await page.keyboard.press("Enter");
  await expect(cases.part("E 教师安置").getByRole("status")).toContainText("全部安排");

  await cases.section("G 风险防控").click();
  await cases.selects("风险等级", "高");
  await page.keyboard.press("Space");
  await expect(cases.form.getByRole("checkbox", { name: "学生安置" })).toBeChecked();
  await expect(cases.section("G 风险防控")).toContainText("2/4");
  await cases.section("G 风险防控").click();
  await expect(cases.field("风险研判")).toBeFocused();
  await page.keyboard.type("家长担心就近入学");
  await page.keyboard.press("Enter");
  await page.keyboard.type("债务待核");
  await page.keyboard.press("Tab");
  await expect(cases.field("风险研判")).toHaveValue("家长担心就近入学\n债务待核");

  await cases.section("附件").click();
  await page.keyboard.type("资产评估报告");
  await page.keyboard.press("Enter");
  await page.keyboard.type("教职工安置方案");
  await page.keyboard.press("Tab");
  await expect(cases.field("附件2：备注")).toBeFocused();
  await expect(cases.field("附件2")).toHaveValue("教职工安置方案");
  await cases.form.getByRole("button", { name: "删除附件：资产评估报告" }).click();
  await expect(cases.field("附件1")).toHaveValue("教职工安置方案");
  await expect(cases.section("附件")).toContainText("1 件");
  await expect(cases.field("新增附件")).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(cases.field("附件1")).toHaveValue("资产评估报告");
  await cases.section("F 资产处置").click();
  await shots(page, "cases-assets");
  await cases.section("附件").click();
  await shots(page, "cases-attachments");
});

test("the list is filtered, several schools are chosen, printed and filled in at once, and one undo takes it back", async ({
  page,
}) => {
  const cases = new Cases(page);
  await page.getByRole("button", { name: /^筛选/u }).click();
  await shot(page, "cases-filters");
  await page.keyboard.press("Escape");
  await cases.filters("乡镇", "石桥镇（4）");
  await cases.filters("处置方式", "停办（1）");
  await expect(cases.schools).toHaveCount(1);
  const caption = page.locator(".case-caption");
  await expect(caption).toContainText("1 / 6 所");
  await shots(page, "cases-filtered");
  await page.getByRole("button", { name: "不再筛选：停办" }).click();
  await expect(cases.schools).toHaveCount(4);
  await expect(cases.list).toBeFocused();
  await cases.school("育英学校").click();
  await page.keyboard.press("Shift+End");
  await expect(caption).toContainText("已选 4 / 4 所");
  await page.getByRole("button", { name: "清除" }).click();
  await expect(cases.schools).toHaveCount(6);

  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  await cases.school("立德学校").click({ modifiers: ["Control"] });
  await page.getByRole("button", { name: "打印 4 所学校方案…" }).click();
  await expect(preview(page).getByRole("status")).toHaveText(/^4 所学校，共 \d+ 页/u);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "批量填写 4 所…" }).click();
  const dialog = page.getByRole("dialog", { name: "批量填写 4 所学校" });
  await expect(dialog.getByLabel("县级包保领导", { exact: true })).toBeFocused();
  await page.keyboard.type("李副县长");
  await dialog.getByLabel("进展", { exact: true }).selectOption("推进中");
  await dialog.getByLabel("清算完成时限", { exact: true }).fill("年底");
  await expect(dialog.getByText("“年底”不是日期")).toBeVisible();
  await dialog.getByLabel("清算完成时限", { exact: true }).fill("2023年8月");
  await dialog.getByLabel("终止办学（停办）：计划日期", { exact: true }).fill("2023-07-01");
  await expect(dialog.getByRole("status")).toHaveText(
    "将填写：县级包保领导 3 所、进展 4 所、清算完成时限 4 所、终止办学（停办）：计划日期 1 项。",
  );
  await shots(page, "cases-bulk");
  await dialog.getByLabel("覆盖已有的").check();
  await expect(dialog.getByRole("status")).toContainText("县级包保领导 4 所");
  await dialog.getByLabel("只填空白").check();
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^批量填写 4 所学校：县级包保领导、进展/u)).toBeVisible();
  await expect(cases.list).toBeFocused();
  await expect(cases.field("县级包保领导")).toHaveValue("李副县长");
  await expect(cases.school("立德学校")).toHaveAttribute("aria-selected", "true");
  await page.locator(".said").getByRole("button", { name: "撤销" }).click();
  await expect(cases.field("县级包保领导")).toHaveValue("");
  await cases.school("育英学校").click();
  await expect(cases.field("县级包保领导")).toHaveValue("王县长");
});
