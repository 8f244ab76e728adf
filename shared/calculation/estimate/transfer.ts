/**
 * The intake of the junior schools out of the county's own children: who leaves primary school a year before, as forecast,
 * times the share that went on in past years. Children of other counties are in that share.
 */
import type { County } from "../../model/county.ts";
import { forecastKey } from "../../model/forecastField.ts";
import type { School } from "../../model/school.ts";
import { gradesOf } from "../../model/stage.ts";
import type { BasisPoints, Grade } from "../../model/units.ts";
import { addAt, at, ratio, share, zeros, type Line } from "../arithmetic.ts";
import { lastGradeLine } from "../cohorts.ts";
import { frameOf } from "../frame.ts";
import { laterFalls, possible, type Estimate, type EstimateSettings, type Variant } from "./estimate.ts";
import { countsOf, lastFalls, ratiosOf, type Counts } from "./ratios.ts";

/** The junior entry grade against the last primary grade a year before, on the forecast of that grade. */
export function transferEstimates(
  county: County,
  schools: readonly School[],
  { falls }: EstimateSettings,
  variant: Variant,
): readonly Estimate[] {
  const last = gradesOf(county.schooling, "primary").at(-1);
  const [grade] = gradesOf(county.schooling, "junior");
  if (last === undefined || grade === undefined) return [];
  const counts = countsOf(county, schools);
  const ratios = ratiosOf(counts, grade, last, lastFalls(county, falls));
  const leaving = lastPrimaryLine(county, schools);
  return laterFalls(county).map((year, index): Estimate => {
    const field = forecastKey({ of: "entrant-index", stage: "junior", year });
    const proposed = transferIndex(county, counts, grade, at(leaving, index), ratios[variant]);
    return { field, of: "transfer", grade, from: last, year, ratios, proposed };
  });
}

/** `leaving`: pupils of the last primary grade a year before the intake. */
function transferIndex(
  county: County,
  counts: Counts,
  entry: Grade,
  leaving: number,
  transfer: BasisPoints | null,
): BasisPoints | null {
  const base = counts(county.baseYear, entry) ?? 0;
  return transfer === null || base === 0 ? null : possible(ratio(share(leaving, transfer), base));
}

function lastPrimaryLine(county: County, schools: readonly School[]): Line {
  const { falls, stages: own } = frameOf(county, []);
  const line = zeros(falls.length);
  for (const { enrollment } of schools)
    lastGradeLine(enrollment, own.primary).forEach((pupils, index) => addAt(line, index, pupils));
  return line;
}
