/** Whatever kind of file the county keeps its roster in, it is picked and read like any other, or refused with a remedy. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { programFolder } from "../support/folders.ts";
import { hewan } from "./support/hewan.ts";
import { makesPlan } from "./support/planner.ts";
import { expect, test } from "./support/server.ts";
import { shot, shots } from "./support/shot.ts";
import { picks, startsImport, wizard } from "./support/wizard.ts";

const hewanAs = (kind: string): string =>
  join(programFolder, "tests", "fixtures", "city-anhe", `河湾区学校名册.${kind}`);

test.describe("kinds of roster files", () => {
  test.use({ who: "基教科 王芳" });

  test("an old workbook of Excel shows the same table as the new one", async ({ page }) => {
    await makesPlan(page, hewan);
    await startsImport(page);
    await expect(wizard(page).getByText("系统导出的网页表格")).toBeVisible();
    await shots(page, "import-choose");
    await picks(page, hewanAs("xls"));
    await expect(wizard(page).getByText("义务教育学校名册").first()).toBeVisible();
    await expect(wizard(page).getByText(/^学校 88 所/u)).toBeVisible();
    await shot(page, "import-xls");
  });

  test("what is no table is told for what it is, with what to do", async ({ page, program }) => {
    await makesPlan(page, hewan);
    await startsImport(page);
    const path = join(program.folders.documents, "名册.xls");
    writeFileSync(path, "%PDF-1.7\n1 0 obj");
    await picks(page, path);
    await expect(wizard(page).getByRole("alert")).toContainText("是 PDF 文件");
    await expect(wizard(page).getByRole("alert")).toContainText("Excel 或 WPS 工作簿");
    await shot(page, "import-pdf");
  });
});
