/** What all papers have in common: a scenario says so, an empty plan says what is missing, tables fill the text block. */
import { describe, expect, test } from "vitest";
import { createCalculator } from "../../../../shared/calculation/calculator.ts";
import { coverId } from "../../../../shared/print/coverDocument.ts";
import { frontOfCases, paperNames, type PaperKind } from "../../../../shared/print/papers.ts";
import { widthOf, type PrintedDocument } from "../../../../shared/print/printed.ts";
import { aPlan } from "../../../builders/aPlan.ts";
import { gridOf, papersOfPlan, tablesOf } from "../../../builders/onPaper.ts";
import { planFromFile } from "../../../builders/planFromFile.ts";
import { defaultRules, someDay } from "../../../builders/rules.ts";

const kinds: readonly PaperKind[] = ["cases", "county-plan", "ledger", "balance", "intake-plan"];
const dongling = planFromFile("city-anhe/plan.json");

const textsOf = ({ blocks }: PrintedDocument): string =>
  blocks.map((block) => (block.kind === "table" ? "" : block.text)).join("\n");

describe.each(kinds)("%s", (kind) => {
  test("every table is as wide as the text", () => {
    for (const document of papersOfPlan(dongling, kind)) {
      for (const { columns } of tablesOf(document))
        expect(
          columns.reduce((sum, width) => sum + width, 0),
          document.title,
        ).toBeCloseTo(widthOf(document), 6);
    }
  });

  test("of a scenario, every document says whose it is", () => {
    for (const document of papersOfPlan(dongling, kind, { scenario: "少停一所" })) {
      expect(document.running).toContain("比选方案：少停一所");
      expect(textsOf(document)).toContain("（比选方案：少停一所，不是当前方案）");
    }
  });

  test("of the plan itself nothing of the kind is said", () => {
    for (const document of papersOfPlan(dongling, kind)) expect(textsOf(document)).not.toContain("比选");
  });

  test("an empty county gets a page that says what is missing", () => {
    const documents = papersOfPlan(aPlan().withCounty("东陵县").build(), kind);
    expect(documents.length, paperNames[kind]).toBeGreaterThan(0);
    expect(documents.map(textsOf).join("\n")).toMatch(/还没有/u);
  });

  test("a county that is not there has no paper", () => {
    expect(papersOfPlan(dongling, kind, { countyCode: "000000" })).toEqual([]);
  });
});

describe("what goes before the cases", () => {
  const source = {
    plan: dongling,
    calculator: createCalculator(dongling),
    rules: defaultRules,
    today: someDay,
  };
  const front = (cover: boolean, index: boolean, schools?: string[]) =>
    frontOfCases(
      { kind: "cases", countyCode: "419921", ...(schools === undefined ? {} : { schools }) },
      source,
      { cover, index, replacedFonts: "" },
      () => undefined,
    );

  test("the index says what becomes of a school as annex 2 of the county plan does", () => {
    const column = (document: PrintedDocument | undefined, at: number): (string | undefined)[] =>
      document === undefined
        ? []
        : tablesOf(document).flatMap((table) => gridOf(table).map((row) => row[at]));
    const [index] = front(false, true);
    const annex = papersOfPlan(dongling, "county-plan", { countyCode: "419921" }).find(
      ({ id }) => id === "annex-2/dispositions",
    );
    const schools = column(index, 3).slice(0, -1);
    expect(schools).toContain("转公");
    expect(schools).toEqual(column(annex, 6).slice(0, -1));
  });

  test("cover, then index, as asked", () => {
    expect(front(true, true).map(({ id }) => id)).toEqual([coverId, "index"]);
    expect(front(false, true).map(({ id }) => id)).toEqual(["index"]);
    expect(front(false, false)).toEqual([]);
  });

  test("the cover names the county, the years, how many schools, and the day; it has no page number", () => {
    const [cover] = front(true, false);
    expect(cover?.unnumbered).toBe(true);
    expect(cover === undefined ? "" : textsOf(cover)).toMatch(
      /东陵县民办义务教育学校\n“一校一案”汇编\n（2021—2025年，共17所）[^]*2022年1月15日/u,
    );
  });

  test("a title too long for a line goes on where its words part", () => {
    const plan = aPlan().withCounty("玉屏侗族自治县").withPrivateSchool("育英学校").build();
    const titles = frontOfCases(
      { kind: "cases", countyCode: "419901" },
      { plan, calculator: createCalculator(plan), rules: defaultRules, today: someDay },
      { cover: true, index: true, replacedFonts: "" },
      null,
    ).map(({ title, blocks }) => [title, blocks[0]?.kind === "table" ? "" : blocks[0]?.text]);
    expect(titles).toEqual([
      ["玉屏侗族自治县民办义务教育学校“一校一案”汇编", "玉屏侗族自治县\n民办义务教育学校\n“一校一案”汇编"],
      ["玉屏侗族自治县民办义务教育学校“一校一案”目录", "玉屏侗族自治县民办义务教育学校\n“一校一案”目录"],
    ]);
  });

  test("nobody chosen, nothing before them", () => expect(front(true, true, [])).toEqual([]));
});
