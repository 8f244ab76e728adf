/** Chinese words arrive whole, whichever way a cell is entered: no first key lost, no stray letter, no early commit. */
import { appendLine, Grid, type Entry } from "./support/grid.ts";
import { goesTo, introduces, makesPlan } from "./support/planner.ts";
import { expect, test } from "./support/server.ts";

const words: readonly (readonly [word: string, spelling: string])[] = [
  ["育英学校", "yuyingxuexiao"],
  ["我", "wo"],
  ["第一小学", "diyixiaoxue"],
  ["实验中学", "shiyanzhongxue"],
  ["博文", "bowen"],
  ["城关镇", "chengguanzhen"],
  ["阳光", "yangguang"],
  ["尚德学校", "shangdexuexiao"],
  ["安河", "anhe"],
  ["龙泉街道", "longquanjiedao"],
];
const entries: readonly Entry[] = ["focused", "F2", "double click"];

test.beforeEach(async ({ page }) => {
  await introduces(page);
  await makesPlan(page, { name: "东陵县", code: "419921", baseYear: 2021, targetYear: 2024 });
});

for (const entry of entries) {
  test(`ten words into a text cell: ${entry}`, async ({ page }) => {
    await goesTo(page, "名册");
    const roster = new Grid(page, "学校名册");
    const school = await roster.begins("name", "某校");
    for (const [word, spelling] of words) {
      await roster.enter(school, "town", entry);
      await roster.compose(word, spelling);
      await expect(roster.input).toHaveValue(word);
      await page.keyboard.press("Enter");
      await expect(roster.cell(school, "town")).toHaveText(word);
    }
  });

  test(`ten words into the school picker: ${entry}`, async ({ page }) => {
    await goesTo(page, "名册");
    const roster = new Grid(page, "学校名册");
    for (const [word] of words) await roster.typeInto(appendLine, "name", word, "Enter");
    await goesTo(page, "进度表");
    const schedule = new Grid(page, "进度表");
    const measure = await schedule.begins("schoolId", "某项目");
    for (const [word, spelling] of words) {
      await schedule.enter(measure, "schoolId", entry);
      await schedule.compose(word, spelling);
      await expect(schedule.options.filter({ hasText: word }).first()).toBeVisible();
      await page.keyboard.press("Enter");
      await expect(schedule.cell(measure, "schoolId")).toHaveText(word);
    }
  });
}
