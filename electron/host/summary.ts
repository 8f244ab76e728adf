/** One line about a plan for the start screen: its counties and the share it starts from, leads to and aims at. */
import { createCalculator } from "../../shared/calculation/calculator.ts";
import type { BalanceRow } from "../../shared/calculation/rows.ts";
import { inOrder, type Plan } from "../../shared/model/plan.ts";
import type { BasisPoints } from "../../shared/model/units.ts";

export interface PlanSummary {
  readonly counties: string;
  readonly shareNowBp: BasisPoints | null;
  readonly shareThenBp: BasisPoints | null;
  readonly targetBp: BasisPoints | null;
}

/** One county's own figures, several counties' sums; a city has no target of its own. */
export function summaryOf(plan: Plan): PlanSummary {
  const counties = inOrder(plan.county.values());
  const calculator = createCalculator(plan);
  const [first] = counties;
  const single = counties.length === 1 ? first : undefined;
  const rows = single === undefined ? calculator.cityRows() : calculator.countyRows(single.id);
  const whole = rows.filter(({ stage }) => stage === "all");
  return {
    counties: counties.map(({ name }) => name).join("、"),
    shareNowBp: shareOf(whole.at(0)),
    shareThenBp: shareOf(whole.at(-1)),
    targetBp:
      single?.targets.find(({ year, stage }) => year === single.targetYear && stage === undefined)?.shareBp ??
      null,
  };
}

/** Of a plan without pupils there is no share to show. */
const shareOf = (row: BalanceRow | undefined): BasisPoints | null =>
  row === undefined || row.total === 0 ? null : row.shareBp;
