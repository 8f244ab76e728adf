/** The pictures of the sample's balance say what the calculation gives, explain themselves and can be taken along. */
import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { formatCount, formatShare } from "../../shared/format/numbers.ts";
import { expectedCounty, shownCells, type ExpectedRow } from "./support/expected.ts";
import { goesTo, introduces, opensSample } from "./support/planner.ts";
import { expect, test } from "./support/server.ts";
import { shots } from "./support/shot.ts";

const county = expectedCounty("419921");

function rowOf(year: number, stage: string): ExpectedRow {
  const row = county.rows.find((one) => one.year === year && one.stage === stage);
  if (row === undefined) throw new Error(`the fixture has no ${year} ${stage}`);
  return row;
}

const picture = (page: Page, title: RegExp): Locator =>
  page.getByRole("region", { name: "图", exact: true }).getByRole("region", { name: title });

test("every picture shows the table's numbers, explains them, and is saved with its title", async ({
  page,
}) => {
  await introduces(page);
  await opensSample(page);
  await goesTo(page, "平衡");
  await page.getByRole("group", { name: "视图" }).getByRole("button", { name: "图", exact: true }).click();
  const [base, last] = [shownCells(rowOf(2021, "all")), shownCells(rowOf(2025, "all"))];
  const waterfall = picture(page, /^到2025年秋民办在校生减少/u);

  await test.step("numbers", async () => {
    const drawn = waterfall.locator("svg");
    await expect(drawn).toContainText(base["privateCounted"] ?? "");
    await expect(drawn).toContainText(last["privateCounted"] ?? "");
    await expect(drawn).toContainText(`−${last["reduction.conversions"] ?? ""}`);
    await expect(picture(page, /^新增学位/u).locator("svg")).toContainText(last["seatsAdded.total"] ?? "");
    await expect(picture(page, /^到2025年秋民办占比/u).locator("svg")).toContainText(last["shareBp"] ?? "");
    const short = rowOf(2024, "junior")["seatShortage"];
    await expect(page.getByRole("table", { name: "各片区公办学位余缺" })).toContainText(
      `▼${formatCount(Number(short))}`,
    );
    await shots(page, "balance-pictures");
  });

  await test.step("the fall and the stage are chosen above", async () => {
    await page.getByRole("combobox", { name: "哪一年秋季" }).selectOption("2023年秋");
    await page
      .getByRole("group", { name: "学段" })
      .getByRole("button", { name: "初中", exact: true })
      .click();
    const junior = rowOf(2023, "junior");
    await expect(picture(page, /^到2023年秋初中民办在校生/u).locator("svg")).toContainText(
      shownCells(junior)["privateCounted"] ?? "",
    );
    await expect(picture(page, /^到2025年秋初中民办占比/u).locator("svg")).toContainText(
      formatShare(rowOf(2025, "junior").shareBp),
    );
  });

  await test.step("a number is asked what it is made of, by mouse and by keyboard", async () => {
    const asked = page.getByRole("complementary", { name: "这个数怎么来的" });
    const cell = page.getByRole("row", { name: /^城区/u }).getByRole("button").first();
    await cell.click();
    await expect(asked).toContainText("城区");
    await picture(page, /^到2023年秋初中民办在校生/u)
      .getByRole("button", { name: /^民转公/u })
      .press("Enter");
    const converted = shownCells(rowOf(2023, "junior"))["reduction.conversions"] ?? "";
    await expect(asked).toContainText("2023年秋东陵县初中民办转公办压减");
    await expect(asked).toContainText(`${converted} 人`);
    await picture(page, /新增学位/u)
      .locator("svg text", { hasText: "2023年秋" })
      .click();
    await expect(asked).toContainText("2023年秋东陵县初中增减差额");
  });

  await test.step("saved as SVG it has its title", async () => {
    const trend = picture(page, /^到2025年秋初中民办占比/u);
    const title = await trend.getByRole("heading").innerText();
    const started = page.waitForEvent("download");
    await trend.getByRole("button", { name: "存 SVG" }).click();
    const file = await started;
    expect(file.suggestedFilename()).toBe("东陵县 2021–2025 民办占比走势（初中）.svg");
    expect(readFileSync(await file.path(), "utf8")).toContain(title);
  });

  await test.step("copied it is an image", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await waterfallOfJunior(page).getByRole("button", { name: "复制" }).click();
    await expect(page.getByText("图片已复制")).toBeVisible();
    const types = await page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap((item) => [...item.types]),
    );
    expect(types).toContain("image/png");
  });
});

const waterfallOfJunior = (page: Page): Locator => picture(page, /^到2023年秋初中民办在校生/u);
