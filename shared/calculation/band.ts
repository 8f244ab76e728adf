/**
 * Low, middle and high: the county calculated with each ratio at the lowest, the chosen and the highest of what the past
 * falls say of it. A chosen value outside its past widens the band, so that low never comes out above the middle. The
 * plan's measures are the same in all three. Computed on calculators of its own; nothing of it is kept.
 */
import type { County } from "../model/county.ts";
import { forecastValue, withForecastValue } from "../model/forecastValues.ts";
import type { Measure } from "../model/measure.ts";
import { emptyPlan, type Plan } from "../model/plan.ts";
import type { School } from "../model/school.ts";
import type { StageOrAll } from "../model/stage.ts";
import type { Fall } from "../model/units.ts";
import { wholeBp } from "./arithmetic.ts";
import { createCalculator, type Calculator } from "./calculator.ts";
import type { Estimate, EstimateSettings } from "./estimate/estimate.ts";
import { entrantEstimates, progressionEstimates } from "./estimate/estimates.ts";
import { transferEstimates } from "./estimate/transfer.ts";
import type { BalanceRow } from "./rows.ts";
import { bindingOf, judgeShare, targetsToMeet } from "./targets.ts";

export interface BandRow {
  readonly year: Fall;
  readonly stage: StageOrAll;
  readonly low: BalanceRow;
  readonly middle: BalanceRow;
  readonly high: BalanceRow;
}

/** Low or high forecasts say otherwise than the middle one: whether seats are short, or whether a share target is met. */
export interface Flip {
  readonly year: Fall;
  readonly stage: StageOrAll;
  readonly side: Side;
  readonly of: "seats" | "target";
  /** What it is on that side. */
  readonly bad: boolean;
  readonly row: BalanceRow;
}

type Side = "low" | "high";

/** Null where no past fall gives any ratio. */
export function bandOf(
  plan: Plan,
  calculator: Calculator,
  county: County,
  settings: EstimateSettings,
): readonly BandRow[] | null {
  const schools = calculator.schools(county.id);
  if (!hasPast(county, schools, settings)) return null;
  const measures = [...plan.measure.values()].filter(({ countyCode }) => countyCode === county.id);
  const rowsOn = (side: Side): readonly BalanceRow[] =>
    rowsOf(countyOn(side, county, schools, settings), schools, measures);
  const [low, high] = [rowsOn("low"), rowsOn("high")];
  return calculator.countyRows(county.id).flatMap((middle, place) => {
    const [below, above] = [low[place], high[place]];
    if (below === undefined || above === undefined) return [];
    return [{ year: middle.year, stage: middle.stage, low: below, middle, high: above }];
  });
}

const hasPast = (county: County, schools: readonly School[], settings: EstimateSettings): boolean =>
  [
    ...progressionEstimates(county, schools, settings, "mean"),
    ...entrantEstimates(county, schools, settings, "mean"),
  ].some(({ proposed }) => proposed !== null);

/** The county's parameters at one end of what the past says. */
export function countyOn(
  side: Side,
  county: County,
  schools: readonly School[],
  settings: EstimateSettings,
): County {
  const variant = side === "low" ? "lowest" : "highest";
  const first = atEnd(side, county, [
    ...progressionEstimates(county, schools, settings, variant),
    ...entrantEstimates(county, schools, settings, variant),
  ]);
  // A junior intake that follows the county's own children follows those of this side by itself.
  const given = transferEstimates(first, schools, settings, variant).filter(
    ({ field }) => forecastValue(county, field) !== null,
  );
  return atEnd(side, first, given);
}

/** Ratios that nobody has given are 100 %, all but a junior intake, which is none of these then. */
function atEnd(side: Side, county: County, estimates: readonly Estimate[]): County {
  const further = side === "low" ? Math.min : Math.max;
  return estimates.reduce((changed, { field, proposed }) => {
    if (proposed === null) return changed;
    const chosen = forecastValue(county, field) ?? wholeBp;
    return withForecastValue(changed, field, further(chosen, proposed));
  }, county);
}

function rowsOf(
  county: County,
  schools: readonly School[],
  measures: readonly Measure[],
): readonly BalanceRow[] {
  const scratch = emptyPlan();
  scratch.county.set(county.id, county);
  for (const school of schools) scratch.school.set(school.id, school);
  for (const measure of measures) scratch.measure.set(measure.id, measure);
  return createCalculator(scratch).countyRows(county.id);
}

/** In the order of the rows: seats of each stage, then the share targets, after the base year. */
export function flipsOf(band: readonly BandRow[], county: County): readonly Flip[] {
  const later = band.filter(({ year }) => year > county.baseYear);
  return [
    ...later.filter(({ stage }) => stage !== "all").flatMap((row) => flipsIn(row, "seats", isShort)),
    ...targetsToMeet(county).flatMap(({ year, stage = "all", shareBp }) => {
      const row = later.find((own) => own.year === year && own.stage === stage);
      if (row === undefined || shareBp === undefined) return [];
      return flipsIn(row, "target", (of) => !judgeShare(of, bindingOf(county), shareBp).met);
    }),
  ];
}

const isShort = ({ spareSeats }: BalanceRow): boolean => spareSeats < 0;

function flipsIn(row: BandRow, of: Flip["of"], isBad: (row: BalanceRow) => boolean): Flip[] {
  const { year, stage, middle } = row;
  return (["low", "high"] as const).flatMap((side) => {
    const bad = isBad(row[side]);
    return bad === isBad(middle) ? [] : [{ year, stage, side, of, bad, row: row[side] }];
  });
}
