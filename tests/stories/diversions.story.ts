/**
 * Where the children of a closing school go: proposed and accepted, one row changed until its receiver has too many, the
 * problem that is raised, the click that leads back to it, and everything undone.
 */
import type { Page } from "@playwright/test";
import type { MutablePlan } from "../../shared/model/plan.ts";
import { aPlan } from "../builders/aPlan.ts";
import { Cases } from "./support/cases.ts";
import { opensPlan } from "./support/ownPlan.ts";
import { goesTo, problems } from "./support/planner.ts";
import { expect, test } from "./support/server.ts";
import { shot, shots } from "./support/shot.ts";

test.use({ who: "王敏" });

/** 博文学校 closes in 2023 with 40 pupils in each of six grades; the town's school has room for 125 of them. */
const closing = (): MutablePlan =>
  aPlan()
    .withCounty("东陵县", { targets: [{ year: 2024, shareBp: 500 }] })
    .withPublicSchool("城关镇中心小学", {
      primaryGrades: 100,
      seats: { primary: 725 },
      type: "primary",
      town: "城关镇",
      area: "城区",
    })
    .withPublicSchool("实验小学", {
      primaryGrades: 60,
      seats: { primary: 440 },
      type: "primary",
      town: "新华街道",
      area: "城区",
      beds: 30,
      boarders: 10,
    })
    .withPublicSchool("石桥小学", {
      primaryGrades: 30,
      seats: { primary: 220 },
      type: "primary",
      town: "石桥镇",
      area: "石桥镇",
    })
    .withPrivateSchool("博文学校", {
      primaryGrades: 40,
      type: "primary",
      town: "城关镇",
      area: "城区",
      boarders: 24,
      nonLocal: { primary: 18 },
    })
    .withPrivateSchool("育英学校", { primaryGrades: 20, type: "primary", town: "石桥镇", area: "石桥镇" })
    .withMeasure({ kind: "close", at: "博文学校", on: "2023-07-01" })
    .withMeasure({ kind: "close", at: "育英学校", on: "2024-07-01" })
    .build();

const rows = (page: Page) => page.getByRole("table", { name: "小学分流去向" }).locator("tr[data-record]");
const undo = (page: Page) => page.getByRole("button", { name: "↶ 撤销" });

test.beforeEach(async ({ page, program }) => {
  await opensPlan(page, program, "东陵县", closing());
  await goesTo(page, "一校一案");
});

test("a proposal is accepted, a row overfills its receiver, the problem leads back and is mended, and undo brings all back", async ({
  page,
}) => {
  test.slow();
  const cases = new Cases(page);
  const part = page.getByRole("region", { name: "小学分流" });
  await cases.section("D 学生分流").click();
  await expect(part).toContainText(
    "2023年秋停办小学，需分流 240 人（其中一年级新生 40 人；寄宿 24 人；外县户籍 18 人）",
  );
  await expect(part).toContainText("▲ 未安排 240 人");
  await shots(page, "diversions-open");

  await page.getByRole("button", { name: "自动安排…", exact: true }).click();
  const proposal = page.getByRole("dialog", { name: "自动安排分流：博文学校" });
  await expect(proposal.getByRole("checkbox")).toHaveCount(8);
  await expect(proposal).toContainText("同镇 · 余 40 → 0");
  await expect(proposal).toContainText("✓ 已全部安排");
  await shots(page, "diversions-proposal");
  await proposal.getByRole("checkbox", { name: "采用：六年级至石桥小学" }).uncheck();
  await expect(proposal).toContainText("▲ 未安排 35 人");
  await proposal.getByRole("checkbox", { name: "采用：六年级至石桥小学" }).check();
  await proposal.getByRole("button", { name: "采用", exact: true }).click();
  await expect(page.locator(".said")).toContainText("博文学校：分流 240 人，8 行");
  await expect(page.getByRole("button", { name: "自动安排…", exact: true })).toBeFocused();
  await expect(part).toContainText("✓ 已全部安排");
  await shots(page, "diversions-accepted");

  await cases.fills("六年级至实验小学：人数", "40");
  await cases.fills("六年级至石桥小学：人数", "0");
  const over = part.getByRole("row").filter({ has: page.getByLabel("六年级至实验小学：人数") });
  await expect(over).toContainText("同片区 · ▼超 35（余 5） · 床位余 8");
  await expect(part).toContainText("✓ 已全部安排");
  await expect(problems(page, "receiver-over-capacity")).toContainText("超出 35 人");
  await shots(page, "diversions-over");

  await page.keyboard.press("Alt+2");
  await problems(page, "receiver-over-capacity").first().click();
  await expect(cases.title).toHaveText("博文学校");
  await expect(cases.field("六年级至实验小学：人数")).toBeFocused();
  await shots(page, "diversions-back");
  await cases.fills("六年级至实验小学：人数", "5");
  await cases.fills("六年级至石桥小学：人数", "35");
  await expect(problems(page, "receiver-over-capacity")).toHaveCount(0);

  for (let left = 5; left > 0; left--) {
    const step = (await undo(page).getAttribute("title")) ?? "";
    await page.keyboard.press("Control+z");
    await expect(undo(page)).not.toHaveAttribute("title", step);
  }
  await expect(rows(page)).toHaveCount(0);
  await expect(part).toContainText("▲ 未安排 240 人");
});

test("by the keyboard alone: receivers by pinyin, a bad number kept as a draft, a row taken out, a text of lines, the county's proposal accepted", async ({
  page,
}) => {
  test.slow();
  const cases = new Cases(page);
  const next = cases.form.getByRole("combobox", { name: /^新一行：.*接收/u });
  await cases.section("D 学生分流").focus();
  await page.keyboard.press("Enter");
  await expect(cases.form.getByRole("combobox", { name: "新一行：年级" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("option", { name: "城关镇中心小学 同镇 · 余 125" })).toBeVisible();
  await shots(page, "diversions-list");
  await page.keyboard.type("syxx");
  await page.keyboard.press("Enter");
  await expect(cases.field("一年级至实验小学：人数")).toHaveValue("40");
  await expect(next).toBeFocused();
  await page.keyboard.type("没有的学校");
  await page.keyboard.press("Shift+Tab");
  await expect(next).toHaveAttribute("aria-invalid", "true");
  await next.focus();
  await page.keyboard.press("Escape");
  await page.keyboard.type("回户籍地");
  await page.keyboard.press("Enter");
  await expect(rows(page)).toHaveCount(2);

  await cases.field("二年级至回户籍地：人数").focus();
  await page.keyboard.type("约18");
  await page.keyboard.press("Enter");
  await expect(cases.field("二年级至回户籍地：人数")).toHaveAttribute("aria-invalid", "true");
  await expect(problems(page, "draft-pending")).toHaveCount(1);
  await cases.fills("二年级至回户籍地：人数", "18");
  await cases.fills("二年级至回户籍地：分流日期", "2023年8月");
  await cases.field("二年级至回户籍地：学籍已转").focus();
  await page.keyboard.press("Space");
  await expect(cases.field("二年级至回户籍地：学籍已转")).toBeChecked();
  await page.getByRole("button", { name: "删除：一年级至实验小学" }).focus();
  await page.keyboard.press("Enter");
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByRole("button", { name: "删除：二年级至回户籍地" })).toBeFocused();

  await cases.field("风险研判").focus();
  await page.keyboard.type("一、家长集中反映");
  await page.keyboard.press("Enter");
  await page.keyboard.type("二、校车停运");
  await page.keyboard.press("Control+Enter");
  await expect(cases.field("应急预案")).toBeFocused();
  await expect(cases.field("风险研判")).toHaveValue("一、家长集中反映\n二、校车停运");

  await expect(page.getByRole("button", { name: "为全部 2 所待分流学校自动安排…" })).toBeVisible();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("待分流学校");
  await page.keyboard.press("Enter");
  const proposal = page.getByRole("dialog", { name: "自动安排分流：东陵县" });
  await expect(proposal).toContainText("育英学校：2024年秋停办小学，需分流 120 人");
  await shots(page, "diversions-county");
  await expect(proposal.getByRole("checkbox").first()).toBeFocused();
  await proposal.getByRole("combobox").first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("option", { name: /^实验小学/u })).toBeVisible();
  await shots(page, "diversions-proposal-list");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("option", { name: /^实验小学/u })).toHaveCount(0);
  await page.keyboard.press("Control+Enter");
  await expect(proposal).toHaveCount(0);
  await expect(page.locator(".said")).toContainText("博文学校等 2 所学校：分流");
  await cases.field("二年级至回户籍地：人数").focus();
  await page.keyboard.press("Control+z");
  await expect(rows(page)).toHaveCount(1);
  await expect(cases.title).toHaveText("博文学校");
  await expect(cases.field("二年级至回户籍地：人数")).toHaveValue("18");
});

test.describe("at 125 %", () => {
  test.use({ viewport: { width: 1093, height: 550 } });

  test("the rows fit into the form, and the room under a receiver is said whole", async ({ page }) => {
    const cases = new Cases(page);
    await cases.section("D 学生").click();
    await page.getByRole("button", { name: "自动安排…", exact: true }).click();
    await page.getByRole("button", { name: "采用", exact: true }).click();
    await expect(rows(page)).toHaveCount(8);
    await cases.field("六年级至石桥小学：人数").focus();
    await expect(cases.form.getByText("本县 · 余 40 → 5")).toBeInViewport();
    const hidden = await page
      .locator(".diversion-scroll")
      .evaluate((part) => part.scrollWidth - part.clientWidth);
    expect(hidden).toBe(0);
    await shot(page, "125-diversions");
  });
});
