/**
 * The list of problems does what it says: from a red one to the cell in which it is mended, a fix at one press and back,
 * and one that is let stand with a reason until it gets worse.
 */
import type { Locator, Page } from "@playwright/test";
import type { MutablePlan } from "../../shared/model/plan.ts";
import { aPlan } from "../builders/aPlan.ts";
import { Grid } from "./support/grid.ts";
import { opensPlan } from "./support/ownPlan.ts";
import { problems } from "./support/planner.ts";
import { expect, test } from "./support/server.ts";
import { shots } from "./support/shot.ts";

test.use({ who: "王敏" });

/** 博文学校 closes in 2022; 第二小学 would open in 2023, a fortnight after the snapshot day. */
const closing = (): MutablePlan =>
  aPlan()
    .withCounty("东陵县", { targets: [{ year: 2024, shareBp: 500 }] })
    .withPublicSchool("实验小学", { primaryGrades: 100, seats: { primary: 620 }, area: "城区" })
    .withPrivateSchool("博文学校", { primaryGrades: 20, area: "城区" })
    .withMeasure({ kind: "close", at: "博文学校", on: "2022-07-01" })
    .withMeasure({
      kind: "new-build",
      projectName: "第二小学",
      area: "城区",
      seats: { primary: 125 },
      on: "2022-09-15",
    })
    .build();

const panel = (page: Page): Locator => page.getByRole("complementary", { name: "问题" });
const matter = (page: Page, code: string): Locator =>
  panel(page).locator("li", { has: page.locator(`[data-code="${code}"]`) });

test.beforeEach(async ({ page, program }) => {
  await opensPlan(page, program, "东陵县", closing());
});

test("from a shortage to the date that mends it, and it is gone", async ({ page }) => {
  const schedule = new Grid(page, "进度表");
  await expect(problems(page, "seat-shortfall").first()).toContainText(
    "2022年秋东陵县小学缺 100 个公办学位（需 720 个，有 620 个）",
  );
  await shots(page, "problems-shortage");
  await problems(page, "opens-after-needed").click();
  await schedule.expectActive("m2", "plannedDate");
  await page.keyboard.type("2022-08-20");
  await page.keyboard.press("Enter");
  await expect(problems(page, "seat-shortfall")).toHaveCount(0);
  await expect(problems(page, "opens-after-needed")).toHaveCount(0);
});

test("a fix at one press says what it did, and is taken back at one", async ({ page }) => {
  const fix = matter(page, "date-just-after-snapshot").getByRole("button", { name: "改为2022年9月1日" });
  await fix.click();
  await expect(fix).toHaveCount(0);
  await expect(problems(page, "seat-shortfall")).toHaveCount(0);
  const said = page.locator(".said");
  await expect(said).toContainText("计划日期 改为 2022-09-01");
  await said.getByRole("button", { name: "撤销" }).click();
  await expect(fix).toBeVisible();
  await expect(problems(page, "seat-shortfall").first()).toBeVisible();
});

test("a problem let stand with a reason, by the keyboard, is open again when it gets worse", async ({
  page,
}) => {
  const short = matter(page, "seat-shortfall").first();
  await short.getByRole("button", { name: "知悉…" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("秋季借用教师进修学校校舍");
  await shots(page, "problems-reason");
  await page.keyboard.press("Enter");
  await expect(page.locator(".said")).toContainText("已知悉 学位缺口");
  // The area's shortage is another problem, which nobody has spoken of.
  await expect(problems(page, "seat-shortfall")).toHaveCount(1);
  const known = panel(page).getByRole("region", { name: "已知悉" });
  await known.getByRole("button", { name: "已知悉", exact: false }).first().click();
  await expect(known).toContainText("原因：秋季借用教师进修学校校舍");
  await known.scrollIntoViewIfNeeded();
  await shots(page, "problems-known");

  await page
    .getByRole("navigation", { name: "页面" })
    .getByRole("button", { name: "名册", exact: true })
    .click();
  await new Grid(page, "学校名册").typeInto("实验小学", "seats.primary", "600");
  await expect(problems(page, "seat-shortfall")).toHaveCount(2);
  await expect(short).toContainText("已知悉过（当时 100），现在更严重");
  await expect(known).toHaveCount(0);
});
