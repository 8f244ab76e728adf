/**
 * What the builds of a plan cost, by the fall for which each counts: the year in which its money has to be there. A build
 * whose investment is not filled in is listed, for a sum that lacks some says too little.
 */
import type { Measure } from "../model/measure.ts";
import type { CountyCode, Fall, MeasureId } from "../model/units.ts";
import { isBuild } from "../model/vocabulary.ts";
import type { Calculator } from "./calculator.ts";

export interface Investment {
  /** By fall, in 10,000 yuan; falls without any are not there. */
  readonly byFall: ReadonlyMap<Fall, number>;
  /** Of builds that open after the target year, in 10,000 yuan: the plan's falls do not reach them. */
  readonly later: number;
  readonly withoutAmount: readonly MeasureId[];
}

export function investmentOf(calculator: Calculator, code: CountyCode): Investment {
  const byFall = new Map<Fall, number>();
  const withoutAmount: MeasureId[] = [];
  const last = calculator.falls(code).at(-1) ?? 0;
  let later = 0;
  for (const { measures } of calculator.dossiers(code)) {
    for (const { measure, fall } of measures) {
      if (measure.investment === undefined) {
        if (costs(measure)) withoutAmount.push(measure.id);
      } else if (fall > last) later += measure.investment;
      else byFall.set(fall, (byFall.get(fall) ?? 0) + measure.investment);
    }
  }
  return { byFall, later, withoutAmount };
}

/** 挖潜 is making better use of what is there: it may well cost nothing. */
const costs = ({ kind }: Measure): boolean => kind !== undefined && isBuild(kind) && kind !== "tap";
