/** Sensible quantities for a new measure, so that a line is complete with a school, a kind and a date. */
import type { Measure } from "../model/measure.ts";
import type { Plan } from "../model/plan.ts";
import { gradesOf, stages, type Stage } from "../model/stage.ts";
import type { Fields } from "../patch/patch.ts";

/** Quantities the kind asks for and the measure does not have yet. Empty for kinds that take whole stages. */
export function proposedQuantities(plan: Plan, measure: Measure): Fields {
  const school = measure.schoolId === undefined ? undefined : plan.school.get(measure.schoolId);
  const county = plan.county.get(measure.countyCode);
  if (school === undefined || county === undefined) return {};
  const pupils = (stage: Stage): number =>
    gradesOf(county.schooling, stage).reduce((sum, grade) => sum + (school.enrollment[grade] ?? 0), 0);
  const entrants = (stage: Stage): number => school.enrollment[gradesOf(county.schooling, stage)[0] ?? 1] ?? 0;
  const own = (measure.stages ?? stages).filter((stage) => pupils(stage) > 0);

  if (measure.kind === "purchase" && measure.seats === undefined) {
    return Object.fromEntries(own.map((stage) => [`seats.${stage}`, pupils(stage)]));
  }
  if (measure.kind === "intake-cap" && measure.cap === undefined && own.length > 0) {
    // Half of what the smaller entry grade takes in now: a cap applies to each of its stages.
    return { cap: Math.floor(Math.min(...own.map(entrants)) / 2) };
  }
  return {};
}
