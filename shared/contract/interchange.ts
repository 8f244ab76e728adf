/**
 * The interchange format (JSON) read into a plan. Everything a plan stores has a key there, so that export → load →
 * export gives the same file. What is refused, is refused with its JSON path.
 */
import { draftId } from "../model/draft.ts";
import type { Measure } from "../model/measure.ts";
import { emptyPlan, type MutablePlan } from "../model/plan.ts";
import { currentScenario } from "../model/units.ts";
import { contradictions, draftContradictions } from "./interchangeContradictions.ts";
import { problemsOf, prototypeKeys } from "./interchangeProblems.ts";
import { interchangeSchema, type Interchange } from "./interchangeSchema.ts";
import { done, refused, type Outcome } from "./problem.ts";

export { interchangeSchema, type Interchange };

/** Reads a plan; refused with the first problem and all others in `more`. Never half a plan. */
export function readInterchange(json: unknown): Outcome<MutablePlan> {
  const parsed = interchangeSchema.safeParse(json);
  const hidden = prototypeKeys(json);
  if (!parsed.success) {
    const problems = [...hidden, ...problemsOf(parsed.error.issues, json)];
    return refused(problems[0] ?? { code: "not-a-plan" }, problems);
  }
  const plan = planOf(parsed.data);
  const problems = [...hidden, ...contradictions(parsed.data), ...draftContradictions(parsed.data, plan)];
  return problems[0] === undefined ? done(plan) : refused(problems[0], problems);
}

const diversionId = (index: number): string => `d${index + 1}`;

/** As measures are kept: without seats in any stage there is no `seats`. */
const withoutEmptySeats = ({ seats, ...measure }: Measure): Measure =>
  seats === undefined || Object.keys(seats).length === 0 ? measure : { ...measure, seats };

function planOf(file: Interchange): MutablePlan {
  const plan = emptyPlan();
  if (file.city !== undefined) plan.city.set(file.city.code, { id: file.city.code, name: file.city.name });
  file.counties.forEach(({ code, ...fields }, i) =>
    plan.county.set(code, { id: code, position: i + 1, ...fields }),
  );
  file.schools.forEach((row, i) => plan.school.set(row.id, { ...row, position: i + 1 }));
  const scenarioId = currentScenario;
  [...file.measures, ...(file.unfinishedMeasures ?? [])].forEach((row, i) =>
    plan.measure.set(row.id, withoutEmptySeats({ ...row, position: i + 1, scenarioId })),
  );
  file.diversions.forEach((row, i) =>
    plan.diversion.set(diversionId(i), { id: diversionId(i), position: i + 1, scenarioId, ...row }),
  );
  (file.cases ?? []).forEach(({ schoolId, ...fields }, i) =>
    plan.case.set(schoolId, { id: schoolId, position: i + 1, scenarioId, ...fields }),
  );
  for (const row of file.drafts ?? []) {
    const key = draftId(row.table, row.recordId, row.field);
    plan.draft.set(key, { id: key, ...row });
  }
  return plan;
}
