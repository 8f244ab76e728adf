/**
 * A number in a view of Balance that can be asked about is explained at the very number that stands there, and its parts
 * come out at it: every cell and every sum, on the worked example, the small plans and a county of real size.
 */
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { countyNeeds } from "../../shared/calculation/countyNeeds.ts";
import { explain, type Calculated } from "../../shared/calculation/explain/explain.ts";
import type { Subject } from "../../shared/calculation/explain/subject.ts";
import { perSchool } from "../../shared/calculation/perSchool.ts";
import { findRow } from "../../shared/calculation/rows.ts";
import { formatCount } from "../../shared/format/numbers.ts";
import type { County } from "../../shared/model/county.ts";
import { balanceLines, everyArea } from "../../renderer/screens/balance/balanceLines.ts";
import { comparisonColumns } from "../../renderer/screens/balance/columns/comparisonColumns.ts";
import { needsColumns } from "../../renderer/screens/balance/columns/needsColumns.ts";
import { reductionColumns } from "../../renderer/screens/balance/columns/reductionColumns.ts";
import { schoolColumns } from "../../renderer/screens/balance/columns/schoolColumns.ts";
import { tableColumns } from "../../renderer/screens/balance/columns/tableColumns.ts";
import { needsFooter } from "../../renderer/screens/balance/needsFooter.ts";
import { schoolsFooter } from "../../renderer/screens/balance/schoolsFooter.ts";
import type { GridColumn } from "../../renderer/grid/types.ts";
import { calculated, evaluated } from "../builders/explained.ts";
import { planFromFile } from "../builders/planFromFile.ts";
import { defaultRules } from "../builders/rules.ts";

interface Shown {
  readonly where: string;
  /** Null: it cannot be asked about. */
  readonly subject: Subject | null;
  /** Null where a number is told in words; there only the parts are looked at. */
  readonly value: number | null;
}

/** Counts by their quantity; shares, which have none, by what they sort by. */
const cellsOf = <Row>(
  view: string,
  columns: readonly GridColumn<Row>[],
  rows: readonly Row[],
): readonly Shown[] =>
  rows.flatMap((row) =>
    columns.flatMap(({ id, subject, quantity, sortValue }): Shown[] => {
      const asked = subject?.(row) ?? null;
      if (asked === null)
        return isSilent(quantity?.(row)) ? [{ where: `${view} ${id}`, subject: null, value: null }] : [];
      const value = (quantity ?? sortValue)?.(row) ?? null;
      const isNumber = typeof value === "number" && asked.of !== "to-reduce";
      return [{ where: `${view} ${id}`, subject: asked, value: isNumber ? inUnitOf(asked, value) : null }];
    }),
  );

/** A count that stands there and cannot be asked about. */
const isSilent = (value: number | null | undefined): boolean =>
  value !== undefined && value !== null && value !== 0;

/** Budgets are shown in 10,000 yuan and explained in yuan. */
const inUnitOf = (subject: Subject, value: number): number =>
  subject.of === "need" && subject.figure === "budget" ? Math.round(value * 10_000) : value;

function linesShown({ calculator }: Calculated, county: County): readonly Shown[] {
  const lines = balanceLines(calculator, county.id, everyArea, "every");
  return [
    ...cellsOf("table", tableColumns(county), lines),
    ...cellsOf("comparison", comparisonColumns(county), lines),
    ...cellsOf("reduction", reductionColumns, lines),
  ];
}

function schoolsShown({ calculator }: Calculated, { id }: County): readonly Shown[] {
  return calculator.falls(id).flatMap((year) => {
    const schools = perSchool(calculator, id, year, defaultRules);
    const row = findRow(calculator.countyRows(id), year, "all");
    return [
      ...cellsOf("schools", schoolColumns(id, year), schools),
      ...sumsOf(schoolsFooter(schools, id, row)),
    ];
  });
}

const sumsOf = (footer: ReturnType<typeof schoolsFooter>): readonly Shown[] =>
  footer.flatMap(({ cells }) =>
    Object.entries(cells).flatMap(([id, { text, subject }]) =>
      id === "holder" ? [] : [{ where: `sums ${id}`, subject: subject ?? null, value: numberIn(text) }],
    ),
  );

function numberIn(text: string): number {
  const value = Number(text.replaceAll(",", "").replace("−", "-"));
  if (formatCount(value) !== text) throw new Error(`${text} is no number`);
  return value;
}

function needsShown({ plan, calculator }: Calculated, { id }: County): readonly Shown[] {
  const { falls } = countyNeeds(plan, calculator, id, defaultRules);
  const budgets = needsFooter(countyNeeds(plan, calculator, id, defaultRules), "every", id).flatMap(
    ({ cells }) =>
      Object.entries(cells).flatMap(([column, { subject }]) =>
        column === "year" ? [] : [{ where: `sums ${column}`, subject: subject ?? null, value: null }],
      ),
  );
  return [...cellsOf("needs", needsColumns(id), falls), ...budgets];
}

function complaintsAbout(asked: Calculated, { where, subject, value }: Shown): readonly string[] {
  const about = `${where}: ${JSON.stringify(subject)}`;
  if (subject === null) return [`${where} cannot be asked about`];
  const explanation = explain(asked, subject);
  if (explanation === undefined) return [`${about} is not explained`];
  if (value !== null && explanation.value !== value)
    return [`${about} is shown as ${value}, explained as ${explanation.value}`];
  const result = evaluated(explanation);
  return result === undefined || result === explanation.value ? [] : [`${about}: the parts give ${result}`];
}

const small = readdirSync(new URL("../fixtures/golden/small/", import.meta.url))
  .filter((name) => name.endsWith(".plan.json"))
  .map((name) => `golden/small/${name}`);

test.each([
  ["the worked example", ["golden/worked.plan.json"], null],
  ["the small plans", small, null],
  ["a county of real size", ["city-anhe/plan.json"], "419921"],
])("every number shown of %s is explained as shown", (_name, files, only) => {
  for (const file of files) {
    const asked = calculated(planFromFile(file));
    for (const county of asked.plan.county.values()) {
      if (only !== null && county.id !== only) continue;
      const shown = [
        ...linesShown(asked, county),
        ...schoolsShown(asked, county),
        ...needsShown(asked, county),
      ];
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.flatMap((one) => complaintsAbout(asked, one))).toEqual([]);
    }
  }
});
