/**
 * Everything the county plan speaks of, gathered once: its rows, its schools and cases, the measures that count, what they
 * ask for. Texts, tables and tokens read it; none of them calculates.
 */
import { countedMeasures } from "../../calculation/batches.ts";
import { countyNeeds, type CountyNeeds } from "../../calculation/countyNeeds.ts";
import type { DatedMeasure } from "../../calculation/fall.ts";
import { countyOutlook, type Outlook } from "../../calculation/outlook.ts";
import { findRow, type AreaRows, type BalanceRow } from "../../calculation/rows.ts";
import type { County } from "../../model/county.ts";
import { inOrder } from "../../model/plan.ts";
import type { School } from "../../model/school.ts";
import { stages, type Stage, type StageOrAll } from "../../model/stage.ts";
import type { CountyCode, Fall } from "../../model/units.ts";
import { caseSources, type CaseSource } from "../caseSource.ts";
import type { PaperSource } from "../papers.ts";

export interface CountyFacts extends PaperSource {
  readonly county: County;
  /** Base year to target year; never empty. */
  readonly falls: readonly Fall[];
  readonly rows: readonly BalanceRow[];
  readonly areas: readonly AreaRows[];
  /** In the order of the roster. */
  readonly schools: readonly School[];
  /** Those of its private schools, in the order of the roster. */
  readonly cases: readonly CaseSource[];
  /** Those that count, by date. */
  readonly measures: readonly DatedMeasure[];
  readonly needs: CountyNeeds;
  readonly outlook: readonly Outlook[];
}

/** Null for a county that is not there, or whose target year lies before its base year. */
export function countyFacts(code: CountyCode, source: PaperSource): CountyFacts | null {
  const { plan, calculator, rules, today } = source;
  const county = plan.county.get(code);
  const falls = calculator.falls(code);
  if (county === undefined || falls.length === 0) return null;
  return {
    ...source,
    county,
    falls,
    rows: calculator.countyRows(code),
    areas: calculator.areaRows(code),
    schools: inOrder(calculator.schools(code)),
    cases: caseSources(plan, calculator, code),
    measures: countedMeasures(calculator, code),
    needs: countyNeeds(plan, calculator, code, rules),
    outlook: countyOutlook(calculator, county, today),
  };
}

export const lastFall = ({ falls, county }: CountyFacts): Fall => falls.at(-1) ?? county.baseYear;

export const rowAt = ({ rows }: CountyFacts, year: Fall, stage: StageOrAll): BalanceRow | undefined =>
  findRow(rows, year, stage);

/** Whether private schools have pupils in any fall, if nothing were done. */
export const hasPrivatePupils = ({ rows }: CountyFacts): boolean =>
  rows.some(({ privateDoNothing }) => privateDoNothing > 0);

/** The stages of which the county has pupils or seats in some fall; both where it has none at all. */
export function stagesOfCounty({ rows }: CountyFacts): readonly Stage[] {
  const own = stages.filter((stage) =>
    rows.some((row) => row.stage === stage && (row.total > 0 || row.publicSeats > 0)),
  );
  return own.length === 0 ? stages : own;
}
