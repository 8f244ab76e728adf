/** The browser as a shell: coming in, its own sheets for opening and placing plans, and a window more. */
import { copyFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./support/server.ts";
import { shot } from "./support/shot.ts";

test.use({ who: "王敏" });

test("without the one-time address there is a sentence and nothing else", async ({
  page,
  program,
  browser,
}) => {
  await page.waitForURL(`${program.origin}/`);
  const stranger = await browser.newPage();
  const response = await stranger.goto(program.origin);
  expect(response?.status()).toBe(401);
  await expect(stranger.getByText("此地址需要一次性口令")).toBeVisible();
  await shot(stranger, "browser-stranger");
  await stranger.close();
});

test("a new plan is named in a sheet, which refuses a name that is taken or cannot be one", async ({
  page,
  program,
}) => {
  await page.getByRole("button", { name: "看示例：东陵县" }).click();
  await expect(page).toHaveTitle(/东陵县/u);
  await page.keyboard.press("Control+Shift+S");
  const sheet = page.getByRole("dialog", { name: "方案保存为" });
  const name = sheet.getByLabel("方案名称");
  await expect(name).toBeFocused();
  await name.fill("东陵/县");
  await page.keyboard.press("Enter");
  await expect(sheet.getByRole("alert")).toContainText("不能用作文件名");
  await shot(page, "browser-place-refused");
  await name.fill("东陵县 报送");
  await page.keyboard.press("Enter");
  await expect(sheet).toBeHidden();
  await expect.poll(() => readdirSync(program.folders.documents)).toContain("东陵县 报送.seatplan");
});

test("plans of the folder are listed, newest first, and one from elsewhere is copied there", async ({
  page,
  program,
}) => {
  const sample = await program.host.call("documents.openSample", {});
  expect(sample.ok).toBe(true);
  await page.getByRole("button", { name: "打开方案" }).click();
  const sheet = page.getByRole("dialog", { name: "打开方案" });
  await expect(sheet.getByText("方案文件夹里还没有方案。")).toBeVisible();
  await shot(page, "browser-open-empty");
  const elsewhere = join(program.folders.data, "从别处.seatplan");
  const [file] = readdirSync(program.folders.data, { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith("东陵县.seatplan") && !path.includes("~$"),
  );
  copyFileSync(join(program.folders.data, file ?? ""), elsewhere);
  const chooser = page.waitForEvent("filechooser");
  await sheet.getByRole("button", { name: "从电脑中选择…" }).click();
  await (await chooser).setFiles(elsewhere);
  await expect(sheet).toBeHidden();
  await expect(page).toHaveTitle(/从别处/u);
  expect(readdirSync(program.folders.documents)).toContain("从别处.seatplan");
  await page.keyboard.press("Control+O");
  await expect(sheet.getByRole("button", { name: /从别处/u })).toBeVisible();
  const download = page.waitForEvent("download");
  await sheet.getByRole("link", { name: "下载" }).click();
  expect((await download).suggestedFilename()).toBe("从别处.seatplan");
  await shot(page, "browser-open");
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
});
