/**
 * From the sample to paper: the preview of one school's case, of all and of the other papers, and the PDF the browser makes
 * of it, measured against the office's standard. Every number on the paper is one the calculation gives.
 */
import { createCalculator } from "../../shared/calculation/calculator.ts";
import { findRow } from "../../shared/calculation/rows.ts";
import { formatCount } from "../../shared/format/numbers.ts";
import { caseSources } from "../../shared/print/caseSource.ts";
import { aPlan } from "../builders/aPlan.ts";
import { planFromFile } from "../builders/planFromFile.ts";
import { inkOn, readPdf, type PdfPage } from "../support/pdf.ts";
import {
  documentsIn,
  expectInk,
  expectLyingSheets,
  expectOfficeSheets,
  isLying,
  lineInIndex,
  missingOn,
  numberOf,
  numbersOf,
  textOn,
  wordsOn,
} from "./support/paper.ts";
import { opensPlan } from "./support/ownPlan.ts";
import { goesTo, opensSample } from "./support/planner.ts";
import { chooses, laidOut, opensPreview, preview, printed, sheets } from "./support/printing.ts";
import { expect, test } from "./support/server.ts";
import { shot } from "./support/shot.ts";

test.use({ who: "王敏" });

const county = "419921";
const plan = planFromFile("city-anhe/plan.json");
const calculator = createCalculator(plan);
const schools = caseSources(plan, calculator, county);

test("the case of the school in view is one school's pages, with all its numbers", async ({ page }) => {
  await opensSample(page);
  await goesTo(page, "名册");
  await page.getByRole("button", { name: /^民办/u }).click();
  await page.getByRole("searchbox", { name: "筛选" }).fill("弘毅");
  await page.locator('.ag-row[row-index="0"] .ag-cell[col-id="town"]').click();
  await opensPreview(page, "打印本校方案…");
  await shot(page, "print-one");

  await expect(preview(page).getByRole("checkbox", { name: "东陵县弘毅学校" })).toBeChecked();
  const pages = readPdf(await printed(page));
  expect(pages).toHaveLength(await sheets(page).count());
  expect(pages.map(numberOf)).toEqual(pages.map((_, place) => place + 1));
  const school = schools.find((one) => one.school.name === "东陵县弘毅学校");
  if (school === undefined) throw new Error("the sample has no such school");
  expect(pages[0]?.text).toContain("东陵县弘毅学校“一校一案”");
  expect(pages[0]?.text).toContain(school.school.code);
  expect(missingOn(pages, numbersOf(school))).toEqual([]);
  expect(textOn(pages)).toContain("转公");
});

test("all private schools: every name and number, an index that says how many pages each has", async ({
  page,
}) => {
  test.slow();
  await opensSample(page);
  await opensPreview(page, "打印全部学校方案…");
  await shot(page, "print-all");
  const pages = readPdf(await printed(page));
  expect(pages).toHaveLength(await sheets(page).count());

  const [index = [], ...cases] = documentsIn(pages);
  expect(cases).toHaveLength(schools.length);
  const names = schools.map(({ school }) => school.name);
  for (const [place, source] of schools.entries()) {
    const { school } = source;
    const own = cases[place] ?? [];
    expect(own[0]?.text).toContain(`${school.name}“一校一案”`);
    expect(missingOn(own, numbersOf(source)), school.name).toEqual([]);
    expect(lineInIndex(index, school.name, names).at(-1), school.name).toBe(String(own.length));
  }
  expect(wordsOn(index)).toContain(String(cases.flat().length));
  const cover = pages[0]?.text ?? "";
  expect(cover).toContain("东陵县民办义务教育学校“一校一案”汇编");
  expect(cover).not.toContain("—1—");
  const rows = calculator.countyRows(county);
  for (const year of [2021, 2025])
    expect(wordsOn(index)).toContain(formatCount(findRow(rows, year, "all")?.privateCounted ?? -1));
});

test("the sheets are A4 with the office's margins, page numbers and fonts", async ({ page }) => {
  test.slow();
  await opensSample(page);
  await opensPreview(page, "打印全部学校方案…");
  const pdf = await printed(page);
  const pages = readPdf(pdf);
  expectOfficeSheets(pdf, pages);
  // The first is the cover.
  for (const place of [2, 3, 4, 5]) expectInk(pdf, place, numberOf(pages[place - 1]));

  await chooses(page, "台账");
  await preview(page).getByRole("checkbox", { name: "双面打印" }).check();
  await laidOut(page);
  await shot(page, "print-ledger");
  const ledgerPdf = await printed(page);
  const ledger = readPdf(ledgerPdf);
  expectLyingSheets(ledgerPdf, ledger);
  expect(ledger.map(numberOf)).toEqual(ledger.map((_, place) => place + 1));
  const rows = calculator.countyRows(county);
  const sums = [2022, 2023, 2024, 2025].map((year) => findRow(rows, year, "all")?.reduction.total ?? -1);
  expect(missingOn(ledger, sums.map(formatCount))).toEqual([]);

  // Upright chapters and lying annexes are one file, numbered through.
  await chooses(page, "一县一策");
  await laidOut(page);
  await shot(page, "print-county-plan");
  const written = ({ text }: PdfPage): boolean => text !== "";
  const countyPlan = readPdf(await printed(page)).filter(written);
  expect(new Set(countyPlan.map(isLying))).toEqual(new Set([false, true]));
  expect(countyPlan.map(numberOf)).toEqual(countyPlan.map((_, place) => place + 1));
});

test("one, several, all or none are chosen in the list; Esc gives the keyboard back to its cell", async ({
  page,
}) => {
  await opensSample(page);
  await goesTo(page, "名册");
  const cell = page.locator('.ag-row[row-index="2"] .ag-cell[col-id="town"]');
  await cell.click();
  await page.keyboard.press("Control+P");
  await laidOut(page);
  const dialog = preview(page);
  const status = dialog.getByRole("status");
  await expect(status).toHaveText(/^1 所学校，共 \d+ 页/u);

  await dialog.getByRole("checkbox", { name: "东陵县弘毅学校" }).check();
  await expect(status).toHaveText(/^2 所学校，共 \d+ 页/u);
  await expect(sheets(page).first()).toHaveAccessibleName("第 1 页：东陵县世纪学校“一校一案”");
  await dialog.getByRole("checkbox", { name: "目录" }).check();
  await expect(sheets(page).first()).toHaveAccessibleName("第 1 页：东陵县民办义务教育学校“一校一案”目录");
  await dialog.getByRole("checkbox", { name: /双面打印/u }).check();
  await expect(sheets(page).nth(1)).toHaveAccessibleName("第 2 页：空白");
  await expect(sheets(page).nth(2)).toHaveAccessibleName("第 3 页：东陵县世纪学校“一校一案”");
  await shot(page, "print-both-sides");
  const back = readPdf(await printed(page))[3];
  expect(Math.min(...(back?.words ?? []).map(({ left }) => left))).toBeCloseTo(26, 0);

  const all = dialog.getByRole("checkbox", { name: /^全部民办学校/u });
  await all.check();
  await expect(status).toHaveText(/^17 所学校/u);
  await all.uncheck();
  await expect(dialog.getByText("没有选中学校。在左边勾选要打印的学校。")).toBeVisible();
  await expect(dialog.getByRole("button", { name: "打印", exact: true })).toBeDisabled();
  await shot(page, "print-none");

  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.keyboard.type("新城街道");
  await page.keyboard.press("Enter");
  await expect(cell).toHaveText("新城街道");
});

test("the browser is asked to print", async ({ page }) => {
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", document.title);
  });
  await opensSample(page);
  await opensPreview(page, "打印全部学校方案…");
  await preview(page).getByRole("button", { name: "打印", exact: true }).click();
  await expect(page.locator("body")).toHaveAttribute("data-printed", "东陵县一校一案");
  await expect(preview(page).getByRole("button", { name: "另存 PDF…" })).toHaveCount(0);
  await preview(page).getByRole("button", { name: "关闭" }).click();
  await expect(page).toHaveTitle(/^学位天平/u);
});

test("a table of many pages repeats its head, cuts no row and loses none", async ({ page, program }) => {
  const names = Array.from({ length: 60 }, (_, place) => `育英${place + 1}校`);
  const many = names.reduce(
    (told, name) =>
      told.withPrivateSchool(name, { town: "城关镇", primaryGrades: 40, remarks: "卌".repeat(900) }),
    aPlan().withCounty("东陵县"),
  );
  await opensPlan(page, program, "六十所", many.build());
  await opensPreview(page, "打印全部学校方案…");

  const pdf = await printed(page);
  const pages = readPdf(pdf);
  const [index = [], ...cases] = documentsIn(pages);
  expect(index.length).toBeGreaterThan(1);
  for (const { text } of index) {
    for (const head of ["序号", "乡镇（街道）", "处置方式", "民办在校生（人）"]) expect(text).toContain(head);
  }
  const listed = wordsOn(index).filter((text) => names.includes(text));
  expect(listed).toEqual(names);
  expect(cases).toHaveLength(names.length);
  for (const own of cases) expect(textOn(own).match(/卌/gu)).toHaveLength(900);
  for (let place = 1; place <= 8; place++) {
    expect(inkOn(pdf, place, 0, 264)?.bottom, `page ${place}`).toBeLessThan(262 + 0.5);
  }
});
