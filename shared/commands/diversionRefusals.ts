/** Why rows of a diversion table are refused: what they name is gone, or is no place for these pupils. */
import { refused, type Outcome, type Problem } from "../contract/problem.ts";
import type { Measure } from "../model/measure.ts";
import type { Plan } from "../model/plan.ts";
import { gradesOf } from "../model/stage.ts";
import { find } from "./command.ts";
import type { PlacedRowInput } from "./diversionRows.ts";

/** The first thing that is wrong, if any. */
export function refusalOfRows(
  plan: Plan,
  measureId: string,
  rows: readonly PlacedRowInput[],
  removed: readonly string[],
): Outcome<never> | null {
  const origin = find(plan, "measure", measureId);
  if (!origin.ok) return origin;
  for (const id of removed) {
    const row = find(plan, "diversion", id);
    if (!row.ok) return row;
  }
  for (const row of rows) {
    const problem = problemOf(plan, row);
    if (problem !== null) return refused(problem);
  }
  return null;
}

function problemOf(plan: Plan, row: PlacedRowInput): Problem | null {
  const { id, measureId, toSchoolId, toMeasureId } = row;
  const measure = plan.measure.get(measureId);
  if (measure === undefined) return { code: "record-missing", table: "measure", id: measureId };
  if (id !== undefined && !plan.diversion.has(id)) return { code: "record-missing", table: "diversion", id };
  if (toSchoolId !== undefined && !plan.school.has(toSchoolId))
    return { code: "record-missing", table: "school", id: toSchoolId };
  if (toMeasureId !== undefined && !plan.measure.has(toMeasureId))
    return { code: "record-missing", table: "measure", id: toMeasureId };
  const field = misplaced(plan, measure, row);
  if (field === null) return null;
  return { code: "value-invalid", table: "diversion", ...(id === undefined ? {} : { id }), field };
}

/** The field that cannot be: a grade of the other stage, the school itself, or a place in another county. */
function misplaced(
  plan: Plan,
  { countyCode, schoolId }: Measure,
  { stage, grade, toSchoolId, toMeasureId }: PlacedRowInput,
): string | null {
  const schooling = plan.county.get(countyCode)?.schooling ?? "6-3";
  if (grade !== undefined && !gradesOf(schooling, stage).includes(grade)) return "grade";
  const school = plan.school.get(toSchoolId ?? "");
  if (school !== undefined && (school.id === schoolId || school.countyCode !== countyCode))
    return "toSchoolId";
  const target = plan.measure.get(toMeasureId ?? "");
  const isItself = target?.schoolId !== undefined && target.schoolId === schoolId;
  return target !== undefined && (isItself || target.countyCode !== countyCode) ? "toMeasureId" : null;
}
