/** The sample opens from Start with one click, and every number of its balance is the one the calculation must give. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CalculationResult } from "../../shared/calculation/results.ts";
import { formatCount, formatDifference, formatShare } from "../../shared/format/numbers.ts";
import type { BalanceRow } from "../../shared/calculation/rows.ts";
import { programFolder } from "../support/folders.ts";
import { readsAll } from "./support/readsAll.ts";
import { choosesFall, goesTo, introduces, opensSample, strip } from "./support/planner.ts";
import { expect, test } from "./support/server.ts";
import { shot } from "./support/shot.ts";

const sampleCounty = "419921";

function expectedOf(): CalculationResult["counties"][number] {
  const file = join(programFolder, "tests/fixtures/city-anhe/result.json");
  const result: CalculationResult = JSON.parse(readFileSync(file, "utf8"));
  const county = result.counties.find(({ code }) => code === sampleCounty);
  if (county === undefined) throw new Error("the fixture has no such county");
  return county;
}

/** What a line of the balance shows, by column. */
function shown(row: BalanceRow): Record<string, string> {
  const {
    stage: _stage,
    year: _year,
    shareBp,
    grossShareBp,
    net,
    spareSeats,
    seatsAdded,
    reduction,
    ...counts
  } = row;
  const nested = (name: string, figures: object): [string, string][] =>
    Object.entries(figures).map(([key, n]) => [`${name}.${key}`, formatCount(n)]);
  return {
    shareBp: formatShare(shareBp),
    grossShareBp: formatShare(grossShareBp),
    net: formatDifference(net),
    spareSeats:
      spareSeats < 0
        ? `▼缺 ${formatCount(-spareSeats)}`
        : spareSeats > 0
          ? `▲余 ${formatCount(spareSeats)}`
          : "余 0",
    ...Object.fromEntries(Object.entries(counts).map(([key, n]) => [key, formatCount(n)])),
    ...Object.fromEntries([...nested("seatsAdded", seatsAdded), ...nested("reduction", reduction)]),
  };
}

test("every cell of the sample's balance is the calculation's", async ({ page }) => {
  test.slow();
  await introduces(page);
  await opensSample(page);
  await goesTo(page, "平衡");
  await page.getByRole("combobox", { name: "片区" }).selectOption("全县和各片区");
  const cells = await readsAll(page, "学位平衡");

  const county = expectedOf();
  const parts = [{ area: "", rows: county.rows }, ...county.areas];
  for (const { area, rows } of parts) {
    for (const row of rows) {
      const line = cells.get(`${area}/${row.year}/${row.stage}`);
      expect(line, `${area} ${row.year} ${row.stage}`).toMatchObject(shown(row));
    }
  }
  expect(cells.size).toBe(parts.reduce((sum, { rows }) => sum + rows.length, 0));
});

test("the share of 2025 in strip and balance reads as calculated", async ({ page }) => {
  await introduces(page);
  await shot(page, "start-empty");
  await opensSample(page);
  await choosesFall(page, 2025);
  const last = expectedOf().rows.find(({ year, stage }) => year === 2025 && stage === "all");
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
