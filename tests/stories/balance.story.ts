/** The planner goes through the views of Balance of the sample; what each shows is what the calculation must give. */
import type { Locator } from "@playwright/test";
import { formatCount, formatShare } from "../../shared/format/numbers.ts";
import { expectedCounty, shownCells, type ExpectedRow } from "./support/expected.ts";
import { Grid } from "./support/grid.ts";
import { goesTo, introduces, opensSample } from "./support/planner.ts";
import { readsAll, readsSums } from "./support/readsAll.ts";
import { expect, test } from "./support/server.ts";
import { shots } from "./support/shot.ts";

const county = expectedCounty("419921");
const lastFall = 2025;

function rowOf(year: number, stage: string): ExpectedRow {
  const row = county.rows.find((one) => one.year === year && one.stage === stage);
  if (row === undefined) throw new Error(`the fixture has no ${year} ${stage}`);
  return row;
}

test("every view of the balance comes out at the calculation", async ({ page }) => {
  test.slow();
  await introduces(page);
  await opensSample(page);
  await goesTo(page, "平衡");
  const shows = (name: string): Promise<void> =>
    page.getByRole("group", { name: "视图" }).getByRole("button", { name, exact: true }).click();
  const last = shownCells(rowOf(lastFall, "all"));

  await test.step("against base year, no new measures and target", async () => {
    await shows("对照");
    const comparison = new Grid(page, "对照");
    const shown = (columnId: string): Locator => comparison.cell(`/${lastFall}/all`, columnId);
    await expect(shown("base.shareBp")).toHaveText(formatShare(rowOf(2021, "all").shareBp));
    await expect(shown("planned.pupils")).toHaveText(last["privateCounted"] ?? "");
    await expect(shown("planned.shareBp")).toHaveText(last["shareBp"] ?? "");
    await expect(shown("target.gap")).toContainText("还需减");
    await shots(page, "balance-comparison");
  });

  await test.step("reduction by its parts beside seats by kind", async () => {
    await shows("压减与学位");
    const cells = await readsAll(page, "压减与学位");
    for (const row of county.rows.filter(({ year }) => year > 2021)) {
      const {
        area: _area,
        year: _year,
        stage: _stage,
        __line__: _line,
        ...shown
      } = {
        ...cells.get(`/${row.year}/${row.stage}`),
      };
      expect(Object.keys(shown).length, `${row.year} ${row.stage}`).toBeGreaterThan(10);
      expect(shownCells(row), `${row.year} ${row.stage}`).toMatchObject(shown);
    }
    await shots(page, "balance-reduction");
  });

  await test.step("public schools sum to the public seats and the public demand", async () => {
    await shows("学校");
    await page
      .getByRole("group", { name: "办别" })
      .getByRole("button", { name: "公办", exact: true })
      .click();
    const sums = await readsSums(page, "各校学位");
    expect(sums["pupils"]).toBe(last["publicDemand"]);
    expect(sums["seats"]).toBe(last["publicSeats"]);
    await expect(page.getByRole("region", { name: "说明" })).toContainText(last["spareSeats"] ?? "");
    await page
      .getByRole("group", { name: "办别" })
      .getByRole("button", { name: "全部", exact: true })
      .click();
    await shots(page, "balance-schools");
  });

  await test.step("what the seats added ask for", async () => {
    await shows("需求");
    const { seatsAdded } = rowOf(lastFall, "all");
    if (typeof seatsAdded !== "object" || seatsAdded === null) throw new Error("no seats added");
    const { total, purchase } = { total: 0, purchase: 0, ...seatsAdded };
    const needs = new Grid(page, "需求");
    await expect(needs.cell(`${lastFall}/all`, "seats")).toHaveText(formatCount(total - purchase));
    await expect(needs.cell(`${lastFall}/all`, "bought")).toHaveText(last["purchased"] ?? "");
    await shots(page, "balance-needs");
  });

  await test.step("the view is the one she left when she comes back", async () => {
    await goesTo(page, "名册");
    await goesTo(page, "平衡");
    await expect(page.getByRole("grid", { name: "需求" })).toBeVisible();
  });
});
