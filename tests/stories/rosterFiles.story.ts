/** Rosters as files in and out: several at once, templates to be filled in, and the rows that did not come in. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Download } from "@playwright/test";
import { textsOf } from "../builders/writtenWorkbook.ts";
import { programFolder } from "../support/folders.ts";
import { Grid } from "./support/grid.ts";
import { hewan, hewanRoster } from "./support/hewan.ts";
import { makesPlan } from "./support/planner.ts";
import { expect, test, type Program } from "./support/server.ts";
import { shot, shots } from "./support/shot.ts";
import { applies, imports, next, picks, says, startsImport, wizard } from "./support/wizard.ts";

const header = "学校名称,标识码,办学类型,乡镇,一年级,二年级,三年级,四年级,五年级,六年级";
const first = "第一小学,2141009001,小学,城关镇,40,41,42,43,44,45";
const second = "第二小学,2141009002,小学,城关镇,50,51,52,53,54,55";
const yuying = "育英学校,3141009003,小学,城关镇,30,约300,32,33,34,35";

function keep({ folders }: Program, name: string, ...lines: readonly string[]): string {
  const path = join(folders.documents, name);
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
}

async function pathOf(download: Promise<Download>, program: Program): Promise<string> {
  const file = await download;
  const path = join(program.folders.documents, file.suggestedFilename());
  await file.saveAs(path);
  return path;
}

test.describe("rosters as files", () => {
  test.use({ who: "基教科 王芳" });

  test("public and private schools come in two files, and the third one waits for a word", async ({
    page,
    program,
  }) => {
    await makesPlan(page, hewan);
    await startsImport(page);
    const files = [
      keep(program, "公办.csv", header, first, second),
      join(programFolder, "tests/fixtures/hostile/trunc.xlsx"),
      keep(program, "民办.csv", header, yuying),
    ];
    await picks(page, files);
    await expect(wizard(page).getByRole("alert")).toContainText("trunc.xlsx");
    await expect(wizard(page).getByRole("button", { name: "下一步：列对应" })).toBeDisabled();
    await shots(page, "import-files-unread");
    await wizard(page).getByRole("button", { name: "不要这个文件，只导入其余的" }).click();
    await expect(wizard(page).getByText(/^学校 3 所/u)).toBeVisible();
    await shots(page, "import-files-two");
    await next(page, "列对应");
    await next(page, "核对");
    await expect(
      page
        .getByRole("complementary", { name: "名册中的问题" })
        .getByRole("button", { name: "民办.csv › 文本 F2" }),
    ).toBeVisible();
    await shots(page, "import-files-check");
    await next(page, "差异");
    await expect(new Grid(page, "差异").root).toContainText("民办.csv › 文本 A2");
    await applies(page);
    await says(page, "公办 2 所 570 人，民办 1 所");
    await wizard(page).getByRole("button", { name: "撤销本次导入" }).click();
    await says(page, "已撤销本次导入");
  });

  test("more files than anybody means to import are refused in words", async ({ page, program }) => {
    await makesPlan(page, hewan);
    await startsImport(page);
    const paths = Array.from({ length: 201 }, (_, i) => keep(program, `${i}.csv`, header, first));
    await picks(page, paths);
    await expect(wizard(page).getByRole("alert")).toContainText("一次最多导入 200 个文件");
    await expect(wizard(page).getByRole("button", { name: "选择名册文件…" })).toBeVisible();
  });

  test("kindergartens and senior schools wait for a tick", async ({ page, program }) => {
    await makesPlan(page, hewan);
    await startsImport(page);
    const beside = ["城关幼儿园,2141009004,幼儿园,城关镇", "第一高级中学,2141009005,高级中学,城关镇"];
    await picks(page, keep(program, "学校名册.csv", header, first, ...beside));
    await next(page, "列对应");
    await next(page, "核对");
    await shots(page, "import-3-beside");
    await next(page, "差异");
    await expect(wizard(page).getByRole("button", { name: "非义务教育 2" })).toBeVisible();
    await expect(new Grid(page, "差异").root.locator(".ag-row", { hasText: "城关幼儿园" })).toContainText(
      "☐",
    );
    await shots(page, "import-4-beside");
    await wizard(page).getByRole("button", { name: "导入所选 1 项" }).click();
    await says(page, "已导入：新增 1 所");
  });

  test("one file more is read with the first", async ({ page, program }) => {
    await makesPlan(page, hewan);
    await startsImport(page);
    await picks(page, keep(program, "公办.csv", header, first));
    await expect(wizard(page).getByText(/^学校 1 所/u)).toBeVisible();
    const chooser = page.waitForEvent("filechooser");
    await wizard(page).getByRole("button", { name: "加文件…" }).click();
    await (await chooser).setFiles(keep(program, "民办.csv", header, yuying));
    await expect(wizard(page).getByText(/^学校 2 所/u)).toBeVisible();
    await expect(wizard(page).getByRole("button", { name: /^民办\.csv › 文本/u })).toBeVisible();
  });

  test("what was left out is kept with its reasons, before the import and after it", async ({
    page,
    program,
  }) => {
    await makesPlan(page, hewan);
    await startsImport(page);
    await picks(page, keep(program, "公办名册.csv", header, first, second, yuying));
    await next(page, "列对应");
    await next(page, "核对");
    await next(page, "差异");
    const differences = new Grid(page, "差异");
    await differences.cell("add !3", "tick").click();
    const early = page.waitForEvent("download");
    await wizard(page).getByRole("button", { name: "另存未导入、待改的 2 行…" }).click();
    const before = await textsOf(await pathOf(early, program));
    expect(Object.values(before)).toEqual([
      [
        [...header.split(","), "未导入原因"],
        [...second.split(","), "新增的学校，没有勾选。"],
        [...yuying.split(","), "二年级 “约300”不是整数。"],
      ],
    ]);
    await expect(page.getByText("未导入、待改的 2 行已另存为“公办名册（未导入的行）.xlsx”")).toBeVisible();
    await shots(page, "import-4-left-out");
    await applies(page);
    await shots(page, "import-5-left-out");
    const late = page.waitForEvent("download");
    await wizard(page).getByRole("button", { name: "另存未导入、待改的 2 行…" }).click();
    expect(await textsOf(await pathOf(late, program))).toEqual(before);
  });

  test("a template of the county's schools comes back without a difference", async ({ page, program }) => {
    await makesPlan(page, hewan);
    await startsImport(page);
    await expect(wizard(page)).toContainText("没有现成的名册？");
    await shots(page, "import-1-templates");
    const empty = page.waitForEvent("download");
    await wizard(page).getByRole("button", { name: "空白名册模板" }).click();
    expect((await empty).suggestedFilename()).toBe("学校名册模板.xlsx");
    await imports(page, hewanRoster);
    await page.getByRole("button", { name: "查看名册" }).click();
    await page.getByRole("button", { name: "文件", exact: true }).click();
    await shot(page, "menu-templates");
    const filled = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: "带本县学校的名册模板…" }).click();
    const template = await pathOf(filled, program);
    expect(template).toContain("河湾区学校名册（2021年）.xlsx");
    await page.getByRole("button", { name: "导入名册…" }).click();
    await picks(page, template);
    await next(page, "列对应");
    await next(page, "核对");
    await next(page, "差异");
    await expect(wizard(page)).toContainText("名册与方案完全一致");
  });

  test("a header explained once is known in another layout", async ({ page, program }) => {
    const schools = (line: string): string => `${line},19`;
    await makesPlan(page, hewan);
    await startsImport(page);
    await picks(page, keep(program, "公办.csv", `${header},先生`, schools(first)));
    await next(page, "列对应");
    const columns = new Grid(page, "列对应");
    const line = columns.root.locator(".ag-row", { hasText: "先生" });
    await columns.choose((await line.getAttribute("row-id")) ?? "", "field", "zrjs", "专任教师");
    await expect(line).toContainText("您的选择");
    await next(page, "核对");
    await next(page, "差异");
    await applies(page);
    await page.getByRole("button", { name: "查看名册" }).click();
    await page.getByRole("button", { name: "导入名册…" }).click();
    const other = header.replace("学校名称", "校名");
    await picks(page, keep(program, "公办学校.csv", `${other},先生`, schools(second)));
    await next(page, "列对应");
    await expect(columns.root.locator(".ag-row", { hasText: "先生" })).toContainText("上次的选择");
    await shots(page, "import-2-said");
  });
});
