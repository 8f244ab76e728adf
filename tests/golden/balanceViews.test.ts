/**
 * The figures of the views of Balance come out at the figures of the calculation: on the plans whose results a separate
 * implementation gave, school by school and fall by fall.
 */
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { createCalculator, type Calculator } from "../../shared/calculation/calculator.ts";
import { compare } from "../../shared/calculation/comparison.ts";
import { countyNeeds } from "../../shared/calculation/countyNeeds.ts";
import { physicalSeatsAdded, purchaseBudget } from "../../shared/calculation/needs.ts";
import { perSchool, type SchoolSeats } from "../../shared/calculation/perSchool.ts";
import { findRow, type BalanceRow } from "../../shared/calculation/rows.ts";
import { sumSeats } from "../../shared/calculation/seatUse.ts";
import type { Plan } from "../../shared/model/plan.ts";
import { planFromFile } from "../builders/planFromFile.ts";
import { defaultRules } from "../builders/rules.ts";

const folder = new URL("../fixtures/golden/small/", import.meta.url);
const files = [
  ...readdirSync(folder)
    .filter((name) => name.endsWith(".plan.json"))
    .map((name) => `golden/small/${name}`),
  "golden/worked.plan.json",
  "city-anhe/plan.json",
];

interface Asked {
  readonly plan: Plan;
  readonly calculator: Calculator;
  readonly code: string;
}

function* counties(): Generator<Asked> {
  for (const file of files) {
    const plan = planFromFile(file);
    const calculator = createCalculator(plan);
    for (const code of calculator.counties()) yield { plan, calculator, code };
  }
}

/** A row and the lines of its schools, those of both stages where it is the sum. */
function* rowsWithSchools({ calculator, code }: Asked): Generator<[BalanceRow, readonly SchoolSeats[]]> {
  for (const year of calculator.falls(code)) {
    const lines = perSchool(calculator, code, year, defaultRules);
    for (const row of calculator.countyRows(code).filter((one) => one.year === year))
      yield [row, lines.filter(({ stage }) => row.stage === "all" || row.stage === stage)];
  }
}

const rowName = (code: string, { year, stage }: BalanceRow): string => `${code} ${year} ${stage}`;

test("public schools, projects and children without a school make the public figures of the table", () => {
  for (const asked of counties()) {
    for (const [row, lines] of rowsWithSchools(asked)) {
      const ofPublic = lines.filter(({ side }) => side === "public");
      const { pupils, seats, added, above, unfilled } = sumSeats(ofPublic);
      const unplaced = sumSeats(ofPublic.filter(({ holder }) => holder.kind === "unplaced")).pupils;
      expect(
        { pupils, seats, base: seats - added, spare: unfilled - above - unplaced },
        rowName(asked.code, row),
      ).toEqual({
        pupils: row.publicDemand,
        seats: row.publicSeats,
        base: row.publicSeatsBase,
        spare: row.spareSeats,
      });
    }
  }
});

test("private schools have the pupils that are still in private schools", () => {
  for (const asked of counties()) {
    for (const [row, lines] of rowsWithSchools(asked)) {
      const pupils = sumSeats(lines.filter(({ side }) => side === "private")).pupils;
      expect(pupils, rowName(asked.code, row)).toBe(row.privatePhysical);
    }
  }
});

test("what the plan takes off the base year is the reduction of the table", () => {
  for (const { plan, calculator, code } of counties()) {
    const county = plan.county.get(code);
    const rows = calculator.countyRows(code);
    for (const row of rows) {
      const base = findRow(rows, rows[0]?.year ?? 0, row.stage);
      if (county === undefined || base === undefined) throw new Error(`${code} has no base year`);
      const { base: before, planned } = compare({ ...county, bind: "net" }, row, base);
      expect(before.pupils - planned.pupils, rowName(code, row)).toBe(row.reduction.total);
    }
  }
});

test("needs are of the seats the table adds, and both stages buy what the plan buys", () => {
  for (const { plan, calculator, code } of counties()) {
    const own = [...plan.measure.values()].filter(({ countyCode }) => countyCode === code);
    for (const { year, stage, seats, bought, budgetYuan } of countyNeeds(plan, calculator, code, defaultRules)
      .falls) {
      const row = findRow(calculator.countyRows(code), year, stage);
      if (row === undefined) throw new Error(`${code} has no ${year}`);
      expect({ seats, bought, budgetYuan }, rowName(code, row)).toEqual({
        seats: physicalSeatsAdded(row),
        bought: row.purchased,
        budgetYuan: purchaseBudget(own, calculator, year, stage).yuan,
      });
    }
  }
});
