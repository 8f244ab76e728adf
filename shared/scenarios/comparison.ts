/**
 * What two scenarios of a county are compared by: fall by fall the share, what is reduced and added and where seats are
 * short, and on the whole what it costs. The figures are those of Balance; nothing is computed anew but the worst area.
 */
import type { Calculator } from "../calculation/calculator.ts";
import { countyNeeds } from "../calculation/countyNeeds.ts";
import { findRow, type BalanceRow } from "../calculation/rows.ts";
import { bindingOf, boundShareBp, judgeTargets, type ShareJudgement } from "../calculation/targets.ts";
import type { County } from "../model/county.ts";
import type { Plan } from "../model/plan.ts";
import type { Rules } from "../model/rules.ts";
import { stages, type Stage, type StageOrAll } from "../model/stage.ts";
import type { BasisPoints, Fall, Pupils, Seats } from "../model/units.ts";

export interface WorstArea {
  readonly area: string;
  readonly stage: Stage;
  readonly shortage: Seats;
}

export interface FallFigures {
  readonly year: Fall;
  /** The share that the county's target binds. */
  readonly shareBp: BasisPoints;
  /** Null where no share is set for the fall and stage. */
  readonly target: ShareJudgement | null;
  readonly reduction: Pupils;
  readonly seatsAdded: Seats;
  readonly shortage: Seats;
  /** Where most seats are short; an area may lack some that the county as a whole has. */
  readonly worst: WorstArea | null;
  readonly spare: number;
}

export interface Totals {
  /** 10,000 yuan, until the target year. */
  readonly investment: number;
  /** Builds whose investment is not filled in, and purchases without a subsidy: the sums lack them. */
  readonly withoutInvestment: number;
  readonly withoutSubsidy: number;
  /** Of all falls after the base year together. */
  readonly budgetYuan: number;
  /** For the seats added until the target year. */
  readonly teachers: number;
  readonly classes: number;
}

export interface ScenarioFigures {
  readonly falls: readonly FallFigures[];
  readonly totals: Totals;
}

/** A scenario as it is seen through the lens. */
export interface Seen {
  readonly plan: Plan;
  readonly calculator: Calculator;
}

export const figuresOf = (seen: Seen, county: County, stage: StageOrAll, rules: Rules): ScenarioFigures => ({
  falls: seen.calculator
    .falls(county.id)
    .slice(1)
    .flatMap((year) => {
      const row = findRow(seen.calculator.countyRows(county.id), year, stage);
      return row === undefined ? [] : [fallFigures(seen.calculator, county, row)];
    }),
  totals: totalsOf(seen, county, rules),
});

function fallFigures(calculator: Calculator, county: County, row: BalanceRow): FallFigures {
  const share = judgeTargets(county, [row])[0]?.share ?? null;
  return {
    year: row.year,
    shareBp: boundShareBp(row, bindingOf(county)),
    target: share,
    reduction: row.reduction.planned,
    seatsAdded: row.seatsAdded.total,
    shortage: row.seatShortage,
    worst: worstArea(calculator, county, row),
    spare: row.spareSeats,
  };
}

function worstArea(calculator: Calculator, { id }: County, { year, stage }: BalanceRow): WorstArea | null {
  let worst: WorstArea | null = null;
  for (const { area, rows } of calculator.areaRows(id)) {
    for (const one of stages) {
      const shortage = stage === "all" || stage === one ? shortIn(rows, year, one) : 0;
      if (shortage > (worst?.shortage ?? 0)) worst = { area, stage: one, shortage };
    }
  }
  return worst;
}

const shortIn = (rows: readonly BalanceRow[], year: Fall, stage: Stage): Seats =>
  findRow(rows, year, stage)?.seatShortage ?? 0;

function totalsOf({ plan, calculator }: Seen, county: County, rules: Rules): Totals {
  const needs = countyNeeds(plan, calculator, county.id, rules);
  const falls = needs.falls.filter(({ stage }) => stage === "all");
  const last = falls.at(-1);
  return {
    investment: last?.invested ?? 0,
    withoutInvestment: needs.investment.withoutAmount.length,
    withoutSubsidy: needs.withoutSubsidy.length,
    budgetYuan: falls.reduce((sum, { budgetYuan }) => sum + budgetYuan, 0),
    teachers: last?.teachers ?? 0,
    classes: last?.classes ?? 0,
  };
}
