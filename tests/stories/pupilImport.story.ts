/**
 * A planner has no roster with this year's numbers, but the export of the pupils: it is counted school by school, shows
 * who does not count and why, can be corrected, and nothing about a child is anywhere to be seen.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Grid } from "./support/grid.ts";
import { hewan } from "./support/hewan.ts";
import { makesPlan } from "./support/planner.ts";
import { expect, test } from "./support/server.ts";
import { shots } from "./support/shot.ts";
import { applies, imports, next, picks, startsImport, wizard } from "./support/wizard.ts";
import { fixtureRoster, hewanRoster } from "../builders/aRoster.ts";

const header = "学籍号,姓名,身份证件号,学校标识码,学校名称,年级,班级,学籍状态";
const child = "G410105201402271234,杨雨晗,410105201402271234";
const school = "2141001001,河湾区实验小学";

/** Twelve in 一年级, and one for each reason not to count. */
const lines = [
  header,
  ...Array.from({ length: 12 }, (_, i) => `${child},${school},一年级,${(i % 2) + 1}班,在籍在读`),
  `${child},${school},一年级,1班,休学`,
  `${child},${school},一年级,1班,借读`,
  `${child},${school},特长组,1班,在籍在读`,
  `${child},,,一年级,1班,在籍在读`,
  `${child},${school},高一,1班,在籍在读`,
];

test.describe("importing pupils", () => {
  test.use({ who: "基教科 王芳" });

  test("an export of pupils becomes numbers by school and grade", async ({ page }) => {
    await makesPlan(page, hewan);
    await startsImport(page);
    await imports(page, hewanRoster);
    await page.getByRole("button", { name: "查看名册" }).click();
    await page.getByRole("button", { name: "导入名册…" }).click();
    await picks(page, fixtureRoster("学籍导出-学生名册.xlsx"));
    await expect(wizard(page).getByText("逐人学籍表：3,000 行，计入 9 所学校 3,000 名学生")).toBeVisible();
    await shots(page, "import-pupils-1-file");
    await next(page, "列对应");
    await shots(page, "import-pupils-2-columns");
    await next(page, "核对");
    await expect(new Grid(page, "工作表 学生基本信息").cell("row-3", "C")).toHaveText("11");
    await shots(page, "import-pupils-3-check");
    await next(page, "差异");
    await shots(page, "import-pupils-4-differences");
    await applies(page);
  });

  test("who does not count is told, and a number corrected by hand is taken", async ({ page, program }) => {
    const file = join(program.folders.documents, "学籍导出.csv");
    await makesPlan(page, hewan);
    writeFileSync(file, lines.join("\r\n"));
    await startsImport(page);
    await picks(page, file);
    await expect(wizard(page)).toContainText(
      "▲ 未计入 5 行：休学 1、借读 1、看不出年级 1、没有学校 1、非义务教育阶段 1",
    );
    await next(page, "列对应");
    await next(page, "核对");
    const sheet = new Grid(page, "工作表 文本文件");
    await expect(sheet.cell("row-3", "C")).toHaveText("12");
    await shots(page, "import-pupils-3-apart");
    await expect(wizard(page)).not.toContainText("杨雨晗");
    await expect(wizard(page)).not.toContainText("410105");
    await sheet.cell("row-3", "C").click();
    await sheet.type("13");
    await next(page, "差异");
    await expect(wizard(page)).toContainText("学生 13");
    await applies(page);
  });
});
