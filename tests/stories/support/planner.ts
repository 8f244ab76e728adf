/** What a planner does with her eyes and hands outside the grids: names herself, opens plans, changes screens, reads. */
import { expect, type Locator, type Page } from "@playwright/test";

/** The name asked at first start; the window is ready for work after it. */
export async function introduces(page: Page, name = "基教科 王芳"): Promise<void> {
  await page.getByLabel("姓名或科室").fill(name);
  await page.getByRole("button", { name: "开始使用" }).click();
  // The question has the keys to itself until it is gone.
  await expect(page.getByLabel("姓名或科室")).toBeHidden();
  await expect(page.getByRole("heading", { name: "最近的方案" })).toBeVisible();
}

export async function opensSample(page: Page): Promise<void> {
  await page.getByRole("button", { name: "看示例：东陵县" }).click();
  await expect(page.getByRole("grid", { name: "进度表" })).toBeVisible();
}

export interface NewPlanStory {
  readonly name: string;
  readonly code: string;
  readonly baseYear: number;
  readonly targetYear: number;
}

export async function makesPlan(page: Page, plan: NewPlanStory): Promise<void> {
  await page.getByRole("button", { name: "新建方案" }).click();
  await page.getByLabel("县（市、区）名称").fill(plan.name);
  await page.getByLabel("行政区划代码（6 位）").fill(plan.code);
  await page.getByLabel("基期（名册是哪一年秋季的）").fill(String(plan.baseYear));
  await page.getByLabel("目标年（秋季）").fill(String(plan.targetYear));
  await page.getByRole("button", { name: "选择存放位置" }).click();
  await page.getByRole("dialog", { name: "方案保存为" }).getByRole("button", { name: "保存" }).click();
  await expect(page.getByRole("grid", { name: "进度表" })).toBeVisible();
}

type Screen = "名册" | "进度表" | "平衡" | "一校一案" | "一县一策" | "方案比较" | "参数";

export async function goesTo(page: Page, screen: Screen): Promise<void> {
  await page
    .getByRole("navigation", { name: "页面" })
    .getByRole("button", { name: screen, exact: true })
    .click();
}

/** A part of the balance strip: 合计, 小学 or 初中. */
export const strip = (page: Page, part: "合计" | "小学" | "初中"): Locator =>
  page.getByRole("contentinfo", { name: "天平" }).getByRole("region", { name: part, exact: true });

export const choosesFall = (page: Page, year: number): Promise<void> =>
  page
    .getByRole("group", { name: "秋季" })
    .getByRole("button", { name: `${year}秋` })
    .click();

/** The findings of a check in the list of problems. */
export const problems = (page: Page, code: string): Locator =>
  page.getByRole("complementary", { name: "问题" }).locator(`[data-code="${code}"]`);
