/**
 * The first afternoon, from end to end with visible controls only: a new plan, the county's own Excel roster, a decision
 * for every private school, the balance that follows, and all of it on paper.
 */
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { formatCount } from "../../shared/format/numbers.ts";
import { readPdf, type PdfPage } from "../support/pdf.ts";
import { CountyByHand, stageNames, type Fate, type Stage } from "./support/byHand.ts";
import { Cases } from "./support/cases.ts";
import { calculatedCounty, shownCells } from "./support/expected.ts";
import { Grid } from "./support/grid.ts";
import { decisions, hewan, hewanRoster, hewanSchools, type Decision } from "./support/hewan.ts";
import {
  documentsIn,
  expectInk,
  expectOfficeSheets,
  lineInIndex,
  missingOn,
  numberOf,
} from "./support/paper.ts";
import { goesTo, makesPlan, problems } from "./support/planner.ts";
import { opensPreview, preview, printed, sheets } from "./support/printing.ts";
import { readsAll } from "./support/readsAll.ts";
import { expect, test } from "./support/server.ts";
import { shot } from "./support/shot.ts";
import { imports, startsImport } from "./support/wizard.ts";

test.use({ who: "基教科 王芳" });

const falls = [2021, 2022, 2023, 2024, 2025];
const byHand = new CountyByHand(hewanSchools, hewan.baseYear);
const privateSchools = hewanSchools.filter(({ ownership }) => ownership === "private");

const fateOf = (school: string, stage: Stage): Fate =>
  decisions.find((one) => one.school === school)?.[stage] ?? { kind: "goes on" };

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** Over all private schools, or one of them. */
const counted = (year: number, schools = privateSchools): number =>
  sum(
    schools.flatMap((school) =>
      stageNames.map((stage) => byHand.counted(school, stage, year, fateOf(school.name, stage))),
    ),
  );

const paidFor = (year: number): number =>
  sum(
    privateSchools.flatMap((school) =>
      stageNames.map((stage) => byHand.paidFor(school, stage, year, fateOf(school.name, stage))),
    ),
  );

/** Seats of the stages that have become public. */
const seatsBrought = (year: number): number =>
  sum(
    privateSchools.flatMap(({ name, seats }) =>
      stageNames.map((stage) => {
        const fate = fateOf(name, stage);
        return fate.kind === "becomes public" && fate.fall <= year ? (seats[stage] ?? 0) : 0;
      }),
    ),
  );

async function decides(page: Page, { school, disposition, dates, change }: Decision): Promise<void> {
  const cases = new Cases(page);
  await cases.school(school).click();
  await expect(cases.title).toHaveText(school);
  await cases.decides(disposition);
  await expect(cases.measures).toHaveCount(Object.keys(dates).length);
  for (const [measure, date] of Object.entries(dates)) await cases.fills(`${measure}：计划日期`, date);
  if (change === undefined) return;
  const [measure, column, text] = change;
  await page.getByRole("button", { name: `在进度表中查看：${measure}` }).click();
  const schedule = new Grid(page, "进度表");
  const [line = ""] = (await schedule.activeCell()).split(" / ");
  await schedule.typeInto(line, column, text);
  await goesTo(page, "一校一案");
}

async function expectBalance(page: Page, document: string): Promise<void> {
  await goesTo(page, "平衡");
  const shown = await readsAll(page, "学位平衡");
  for (const year of falls) {
    const line = shown.get(`/${year}/all`);
    expect(line, String(year)).toMatchObject({
      total: formatCount(byHand.total(year)),
      privateCounted: formatCount(counted(year)),
      purchased: formatCount(paidFor(year)),
      "seatsAdded.convert": formatCount(seatsBrought(year)),
      "reduction.total": formatCount(counted(hewan.baseYear) - counted(year)),
    });
  }
  const { rows } = calculatedCounty(document, hewan.code);
  for (const row of rows)
    expect(shown.get(`/${row.year}/${row.stage}`), `${row.year} ${row.stage}`).toMatchObject(shownCells(row));
  expect(shown.size).toBe(rows.length);
}

/** The school's own pages have its name, its pupils, what is decided about it and what comes of that. */
function expectCase(pages: readonly PdfPage[], { school, disposition, dates }: Decision): void {
  const own = privateSchools.find(({ name }) => name === school);
  if (own === undefined) throw new Error(`the roster has no private school ${school}`);
  const pupils = Object.values(own.enrollment);
  const numbers = [...pupils, sum(pupils), ...falls.map((year) => counted(year, [own]))];
  // What stands in brackets is on a line of its own, or in the column of stages.
  const measures = Object.keys(dates).map((name) => name.replace(/（.+$/u, ""));
  const wanted = [own.code, disposition, ...measures, ...Object.values(dates), ...numbers.map(formatCount)];
  expect(missingOn(pages, wanted), school).toEqual([]);
  expect(pages[0]?.text).toContain(`${school}“一校一案”`);
  expect(pages.map(numberOf), school).toEqual(pages.map((_, at) => at + 1));
}

test("from a county's Excel roster to a decision for every private school, the balance and the printed cases", async ({
  page,
  program,
}) => {
  test.slow();
  await makesPlan(page, hewan);
  await startsImport(page);
  await imports(page, hewanRoster);
  await page.getByRole("button", { name: "查看名册" }).click();
  await expect(page.getByRole("button", { name: `民办 ${decisions.length}` })).toBeVisible();

  await goesTo(page, "一校一案");
  await expect(new Cases(page).schools).toHaveCount(decisions.length);
  await expect(problems(page, "case-missing")).not.toHaveCount(0);
  for (const decision of decisions) await decides(page, decision);
  await expect(problems(page, "case-missing")).toHaveCount(0);
  await expect(problems(page, "measure-undated")).toHaveCount(0);
  await shot(page, "afternoon-cases");

  await expectBalance(page, join(program.folders.documents, "河湾区 2021–2025.seatplan"));
  await shot(page, "afternoon-balance");

  await goesTo(page, "一校一案");
  const [one] = decisions;
  if (one === undefined) throw new Error("nothing was decided");
  await new Cases(page).school(one.school).click();
  await opensPreview(page, "打印本校方案…");
  await shot(page, "afternoon-print-one");
  const single = await printed(page);
  const singlePages = readPdf(single);
  expect(singlePages).toHaveLength(await sheets(page).count());
  expectOfficeSheets(single, singlePages);
  expectCase(singlePages, one);
  await preview(page).getByRole("button", { name: "关闭" }).click();

  await opensPreview(page, "打印全部学校方案…");
  await shot(page, "afternoon-print-all");
  const all = await printed(page);
  const pages = readPdf(all);
  expect(pages).toHaveLength(await sheets(page).count());
  expectOfficeSheets(all, pages);
  // The first is the cover.
  for (const at of [2, 3, pages.length]) {
    const sheet = pages[at - 1];
    if (sheet !== undefined) expectInk(all, at, numberOf(sheet));
  }
  const [index = [], ...cases] = documentsIn(pages);
  expect(cases).toHaveLength(privateSchools.length);
  const names = privateSchools.map(({ name }) => name);
  for (const [at, name] of names.entries()) {
    const decision = decisions.find(({ school }) => school === name);
    const own = cases[at] ?? [];
    if (decision !== undefined) expectCase(own, decision);
    expect(
      index.flatMap(({ words }) => words).filter(({ text }) => text === name),
      name,
    ).toHaveLength(1);
    const line = lineInIndex(index, name, names);
    expect(line, name).toContain(decision?.disposition);
    expect(line.at(-1), name).toBe(String(own.length));
  }
});
