/** Sensible quantities for a new measure, so that a line is complete with a school, a kind and a date. */
import { draftId } from "../model/draft.ts";
import { readField, sameValue } from "../model/fields.ts";
import type { Measure } from "../model/measure.ts";
import type { Plan } from "../model/plan.ts";
import { gradesOf, stages, type Stage } from "../model/stage.ts";
import { fieldsOf, recordOf, type Fields } from "../patch/patch.ts";

const quantities = [...stages.map((stage) => `seats.${stage}`), "cap"];

/** Quantities the kind asks for and the measure does not have yet, neither as a value nor as a draft. */
export function proposedQuantities(plan: Plan, measure: Measure): Fields {
  const proposal = proposalFor(plan, measure);
  const asked = measure.kind === "purchase" ? ["seats.primary", "seats.junior"] : ["cap"];
  const open = asked.every(
    (key) => readField(measure, key) === null && !plan.draft.has(draftId("measure", measure.id, key)),
  );
  return open ? proposal : {};
}

/**
 * The quantities a measure gets when it takes on another kind or school. What was proposed before and nobody changed
 * goes: 300 seats proposed for a purchase must not stand as the seats of a conversion.
 */
export function requantified(plan: Plan, before: Measure, after: Measure): Fields {
  const proposal = proposalFor(plan, before);
  const untouched = quantities.every((key) => sameValue(readField(before, key), proposal[key] ?? null));
  if (!untouched) return proposedQuantities(plan, after);
  const dropped = Object.fromEntries(Object.keys(proposal).map((key) => [key, null]));
  const bare = recordOf("measure", after.id, { ...fieldsOf("measure", after), ...dropped });
  return { ...dropped, ...proposedQuantities(plan, bare) };
}

/** What the kind asks for, out of the school's roster. Empty for kinds that take whole stages. */
function proposalFor(plan: Plan, measure: Measure): Fields {
  const school = measure.schoolId === undefined ? undefined : plan.school.get(measure.schoolId);
  const county = plan.county.get(measure.countyCode);
  if (school === undefined || county === undefined) return {};
  const own = measure.stages ?? stages;
  if (measure.kind === "purchase") {
    const pupils = (stage: Stage): number =>
      gradesOf(county.schooling, stage).reduce((sum, grade) => sum + (school.enrollment[grade] ?? 0), 0);
    return Object.fromEntries(
      own.filter((stage) => pupils(stage) > 0).map((stage) => [`seats.${stage}`, pupils(stage)]),
    );
  }
  const entrants = own
    .map((stage) => school.enrollment[gradesOf(county.schooling, stage)[0] ?? 1] ?? 0)
    .filter((n) => n > 0);
  // Half of what the smaller entry grade takes in now: a cap applies to each of its stages. A stage that takes in
  // nobody does not count, or the proposal would stop the other one's intake.
  return measure.kind === "intake-cap" && entrants.length > 0
    ? { cap: Math.floor(Math.min(...entrants) / 2) }
    : {};
}
