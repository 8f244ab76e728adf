/** The printed falls of all private schools of a county add up to what the calculation says of the county. */
import { expect, test } from "vitest";
import { createCalculator } from "../../../../shared/calculation/calculator.ts";
import { findRow } from "../../../../shared/calculation/rows.ts";
import { stages } from "../../../../shared/model/stage.ts";
import { caseSources, type CaseSource } from "../../../../shared/print/caseSource.ts";
import { wholeSchool, type OutlookFall } from "../../../../shared/print/outlook.ts";
import { planFromFile } from "../../../builders/planFromFile.ts";

const plan = planFromFile("city-anhe/plan.json");
const calculator = createCalculator(plan);

function sumOf(
  sources: readonly CaseSource[],
  line: (source: CaseSource) => readonly OutlookFall[],
  year: number,
) {
  const falls = sources.flatMap((source) => line(source).filter((fall) => fall.year === year));
  const sum = (of: (fall: OutlookFall) => number): number => falls.reduce((all, fall) => all + of(fall), 0);
  return {
    privateDoNothing: sum(({ doNothing }) => doNothing),
    purchased: sum(({ purchased }) => purchased),
    privateCounted: sum(({ counted }) => counted),
  };
}

test.each([...plan.county.values()])("$name", ({ id }) => {
  const sources = caseSources(plan, calculator, id);
  expect(sources.length).toBeGreaterThan(0);
  for (const year of calculator.falls(id)) {
    for (const stage of stages) {
      const row = findRow(calculator.countyRows(id), year, stage);
      expect(row).toMatchObject(sumOf(sources, ({ outlook }) => outlook[stage], year));
    }
    const all = findRow(calculator.countyRows(id), year, "all");
    expect(all).toMatchObject(sumOf(sources, ({ outlook }) => wholeSchool(outlook), year));
  }
});

test.each([...plan.county.values()])(
  "$name: what is reduced is the sum of the measures' effects",
  ({ id }) => {
    for (const { outlook, measures, figuresOf } of caseSources(plan, calculator, id)) {
      const figures = measures.flatMap((measure) => figuresOf(measure.id) ?? []);
      for (const stage of stages) {
        for (const { year, reduced } of outlook[stage]) {
          const effect = figures.filter((figure) => figure.year === year);
          expect(reduced).toBe(effect.reduce((sum, figure) => sum + figure.pupils[stage], 0));
        }
      }
    }
  },
);
