/**
 * The texts of the county plan on any plan: every proposed text resolves without a gap and leaves no brace; every number
 * that names a figure of Balance is that figure of that row.
 */
import { readdirSync } from "node:fs";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createCalculator } from "../../shared/calculation/calculator.ts";
import { figureKeys, figureOf, unitOfFigure } from "../../shared/calculation/explain/figureKeys.ts";
import { findRow } from "../../shared/calculation/rows.ts";
import { figureNames } from "../../shared/format/figureNames.ts";
import { formatCount, formatShare } from "../../shared/format/numbers.ts";
import type { Plan } from "../../shared/model/plan.ts";
import { chapterNames, stageNames } from "../../shared/model/vocabulary.ts";
import { countyFacts, type CountyFacts } from "../../shared/print/countyPlan/countyFacts.ts";
import { countyPlanDocuments } from "../../shared/print/countyPlan/countyPlanDocuments.ts";
import { proposedText } from "../../shared/print/countyPlan/chapterText.ts";
import { gap, resolveText, textOf, unresolvedIn } from "../../shared/print/countyPlan/tokens/resolve.ts";
import { planFromFile } from "../builders/planFromFile.ts";
import { defaultRules, someDay } from "../builders/rules.ts";
import { planArb } from "./calculationPlans.ts";

function everyCounty(plan: Plan): readonly CountyFacts[] {
  const source = { plan, calculator: createCalculator(plan), rules: defaultRules, today: someDay };
  return source.calculator.counties().flatMap((code) => countyFacts(code, source) ?? []);
}

function expectWhole(facts: CountyFacts): void {
  for (const chapter of chapterNames) {
    const lines = resolveText(facts, proposedText(facts, chapter));
    expect(unresolvedIn(lines)).toEqual([]);
    const text = lines.map(textOf).join("\n");
    // A number below zero is read out as less, not as a minus.
    expect(text).not.toMatch(/[{}]|undefined|NaN|−\d/u);
    expect(text.length).toBeGreaterThan(0);
  }
}

/** In a county with areas, of which one may have any name. */
function expectOwnNumbers(facts: CountyFacts): void {
  const places = [undefined, ...facts.areas.map(({ area }) => area)];
  for (const area of places)
    for (const row of area === undefined ? facts.rows : facts.calculator.rowsIn(facts.county.id, area))
      for (const key of figureKeys) {
        const parts = [`${row.year}年秋`, stageNames[row.stage], ...(area === undefined ? [] : [area])];
        const [line] = resolveText(facts, `{${[figureNames[key], ...parts].join("·")}}`);
        const value = figureOf(row, key);
        const isShare = unitOfFigure(key) === "bp";
        const shown = isShare ? (row.total === 0 ? gap : formatShare(value)) : formatCount(value);
        expect(line === undefined ? "" : textOf(line)).toBe(shown);
      }
}

const golden = readdirSync(new URL("../fixtures/golden/small", import.meta.url))
  .filter((name) => name.endsWith(".plan.json"))
  .map((name) => `golden/small/${name}`);

test("on every golden plan and in each county of the city", () => {
  for (const file of [...golden, "golden/worked.plan.json", "city-anhe/plan.json"])
    for (const facts of everyCounty(planFromFile(file))) expectWhole(facts);
});

test("every figure of Balance is the figure of its row, on golden plans", () => {
  for (const file of [...golden.slice(0, 12), "golden/worked.plan.json"])
    for (const facts of everyCounty(planFromFile(file))) expectOwnNumbers(facts);
});

test("on random plans, and they print", () => {
  fc.assert(
    fc.property(planArb, (plan) => {
      for (const facts of everyCounty(plan)) {
        expectWhole(facts);
        const { calculator, rules, today } = facts;
        expect(
          countyPlanDocuments(facts.county.id, { plan, calculator, rules, today }).length,
        ).toBeGreaterThan(2);
      }
    }),
    { numRuns: 100 },
  );
});

test("the measures of the five batches add up to the county's row", () => {
  fc.assert(
    fc.property(planArb, (plan) => {
      for (const facts of everyCounty(plan)) {
        const last = facts.falls.at(-1) ?? 0;
        const [base, row] = [facts.county.baseYear, last].map((year) => findRow(facts.rows, year, "all"));
        const table = proposedBatches(facts);
        expect(table.pupils).toBe((row?.reduction.planned ?? 0) + (base?.purchased ?? 0));
        expect(table.seats).toBe(row?.seatsAdded.total);
      }
    }),
    { numRuns: 100 },
  );
});

/** By their tokens: 新建改扩建减少在校生 and the like. */
function proposedBatches(facts: CountyFacts): { readonly pupils: number; readonly seats: number } {
  const batches = ["新建改扩建", "民办转公办", "政府购买", "内部挖潜", "核减招生停办"];
  const sum = (what: string): number =>
    batches.reduce((all, batch) => {
      const [line] = resolveText(facts, `{${batch}${what}}`);
      return all + Number((line === undefined ? "" : textOf(line)).replaceAll(",", "").replace("−", "-"));
    }, 0);
  return { pupils: sum("减少在校生"), seats: sum("增加学位") };
}
