/** The sample opens from Start with one click, and every number of its balance is the one the calculation must give. */
import { formatShare } from "../../shared/format/numbers.ts";
import { expectedCounty, shownCells } from "./support/expected.ts";
import { choosesFall, goesTo, introduces, opensSample, strip } from "./support/planner.ts";
import { readsAll } from "./support/readsAll.ts";
import { expect, test } from "./support/server.ts";
import { shot } from "./support/shot.ts";

const county = expectedCounty("419921");

test("every cell of the sample's balance is the calculation's", async ({ page }) => {
  test.slow();
  await introduces(page);
  await opensSample(page);
  await goesTo(page, "平衡");
  await page.getByRole("combobox", { name: "片区" }).selectOption("全县和各片区");
  const cells = await readsAll(page, "学位平衡");

  const parts = [{ area: "", rows: county.rows }, ...county.areas];
  for (const { area, rows } of parts) {
    for (const row of rows) {
      const line = cells.get(`${area}/${row.year}/${row.stage}`);
      expect(line, `${area} ${row.year} ${row.stage}`).toMatchObject(shownCells(row));
    }
  }
  expect(cells.size).toBe(parts.reduce((sum, { rows }) => sum + rows.length, 0));
});

test("the share of 2025 in strip and balance reads as calculated", async ({ page }) => {
  await introduces(page);
  await shot(page, "start-empty");
  await opensSample(page);
  await choosesFall(page, 2025);
  const last = county.rows.find(({ year, stage }) => year === 2025 && stage === "all");
  if (last === undefined) throw new Error("the fixture has no 2025");
  await expect(strip(page, "合计")).toContainText(`占比 ${formatShare(last.shareBp)}`);
  await shot(page, "sample-schedule");
  await goesTo(page, "平衡");
  await shot(page, "sample-balance");
  await goesTo(page, "名册");
  await shot(page, "sample-roster");
  await goesTo(page, "进度表");
  await page.getByRole("button", { name: "招生计划", exact: true }).click();
  await expect(page.getByRole("grid", { name: "招生计划" })).toBeVisible();
  await shot(page, "sample-intake-plan");
});
