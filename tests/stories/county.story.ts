/**
 * A county made from nothing: schools typed in, one measure of each kind, dates changed, the intake plan edited; strip
 * and problems follow; undo to the beginning, redo to the end; the program ends and starts again, and all is there.
 */
import type { Page } from "@playwright/test";
import { Grid } from "./support/grid.ts";
import { choosesFall, goesTo, introduces, makesPlan, problems, strip } from "./support/planner.ts";
import { expect, test } from "./support/server.ts";
import { shot } from "./support/shot.ts";

const dongling = { name: "东陵县", code: "419921", baseYear: 2021, targetYear: 2024 };

/** Types a school into the last line of the roster; Tab goes on in its line. */
async function addsSchool(roster: Grid, { name, ownership, type, cells }: SchoolStory): Promise<void> {
  const id = await roster.begins("name", name);
  await roster.typeInto(id, "ownership", ownership, "Tab");
  await roster.type(type, "Tab");
  for (const [column, texts] of Object.entries(cells)) {
    await roster.goTo(id, column);
    for (const text of texts) await roster.type(text, "Tab");
  }
}

interface SchoolStory {
  readonly name: string;
  readonly ownership: string;
  readonly type: string;
  /** By the column to begin in: what is typed there and, after a Tab, to its right. */
  readonly cells: Readonly<Record<string, readonly string[]>>;
}

const grades = (count: number, pupils: number): string[] =>
  Array.from({ length: count }, () => String(pupils));

/** The example every number of which is known: worked.result.json. */
const schools: readonly SchoolStory[] = [
  {
    name: "实验小学",
    ownership: "公办",
    type: "小学",
    cells: { "enrollment.1": grades(6, 300), "seats.primary": ["1890"] },
  },
  {
    name: "第一初中",
    ownership: "公办",
    type: "初中",
    cells: { "enrollment.7": grades(3, 400), "seats.junior": ["1200"] },
  },
  {
    name: "育英学校",
    ownership: "民办",
    type: "九年一贯制",
    cells: {
      "enrollment.1": grades(6, 100),
      "enrollment.7": grades(3, 150),
      "seats.primary": ["600", "450"],
    },
  },
  {
    name: "博文学校",
    ownership: "民办",
    type: "小学",
    cells: { "enrollment.1": grades(6, 50), "seats.primary": ["320"] },
  },
];

interface MeasureStory {
  readonly place: string;
  readonly kind: string;
  readonly date: string;
  readonly cells?: Readonly<Record<string, string>>;
}

/** Adds a line to the schedule: the place in the last line, then kind, quantities and date in its own. */
async function addsMeasure(
  page: Page,
  schedule: Grid,
  { place, kind, date, cells = {} }: MeasureStory,
): Promise<string> {
  await page.getByRole("button", { name: "＋ 新增措施" }).click();
  const id = await schedule.begins("schoolId", place);
  await schedule.typeInto(id, "kind", kind, "Tab");
  for (const [column, text] of Object.entries(cells)) await schedule.typeInto(id, column, text, "Tab");
  await schedule.typeInto(id, "plannedDate", date, "Tab");
  return id;
}

test("a county is planned from nothing, undone to the beginning, redone, and is there after a restart", async ({
  page,
  program,
}) => {
  test.slow();
  await introduces(page);
  await makesPlan(page, dongling);
  await shot(page, "empty-schedule");

  await goesTo(page, "名册");
  await shot(page, "empty-roster");
  const roster = new Grid(page, "学校名册");
  for (const school of schools) await addsSchool(roster, school);
  await expect(problems(page, "case-missing")).toHaveCount(2);
  await expect(strip(page, "合计")).toContainText("占比 31.03%");

  await goesTo(page, "进度表");
  const schedule = new Grid(page, "进度表");
  await addsMeasure(page, schedule, {
    place: "yyxx",
    kind: "核减",
    date: "2022-08-31",
    cells: { stages: "小学", cap: "40" },
  });
  await addsMeasure(page, schedule, { place: "博文学校", kind: "民转公", date: "2022-7-1" });
  const purchase = await addsMeasure(page, schedule, {
    place: "育英",
    kind: "购买",
    date: "2023.9.1",
    cells: { "seats.primary": "/", "seats.junior": "200" },
  });
  const build = await addsMeasure(page, schedule, {
    place: "第二小学",
    kind: "新建",
    date: "2023-08-20",
    cells: { "seats.primary": "540" },
  });
  await choosesFall(page, 2024);
  await expect(strip(page, "合计")).toContainText("占比 15.40%");
  await expect(strip(page, "合计")).toContainText("▲余 470");
  await expect(schedule.cell("total", "pupils.2024")).toHaveText("680");
  await expect(schedule.cell(build, "fall")).toHaveText("2023年秋");
  await expect(problems(page, "case-missing")).toHaveCount(0);

  // A date a few days later costs a year, and the program says so.
  await schedule.typeInto(build, "plannedDate", "2023-09-10");
  await expect(schedule.cell(build, "fall")).toHaveText("2024年秋 !");
  await expect(problems(page, "date-just-after-snapshot")).toHaveCount(1);
  await schedule.typeInto(build, "plannedDate", "2023-08-20");
  await expect(problems(page, "date-just-after-snapshot")).toHaveCount(0);

  // One of each kind that is left.
  await addsMeasure(page, schedule, {
    place: "实验小学",
    kind: "改建",
    date: "2022-08-01",
    cells: { "seats.primary": "-90" },
  });
  await addsMeasure(page, schedule, {
    place: "第一初中",
    kind: "扩建",
    date: "2024-08-01",
    cells: { "seats.junior": "300" },
  });
  await addsMeasure(page, schedule, {
    place: "第一初中",
    kind: "挖潜",
    date: "2022-08-01",
    cells: { "seats.junior": "50" },
  });
  await addsMeasure(page, schedule, {
    place: "育英学校",
    kind: "停办",
    date: "2024-07-01",
    cells: { stages: "小学" },
  });
  await addsMeasure(page, schedule, {
    place: "育英学校",
    kind: "转型",
    date: "2024-08-01",
    cells: { stages: "初中" },
  });
  await expect(problems(page, "two-routes")).toHaveCount(1);
  await shot(page, "county-schedule-with-problems");

  // A problem leads to its cell; what is typed there mends it.
  await problems(page, "two-routes").click();
  await schedule.expectActive(purchase, "endDate");
  await schedule.type("2024-08-01");
  await expect(problems(page, "two-routes")).toHaveCount(0);

  await page.getByRole("button", { name: "招生计划", exact: true }).click();
  const intake = new Grid(page, "招生计划");
  const yuying = await intake.idOf("育英学校");
  await expect(intake.cell(yuying, "primary.2022")).toHaveText("40");
  await intake.typeInto(yuying, "junior.2022", "90");
  await expect(intake.cell(yuying, "junior.2023")).toHaveText("90");
  await intake.typeInto(yuying, "junior.2023", "约50");
  await expect(intake.cell(yuying, "junior.2023")).toHaveText("约50");
  await expect(problems(page, "draft-pending")).toHaveCount(1);
  await shot(page, "county-intake-plan-with-draft");

  const before = await figuresOf(page);
  const undo = page.getByRole("button", { name: "↶ 撤销" });
  const redo = page.getByRole("button", { name: "↷ 重做" });
  while (await undo.isEnabled()) await pressAndWait(page, "Control+z");
  await expect(strip(page, "合计")).toContainText("占比 0.00%");
  await goesTo(page, "名册");
  await expect(page.getByRole("button", { name: "全部 0 所" })).toBeVisible();
  while (await redo.isEnabled()) await pressAndWait(page, "Control+y");
  await expect.poll(() => figuresOf(page)).toEqual(before);

  await program.restart(page);
  await page.getByRole("button", { name: "东陵县 2021–2024" }).click();
  await expect.poll(() => figuresOf(page)).toEqual(before);
  await expect(problems(page, "draft-pending")).toHaveCount(1);
  await expect(undo).toBeEnabled();
});

/** The numbers of the strip's first part, whether or not they are still rolling. */
const figuresOf = (page: Page): Promise<(string | null)[]> =>
  strip(page, "合计")
    .locator("[data-value]")
    .evaluateAll((figures) => figures.map((figure) => figure.getAttribute("data-value")));

/** One undo or redo, until its effect is in the window (the title of the button names the next step). */
async function pressAndWait(page: Page, keys: string): Promise<void> {
  const state = (): Promise<string> =>
    page
      .getByRole("button", { name: /撤销|重做/u })
      .evaluateAll((buttons) =>
        buttons.map((button) => `${button.getAttribute("title")} ${button.hasAttribute("disabled")}`).join(),
      );
  const before = await state();
  await page.keyboard.press(keys);
  await expect.poll(state).not.toBe(before);
}
