/** A roster without seats: they are estimated from its classes, told apart everywhere, and give way to what is typed. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Grid } from "./support/grid.ts";
import { goesTo, makesPlan } from "./support/planner.ts";
import { expect, test } from "./support/server.ts";
import { shot } from "./support/shot.ts";
import { applies, next, picks, startsImport, wizard } from "./support/wizard.ts";

test.use({ who: "王芳" });

const header =
  "学校名称,办别,办学类型,乡镇,一年级,二年级,七年级,小学班级数,初中班级数,小学学位,许可证有效期,统一社会信用代码";
const thisYear = [
  header,
  "城关小学,公办,小学,城关镇,90,88,,4,,,,",
  "育英学校,民办,九年一贯制,石桥镇,60,58,120,3,2,,2025.1,91350100M000100Y43",
  "石门教学点,公办,教学点,石桥镇,12,9,,2,,,,",
  "东关小学,公办,小学,城关镇,40,,,,,,,",
];
const nextYear = [
  header,
  "城关小学,公办,小学,城关镇,90,88,,5,,,,",
  "育英实验学校,民办,九年一贯制,石桥镇,60,58,120,3,2,270,2025年10月,91350100M000100Y43",
  "石门教学点,公办,教学点,石桥镇,12,9,,2,,,,",
  "东关小学,公办,小学,城关镇,40,,,,,,,",
];

test("seats of a roster that has none", async ({ page, program }) => {
  const keep = (name: string, lines: readonly string[]): string => {
    const path = join(program.folders.data, name);
    writeFileSync(path, lines.join("\r\n"));
    return path;
  };
  await makesPlan(page, { name: "东陵县", code: "419921", baseYear: 2021, targetYear: 2025 });

  await test.step("the wizard says what they are made of", async () => {
    await startsImport(page);
    await picks(page, keep("名册.csv", thisYear));
    await next(page, "列对应");
    await shot(page, "estimates-columns");
    await next(page, "核对");
    const asked = wizard(page).getByRole("complementary", { name: "名册中的问题" });
    await expect(asked).toContainText("可能是 1 月，也可能是 10 月");
    await shot(page, "estimates-check");
    await next(page, "差异");
    const differences = new Grid(page, "差异");
    await expect(differences.cell("add !3", "to")).toHaveText("学生 238，学位 235 估，待改 1 格");
    await shot(page, "estimates-differences");
    await applies(page);
    await expect(wizard(page)).toContainText("估算学位 4 处");
    await wizard(page).getByRole("button", { name: "查看名册" }).click();
  });

  const roster = new Grid(page, "学校名册");
  await test.step("the roster marks them, and those that are missing", async () => {
    const school = await roster.idOf("城关小学");
    const point = await roster.idOf("石门教学点");
    await roster.goTo(school, "stageClasses.junior");
    await expect(roster.cell(school, "seats.primary")).toHaveText("180 估");
    await expect(roster.cell(point, "seats.primary")).toHaveText("60 估");
    await expect(roster.cell(school, "stageClasses.primary")).toHaveText("4");
    await shot(page, "estimates-roster");
    await roster.goTo(school, "seats.primary");
    await roster.type("200");
    await expect(roster.cell(school, "seats.primary")).toHaveText("200");
  });

  await test.step("the case of the private school takes the classes of its stages", async () => {
    await goesTo(page, "一校一案");
    await expect(page.getByRole("textbox", { name: "小学班级数" })).toHaveValue("3");
    await page.getByRole("textbox", { name: "小学班级数" }).scrollIntoViewIfNeeded();
    await shot(page, "estimates-case");
    await goesTo(page, "名册");
  });

  await test.step("next year's file changes what was estimated and nothing that was typed", async () => {
    await startsImport(page);
    await picks(page, keep("次年.csv", nextYear));
    const differences = new Grid(page, "差异");
    await differences.choose("add !3", "near", "育英学校", "育英学校");
    await expect(differences.root).toContainText("135 估");
    await shot(page, "estimates-next-year");
    await applies(page);
    await expect(wizard(page)).toContainText("新校名已记入曾用名");
    await wizard(page).getByRole("button", { name: "查看名册" }).click();
    const [renamed, typed] = [await roster.idOf("育英实验学校"), await roster.idOf("城关小学")];
    await roster.goTo(renamed, "seats.primary");
    await expect(roster.cell(renamed, "seats.primary")).toHaveText("270");
    await expect(roster.cell(typed, "seats.primary")).toHaveText("200");
  });

  await test.step("the old name is still known", async () => {
    await startsImport(page);
    await picks(page, keep("旧名.csv", thisYear));
    const differences = new Grid(page, "差异");
    await expect(differences.root).toBeVisible();
    await expect(differences.root.getByText("新增")).toHaveCount(0);
    await shot(page, "estimates-old-name");
  });
});
