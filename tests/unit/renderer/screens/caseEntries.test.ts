import { describe, expect, it } from "vitest";
import { entryOf, passesSearch, type CaseEntry } from "../../../../renderer/screens/cases/caseEntries.ts";
import { optionsOf, passesFacets } from "../../../../renderer/screens/cases/list/facets.ts";
import { createCalculator } from "../../../../shared/calculation/calculator.ts";
import { findRow } from "../../../../shared/calculation/rows.ts";
import type { Plan } from "../../../../shared/model/plan.ts";
import { caseSources } from "../../../../shared/print/caseSource.ts";
import { wholeSchool } from "../../../../shared/print/outlook.ts";
import { aPlan } from "../../../builders/aPlan.ts";
import { planFromFile } from "../../../builders/planFromFile.ts";

const entriesOf = (plan: Plan, countyCode: string): CaseEntry[] =>
  caseSources(plan, createCalculator(plan), countyCode).map(entryOf);

describe("the figures of all cases", () => {
  const plan = planFromFile("city-anhe/plan.json");
  it.each([...plan.county.keys()])("add up to the county's (%s)", (code) => {
    const calculator = createCalculator(plan);
    const entries = entriesOf(plan, code);
    const sums = calculator.falls(code).map((year) => {
      const falls = entries.flatMap(({ source }) =>
        wholeSchool(source.outlook).filter((fall) => fall.year === year),
      );
      const sum = (key: "doNothing" | "counted" | "purchased"): number =>
        falls.reduce((total, fall) => total + fall[key], 0);
      return { year, doNothing: sum("doNothing"), counted: sum("counted"), purchased: sum("purchased") };
    });
    const rows = calculator.falls(code).map((year) => {
      const row = findRow(calculator.countyRows(code), year, "all");
      return {
        year,
        doNothing: row?.privateDoNothing,
        counted: row?.privateCounted,
        purchased: row?.purchased,
      };
    });
    expect(sums).toEqual(rows);
  });

  it("reduce each school by what its measures do", () => {
    const calculator = createCalculator(plan);
    for (const { source, reduced, targetYear } of entriesOf(plan, "419921")) {
      const figures = source.measures.flatMap(({ id }) => calculator.measureFigures(id) ?? []);
      const effects = figures
        .filter(({ year }) => year === targetYear)
        .reduce((sum, { pupils }) => sum + pupils.primary + pupils.junior, 0);
      expect(reduced).toBe(effects);
    }
  });
});

describe("the list", () => {
  const plan = aPlan()
    .withCounty("东陵县")
    .withPrivateSchool("育英学校", { primaryGrades: 100, town: "石桥镇" })
    .withPrivateSchool("博文学校", { primaryGrades: 50 })
    .withPrivateSchool("晨光学校")
    .withPublicSchool("实验小学")
    .withMeasure({ kind: "close", at: "育英学校", on: "2023-07-01" })
    .withMeasure({ kind: "intake-cap", at: "博文学校", cap: 5 })
    .withCase("育英学校", { disposition: "close", riskLevel: "high" })
    .build();
  const entries = entriesOf(plan, "419901");
  const passing = (passes: (entry: CaseEntry) => boolean): string[] =>
    entries.filter(passes).map(({ id }) => id);

  it("holds the private schools with what becomes of them and what that takes off in the target year", () => {
    expect(entries.map(({ id, fate, targetYear, reduced }) => [id, fate, targetYear, reduced])).toEqual([
      ["育英学校", "停办", 2024, 600],
      ["博文学校", "核减招生计划", 2024, 0],
      ["晨光学校", "未定处置", 2024, 0],
    ]);
  });

  it.each([
    ["yyxx", ["育英学校"]],
    ["chenguang", ["晨光学校"]],
    ["石桥", ["育英学校"]],
    ["学校", ["育英学校", "博文学校", "晨光学校"]],
  ])("is searched by %s", (search, found) => {
    expect(passing((entry) => passesSearch(entry, search))).toEqual(found);
  });

  it.each([
    [{ town: "石桥镇" }, ["育英学校"]],
    [{ town: "" }, ["博文学校", "晨光学校"]],
    [{ fate: "intake-cap" }, ["博文学校"]],
    [{ fate: "none" }, ["晨光学校"]],
    [{ riskLevel: "high" }, ["育英学校"]],
    [{ riskLevel: "none", town: "" }, ["博文学校", "晨光学校"]],
    [{ missing: "undecided" }, ["博文学校", "晨光学校"]],
    [{ missing: "undated" }, ["博文学校"]],
    [{ missing: "D" }, ["育英学校"]],
    [{ missing: "H" }, ["育英学校", "博文学校", "晨光学校"]],
    [{ missing: "complete" }, []],
    [{ missing: "undecided", fate: "none" }, ["晨光学校"]],
  ])("is filtered by %o", (choices, found) => {
    expect(passing((entry) => passesFacets(entry, choices))).toEqual(found);
  });

  it("offers what schools there are, with how many", () => {
    expect(optionsOf(entries, "town")).toEqual([
      { value: "石桥镇", label: "石桥镇", count: 1 },
      { value: "", label: "未填乡镇", count: 2 },
    ]);
    expect(optionsOf(entries, "fate").map(({ label, count }) => [label, count])).toEqual([
      ["核减招生", 1],
      ["停办", 1],
      ["未定处置", 1],
    ]);
    expect(optionsOf(entries, "riskLevel").map(({ label }) => label)).toEqual(["高风险", "未定风险等级"]);
    expect(optionsOf(entries, "missing").map(({ value }) => value)).not.toContain("complete");
  });
});
