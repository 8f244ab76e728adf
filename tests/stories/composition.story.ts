/**
 * Chinese words arrive whole, whatever was done just before and whatever the cell is: no first key lost, no stray letter,
 * no commit on the Enter that belongs to the input method. Ten words in all states of every kind of cell and field,
 * in the long run; a slice of that otherwise.
 */
import type { Page } from "@playwright/test";
import { Cases } from "./support/cases.ts";
import { Grid } from "./support/grid.ts";
import { InputMethod, wholeWord } from "./support/inputMethod.ts";
import { goesTo, opensSample } from "./support/planner.ts";
import { expect, test } from "./support/server.ts";

test.use({ who: "王敏" });

/** Spelt by initials, as planners do. */
const words: readonly (readonly [word: string, spelling: string])[] = [
  ["育英学校", "yyxx"],
  ["我", "w"],
  ["约三百", "ysb"],
  ["停办", "tb"],
  ["世纪学校", "sjxx"],
  ["明年九月", "mnjy"],
  ["阳光", "yg"],
  ["小学", "xx"],
  ["安河", "anhe"],
  ["龙泉街道", "lqjd"],
];

/** All ten in the long run, which takes minutes; otherwise one, another one in each state. */
function wordsOf(state: number): typeof words {
  if (process.env["SEAT_BALANCE_SOAK"] === "full") return words;
  return words.slice(state % words.length, (state % words.length) + 1);
}

interface Kind {
  /** Absent: a new line of the schedule. */
  readonly of?: "roster";
  readonly column: string;
  /** What the cell shows, where it is not the word: an option that has it in its name. */
  readonly shown?: Readonly<Record<string, string>>;
}

const allKinds: Readonly<Record<string, Kind>> = {
  text: { of: "roster", column: "town" },
  integer: { column: "cap" },
  date: { column: "plannedDate" },
  choice: { column: "stages" },
  "choice in a column that is always frozen": { column: "kind", shown: { 停办: "终止办学（停办）" } },
  picker: {
    column: "schoolId",
    shown: {
      世纪学校: "东陵县世纪学校",
      阳光: "东陵县阳光小学",
      小学: "东陵县尚德小学",
      龙泉街道: "东陵县龙泉街道第四小学",
    },
  },
};

/** In the short run those whose editors differ: a text, a list of choices over a frozen column, a picker. */
const kinds = Object.entries(allKinds).filter(
  ([name]) => process.env["SEAT_BALANCE_SOAK"] === "full" || !["integer", "date", "choice"].includes(name),
);

interface Place {
  readonly page: Page;
  readonly grid: Grid;
  readonly rowId: string;
  readonly column: string;
}

/** What is done before the first key of each word. The cell is the active one before and after. */
const states: Readonly<Record<string, (place: Place) => Promise<void>>> = {
  "reached by keyboard": () => Promise.resolve(),
  "reached by a click": ({ grid, rowId, column }) => grid.cell(rowId, column).click(),
  "opened by F2": async ({ page }) => {
    await page.keyboard.press("F2");
    await page.keyboard.press("Control+a");
  },
  "opened by a double click": async ({ page, grid, rowId, column }) => {
    await grid.cell(rowId, column).dblclick();
    await page.keyboard.press("Control+a");
  },
  "after a sort": ({ grid, column }) => grid.sortBy(column),
  "scrolled out of sight": async ({ page, grid }) => {
    // The wheel is answered before it has scrolled; coming late, it would take the written cell away again.
    const viewport = page.locator(".ag-grid-viewport");
    const left = await viewport.evaluate(({ scrollLeft, scrollWidth, clientWidth }) =>
      Math.min(scrollLeft + 600, scrollWidth - clientWidth),
    );
    await grid.root.hover();
    await page.mouse.wheel(600, -4000);
    const isThere = (wanted: number): Promise<boolean> =>
      viewport.evaluate(
        ({ scrollLeft, scrollTop }, at) => scrollTop === 0 && Math.abs(scrollLeft - at) <= 1,
        wanted,
      );
    await expect.poll(() => isThere(left), { intervals: [20] }).toBe(true);
  },
  "after a dialog": async ({ page, grid }) => {
    await page.keyboard.press("Control+Shift+s");
    await expect(page.getByLabel("方案名称")).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(grid.input).toBeFocused();
  },
  "after the search": async ({ page, grid }) => {
    await page.keyboard.press("Control+k");
    await page.keyboard.press("Escape");
    await expect(grid.input).toBeFocused();
  },
  "after an undo": async ({ page, grid, rowId, column }) => {
    const before = (await grid.cell(rowId, column).textContent()) ?? "";
    await page.keyboard.press("Delete");
    await expect(grid.cell(rowId, column)).not.toHaveText(before);
    await page.keyboard.press("Control+z");
    await expect(grid.cell(rowId, column)).toHaveText(before);
  },
  "in a frozen column": async ({ page, grid, rowId, column }) => {
    const frozen = grid.root.locator(".sheet-layer-left");
    if ((await frozen.count()) > 0) return;
    await grid.cell(rowId, column).click({ button: "right" });
    await page.getByRole("menuitem", { name: "冻结到此列" }).click();
    await expect(frozen).toHaveCount(1);
  },
};

/** A line of its own to write in. */
async function beginsLine(page: Page, { of }: Kind): Promise<{ grid: Grid; rowId: string }> {
  if (of === "roster") await goesTo(page, "名册");
  const grid = new Grid(page, of === "roster" ? "学校名册" : "进度表");
  return { grid, rowId: await grid.begins(of === "roster" ? "name" : "schoolId", "某单位") };
}

for (const [name, kind] of kinds) {
  const { column, shown = {} } = kind;
  test(`words in every state: ${name}`, async ({ page }) => {
    test.slow();
    await opensSample(page);
    const method = await InputMethod.on(page);
    const { grid, rowId } = await beginsLine(page, kind);
    await grid.goTo(rowId, column);
    for (const [at, [state, prepare]] of Object.entries(states).entries())
      await test.step(state, async () => {
        for (const [word, spelling] of wordsOf(at)) {
          await prepare({ page, grid, rowId, column });
          expect(await method.writes(word, spelling)).toEqual(
            wholeWord(word, spelling, `${rowId} / ${column}`),
          );
          await page.keyboard.press("Enter");
          await page.keyboard.press("ArrowUp");
          await expect(grid.cell(rowId, column)).toHaveText(shown[word] ?? word);
          await grid.expectActive(rowId, column);
        }
      });
  });
}

test("a word written before an undo is answered is left to be finished", async ({ page }) => {
  await opensSample(page);
  const { grid, rowId } = await beginsLine(page, { column: "responsibleUnit" });
  await grid.typeInto(rowId, "responsibleUnit", "住建局");
  await grid.goTo(rowId, "responsibleUnit");
  await page.keyboard.press("Delete");
  await expect(grid.cell(rowId, "responsibleUnit")).toHaveText("");
  const answer = Promise.withResolvers<void>();
  await page.route("**/api/request", async (route) => {
    if (route.request().postData()?.includes('"plan.undo"') !== true) return route.continue();
    const response = await route.fetch();
    await answer.promise;
    return route.fulfill({ response });
  });
  await page.keyboard.press("Control+z");
  await expect(grid.cell(rowId, "responsibleUnit")).toHaveText("住建局");

  const method = await InputMethod.on(page);
  await method.writes("教育局", "jyj");
  answer.resolve();
  await expect(page.getByText("已撤销")).toBeVisible();
  await expect(grid.input).toHaveValue("教育局");
  await page.keyboard.press("Enter");
  await expect(grid.cell(rowId, "responsibleUnit")).toHaveText("教育局");
});

/** Of the form of a case: a text, a number, a date. */
const fields = ["举办者", "批准规模（人）", "许可证有效期至"];

const fieldStates: Readonly<Record<string, (page: Page, cases: Cases, field: string) => Promise<void>>> = {
  "reached by keyboard": async (page) => {
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
  },
  "reached by a click": (_, cases, field) => cases.field(field).click({ clickCount: 3 }),
  "from another school": (page) => page.keyboard.press("PageDown"),
  "after a dialog": async (page, cases, field) => {
    await page.keyboard.press("Control+Shift+s");
    await expect(page.getByLabel("方案名称")).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(cases.field(field)).toBeFocused();
    await page.keyboard.press("Control+a");
  },
  "after an undo": async (page, cases, field) => {
    const before = await cases.field(field).inputValue();
    await page.keyboard.press("Control+z");
    await expect(cases.field(field)).not.toHaveValue(before);
    await page.keyboard.press("Control+a");
  },
};

for (const field of fields) {
  test(`words in every state of a case's field: ${field}`, async ({ page }) => {
    test.slow();
    await opensSample(page);
    await goesTo(page, "一校一案");
    const method = await InputMethod.on(page);
    const cases = new Cases(page);
    await cases.field(field).click();
    for (const [at, [state, prepare]] of Object.entries(fieldStates).entries())
      await test.step(state, async () => {
        for (const [word, spelling] of wordsOf(at)) {
          await prepare(page, cases, field);
          expect(await method.writes(word, spelling)).toEqual(wholeWord(word, spelling, field));
          await page.keyboard.press("Enter");
          await expect(cases.field(field)).toHaveValue(word);
          await cases.field(field).focus();
        }
      });
  });
}
