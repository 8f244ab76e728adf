/**
 * The county plan 一县一策: texts made of the plan's numbers. A measure is changed, and the sentence and the table of chapter
 * 3 change with it, on the screen and on paper; a text of her own keeps its numbers alive and is kept as she writes.
 */
import type { Locator, Page } from "@playwright/test";
import { readPdf } from "../support/pdf.ts";
import { Grid } from "./support/grid.ts";
import { message } from "./support/history.ts";
import { textOn } from "./support/paper.ts";
import { goesTo, opensSample, strip } from "./support/planner.ts";
import { keptAsWord, laidOut, preview, printed } from "./support/printing.ts";
import { expect, test } from "./support/server.ts";
import { shot, shots } from "./support/shot.ts";

test.use({ who: "王敏" });

/** 东陵县弘毅学校 turns public in 2025. */
const conversion = "419921-m022";

const chapter = (page: Page, name: string): Locator =>
  page.getByRole("navigation", { name: "章节" }).getByRole("button", { name });
const paper = (page: Page): Locator => page.getByRole("article", { name: /印出的样子/u });
const box = (page: Page): Locator => page.getByRole("region", { name: "编写" }).getByRole("textbox");
const gaps = (page: Page): Locator => page.getByRole("list", { name: "取不到的数" });

/** 计划压减 of the sentence, which is that of the strip under every screen. */
async function plannedReduction(page: Page): Promise<string> {
  const text = (await paper(page).textContent()) ?? "";
  const [, number = ""] = /计划压减民办在校生([\d,]+)人/u.exec(text) ?? [];
  await expect(strip(page, "合计")).toContainText(`压减 ${number}`);
  return number;
}

test("a measure is changed, and the sentence and the table of chapter 3 change on the screen and on paper", async ({
  page,
}) => {
  await opensSample(page);
  await goesTo(page, "一县一策");
  await shots(page, "county-plan");
  await chapter(page, "学位测算").click();
  const before = await plannedReduction(page);
  const line = paper(page)
    .getByRole("row", { name: /计划压减（人）/u })
    .last();
  await expect(line.getByRole("cell").last()).toHaveText(before);

  await goesTo(page, "进度表");
  const schedule = new Grid(page, "进度表");
  await schedule.typeInto(conversion, "plannedDate", "2026-04-21");
  await expect(schedule.cell(conversion, "plannedDate")).toHaveText(/2026-04-21/u);
  await goesTo(page, "一县一策");
  await expect(chapter(page, "学位测算")).toHaveAttribute("aria-current", "true");
  await expect(paper(page)).not.toContainText(`计划压减民办在校生${before}人`);
  const after = await plannedReduction(page);
  await expect(line.getByRole("cell").last()).toHaveText(after);
  await expect(paper(page).locator("svg").first()).toBeVisible();
  await box(page).press("Control+End");
  const written = paper(page).getByText("按照学位到位在前、压减在后的原则");
  await expect(written, "what she writes in is in sight").toBeInViewport({ ratio: 1 });
  await shots(page, "county-plan-seats");

  await page.getByRole("button", { name: "打印、Word…" }).click();
  await laidOut(page);
  await expect(preview(page)).toContainText(`计划压减民办在校生${after}人`);
  await shot(page, "county-plan-preview");
  const text = textOn(readPdf(await printed(page)));
  expect(text).toContain(`计划压减民办在校生${after}人`);
  expect(text).not.toContain(`计划压减民办在校生${before}人`);

  const word = await keptAsWord(page);
  expect(word.some((paragraph) => paragraph.includes(`计划压减民办在校生${after}人`))).toBe(true);
  expect(word.join()).not.toContain(`计划压减民办在校生${before}人`);
  // The last line of the table ends with the same number.
  const cells = word.slice(word.lastIndexOf("计划压减（人）"));
  expect(cells.slice(1, 6)).toContain(after);
});

test("her own text is kept as she writes it, its numbers alive; by keyboard alone, and every step can be undone", async ({
  page,
}) => {
  await opensSample(page);
  await page.keyboard.press("Alt+5");
  await expect(box(page)).toBeFocused();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("学校{学校总数}所，其中民办");
  await expect(gaps(page)).toContainText("{学校总数} 没有这个名称的数字");
  await expect(paper(page)).toContainText("学校〔……〕所，其中民办");
  await expect(chapter(page, "基本情况")).toContainText("已改写");

  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByRole("button", { name: "插入数字…" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("combobox", { name: "查找数字" })).toBeFocused();
  await page.keyboard.type("mbxxs");
  await shots(page, "county-plan-tokens");
  await expect(page.getByRole("option", { name: /民办学校数/u })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue(/其中民办\{民办学校数\}$/u);
  await expect(paper(page)).toContainText("其中民办17");

  await page.keyboard.press("Control+z");
  await expect(message(page)).toContainText("撤销");
  await expect(box(page)).toHaveValue(/其中民办$/u);
  await page.keyboard.press("Control+z");
  await expect(chapter(page, "基本情况")).not.toContainText("已改写");
  await expect(gaps(page)).toHaveCount(0);

  await page.keyboard.press("Control+y");
  await expect(chapter(page, "基本情况")).toContainText("已改写");
  await page.getByRole("button", { name: "恢复建议文字" }).click();
  await expect(chapter(page, "基本情况")).not.toContainText("已改写");
  await expect(box(page)).not.toHaveValue(/其中民办$/u);

  await box(page).press("Control+a");
  await page.keyboard.press("Delete");
  await expect(box(page)).toHaveValue("");
  await page.keyboard.press("Control+z");
  await expect(box(page)).toHaveValue(/^（一）义务教育总体情况/u);
});
