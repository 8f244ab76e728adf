/**
 * The ways in which a figure of a row comes about, the one that leads on down the chain first: heads and seats by
 * place (county, stage, area, school), what measures do by measure, everything else by its formula.
 */
import type { Calculated } from "./calculated.ts";
import type { Way } from "./explanation.ts";
import { formulaOf, isNeverNetted, isShare, termsOf } from "./rowFormulas.ts";
import {
  addsUpMeasures,
  addsUpSchools,
  areasIn,
  countiesIn,
  measuresIn,
  schoolsIn,
  stagesIn,
} from "./rowPlaces.ts";
import type { SubjectOf } from "./subject.ts";
import { formula, listing } from "./ways.ts";

type Row = SubjectOf<"row">;

export function rowWays(calculated: Calculated, row: Row): readonly Way[] {
  const { figure } = row;
  const formulas = waysByFormula(calculated, row);
  if (isShare(figure)) return formulas;
  const places = waysByPlace(calculated, row);
  const measures =
    row.countyCode !== undefined && addsUpMeasures(figure)
      ? [listing(calculated, "measure", measuresIn(calculated, row))]
      : [];
  if (addsUpSchools(figure)) return [...places, ...measures, ...formulas];
  if (measures.length > 0) return [...measures, ...formulas, ...places];
  return row.countyCode === undefined ? [...places, ...formulas] : [...formulas, ...places];
}

function waysByFormula(calculated: Calculated, row: Row): Way[] {
  const found = formulaOf(row);
  if (found === undefined) return [];
  const baseYear = calculated.calculator.frame(row.countyCode ?? "")?.county.baseYear ?? row.year;
  return [formula(calculated, found.rule, termsOf(found, row, baseYear))];
}

/** From the largest to the smallest. */
function waysByPlace(calculated: Calculated, row: Row): Way[] {
  const ways: Way[] = [];
  if (row.countyCode === undefined) ways.push(listing(calculated, "county", countiesIn(calculated, row)));
  if (row.stage === "all") ways.push(listing(calculated, "stage", stagesIn(row)));
  if (row.countyCode === undefined) return ways;
  const areas = row.area === undefined && !isNeverNetted(row.figure) ? areasIn(calculated, row) : [];
  if (areas.length > 0) ways.push(listing(calculated, "area", areas));
  if (addsUpSchools(row.figure)) ways.push(listing(calculated, "school", schoolsIn(calculated, row)));
  return ways;
}
