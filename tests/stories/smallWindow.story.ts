/** At 125 % of a 1366×768 screen the window has 1093×550: the problems are folded, and the grids keep eleven lines. */
import { goesTo, introduces, opensSample, strip } from "./support/planner.ts";
import { expect, test } from "./support/server.ts";
import { shot } from "./support/shot.ts";

/** Lines, pinned sums among them, that can be seen whole: nothing lies over their lower edge. */
const linesInSight = (lines: Element[]): number =>
  lines.filter((line) => {
    const { left, bottom } = line.getBoundingClientRect();
    return line.contains(document.elementFromPoint(left + 200, bottom - 2));
  }).length;

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
    expect(await page.locator(".ag-row").evaluateAll(linesInSight)).toBeGreaterThanOrEqual(11);
    await shot(page, "125-schedule");
    await goesTo(page, "平衡");
    await shot(page, "125-balance");
    await goesTo(page, "名册");
    await shot(page, "125-roster");
  });
});

test("at 100 % sixteen lines are seen", async ({ page }) => {
  await introduces(page);
  await opensSample(page);
  expect(await page.locator(".ag-row").evaluateAll(linesInSight)).toBeGreaterThanOrEqual(16);
});
