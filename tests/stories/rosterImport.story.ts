/** The first morning: a county's own Excel roster becomes its plan, is corrected on the way, and comes again next year. */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Page } from "@playwright/test";
import { z } from "zod";
import { formatCount } from "../../shared/format/numbers.ts";
import { changedWorkbook } from "../builders/changedWorkbook.ts";
import { programFolder } from "../support/folders.ts";
import { Grid } from "./support/grid.ts";
import { hewan } from "./support/hewan.ts";
import { makesPlan, type NewPlanStory } from "./support/planner.ts";
import { readsSums } from "./support/readsAll.ts";
import { expect, test } from "./support/server.ts";
import { shot, shots } from "./support/shot.ts";
import { applies, imports, next, picks, says, startsImport, wizard } from "./support/wizard.ts";

const fixtures = join(programFolder, "tests", "fixtures", "city-anhe");
const dongling: NewPlanStory = { name: "东陵县", code: "419921", baseYear: 2021, targetYear: 2025 };

interface CorrectionStory {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** From the list of problems to the cell, and typed over; it is no problem any more. */
async function corrects(page: Page, { sheet, cell, text }: CorrectionStory): Promise<void> {
  const problem = page
    .getByRole("complementary", { name: "名册中的问题" })
    .getByRole("button", { name: `${sheet} ${cell}` });
  await problem.click();
  const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
  const grid = new Grid(page, `工作表 ${sheet}`);
  await grid.expectActive(`row-${row}`, column);
  await grid.type(text);
  await expect(problem).toBeHidden();
}

/** As a hand drops a file of the desktop into the window. */
async function drops(page: Page, path: string): Promise<void> {
  const bytes = readFileSync(path).toString("base64");
  const transfer = await page.evaluateHandle(
    ([name, content]) => {
      const files = new DataTransfer();
      files.items.add(
        new File([Uint8Array.from(atob(content), (character) => character.charCodeAt(0))], name),
      );
      return files;
    },
    [basename(path), bytes] as const,
  );
  const zone = wizard(page).locator(".import-drop");
  await zone.dispatchEvent("dragover", { dataTransfer: transfer });
  await zone.dispatchEvent("drop", { dataTransfer: transfer });
}

/** Of ten schools of the first sheet: pupils, seats, teachers, a town, a name. */
const tenChanges = {
  H5: 14,
  I6: 62,
  J7: 61,
  K9: 40,
  L11: 60,
  M13: 131,
  T14: 95,
  V15: 33,
  D17: "城关镇",
  C16: "河湾区中心学校",
} as const;

const counts = z.record(z.string(), z.number());
const planFile = z.object({
  schools: z.array(z.object({ countyCode: z.string(), name: z.string(), enrollment: counts, seats: counts })),
});
const plan = planFile.parse(JSON.parse(readFileSync(join(fixtures, "plan.json"), "utf8")));

/** The pinned sums the roster screen should show, by column. */
function expectedSums(county: string): Readonly<Record<string, number>> {
  const schools = plan.schools.filter(({ countyCode }) => countyCode === county);
  const sums: Record<string, number> = {};
  for (const { enrollment, seats } of schools) {
    for (const [grade, pupils] of Object.entries(enrollment))
      sums[`enrollment.${grade}`] = (sums[`enrollment.${grade}`] ?? 0) + pupils;
    for (const [stage, count] of Object.entries(seats))
      sums[`seats.${stage}`] = (sums[`seats.${stage}`] ?? 0) + count;
  }
  return sums;
}

async function expectSums(page: Page, sums: Readonly<Record<string, number>>): Promise<void> {
  const shown = await readsSums(page, "学校名册");
  for (const [columnId, sum] of Object.entries(sums))
    expect(shown[columnId], columnId).toBe(formatCount(sum));
}

test.describe("importing a roster", () => {
  test.use({ who: "基教科 王芳" });

  test("a new plan from the county's own roster", async ({ page }) => {
    await makesPlan(page, hewan);
    await startsImport(page);
    await shots(page, "import-1-file-empty");
    await picks(page, join(fixtures, "河湾区学校名册.xlsx"));
    await expect(wizard(page).getByText(/^学校 88 所/u)).toBeVisible();
    await expect(new Grid(page, "工作表 义务教育学校名册").cell("row-5", "C")).toHaveText("河湾区实验小学");
    await shots(page, "import-1-file");
    await next(page, "列对应");
    await expect(new Grid(page, "列对应").root).toContainText("小学在校生数/一年级");
    await shots(page, "import-2-columns");
    await next(page, "核对");
    await shots(page, "import-3-check");
    await next(page, "差异");
    await expect(wizard(page).getByRole("button", { name: "新增 88" })).toBeVisible();
    await shots(page, "import-4-differences");
    await applies(page);
    await says(page, "已导入：新增 88 所，修改 0 格，待改 0 格");
    await shots(page, "import-5-done");
    await page.getByRole("button", { name: "查看名册" }).click();
    await expect(new Grid(page, "学校名册").cell("sum", "name")).toHaveText("合计 88 所");
    await expectSums(page, expectedSums("419901"));
  });

  test("a messy roster with two cells corrected on the way", async ({ page }) => {
    await makesPlan(page, dongling);
    await startsImport(page);
    await picks(page, join(fixtures, "东陵县学校名册.xlsx"));
    await next(page, "列对应");
    await next(page, "核对");
    await corrects(page, { sheet: "公办学校", cell: "K73", text: "191" });
    await corrects(page, { sheet: "民办学校花名册", cell: "K20", text: "124" });
    await expect(new Grid(page, "工作表 民办学校花名册").cell("row-20", "K")).toHaveText("124");
    await shots(page, "import-3-corrected");
    await page.keyboard.press("Escape");
    const question = page.getByRole("dialog", { name: "放弃这次导入？" });
    await expect(question).toContainText("改正了 2 格");
    await question.getByRole("button", { name: "继续导入" }).click();
    await next(page, "差异");
    await applies(page);
    await page.getByRole("button", { name: "查看名册" }).click();
    const sums = expectedSums("419921");
    const corrected = (sums["enrollment.3"] ?? 0) + (191 - 111) + (124 - 84);
    await expectSums(page, { ...sums, "enrollment.3": corrected });
  });

  test("next year's roster: ten cells changed are ten differences, applied and taken back", async ({
    page,
    program,
  }) => {
    const changed = join(program.folders.documents, "河湾区学校名册（新）.xlsx");
    await makesPlan(page, hewan);
    await changedWorkbook(join(fixtures, "河湾区学校名册.xlsx"), changed, tenChanges);
    await startsImport(page);
    await imports(page, join(fixtures, "河湾区学校名册.xlsx"));
    await page.getByRole("button", { name: "查看名册" }).click();

    await page.getByRole("button", { name: "导入名册…" }).click();
    await picks(page, changed);
    // The layout is known: no question is asked before the differences.
    const differences = new Grid(page, "差异");
    await expect(wizard(page).getByRole("button", { name: "修改 10" })).toBeVisible();
    await expect(differences.root.locator(".ag-row")).toHaveCount(10);
    await expect(differences.root.locator(".ag-row", { hasText: "河湾区中心学校" })).toContainText(
      "河湾区中心小学",
    );
    await shots(page, "import-4-next-year");
    await applies(page);
    await expect(wizard(page).getByText("新增 0 所，修改 10 格，待改 0 格")).toBeVisible();
    await wizard(page).getByRole("button", { name: "撤销本次导入" }).click();
    await says(page, "已撤销本次导入");
    await page.getByRole("button", { name: "查看名册" }).click();
    await expectSums(page, expectedSums("419901"));
  });

  test("a line that is not ticked stays out, and the same file again has no differences", async ({
    page,
  }) => {
    await makesPlan(page, hewan);
    await startsImport(page);
    await picks(page, join(fixtures, "河湾区学校名册.xlsx"));
    await next(page, "列对应");
    await next(page, "核对");
    await next(page, "差异");
    const differences = new Grid(page, "差异");
    const first = await differences.root.locator(".ag-row").first().getAttribute("row-id");
    await differences.cell(first ?? "", "tick").click();
    await expect(differences.cell(first ?? "", "tick")).toHaveText("☐");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    await expect(wizard(page).getByRole("button", { name: "导入所选 86 项" })).toBeEnabled();
    await page.keyboard.press("Space");
    await applies(page);
    await page.getByRole("button", { name: "查看名册" }).click();
    await expect(new Grid(page, "学校名册").cell("sum", "name")).toHaveText("合计 87 所");

    await page.getByRole("button", { name: "导入名册…" }).click();
    await picks(page, join(fixtures, "河湾区学校名册.xlsx"));
    await expect(wizard(page).getByRole("button", { name: "全部 1", exact: true })).toBeVisible();
    await applies(page);
    await page.getByRole("button", { name: "查看名册" }).click();
    await page.getByRole("button", { name: "导入名册…" }).click();
    await picks(page, join(fixtures, "河湾区学校名册.xlsx"));
    await expect(wizard(page)).toContainText("名册与方案完全一致");
    await page.keyboard.press("Escape");
    await expect(wizard(page)).toBeHidden();
  });

  test("a column the program does not know is told what it means, by pinyin initials", async ({
    page,
    program,
  }) => {
    const strange = join(program.folders.documents, "名册.xlsx");
    await makesPlan(page, hewan);
    await changedWorkbook(join(fixtures, "河湾区学校名册.xlsx"), strange, { V3: "先生" });
    await startsImport(page);
    await picks(page, strange);
    await next(page, "列对应");
    const columns = new Grid(page, "列对应");
    await page.getByRole("button", { name: "未对应 3" }).click();
    const line = columns.root.locator(".ag-row", { hasText: "先生" });
    await expect(line).toContainText("不认得这个表头");
    await columns.choose((await line.getAttribute("row-id")) ?? "", "field", "zrjs", "专任教师");
    await expect(page.getByRole("button", { name: "未对应 2" })).toBeVisible();
    await next(page, "核对");
    await next(page, "差异");
    await applies(page);
    await page.getByRole("button", { name: "查看名册" }).click();
    const sums = await readsSums(page, "学校名册");
    expect(sums["teachers"]).not.toBe("0");
  });

  test("a file that cannot be read says why; another one is dropped instead, its header moved", async ({
    page,
  }) => {
    await makesPlan(page, { ...hewan, name: "清溪县", code: "419925" });
    await startsImport(page);
    await picks(page, join(programFolder, "tests/fixtures/hostile/trunc.xlsx"));
    await expect(wizard(page).getByRole("alert")).toContainText("已损坏");
    await expect(wizard(page).getByRole("alert")).toContainText("另存为");
    await shots(page, "import-1-refused");
    await drops(page, join(fixtures, "清溪县学校名册.csv"));
    await expect(wizard(page).getByText(/^学校 181 所/u)).toBeVisible();
    // A text file has one sheet, without a name; its rows are shown like any other's.
    const sheet = new Grid(page, "工作表 文本文件");
    await expect(sheet.cell("row-2", "A")).toHaveText("清溪县实验小学");
    await wizard(page).getByLabel("表头首行").fill("2");
    await wizard(page).getByLabel("表头末行").fill("2");
    await wizard(page).getByLabel("表头末行").press("Enter");
    // The row of a school is no header: the schools below it do not come in by what their cells look like.
    await expect(wizard(page).getByText(/^学校 0 所/u)).toBeVisible();
    await expect(wizard(page)).toContainText("没有认出校名或标识码的列，这张表没有导入。");
    await shots(page, "import-1-header-moved");
    await wizard(page).getByLabel("表头首行").fill("1");
    await wizard(page).getByLabel("表头末行").fill("1");
    await wizard(page).getByLabel("表头末行").press("Enter");
    await expect(wizard(page).getByText(/^学校 181 所/u)).toBeVisible();
    await wizard(page).getByLabel("导入这个工作表").uncheck();
    await expect(wizard(page).getByRole("button", { name: "下一步：列对应" })).toBeDisabled();
    await wizard(page).getByLabel("导入这个工作表").check();
    await expect(wizard(page).getByText(/^学校 181 所/u)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(wizard(page)).toBeHidden();
  });

  test("a double click imports once; a file of another county is doubted before it is imported", async ({
    page,
  }) => {
    await makesPlan(page, hewan);
    await startsImport(page);
    await picks(page, join(fixtures, "河湾区学校名册.xlsx"));
    await next(page, "列对应");
    await next(page, "核对");
    await next(page, "差异");
    await wizard(page).getByRole("button", { name: "导入所选 88 项" }).dblclick();
    await expect(wizard(page).getByRole("button", { name: "撤销本次导入" })).toBeEnabled();
    await says(page, "名册现有 88 所，在校生 41,758 人：公办 74 所 31,807 人，民办 14 所 9,951 人");
    await expect(page.getByRole("alert")).toHaveCount(0);
    await page.getByRole("button", { name: "查看名册" }).click();

    await page.getByRole("button", { name: "导入名册…" }).click();
    await picks(page, join(fixtures, "云台县学校名册.xlsx"));
    await wizard(page).getByRole("button", { name: "4 差异" }).click();
    await expect(wizard(page).getByRole("note")).toContainText(
      "方案中的 88 所学校有 88 所不在这个文件里，请确认文件是河湾区的",
    );
    await shots(page, "import-4-other-county");
  });

  test("a file dropped beside the wizard does not take the program's place in the window", async ({
    page,
  }) => {
    await makesPlan(page, hewan);
    const isKeptOut = (type: string): Promise<boolean> =>
      page.evaluate((name) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([], "名册.png"));
        const event = new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer });
        return !document.body.dispatchEvent(event);
      }, type);
    expect(await isKeptOut("dragover")).toBe(true);
    expect(await isKeptOut("drop")).toBe(true);
  });

  test("reading is stopped at a click, and another file is picked", async ({ page }) => {
    await makesPlan(page, hewan);
    await startsImport(page);
    const held = Promise.withResolvers<null>();
    await page.route("**/api/request", async (route) => {
      if (route.request().postData()?.includes('"roster.read"') === true) await held.promise;
      await route.continue();
    });
    await picks(page, join(fixtures, "河湾区学校名册.xlsx"));
    await expect(wizard(page)).toContainText("正在读取名册");
    await shot(page, "import-1-reading");
    await wizard(page).getByRole("button", { name: "停止读取" }).click();
    await expect(wizard(page).getByRole("button", { name: "选择名册文件…" })).toBeVisible();
    held.resolve(null);
    await picks(page, join(fixtures, "云台县学校名册.xlsx"));
    await expect(wizard(page).getByText(/^学校 169 所/u)).toBeVisible();
  });

  test("the whole import without a mouse", async ({ page }) => {
    await makesPlan(page, hewan);
    // Listened for early: the browser is told to hand its chooser over a moment after the call.
    const chooser = page.waitForEvent("filechooser");
    await startsImport(page);
    await expect(wizard(page).getByRole("button", { name: "选择名册文件…" })).toBeFocused();
    await page.keyboard.press("Enter");
    await (await chooser).setFiles(join(fixtures, "河湾区学校名册.xlsx"));
    await expect(wizard(page).getByRole("button", { name: "下一步：列对应" })).toBeFocused();
    await page.keyboard.press("Enter");
    for (const grid of ["列对应", "工作表 义务教育学校名册", "差异"]) {
      await expect(new Grid(page, grid).input).toBeFocused();
      // From the grid to the foot, and there to the way on.
      await page.keyboard.press("F6");
      await page.keyboard.press("Enter");
    }
    await expect(wizard(page).getByRole("button", { name: "查看名册" })).toBeFocused();
    await page.keyboard.press("Enter");
    const roster = new Grid(page, "学校名册");
    await expect(roster.cell("sum", "name")).toHaveText("合计 88 所");
    await expect(roster.input).toBeFocused();
  });
});
