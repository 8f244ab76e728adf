/**
 * A Word file as an office program lays it out: LibreOffice makes a PDF of it, in which all texts stand, pages are A4 with
 * the standard's margins, heads of tables come again and numbers begin anew. Skipped where there is no LibreOffice Writer.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { wordPaper } from "../../../../electron/host/print/wordPaper.ts";
import type { Plan } from "../../../../shared/model/plan.ts";
import type { PaperKind } from "../../../../shared/print/papers.ts";
import { aCompleteCounty } from "../../../builders/aCompleteCase.ts";
import { aPlan } from "../../../builders/aPlan.ts";
import { planFromFile } from "../../../builders/planFromFile.ts";
import { inkOn, readPdf, type PdfPage } from "../../../support/pdf.ts";
import { aWordJob, documentsOf, firstCounty, textsIn } from "./papers.ts";

const folder = mkdtempSync(join(tmpdir(), "seat-balance-office-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** With a profile of its own, which goes with the folder. Null: the office has no word processor, or is not there. */
function asPdf(name: string): Buffer | null {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const [from, to] = [join(folder, name), join(folder, name.replace(/\.\w+$/u, ".pdf"))];
  spawnSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, from]);
  return existsSync(to) ? readFileSync(to) : null;
}

/** Calc alone is installed in places, and would say nothing of it until it is asked. */
function hasWriter(): boolean {
  writeFileSync(join(folder, "empty.rtf"), String.raw`{\rtf1 a}`);
  return asPdf("empty.rtf") !== null;
}

async function printed(plan: Plan, kind: PaperKind): Promise<{ pdf: Buffer; pages: readonly PdfPage[] }> {
  const bytes = await wordPaper(aWordJob(plan, [{ kind, countyCode: firstCounty(plan) }]));
  writeFileSync(join(folder, `${kind}.docx`), bytes);
  const pdf = asPdf(`${kind}.docx`);
  if (pdf === null) throw new Error("the office made no PDF of the file");
  return { pdf, pages: readPdf(pdf) };
}

/** Characters that stand on the pages less often than in the texts. Whole texts are broken by those of cells beside them. */
function missing(texts: readonly string[], pages: readonly PdfPage[]): readonly string[] {
  const onPages = timesOf(pages.map(({ text }) => text).join(""));
  return [...timesOf(texts.join("").replaceAll(/\s/gu, ""))]
    .filter(([character, times]) => (onPages.get(character) ?? 0) < times)
    .map(([character]) => character);
}

const timesOf = (text: string): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(text, (character) => character)].map(([one, found]) => [one, found.length]));

/** "—3—" at the foot. */
const numberOn = ({ text }: PdfPage): string | undefined => /—(\d+)—/u.exec(text)?.[1];

describe.skipIf(!hasWriter())("through LibreOffice Writer", { timeout: 120_000 }, () => {
  test("cases: every text is on a page, pages are A4 in the standard's margins, numbers begin anew", async () => {
    const plan = aCompleteCounty(3);
    const { pdf, pages } = await printed(plan, "cases");
    expect(missing(textsIn(documentsOf(plan, "cases")), pages)).toEqual([]);

    for (const { width, height } of pages) expect([width, height]).toEqual([210, 297].map(near));
    const [cover, index, first] = pages.map(numberOn);
    expect([cover, index, first]).toEqual([undefined, "1", "1"]);
    const firsts = pages.filter((page) => numberOn(page) === "1");
    expect(firsts).toHaveLength(1 + 3);
    const ink = inkOn(pdf, 3, 34, 264);
    expect(ink?.left).toBeGreaterThan(28 - 0.6);
    expect(ink?.right).toBeLessThan(28 + 156 + 0.6);
    expect(ink?.bottom).toBeLessThan(37 + 225 + 0.5);
  });

  test("a cover with a title of three lines is one page, with the day at its foot", async () => {
    const plan = aPlan().withCounty("城乡一体化示范区").withPrivateSchool("育英学校").build();
    const { pdf, pages } = await printed(plan, "cases");
    expect(pages[0]?.text).toMatch(/“一校一案”汇编.*编制单位.*2023年3月1日/u);
    expect(pages.map(numberOn).slice(0, 3)).toEqual([undefined, "1", "1"]);
    expect(inkOn(pdf, 1, 34, 264)?.bottom).toBeGreaterThan(37 + 225 - 8);
  });

  test("county plan: chapters upright, annexes lying, each table's head on each of its pages", async () => {
    const { pages } = await printed(planFromFile("city-anhe/plan.json"), "county-plan");
    const lying = pages.filter(({ width }) => width > 290);
    expect(lying.length).toBeGreaterThan(2);
    expect(pages.slice(0, -lying.length).every(({ width }) => Math.abs(width - 210) < 1)).toBe(true);
    expect(pages.map(numberOn)).toEqual(pages.map((_, place) => String(place + 1)));
    // The first annex lists the measures: its head begins with 序号.
    const annex = lying.slice(0, 2);
    for (const { text } of annex) expect(text).toContain("序号");
    // Five falls stand on one page with the title above them, as in the preview.
    expect(lying.find(({ text }) => text.includes("附件3"))?.text).toMatch(/学位平衡表.*2025年.*合计/u);
  });
});

const near = (millimetres: number): unknown => expect.closeTo(millimetres, 0);
