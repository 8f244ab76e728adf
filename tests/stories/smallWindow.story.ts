/** At 125 % of a 1366×768 screen the window has 1093×550: the problems are folded, and the grids keep eleven lines. */
import { Cases } from "./support/cases.ts";
import { goesTo, introduces, opensSample, strip } from "./support/planner.ts";
import { expect, test } from "./support/server.ts";
import { shot } from "./support/shot.ts";

/** Lines, pinned sums among them, that can be seen whole: nothing lies over their lower edge. */
const linesInSight = (lines: Element[]): number =>
  lines.filter((line) => {
    const { left, bottom } = line.getBoundingClientRect();
    return line.contains(document.elementFromPoint(left + 200, bottom - 2));
  }).length;

/** Tables that ask to be scrolled sideways, and fields whose last characters are cut off. */
const tooWide = (parts: Element[]): string[] =>
  parts
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map((part) => part.getAttribute("aria-label") ?? part.className);

test.describe("at 125 %", () => {
  test.use({ viewport: { width: 1093, height: 550 } });

  test("problems are a badge, the strip is whole, and eleven lines are seen", async ({ page }) => {
    await introduces(page);
    await opensSample(page);
    await expect(page.getByRole("complementary", { name: "问题" })).toHaveClass(/folded/u);
    for (const part of ["合计", "小学", "初中"] as const) {
      const fits = await strip(page, part).evaluate((section) => section.scrollWidth <= section.clientWidth);
      expect(fits, part).toBe(true);
    }
    await expect.poll(() => page.locator(".ag-row").evaluateAll(linesInSight)).toBeGreaterThanOrEqual(11);
    await shot(page, "125-schedule");
    await goesTo(page, "平衡");
    await shot(page, "125-balance");
    await goesTo(page, "名册");
    await shot(page, "125-roster");
  });

  test("F6 goes round all parts of the window, the strip with its shorter choice of falls too", async ({
    page,
  }) => {
    await introduces(page);
    await opensSample(page);
    await goesTo(page, "一校一案");
    await expect(new Cases(page).list).toBeFocused();
    const focused = page.locator(":focus");
    await page.keyboard.press("F6");
    await expect(new Cases(page).form.locator(":focus")).toHaveCount(1);
    await page.keyboard.press("F6");
    await expect(focused).toHaveText(/^问题/u);
    await page.keyboard.press("F6");
    await expect(page.getByLabel("选择秋季")).toBeFocused();
    await page.keyboard.press("F6");
    await expect(focused).toHaveText("文件");
  });
});

for (const [window, viewport] of [
  ["125 % with the problems open", { width: 1093, height: 550 }],
  ["100 %", { width: 1366, height: 768 }],
] as const)
  test.describe(`at ${window}`, () => {
    test.use({ viewport });

    test("the tables of a case are read whole", async ({ page }) => {
      await introduces(page);
      await opensSample(page);
      if (viewport.width < 1200) await page.keyboard.press("Alt+0");
      await expect(page.getByRole("complementary", { name: "问题" })).not.toHaveClass(/folded/u);
      await goesTo(page, "一校一案");
      const cases = new Cases(page);
      await cases.school("东陵县思源学校").click();
      await expect(cases.title).toHaveText("东陵县思源学校");
      await expect(cases.part("D 学生分流").getByRole("table")).not.toHaveCount(0);
      const tables = cases.form.locator(".diversion-scroll, .milestones .case-wide-table");
      await expect.poll(() => tables.evaluateAll(tooWide)).toEqual([]);
      const dates = cases.form.locator('[data-field="diversion.date"], [data-field="milestone.plannedDate"]');
      expect(await dates.evaluateAll(tooWide)).toEqual([]);
    });
  });

test("at 100 % sixteen lines are seen", async ({ page }) => {
  await introduces(page);
  await opensSample(page);
  await expect.poll(() => page.locator(".ag-row").evaluateAll(linesInSight)).toBeGreaterThanOrEqual(16);
});
