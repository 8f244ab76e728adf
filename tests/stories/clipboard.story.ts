/** Copy, cut and paste of ranges, by the keys and the clipboard of a real browser. */
import { expectNews, putsOnClipboard, textOnClipboard, tsv } from "./support/clipboard.ts";
import { Grid } from "./support/grid.ts";
import { goesTo, introduces, opensSample } from "./support/planner.ts";
import { hewanRoster } from "./support/hewan.ts";
import { expect, test } from "./support/server.ts";
import { shot } from "./support/shot.ts";
import { next, picks, startsImport } from "./support/wizard.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });
let roster: Grid;

test.beforeEach(async ({ page }) => {
  await introduces(page);
  await opensSample(page);
  await goesTo(page, "名册");
  roster = new Grid(page, "学校名册");
});

const lineAt = async (grid: Grid, number: number): Promise<string> =>
  (await grid.root
    .locator(`.ag-row[row-index="${number - 1}"]`)
    .first()
    .getAttribute("row-id")) ?? "";

/** What a block of cells shows. */
async function shown(grid: Grid, lines: readonly string[], columns: readonly string[]): Promise<string[][]> {
  const rows: string[][] = [];
  for (const line of lines) {
    const cells: string[] = [];
    for (const column of columns) cells.push((await grid.cell(line, column).textContent()) ?? "");
    rows.push(cells);
  }
  return rows;
}

const grades = ["enrollment.1", "enrollment.2", "enrollment.3"];

test("a block from another program: pasted at the active cell, one step of undo, and selected", async ({
  page,
}) => {
  const [a, b, c] = [await lineAt(roster, 1), await lineAt(roster, 2), await lineAt(roster, 3)];
  const before = await shown(roster, [a, b, c], grades);
  await roster.goTo(a, "enrollment.1");
  await putsOnClipboard(page, {
    text: tsv([
      ["101", "1,020", "１０３"],
      ["111", "约300", ""],
    ]),
  });
  await page.keyboard.press("Control+v");
  await expectNews(page, "粘贴 6 格：5 成功，1 待改");
  expect(await shown(roster, [a, b, c], grades)).toEqual([
    ["101", "1,020", "103"],
    ["111", "约300", ""],
    before[2],
  ]);
  await expect(roster.cell(b, "enrollment.2")).toHaveClass(/sheet-draft/u);
  expect(await roster.selectedText()).toContain("已选 6 格");
  await shot(page, "paste-drafts");
  await page.keyboard.press("Control+z");
  await expect(roster.cell(a, "enrollment.1")).toHaveText(before[0]?.[0] ?? "");
  expect(await shown(roster, [a, b, c], grades)).toEqual(before);
});

test("copying takes what is shown, with its headers on wish; Esc takes the dashed line away, then the range", async ({
  page,
}) => {
  const [a, b] = [await lineAt(roster, 1), await lineAt(roster, 2)];
  const before = await shown(roster, [a, b], ["name", "code"]);
  await roster.select([a, "name"], [b, "code"]);
  await page.keyboard.press("Control+c");
  await expect(roster.root.locator(".sheet-mark:not([hidden])")).toHaveCount(2);
  expect(await textOnClipboard(page)).toBe(before.map((row) => `${row.join("\t")}\n`).join(""));
  await page.keyboard.press("Control+Shift+C");
  expect(await textOnClipboard(page)).toContain("学校名称\t标识码\n");
  await page.keyboard.press("Escape");
  await expect(roster.root.locator(".sheet-mark:not([hidden])")).toHaveCount(0);
  await expect(roster.ranges).toHaveCount(2);
  await page.keyboard.press("Escape");
  await expect(roster.ranges).toHaveCount(0);
});

test("one cell fills the selection, a block is repeated in a whole multiple; computed cells are passed over", async ({
  page,
}) => {
  const lines = await Promise.all([1, 2, 3, 4].map((number) => lineAt(roster, number)));
  const [a = "", , , d = ""] = lines;
  await putsOnClipboard(page, { text: "77" });
  await roster.select([a, "enrollment.1"], [d, "enrollment.2"]);
  await page.keyboard.press("Control+v");
  await expectNews(page, "粘贴 8 格：全部成功");
  expect(await shown(roster, lines, ["enrollment.1", "enrollment.2"])).toEqual(lines.map(() => ["77", "77"]));

  await putsOnClipboard(page, {
    text: tsv([
      ["1", "2"],
      ["3", "4"],
    ]),
  });
  await page.keyboard.press("Control+v");
  await expectNews(page, "粘贴 8 格：全部成功");
  expect(await shown(roster, lines, ["enrollment.1", "enrollment.2"])).toEqual([
    ["1", "2"],
    ["3", "4"],
    ["1", "2"],
    ["3", "4"],
  ]);

  const sum = await roster.cell(a, "sum.primary").textContent();
  await roster.goTo(a, "enrollment.6");
  await putsOnClipboard(page, { text: tsv([["5", "999"]]) });
  await page.keyboard.press("Control+v");
  await expectNews(page, "粘贴 1 格：全部成功；跳过 1 格（不能修改）");
  expect(await roster.cell(a, "sum.primary").textContent()).not.toBe("999");
  expect(await roster.cell(a, "sum.primary").textContent()).not.toBe(sum);
});

test("only shown lines are written, in the order shown; the roster takes no lines behind its last", async ({
  page,
}) => {
  await page.getByRole("searchbox", { name: "筛选" }).fill("马坡镇");
  await page.keyboard.press("Enter");
  await roster.sortBy("enrollment.1");
  const lines = await Promise.all([1, 2, 3].map((number) => lineAt(roster, number)));
  await roster.goTo(lines[0] ?? "", "teachers");
  await putsOnClipboard(page, { text: tsv([["11"], ["12"], ["13"]]) });
  await page.keyboard.press("Control+v");
  await expect.poll(() => shown(roster, lines, ["teachers"])).toEqual([["11"], ["12"], ["13"]]);

  await page.keyboard.press("Control+End");
  await page.keyboard.press("ArrowUp");
  await roster.page.keyboard.press("Home");
  const last = (await roster.input.getAttribute("data-row-id")) ?? "";
  await roster.goTo(last, "teachers");
  await page.keyboard.press("Control+v");
  await expectNews(page, "粘贴 1 格：全部成功；2 行超出末行，未粘贴");
  await page.getByRole("searchbox", { name: "筛选" }).fill("");
});

test("what was cut is moved when it is pasted, once, and one undo brings it back", async ({ page }) => {
  const [a, b, c] = [await lineAt(roster, 1), await lineAt(roster, 2), await lineAt(roster, 3)];
  const before = await shown(roster, [a, b, c], grades);
  await roster.select([a, "enrollment.1"], [b, "enrollment.2"]);
  await page.keyboard.press("Control+x");
  await expect(roster.root.locator('.sheet-mark[data-moving="true"]:not([hidden])')).toHaveCount(1);
  expect(await shown(roster, [a, b, c], grades)).toEqual(before);
  await shot(page, "cut-marked");
  // Over a part of itself.
  await roster.goTo(b, "enrollment.2");
  await page.keyboard.press("Control+v");
  await expectNews(page, "粘贴 4 格：全部成功");
  const moved = [
    ["", "", before[0]?.[2]],
    ["", before[0]?.[0], before[0]?.[1]],
    [before[2]?.[0], before[1]?.[0], before[1]?.[1]],
  ];
  expect(await shown(roster, [a, b, c], grades)).toEqual(moved);
  await expect(roster.root.locator(".sheet-mark:not([hidden])")).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(roster.cell(a, "enrollment.1")).toHaveText(before[0]?.[0] ?? "");
  expect(await shown(roster, [a, b, c], grades)).toEqual(before);

  // A second paste is an ordinary one.
  await page.keyboard.press("Control+Shift+z");
  await expect(roster.cell(a, "enrollment.1")).toHaveText("");
  await roster.goTo(a, "enrollment.1");
  await page.keyboard.press("Control+v");
  await expectNews(page, "粘贴 4 格：全部成功");
  expect((await shown(roster, [b, c], grades))[1]).toEqual(moved[2]);
});

test("the schedule asks before it adds lines: they are measures, with drafts, in one step", async ({
  page,
}) => {
  await goesTo(page, "进度表");
  const schedule = new Grid(page, "进度表");
  const rows = [
    ["东陵县滨河小学", "内部挖潜", "", "90", "", "", "2022-08-20"],
    ["第九小学", "新建公办学校", "", "540", "", "", "明年"],
    ["没有的学校", "民办转公办", "全部", "", "", "", "2023-8-20"],
  ];
  const names = schedule.root.locator('.ag-cell[col-id="schoolId"]').filter({ hasText: "第九小学" });
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Home");
  await schedule.expectActive("__new__", "schoolId");
  await putsOnClipboard(page, { text: tsv(rows) });
  await page.keyboard.press("Control+v");
  await expect(page.getByRole("dialog")).toContainText("追加 3 行？");
  await shot(page, "paste-new-lines");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(names).toHaveCount(0);
  await expect(schedule.input).toBeFocused();

  await page.keyboard.press("Control+v");
  await page.getByRole("button", { name: "追加 3 行" }).click();
  await expectNews(page, /^粘贴 \d+ 格：\d+ 成功，2 待改；追加 3 行/u);
  await expect(names).toHaveCount(1);
  await shot(page, "paste-measures");
  await page.keyboard.press("Control+z");
  await expect(names).toHaveCount(0);
});

test("a line pasted over one of another kind: the columns of its new kind take what they mean", async ({
  page,
}) => {
  await goesTo(page, "进度表");
  const schedule = new Grid(page, "进度表");
  const id = await schedule.begins("schoolId", "东陵县滨河小学");
  await schedule.choose(id, "kind", "ng", "公办学校内部挖潜");
  await schedule.goTo(id, "kind");
  const cells = ["新建公办学校", "", "", "540", "", "2024-08-20", "9", "9"];
  await putsOnClipboard(page, { text: tsv([cells]) });
  await page.keyboard.press("Control+v");
  await expect(schedule.cell(id, "kind")).toHaveText("新建公办学校");
  await expect(page.locator(".sheet-status-news")).toContainText("不能修改");
  await page.keyboard.press("Control+z");
  await expect(schedule.cell(id, "kind")).toHaveText("公办学校内部挖潜");
});

test("招生计划 takes a block of numbers as intake caps, in one step", async ({ page }) => {
  await goesTo(page, "进度表");
  await page.getByRole("button", { name: "招生计划", exact: true }).click();
  const plan = new Grid(page, "招生计划");
  const columns = ["primary.2024", "primary.2025"];
  const open = plan.root.locator(
    '.ag-row:not(:has([col-id="primary.2024"].sheet-locked)) [col-id="primary.2024"]',
  );
  const [first] = await open.evaluateAll((cells) =>
    cells.map((cell) => cell.closest(".ag-row")?.getAttribute("row-id") ?? "").filter((id) => id !== "sum"),
  );
  const id = first ?? "";
  const before = await shown(plan, [id], columns);
  await plan.goTo(id, "primary.2024");
  await putsOnClipboard(page, { text: tsv([["31", "约30"]]) });
  await page.keyboard.press("Control+v");
  await expectNews(page, "粘贴 2 格：1 成功，1 待改");
  expect(await shown(plan, [id], columns)).toEqual([["31", "约30"]]);
  await page.keyboard.press("Control+z");
  await expect.poll(() => shown(plan, [id], columns)).toEqual(before);
});

test("in the import's preview what is pasted are corrections; columns take the names of fields", async ({
  page,
}) => {
  await startsImport(page);
  await picks(page, hewanRoster);
  await next(page, "列对应");
  const mapping = new Grid(page, "列对应");
  const [row] = await mapping.root
    .locator('.ag-row:has([col-id="field"]:text-is("不导入"))')
    .evaluateAll((rows) => rows.map((one) => one.getAttribute("row-id") ?? ""));
  await mapping.goTo(row ?? "", "field");
  await putsOnClipboard(page, { text: "举办者" });
  await page.keyboard.press("Control+v");
  await expect(mapping.cell(row ?? "", "field")).toHaveText("举办者");
  await next(page, "核对");
  const sheet = new Grid(page, "工作表 义务教育学校名册");
  await sheet.goTo("row-5", "H");
  await putsOnClipboard(page, {
    text: tsv([
      ["41", "42"],
      ["43", "约44"],
    ]),
  });
  await page.keyboard.press("Control+v");
  await expectNews(page, /^粘贴 4 格：/u);
  // The file is judged anew with the corrections, every row is made again: what was told is still true.
  await expect(sheet.cell("row-6", "I")).toHaveAttribute("title", /约44/u);
  await page.keyboard.press("ArrowDown");
  await expectNews(page, /^粘贴 4 格：/u);
  expect(await shown(sheet, ["row-5", "row-6"], ["H", "I"])).toEqual([
    ["41", "42"],
    ["43", "约44"],
  ]);
});

test("what was cut and then changed by an undo is copied, not taken away", async ({ page }) => {
  const [a, b] = [await lineAt(roster, 1), await lineAt(roster, 2)];
  const [[before = ""] = []] = await shown(roster, [a], ["area"]);
  await roster.goTo(a, "area");
  await page.keyboard.type("南片");
  await page.keyboard.press("Enter");
  await expect(roster.cell(a, "area")).toHaveText("南片");
  await roster.goTo(a, "area");
  await page.keyboard.press("Control+x");
  await page.keyboard.press("Control+z");
  await expect(roster.cell(a, "area")).toHaveText(before);
  await roster.goTo(b, "area");
  await page.keyboard.press("Control+v");
  await expect(roster.cell(b, "area")).toHaveText("南片");
  await expect(roster.cell(a, "area")).toHaveText(before);
});

test("a number that is shown rounded is copied whole", async ({ page }) => {
  await goesTo(page, "进度表");
  const schedule = new Grid(page, "进度表");
  const [a, b] = [
    await schedule.begins("schoolId", "第九小学"),
    await schedule.begins("schoolId", "第十小学"),
  ];
  await schedule.goTo(a, "investment");
  await page.keyboard.type("12.345");
  await page.keyboard.press("Enter");
  await expect(schedule.cell(a, "investment")).toHaveText("12.35");
  await schedule.goTo(a, "investment");
  await page.keyboard.press("Control+c");
  await schedule.goTo(b, "investment");
  await page.keyboard.press("Control+v");
  await expect(schedule.cell(b, "investment")).toHaveText("12.35");
  await page.keyboard.press("F2");
  await expect(page.locator(".sheet-frame textarea")).toHaveValue("12.345");
});
