/**
 * The forecast: past falls pasted from Excel, the ratios of each year seen, taken over in one step, the forecast line and
 * the balance changed by it, and all of it taken back.
 */
import { fixtureRoster } from "../builders/aRoster.ts";
import { expectNews, putsOnClipboard, tsv } from "./support/clipboard.ts";
import { Grid } from "./support/grid.ts";
import { goesTo, introduces, opensSample, problems, strip } from "./support/planner.ts";
import { expect, test } from "./support/server.ts";
import { shots } from "./support/shot.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

/** Three falls of 8,000 pupils in every grade. */
const pastFalls = tsv(Array.from({ length: 9 }, () => ["8,000", "8000", "8000"]));

test("ratios estimated from pasted past falls are taken over in one step and change forecast and balance", async ({
  page,
}) => {
  test.slow();
  await introduces(page);
  await opensSample(page);
  await goesTo(page, "参数");
  const shows = (view: string) => page.getByRole("button", { name: view, exact: true }).click();
  const parameters = new Grid(page, "预测参数");
  const past = new Grid(page, "往年与预测人数");
  await page.getByRole("button", { name: "填写往年人数" }).click();

  await past.goTo("1", "past.2018");
  await putsOnClipboard(page, { text: pastFalls });
  await page.keyboard.press("Control+v");
  await expectNews(page, "粘贴 27 格：全部成功");
  await expect(past.cell("sum.all", "past.2020")).toHaveText("72,000");
  const forecast = await past.cell("2", "fall.2022").textContent();
  const balance = await strip(page, "小学").textContent();
  await shots(page, "forecast-past");

  await shows("升级率与入学指数");
  // 7,818 in the second grade of the roster, of 8,000 in the first a year before; all others moved up whole.
  await expect(parameters.cell("progressionBp.2", "year.2020")).toHaveText("100.00%");
  await expect(parameters.cell("progressionBp.2", "year.2021")).toHaveText("97.73%");
  await expect(parameters.cell("progressionBp.2", "proposed")).toHaveText("99.24%");
  // Unticked, it keeps its own value; junior intakes are ticked by hand only.
  const third = await parameters.cell("progressionBp.3", "value").textContent();
  await parameters.cell("progressionBp.3", "tick").click();
  await expect(parameters.cell("progressionBp.3", "tick")).toHaveText("☐");
  await shots(page, "forecast-parameters");
  await page.getByRole("button", { name: "采用勾选的 10 项" }).click();
  await expect(parameters.cell("progressionBp.2", "value")).toHaveText("99.24%");
  await expect(parameters.cell("progressionBp.2", "source")).toHaveText("估算（2019–2021年平均）");
  await expect(parameters.cell("progressionBp.3", "value")).toHaveText(third ?? "");
  await expect(strip(page, "小学")).not.toHaveText(balance ?? "");

  await shows("高低预测");
  await expect(page.getByRole("status").filter({ hasText: "预测" })).toContainText("结论");
  await shots(page, "forecast-band");
  await shows("往年与预测人数");
  await expect(past.cell("2", "fall.2022")).not.toHaveText(forecast ?? "");
  await page.keyboard.press("Control+z");
  await expect(parameters.cell("progressionBp.2", "source")).toHaveText("手工填写");
  await expect(strip(page, "小学")).toHaveText(balance ?? "");
});

test("what is no percentage stays in its cell, and its problem leads back to it", async ({ page }) => {
  await introduces(page);
  await opensSample(page);
  await goesTo(page, "参数");
  const parameters = new Grid(page, "预测参数");
  await parameters.typeInto("progressionBp.2", "value", "0.985");
  await expect(parameters.cell("progressionBp.2", "value")).toHaveClass(/sheet-draft/u);
  await expect(parameters.cell("progressionBp.2", "value")).toHaveText("0.985");
  await goesTo(page, "名册");
  await problems(page, "draft-pending").filter({ hasText: "升入二年级升级率" }).click();
  await parameters.expectActive("progressionBp.2", "value");
  await parameters.type("98.5");
  await expect(parameters.cell("progressionBp.2", "value")).toHaveText("98.50%");
  await expect(problems(page, "draft-pending")).toHaveCount(0);
});

test("an earlier roster is read for its sums alone, for the fall that is chosen", async ({ page }) => {
  await introduces(page);
  await opensSample(page);
  await goesTo(page, "参数");
  await page.getByRole("button", { name: "往年与预测人数", exact: true }).click();
  const past = new Grid(page, "往年与预测人数");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "从往年名册读取…" }).click();
  await (await chooser).setFiles(fixtureRoster("东陵县学校名册.xlsx"));
  const dialog = page.getByRole("dialog", { name: "从往年名册读取" });
  await expect(dialog.getByRole("table", { name: "各年级人数" })).toContainText("7,664");
  await expect(dialog.getByRole("button", { name: "填入" })).toBeDisabled();
  await dialog.getByLabel("是哪一年秋季的人数").selectOption("2020年秋");
  await shots(page, "forecast-read-past");
  await dialog.getByRole("button", { name: "填入" }).click();
  await expect(past.cell("1", "past.2020")).toHaveText("7,664");
  await expect(past.cell("source", "past.2020")).toHaveText("往年名册");
  await goesTo(page, "名册");
  await expect(page.getByRole("grid", { name: "学校名册" })).toContainText("合计 138 所");
});
