/**
 * The numbers on ledger, balance and intake plan are those of the calculation: every line of the balance is a row, the
 * areas add up to the county, the measures of the ledger to its sums, and the intakes to their sums, in every golden plan.
 */
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { areasOf } from "../../shared/calculation/areas.ts";
import { createCalculator } from "../../shared/calculation/calculator.ts";
import { figureOf, type FigureKey } from "../../shared/calculation/explain/figureKeys.ts";
import { findRow } from "../../shared/calculation/rows.ts";
import { inOrder } from "../../shared/model/plan.ts";
import { gridOf, numberIn, papersOfPlan, tablesOf } from "../builders/onPaper.ts";
import { planFromFile } from "../builders/planFromFile.ts";

const fixtures = new URL("../fixtures/", import.meta.url);
const files = [
  ...readdirSync(new URL("golden/small/", fixtures))
    .filter((name) => name.endsWith(".plan.json"))
    .map((name) => `golden/small/${name}`),
  "golden/worked.plan.json",
  "city-anhe/plan.json",
];
const counties = files.flatMap((file) => {
  const plan = planFromFile(file);
  const calculator = createCalculator(plan);
  return inOrder(plan.county.values()).map((county) => ({ file, plan, calculator, county }));
});

/** The tables of a county's paper; none when it has only a page that says what is missing. */
const tablesFor = ({ plan, county }: (typeof counties)[number], kind: "ledger" | "balance" | "intake-plan") =>
  papersOfPlan(plan, kind, { countyCode: county.id }).flatMap(tablesOf);

const countyFigures: readonly (readonly FigureKey[])[] = [
  [
    "total",
    "privatePhysical",
    "publicDemand",
    "publicSeatsBase",
    "seatsAdded.total",
    "publicSeats",
    "spareSeats",
    "seatShortage",
    "seatSurplus",
  ],
  [
    "privateDoNothing",
    "privateAfterCaps",
    "privateAfterClosures",
    "privatePhysical",
    "purchased",
    "privateCounted",
  ],
  [
    "reduction.caps",
    "reduction.closures",
    "reduction.conversions",
    "reduction.purchases",
    "reduction.planned",
    "reduction.natural",
    "reduction.total",
  ],
  [
    "seatsAdded.new-build",
    "seatsAdded.rebuild",
    "seatsAdded.expand",
    "seatsAdded.tap",
    "seatsAdded.convert",
    "seatsAdded.purchase",
    "seatsAdded.total",
    "net",
  ],
];

describe.each(counties)("$file $county.name", (one) => {
  const { calculator, county } = one;
  const rows = calculator.countyRows(county.id);

  test("the balance is the rows of the county", () => {
    const tables = tablesFor(one, "balance").map(gridOf);
    if (tables.length === 0) expect(rows.every(({ total }) => total === 0)).toBe(true);
    else
      countyFigures.forEach((figures, at) => {
        const printed = (tables[at] ?? []).map((line) =>
          figures.map((_, column) => numberIn(line[column + 2] ?? "")),
        );
        expect(printed).toEqual(rows.map((row) => figures.map((key) => figureOf(row, key))));
      });
  });

  test("the areas add up to the county", () => {
    const [, , , , ...areas] = tablesFor(one, "balance").map(gridOf);
    expect(areas).toHaveLength(areasOf(calculator, county.id).length);
    if (areas.length === 0) return;
    rows.forEach((row, line) => {
      const sum = (column: number): number =>
        areas.reduce((all, area) => all + numberIn(area[line]?.[column] ?? ""), 0);
      expect([2, 3, 4, 5, 6, 7, 8, 9].map(sum)).toEqual([
        row.total,
        row.privatePhysical,
        row.reduction.planned,
        row.publicDemand,
        row.publicSeatsBase,
        row.seatsAdded.total,
        row.publicSeats,
        row.spareSeats,
      ]);
    });
  });

  test("the measures of the ledger add up to its sums, which lead to the reduction of the county", () => {
    const [, ...effects] = tablesFor(one, "ledger").map(gridOf);
    const falls = calculator.falls(county.id).slice(1);
    let at = 0;
    for (const table of effects) {
      const [lines, sums] = [table.slice(0, -5), table.slice(-5)];
      const width = (table[0]?.length ?? 0) - 3;
      for (let column = 0; column < width; column += 1) {
        const sum = lines.reduce((all, line) => all + numberIn(line[column + 3] ?? ""), 0);
        expect(numberIn(sums[0]?.[column + 3] ?? "")).toBe(sum);
      }
      for (let column = 0; column < width / 2; column += 1, at += 1) {
        const row = findRow(rows, falls[at] ?? 0, "all");
        expect(numberIn(sums[4]?.[column + 3] ?? "")).toBe(row?.reduction.total);
        expect(numberIn(sums[0]?.[column + 3 + width / 2] ?? "")).toBe(row?.seatsAdded.total);
      }
    }
    expect(at).toBe(effects.length === 0 ? 0 : falls.length);
  });

  test("the intakes of the schools add up", () => {
    for (const table of tablesFor(one, "intake-plan").map(gridOf)) {
      const [lines, sum = []] = [table.slice(0, -1), table.at(-1)];
      sum.slice(3).forEach((text, column) => {
        expect(numberIn(text)).toBe(lines.reduce((all, line) => all + numberIn(line[column + 3] ?? ""), 0));
      });
    }
  });
});
