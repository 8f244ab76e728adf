/** What cannot be is said in a sentence with its place and remedy, and nothing is lost or half-done. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Grid } from "./support/grid.ts";
import { goesTo, introduces, makesPlan, problems } from "./support/planner.ts";
import { expect, test } from "./support/server.ts";
import { shot } from "./support/shot.ts";

test("damaged and foreign files are refused with a sentence and left as they are", async ({
  page,
  program,
}) => {
  const { documents } = program.folders;
  mkdirSync(documents, { recursive: true });
  const files = {
    "损坏的方案.seatplan": Buffer.from("SQLite format 3\0 then nothing"),
    "其实是表格.seatplan": Buffer.from("PK\u0003\u0004 a workbook"),
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(documents, name), bytes);

  await introduces(page);
  for (const [name, bytes] of Object.entries(files)) {
    await page.getByRole("button", { name: "打开方案" }).click();
    await page
      .getByRole("dialog", { name: "打开方案" })
      .getByRole("button", { name: new RegExp(name.replace(".seatplan", ""), "u") })
      .click();
    const said = page.getByRole("alert").last();
    await expect(said).toContainText(name);
    await expect(said).toContainText(/备份|重新|另/u);
    expect(readFileSync(join(documents, name))).toEqual(bytes);
    await shot(page, `refused-${name}`);
  }
  await expect(page.getByRole("heading", { name: "最近的方案" })).toBeVisible();
});

test("an address without a token shows a sentence and nothing else", async ({ program, browser }) => {
  const stranger = await browser.newPage();
  const answer = await stranger.goto(program.origin);
  expect(answer?.status()).toBe(401);
  await expect(stranger.locator("body")).toContainText(/[\u4e00-\u9fff]{6,}/u);
  await shot(stranger, "refused-address");
  await stranger.close();
});

test("wrong values stay in their cells with the reason, and are gone when mended", async ({ page }) => {
  await introduces(page);
  await makesPlan(page, { name: "东陵县", code: "419921", baseYear: 2021, targetYear: 2024 });
  await goesTo(page, "名册");
  const roster = new Grid(page, "学校名册");
  const school = await roster.begins("name", "育英学校");
  const wrong: readonly (readonly [column: string, text: string, reason: string])[] = [
    ["enrollment.1", "约300", "不是整数"],
    ["enrollment.2", "-5", "不能为负数"],
    ["enrollment.3", "2.5", "不是整数"],
    ["ownership", "半公办", "不在可选项内"],
  ];
  for (const [column, text, reason] of wrong) {
    await roster.typeInto(school, column, text);
    await roster.goTo(school, column);
    await expect(roster.cell(school, column)).toHaveText(text);
    await expect(roster.reason).toContainText(reason);
  }
  await expect(problems(page, "draft-pending")).toHaveCount(wrong.length);

  await goesTo(page, "进度表");
  const schedule = new Grid(page, "进度表");
  const measure = await schedule.begins("schoolId", "育英学校");
  await schedule.typeInto(measure, "plannedDate", "2023-02-30");
  await schedule.goTo(measure, "plannedDate");
  await expect(schedule.reason).toContainText("没有这一天");
  await expect(schedule.cell(measure, "plannedDate")).toHaveText("2023-02-30");
  await shot(page, "drafts");

  // Back on the cell before the answer has come: the reason is said as soon as it is known.
  await schedule.type("约明年");
  await page.keyboard.press("ArrowUp");
  await schedule.expectActive(measure, "plannedDate");
  await expect(schedule.reason).toContainText("约明年");

  await problems(page, "draft-pending").filter({ hasText: "约300" }).click();
  await roster.expectActive(school, "enrollment.1");
  await roster.type("300");
  await expect(problems(page, "draft-pending").filter({ hasText: "约300" })).toHaveCount(0);
});
