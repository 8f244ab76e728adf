/** Two windows on one plan see each other's edits; a second program gets the plan read-only and follows it. */
import { createHost } from "../../electron/host/createHost.ts";
import { startLocalServer } from "../../electron/localserver/startLocalServer.ts";
import { Grid } from "./support/grid.ts";
import { History } from "./support/history.ts";
import { goesTo, introduces, makesPlan, strip } from "./support/planner.ts";
import { expect, test } from "./support/server.ts";
import { shot } from "./support/shot.ts";

const dongling = { name: "东陵县", code: "419921", baseYear: 2021, targetYear: 2024 };

test("a second window on the plan sees the first one's edit, and the other way round", async ({
  page,
  context,
}) => {
  await introduces(page);
  await makesPlan(page, dongling);
  await goesTo(page, "名册");

  await page.getByRole("button", { name: "文件", exact: true }).click();
  const opened = context.waitForEvent("page");
  await page.getByRole("menuitem", { name: "在新窗口中打开本方案" }).click();
  const second = await opened;
  await goesTo(second, "名册");
  await expect(second.getByRole("button", { name: "全部 0 所" })).toBeVisible();

  const first = new Grid(page, "学校名册");
  await first.typeInto("__new__", "name", "育英学校");
  await expect(second.getByRole("button", { name: "全部 1 所" })).toBeVisible();
  const other = new Grid(second, "学校名册");
  const yuying = await other.idOf("育英学校");
  await other.typeInto(yuying, "enrollment.1", "120");
  await expect(first.cell(yuying, "enrollment.1")).toHaveText("120");
  await second.keyboard.press("Control+z");
  await expect(first.cell(yuying, "enrollment.1")).toHaveText("");
});

test("a second program gets the plan read-only, with the name of who has it, and follows it", async ({
  page,
  program,
  browser,
}) => {
  await introduces(page, "王芳");
  await makesPlan(page, dongling);
  await goesTo(page, "名册");

  // Another program of a colleague on the same folder of plans.
  const host = createHost({
    dataFolder: `${program.folders.data}-colleague`,
    resourcesFolder: program.folders.resources,
    programVersion: "0.1.0",
  });
  const server = await startLocalServer({
    host,
    staticFolder: program.folders.pages,
    documentsFolder: program.folders.documents,
    onError: () => undefined,
  });
  const colleague = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  try {
    await colleague.goto(server.url);
    await introduces(colleague, "李强");
    await colleague.getByRole("button", { name: "打开方案" }).click();
    await colleague
      .getByRole("dialog", { name: "打开方案" })
      .getByRole("button", { name: /东陵县/u })
      .click();
    await expect(colleague.getByText(/只读：王芳/u)).toBeVisible();
    await shot(colleague, "read-only");

    const roster = new Grid(page, "学校名册");
    const yuying = await roster.begins("name", "育英学校");
    await roster.typeInto(yuying, "ownership", "民办", "Tab");
    await roster.typeInto(yuying, "enrollment.1", "120");
    await expect(strip(colleague, "合计")).toContainText("占比 100.00%");
    await goesTo(colleague, "名册");
    const read = new Grid(colleague, "学校名册");
    await read.typeInto(yuying, "enrollment.1", "999");
    await expect(read.cell(yuying, "enrollment.1")).toHaveText("120");

    // She may look at what was done, and take nothing of it back.
    await colleague.keyboard.press("Control+Shift+h");
    const history = new History(colleague);
    await history.step("一年级 改为 120").click();
    await expect(history.details).toContainText("育英学校 一年级：空 → 120");
    await expect(history.details.getByRole("button", { name: /撤销/u })).toHaveCount(0);
    await roster.typeInto(yuying, "enrollment.2", "130");
    await expect(history.entries.first()).toContainText("二年级 改为 130");
    await shot(colleague, "history-read-only");
  } finally {
    await colleague.close();
    await server.close();
    await host.close();
  }
});
