/**
 * What past falls propose for the parameters of a county's forecast.
 *  - progression into a grade: the mean of the last years' ratios;
 *  - primary intake: the mean yearly change of the first grade carried on, within a limit, from the base year;
 *  - junior intake: the last primary grade of the year before, as forecast, times the mean share that went on to the
 *    county's junior schools. Where nothing is proposed here, the county's own children decide (calculation.md).
 */
import type { County } from "../../model/county.ts";
import { forecastKey } from "../../model/forecastField.ts";
import { withForecastValue } from "../../model/forecastValues.ts";
import type { School } from "../../model/school.ts";
import { gradesOf, stages } from "../../model/stage.ts";
import type { BasisPoints } from "../../model/units.ts";
import { share, wholeBp } from "../arithmetic.ts";
import {
  laterFalls,
  largestBp,
  possible,
  type Estimate,
  type EstimateSettings,
  type Variant,
} from "./estimate.ts";
import { countsOf, lastFalls, ratiosOf } from "./ratios.ts";
import { transferEstimates } from "./transfer.ts";

/** All of a county, in the order of its grades and falls; `adopted`: which of the primary ones the junior ones build on. */
export function estimatesOf(
  county: County,
  schools: readonly School[],
  settings: EstimateSettings,
  adopted: (field: string) => boolean = () => true,
): readonly Estimate[] {
  const progressions = progressionEstimates(county, schools, settings, "mean");
  const entrants = entrantEstimates(county, schools, settings, "mean");
  const own = [...progressions, ...entrants].filter(({ field }) => adopted(field));
  return [
    ...progressions,
    ...entrants,
    ...transferEstimates(withProposed(county, own), schools, settings, "mean"),
  ];
}

/** The county as if these had been taken over. */
export const withProposed = (county: County, estimates: readonly Estimate[]): County =>
  estimates.reduce(
    (changed, { field, proposed }) =>
      proposed === null ? changed : withForecastValue(changed, field, proposed),
    county,
  );

/** Into each grade but the first of its stage: between the stages there is no progression but an intake. */
export function progressionEstimates(
  county: County,
  schools: readonly School[],
  settings: EstimateSettings,
  variant: Variant,
): readonly Estimate[] {
  const counts = countsOf(county, schools);
  return stages.flatMap((stage) =>
    gradesOf(county.schooling, stage).flatMap((grade, place, own): Estimate[] => {
      const below = own[place - 1];
      if (below === undefined) return [];
      const ratios = ratiosOf(counts, grade, below, lastFalls(county, settings.falls));
      const field = forecastKey({ of: "progression", grade });
      return [{ field, of: "progression", grade, from: below, ratios, proposed: possible(ratios[variant]) }];
    }),
  );
}

/** The first grade against the first grade a year before, carried on year by year. */
export function entrantEstimates(
  county: County,
  schools: readonly School[],
  { falls, trendLimitBp }: EstimateSettings,
  variant: Variant,
): readonly Estimate[] {
  const [grade] = gradesOf(county.schooling, "primary");
  if (grade === undefined) return [];
  const ratios = ratiosOf(countsOf(county, schools), grade, grade, lastFalls(county, falls));
  const change = ratios[variant];
  const kept = change === null ? null : within(change, trendLimitBp);
  let index = wholeBp;
  return laterFalls(county).map((year): Estimate => {
    if (kept !== null) index = Math.min(share(index, kept), largestBp);
    const field = forecastKey({ of: "entrant-index", stage: "primary", year });
    const estimate = { field, of: "entrants", grade, from: grade, year, ratios } as const;
    return {
      ...estimate,
      proposed: kept === null ? null : index,
      ...(kept === change ? {} : { limitBp: trendLimitBp }),
    };
  });
}

const within = (change: BasisPoints, limit: BasisPoints): BasisPoints =>
  Math.max(wholeBp - limit, Math.min(wholeBp + limit, change));
