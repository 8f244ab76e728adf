/** Selecting as in Excel: by mouse and keyboard, cells, lines, columns and all; and what the line under the grid says. */
import type { Locator } from "@playwright/test";
import { Grid, type CellPlace } from "./support/grid.ts";
import { goesTo, introduces, opensSample } from "./support/planner.ts";
import { expect, test } from "./support/server.ts";
import { shot } from "./support/shot.ts";

let schedule: Grid;

test.beforeEach(async ({ page }) => {
  await introduces(page);
  await opensSample(page);
  schedule = new Grid(page, "进度表");
});

/** The id of the line at a place, as numbered on the screen. */
const lineAt = async (grid: Grid, number: number): Promise<string> =>
  (await grid.root
    .locator(`.ag-row[row-index="${number - 1}"]`)
    .first()
    .getAttribute("row-id")) ?? "";

const numberOf = (text: string): number =>
  Number(text.replaceAll(",", "").replace("−", "-").replace("—", "0"));

/** What the cells of a block show, added up with eyes and fingers. */
async function sumShown(grid: Grid, lines: readonly number[], columns: readonly string[]): Promise<string> {
  let [filled, numbers, sum] = [0, 0, 0];
  for (const line of lines) {
    const rowId = await lineAt(grid, line);
    for (const column of columns) {
      const text = (await grid.cell(rowId, column).textContent()) ?? "";
      if (text === "") continue;
      filled += 1;
      numbers += 1;
      sum += numberOf(text);
    }
  }
  const shown = (value: number): string => value.toLocaleString("en");
  const cells = lines.length * columns.length;
  const average = shown(Math.round((sum / numbers) * 10) / 10);
  return `已选 ${cells} 格  计数 ${filled}  求和 ${shown(sum)}  平均 ${average}`;
}

const edgesOf = async (
  cell: Locator,
): Promise<{ left: number; top: number; right: number; bottom: number }> =>
  cell.evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  });

/** The rectangle on the screen goes from one cell to another, to a pixel. */
async function expectRange(grid: Grid, from: CellPlace, to: CellPlace): Promise<void> {
  const [first, last] = [await edgesOf(grid.cell(...from)), await edgesOf(grid.cell(...to))];
  const box = await grid.rangeBox();
  expect(Math.abs(box.left - first.left)).toBeLessThanOrEqual(1);
  expect(Math.abs(box.top - first.top)).toBeLessThanOrEqual(1);
  expect(Math.abs(box.right - last.right)).toBeLessThanOrEqual(1);
  expect(Math.abs(box.bottom - last.bottom)).toBeLessThanOrEqual(1);
}

test("a drag selects; the line under the grid adds up what the cells show; Esc and an arrow let go", async ({
  page,
}) => {
  const [first, last] = [await lineAt(schedule, 2), await lineAt(schedule, 6)];
  const target = await edgesOf(schedule.cell(last, "pupils.2024"));
  await schedule.dragTo(schedule.cell(first, "pupils.2022"), { x: target.left + 9, y: target.top + 9 });
  await page.mouse.up();
  await expectRange(schedule, [first, "pupils.2022"], [last, "pupils.2024"]);
  const falls = ["pupils.2022", "pupils.2023", "pupils.2024"];
  await expect(schedule.status).toHaveText(await sumShown(schedule, [2, 3, 4, 5, 6], falls));
  await expect(schedule.input).toHaveAttribute("aria-label", /已选从“.*2022”到“.*2024”$/u);
  await shot(page, "range-cells");

  await page.keyboard.press("Escape");
  await expect(schedule.ranges).toHaveCount(0);
  await schedule.expectActive(first, "pupils.2022");
  await schedule.select([first, "pupils.2022"], [last, "pupils.2023"]);
  await page.keyboard.press("ArrowRight");
  await expect(schedule.ranges).toHaveCount(0);
  await schedule.expectActive(first, "pupils.2023");
  await expect(schedule.status).not.toContainText("已选");
});

test("held below the last line or beyond the last column, a drag scrolls on and on, and back", async ({
  page,
}) => {
  const first = await lineAt(schedule, 2);
  const grid = await edgesOf(schedule.root);
  const scroll = (): Promise<{ top: number; left: number }> =>
    schedule.root.evaluate(({ scrollTop, scrollLeft }) => ({ top: scrollTop, left: scrollLeft }));
  const end = await schedule.root.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);

  await schedule.dragTo(schedule.cell(first, "plannedDate"), { x: 700, y: grid.bottom + 60 });
  await expect.poll(async () => (await scroll()).top).toBeGreaterThanOrEqual(end - 1);
  // To the last measure; the line in which new ones begin is no part of it.
  await expect(schedule.status).toContainText("已选 36 格");
  await page.mouse.move(grid.right + 60, 300);
  await expect.poll(async () => (await scroll()).left).toBeGreaterThan(400);
  // Over the frozen columns the others scroll back before the range reaches across.
  await page.mouse.move(200, 300);
  await expect.poll(async () => (await scroll()).left).toBe(0);
  await page.mouse.move(200, 301);
  await expect(schedule.ranges).toHaveCount(2);
  await page.mouse.move(200, 20);
  await expect.poll(async () => (await scroll()).top).toBe(0);
  await page.mouse.up();
  const top = await lineAt(schedule, 1);
  await expectRange(schedule, [top, "schoolId"], [first, "plannedDate"]);
  await shot(page, "range-frozen");
});

test("the rectangle stays with its cells when the grid scrolls and a column is made wider", async ({
  page,
}) => {
  const [first, last] = [await lineAt(schedule, 2), await lineAt(schedule, 4)];
  await schedule.select([first, "kind"], [last, "pupils.2022"]);
  await expect(schedule.ranges).toHaveCount(2);
  await schedule.root.evaluate((viewport) => viewport.scrollTo(100, 20));
  const [left, right] = [
    await edgesOf(schedule.cell(first, "kind")),
    await edgesOf(schedule.cell(last, "pupils.2022")),
  ];
  const box = await schedule.rangeBox();
  expect(Math.abs(box.left - left.left)).toBeLessThanOrEqual(1);
  expect(Math.abs(box.bottom - right.bottom)).toBeLessThanOrEqual(1);
  await schedule.root.evaluate((viewport) => viewport.scrollTo(0, 0));
  const handle = await edgesOf(schedule.header("stages"));
  await page.mouse.move(handle.right - 1, handle.bottom - 8);
  await page.mouse.down();
  await page.mouse.move(handle.right + 40, handle.bottom - 8, { steps: 4 });
  await page.mouse.up();
  expect((await edgesOf(schedule.header("stages"))).right).toBeGreaterThan(handle.right + 30);
  await expectRange(schedule, [first, "kind"], [last, "pupils.2022"]);
});

test("Shift and Ctrl with the arrows, to the edges of the data", async ({ page }) => {
  const keys = async (...names: readonly string[]): Promise<void> => {
    for (const name of names) await page.keyboard.press(name);
  };
  const [one, two] = [await lineAt(schedule, 1), await lineAt(schedule, 2)];
  await schedule.goTo(one, "schoolId");
  await keys("Control+ArrowDown");
  const filled = (await schedule.activeCell()).split(" / ");
  await expect(schedule.lineNumber(filled[0] ?? "")).toHaveText("37");
  await keys("Control+ArrowDown");
  await schedule.expectActive("__new__", "schoolId");
  await keys("Control+Home", "Shift+ArrowDown", "Shift+ArrowRight", "Shift+ArrowRight");
  await expectRange(schedule, [one, "schoolId"], [two, "stages"]);
  await keys("Shift+ArrowLeft");
  await expectRange(schedule, [one, "schoolId"], [two, "kind"]);
  await keys("Escape", "Control+Shift+ArrowDown");
  await expect(schedule.status).toContainText("已选 37 格");
  await keys("Control+Shift+End");
  await expect(schedule.status).toContainText("已选 1,332 格");
  await keys("Control+Home", "Shift+End");
  await expect(schedule.status).toContainText("已选 36 格");
});

test("Tab and Enter go round in the range, and typing keeps it", async ({ page }) => {
  const [one, two, three] = [await lineAt(schedule, 1), await lineAt(schedule, 2), await lineAt(schedule, 3)];
  await schedule.select([one, "plannedDate"], [two, "plannedDate"]);
  await page.keyboard.press("Enter");
  await schedule.expectActive(two, "plannedDate");
  await page.keyboard.press("Enter");
  await schedule.expectActive(one, "plannedDate");
  await page.keyboard.press("Shift+Tab");
  await schedule.expectActive(two, "plannedDate");
  await schedule.goTo(one, "responsibleUnit");
  for (const key of ["ArrowRight", "ArrowDown", "ArrowDown"]) await page.keyboard.press(`Shift+${key}`);
  await schedule.type("教育体育局", "Tab");
  await schedule.expectActive(one, "responsiblePerson");
  await schedule.type("王芳", "Tab");
  await schedule.expectActive(two, "responsibleUnit");
  await expect(schedule.cell(one, "responsibleUnit")).toHaveText("教育体育局");
  await expect(schedule.cell(one, "responsiblePerson")).toHaveText("王芳");
  await expectRange(schedule, [one, "responsibleUnit"], [three, "responsiblePerson"]);
});

test("lines by their numbers, columns by their names, everything by the corner", async ({ page }) => {
  const [three, five] = [await lineAt(schedule, 3), await lineAt(schedule, 5)];
  const target = await edgesOf(schedule.lineNumber(five));
  await schedule.dragTo(schedule.lineNumber(three), { x: target.left + 9, y: target.top + 9 });
  await page.mouse.up();
  await expect(schedule.status).toContainText("已选 108 格");
  await schedule.expectActive(three, "schoolId");
  await shot(page, "range-lines");
  await schedule.lineNumber(three).click();
  await schedule.lineNumber(five).click({ modifiers: ["Shift"] });
  await expect(schedule.status).toContainText("已选 108 格");

  await schedule.header("pupils.2022").click();
  await schedule.header("pupils.2025").click({ modifiers: ["Shift"] });
  await expect(schedule.status).toContainText("已选 148 格  计数 148  求和 20,895");
  await expect(schedule.header("pupils.2023").locator(".sheet-header")).toHaveAttribute(
    "data-selected",
    "true",
  );
  await shot(page, "range-columns");
  // The name selects, its own button sorts.
  await schedule.sortBy("pupils.2025");
  await expect(schedule.status).toContainText("已选 148 格  计数 148  求和 20,895");

  await schedule.header("__line__").click();
  await expect(schedule.status).toContainText("已选 1,332 格");
  await schedule.goTo(three, "kind");
  await page.keyboard.press("Control+ ");
  await expect(schedule.status).toContainText("已选 37 格");
  await page.keyboard.press("Control+a");
  await expect(schedule.status).toContainText("已选 1,332 格");
  await schedule.goTo(three, "kind");
  await page.keyboard.press("Shift+ ");
  await expect(schedule.status).toContainText("已选 36 格");
  await schedule.expectActive(three, "kind");
});

test("a range follows its records through a sort, and never takes in others", async () => {
  const [one, three] = [await lineAt(schedule, 1), await lineAt(schedule, 3)];
  // The three lines of a school: sorted by school they stay together.
  await schedule.select([await lineAt(schedule, 7), "kind"], [await lineAt(schedule, 9), "plannedDate"]);
  await expect(schedule.status).toContainText(/已选 18 格\s+计数/u);
  const kinds = (await schedule.status.textContent()) ?? "";
  await schedule.sortBy("schoolId");
  await expect(schedule.status).toHaveText(kinds);
  await expect(schedule.ranges).toHaveCount(2);
  await schedule.sortBy("schoolId");
  await schedule.sortBy("schoolId");
  // Three lines of three schools are scattered: what is left is the active cell.
  await schedule.select([one, "kind"], [three, "plannedDate"]);
  await schedule.sortBy("plannedDate");
  await expect(schedule.ranges).toHaveCount(0);
  await schedule.expectActive(one, "kind");
});

test("Delete empties a range in one step, Ctrl+Delete removes its lines in one", async ({ page }) => {
  const [two, four] = [await lineAt(schedule, 2), await lineAt(schedule, 4)];
  const dates = schedule.root.locator('.ag-cell[col-id="plannedDate"]');
  const before = await dates.allTextContents();
  // Locked cells among them stay as they are.
  await schedule.select([two, "seats.primary"], [four, "plannedDate"]);
  await page.keyboard.press("Delete");
  for (const line of [2, 3, 4])
    await expect(schedule.cell(await lineAt(schedule, line), "plannedDate")).toHaveText("");
  await expect(schedule.cell(two, "seats.primary")).toHaveText("");
  await expect(schedule.status).toContainText("已选 12 格  计数 0");
  await page.keyboard.press("Control+z");
  await expect.poll(() => dates.allTextContents()).toEqual(before);

  await schedule.select([two, "kind"], [four, "kind"]);
  await page.keyboard.press("Control+Delete");
  await expect(schedule.cell("measures", "schoolId")).toHaveText("措施合计 34 项");
  await page.keyboard.press("Control+z");
  await expect(schedule.cell("measures", "schoolId")).toHaveText("措施合计 37 项");
});

test("every grid has it: clearing caps of the intake plan and counts of the roster is one step each", async ({
  page,
}) => {
  await page.getByRole("button", { name: "招生计划", exact: true }).click();
  const intake = new Grid(page, "招生计划");
  const [one, two] = [await lineAt(intake, 1), await lineAt(intake, 2)];
  await intake.typeInto(one, "primary.2023", "41");
  await intake.typeInto(two, "primary.2023", "42");
  await intake.select([one, "primary.2023"], [two, "primary.2023"]);
  await expect(intake.status).toHaveText("已选 2 格  计数 2  求和 83  平均 41.5");
  await page.keyboard.press("Delete");
  await expect(intake.cell(one, "primary.2023")).not.toHaveText("41");
  await expect(intake.cell(two, "primary.2023")).not.toHaveText("42");
  await page.keyboard.press("Control+z");
  await expect(intake.cell(one, "primary.2023")).toHaveText("41");
  await expect(intake.cell(two, "primary.2023")).toHaveText("42");

  await goesTo(page, "名册");
  const roster = new Grid(page, "学校名册");
  const [three, six] = [await lineAt(roster, 3), await lineAt(roster, 6)];
  await roster.select([three, "code"], [six, "town"]);
  // Codes, towns and kinds are counted, not added.
  await expect(roster.status).toHaveText("已选 16 格  计数 16");
  await goesTo(page, "平衡");
  const balance = new Grid(page, "学位平衡");
  await balance.select([await lineAt(balance, 1), "spareSeats"], [await lineAt(balance, 2), "spareSeats"]);
  await expect(balance.status).toContainText("已选 2 格  计数 2  求和");
});
