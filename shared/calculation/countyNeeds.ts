/**
 * What a county's plan asks for, fall by fall and stage by stage: classes and teachers for the public seats added so far,
 * the investment of the fall's builds, the purchase budget of its school year. Both stages together are the sum of the
 * two, so that a class of one stage is not filled up with seats of the other.
 */
import type { Plan } from "../model/plan.ts";
import type { Rules } from "../model/rules.ts";
import { stages, type StageOrAll } from "../model/stage.ts";
import {
  currentScenario,
  type CountyCode,
  type Fall,
  type MeasureId,
  type Pupils,
  type Seats,
} from "../model/units.ts";
import type { Calculator } from "./calculator.ts";
import { investmentOf, type Investment } from "./investment.ts";
import { needsOf, physicalSeatsAdded, purchaseBudget, type StageNeeds } from "./needs.ts";
import { findRow } from "./rows.ts";

export interface FallNeeds extends StageNeeds {
  readonly year: Fall;
  readonly stage: StageOrAll;
  /** Public seats added since the base year; bought ones need no rooms. */
  readonly seats: Seats;
  /** 10,000 yuan; builds are of both stages, so single stages have none. */
  readonly investment: number | null;
  /** The same from the base year to this fall. */
  readonly invested: number | null;
  readonly bought: Pupils;
  readonly budgetYuan: number;
}

export interface CountyNeeds {
  /** After the base year; by fall, then primary, junior, all. */
  readonly falls: readonly FallNeeds[];
  readonly investment: Investment;
  /** Purchases that take pupils in some fall and say no subsidy: their cost is in no budget. */
  readonly withoutSubsidy: readonly MeasureId[];
}

export function countyNeeds(
  plan: Pick<Plan, "measure">,
  calculator: Calculator,
  code: CountyCode,
  rules: Rules,
): CountyNeeds {
  const purchases = [...plan.measure.values()].filter(
    ({ kind, countyCode, scenarioId }) =>
      kind === "purchase" && countyCode === code && scenarioId === currentScenario,
  );
  const investment = investmentOf(calculator, code);
  const withoutSubsidy = new Set<MeasureId>();
  const falls = calculator
    .falls(code)
    .slice(1)
    .flatMap((year) => {
      const ofStages = stages.map((stage) => {
        const row = findRow(calculator.countyRows(code), year, stage);
        const seats = row === undefined ? 0 : physicalSeatsAdded(row);
        const budget = purchaseBudget(purchases, calculator, year, stage);
        for (const id of budget.withoutSubsidy) withoutSubsidy.add(id);
        const none = { investment: null, invested: null };
        const bought = row?.purchased ?? 0;
        return {
          year,
          stage,
          seats,
          ...needsOf(stage, seats, rules),
          ...none,
          bought,
          budgetYuan: budget.yuan,
        };
      });
      return [...ofStages, together(year, ofStages, investment)];
    });
  return { falls, investment, withoutSubsidy: [...withoutSubsidy] };
}

function together(year: Fall, parts: readonly FallNeeds[], { byFall }: Investment): FallNeeds {
  const sum = (of: (part: FallNeeds) => number): number => parts.reduce((total, part) => total + of(part), 0);
  let invested = 0;
  for (const [fall, amount] of byFall) if (fall <= year) invested += amount;
  return {
    year,
    stage: "all",
    seats: sum(({ seats }) => seats),
    classes: sum(({ classes }) => classes),
    teachers: sum(({ teachers }) => teachers),
    investment: byFall.get(year) ?? 0,
    invested,
    bought: sum(({ bought }) => bought),
    budgetYuan: sum(({ budgetYuan }) => budgetYuan),
  };
}
