/** The roster's filters, its marks, and areas given to many schools in one step that can be taken back. */
import { Grid } from "./support/grid.ts";
import { goesTo, introduces, opensSample, problems } from "./support/planner.ts";
import { expect, test } from "./support/server.ts";
import { shot } from "./support/shot.ts";

test.beforeEach(async ({ page }) => {
  await introduces(page);
  await opensSample(page);
  await goesTo(page, "名册");
});

test("towns and areas filter the lines and their sums", async ({ page }) => {
  const roster = new Grid(page, "学校名册");
  const all = await roster.cell("sum", "name").textContent();
  await page.getByLabel("乡镇", { exact: true }).selectOption("石桥镇");
  await expect(roster.cell("sum", "name")).not.toHaveText(all ?? "");
  await expect(roster.linesNamed("东陵县大成学校")).toHaveCount(1);
  await page.getByLabel("片区", { exact: true }).selectOption("城区");
  await expect(page.getByText("没有符合筛选条件的行")).toBeVisible();
  await page.getByLabel("乡镇", { exact: true }).selectOption("全部乡镇");
  await expect(roster.linesNamed("东陵县世纪学校")).toHaveCount(0);
  await shot(page, "roster-filtered");
});

test("a suspicious value is marked at its cell with the reason, and is not once it is mended", async ({
  page,
}) => {
  const roster = new Grid(page, "学校名册");
  await page.getByRole("button", { name: /^民办/u }).click();
  const id = await roster.idOf("东陵县世纪学校");
  await roster.typeInto(id, "enrollment.3", "1390");
  await expect(roster.cell(id, "enrollment.3")).toHaveClass(/sheet-attention/u);
  await page.getByRole("region", { name: "人数突变" }).getByRole("button", { name: /^其余/u }).click();
  await expect(problems(page, "enrollment-jump").filter({ hasText: "1,390 人" })).toHaveCount(1);
  await roster.cell(id, "enrollment.3").hover();
  await expect(roster.cell(id, "enrollment.3")).toHaveAttribute(
    "title",
    /与相邻年级（154 人、116 人）相差较大/u,
  );
  await shot(page, "roster-marked");
  await roster.typeInto(id, "enrollment.3", "125");
  await expect(roster.cell(id, "enrollment.3")).not.toHaveClass(/sheet-attention/u);
});

test("a disposition chosen in the roster proposes its measures", async ({ page }) => {
  const roster = new Grid(page, "学校名册");
  await page.getByRole("button", { name: /^民办/u }).click();
  const id = await roster.idOf("东陵县世纪学校");
  await roster.choose(id, "disposition", "停办", "停办");
  await expect(page.getByText("提出 1 项措施")).toBeVisible();
  await expect(problems(page, "measure-undated")).toHaveCount(1);
});

test("areas are given town by town in one step, which is taken back at a click", async ({ page }) => {
  const roster = new Grid(page, "学校名册");
  await page.getByRole("button", { name: "划分片区…" }).click();
  const dialog = page.getByRole("dialog", { name: "划分片区" });
  await expect(dialog.getByText("没有学校需要修改。")).toBeVisible();
  await dialog.getByLabel("石桥镇的片区").fill("北片");
  await dialog.getByLabel("只填还没有片区的学校，已有的不改").uncheck();
  await expect(dialog.getByRole("status")).toContainText(/将修改 \d+ 所学校：北片 \d+ 所。/u);
  await shot(page, "roster-areas");
  await dialog.getByRole("button", { name: /^划分 \d+ 所学校/u }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByLabel("乡镇", { exact: true }).selectOption("石桥镇");
  const id = await roster.idOf("东陵县大成学校");
  await expect(roster.cell(id, "area")).toHaveText("北片");
  await page.locator(".ant-notification").getByRole("button", { name: "撤销" }).click();
  await expect(roster.cell(id, "area")).toHaveText("石桥镇");
});

test.describe("at 125 %", () => {
  test.use({ viewport: { width: 1093, height: 550 } });

  test("the dialog of the areas fits the window", async ({ page }) => {
    await page.getByRole("button", { name: "划分片区…" }).click();
    const dialog = page.getByRole("dialog", { name: "划分片区" });
    await expect(dialog.getByRole("button", { name: "取消" })).toBeInViewport({ ratio: 1 });
    await shot(page, "125-roster-areas");
  });
});
