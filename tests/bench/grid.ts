/**
 * How long a person waits for the manners of a large grid: the roster of a county of 2,000 schools, every edit a real
 * command with its commit on disk. The page shows that roster when it begins.
 */
import { expect, type Page } from "@playwright/test";
import { Grid } from "../stories/support/grid.ts";
import { medianOf, p95Of, rounds, type Measurement } from "./measure.ts";
import { scrollFrames, timeTo } from "./paint.ts";

const steps = 40;
const status = ".sheet-status-about";
const news = ".sheet-status-news";
const found = ".find-count";

export async function benchGrid(page: Page): Promise<readonly Measurement[]> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const grid = new Grid(page, "学校名册");
  await expect(grid.input).toBeFocused();
  return [
    measured(
      "scrolling down a roster of 2,000",
      await scrollFrames(page, 120, { x: 0, y: 120 }),
      "a frame; aim p95 33",
    ),
    measured("scrolling it sideways", await scrollFrames(page, 60, { x: 60, y: 0 }), "a frame; aim p95 33"),
    measured("a step of a range", await rangeSteps(page), "Shift+↓ to its frame"),
    measured("Ctrl+A until the sums are told", await selectingAll(page), await sizeOf(grid)),
    ...(await searches(page, grid)),
  ];
}

const measured = (name: string, times: readonly number[], note: string): Measurement => ({
  name,
  medianMs: medianOf(times),
  p95Ms: p95Of(times),
  note,
});

async function repeated(count: number, once: (round: number) => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < count; round += 1) times.push(await once(round));
  return times;
}

/** "已选 72,000 格" */
const sizeOf = async (grid: Grid): Promise<string> =>
  /已选 [\d,]+ 格/u.exec(await grid.selectedText())?.[0] ?? "";

async function rangeSteps(page: Page): Promise<number[]> {
  await page.keyboard.press("Control+Home");
  return repeated(steps, () =>
    timeTo(page, { event: "keydown", key: "ArrowDown", selector: status, shows: "" }, () =>
      page.keyboard.press("Shift+ArrowDown"),
    ),
  );
}

async function selectingAll(page: Page): Promise<number[]> {
  return repeated(rounds, async () => {
    await page.keyboard.press("Control+Home");
    return timeTo(page, { event: "keydown", key: "a", selector: status, shows: "求和" }, () =>
      page.keyboard.press("Control+a"),
    );
  });
}

const block = (rows: number, columns: number, text: string): string =>
  `${Array.from({ length: columns }, () => text).join("\t")}\r\n`.repeat(rows);

/** Puts a block on the clipboard, goes to a cell of the first line, pastes it there. */
async function pasteAt(page: Page, grid: Grid, column: string, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press("Control+Home");
  const rowId = (await grid.input.getAttribute("data-row-id")) ?? "";
  await grid.goTo(rowId, column);
  await page.keyboard.press("Control+v");
}

async function searches(page: Page, grid: Grid): Promise<readonly Measurement[]> {
  const size = await sizeOfAll(page, grid);
  // What is selected would be all that is searched.
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Control+f");
  const field = page.getByLabel("查找内容");
  const finding = await repeated(rounds, async (round) => {
    await field.fill("");
    return timeTo(page, { event: "input", selector: found, shows: "^(共|没有)" }, () =>
      field.fill(`${round}`),
    );
  });
  await page.keyboard.press("Escape");
  for (const column of ["town", "licenseNo"]) {
    await pasteAt(page, grid, column, block(1250, 2, "甲局"));
    await expect(page.locator(news)).toContainText("2,500");
  }
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Control+h");
  const words = ["甲局", "乙局", "丙局", "丁局", "戊局", "己局"];
  const replacing = await repeated(rounds, async (round) => {
    await field.fill(words[round] ?? "");
    await page.getByLabel("替换为").fill(words[round + 1] ?? "");
    await expect(page.locator(found)).toHaveText(/共 5,000 处/u);
    return timeTo(page, { event: "click", selector: found, shows: "^没有找到.*替换 5,000 处" }, () =>
      page.getByRole("button", { name: "全部替换" }).click(),
    );
  });
  return [
    measured("finding a text", finding, `${size}; aim 300`),
    measured("replacing 5,000", replacing, "until it is on disk and told; aim 1000"),
  ];
}

async function sizeOfAll(page: Page, grid: Grid): Promise<string> {
  await page.keyboard.press("Control+a");
  return sizeOf(grid);
}
