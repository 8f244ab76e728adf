/** Where what a check says of diversions is put right: the diversion table in the case of the school that sends pupils. */
import type { FindingSubject } from "../../../shared/calculation/findingKey.ts";
import type { Diversion } from "../../../shared/model/diversion.ts";
import { inOrder, type Plan } from "../../../shared/model/plan.ts";
import { currentScenario } from "../../../shared/model/units.ts";
import type { Place } from "../../document/goTo.ts";

/**
 * A finding about a measure is about its own rows, one about a receiver leads to the row that sends most pupils there, of
 * equal ones the last.
 */
export function placeOfDiversions(finding: FindingSubject, plan: Plan): Place {
  const { measureId = "", schoolId } = finding;
  if (finding.code.startsWith("diversion-")) return inCaseOf(plan, measureId, "diversions");
  const rows = inOrder(plan.diversion.values()).filter((one) => goesTo(one, finding, plan));
  const row = rows.toSorted((a, b) => a.students - b.students).at(-1);
  if (row !== undefined) return inCaseOf(plan, row.measureId, `diversion.students/${row.id}`);
  return schoolId === undefined
    ? { screen: "schedule", rowId: measureId, columnId: "schoolId" }
    : { screen: "roster", rowId: schoolId, columnId: "name" };
}

/** Of a measure without a private school the schedule tells all there is. */
function inCaseOf(plan: Plan, measureId: string, columnId: string): Place {
  const school = plan.school.get(plan.measure.get(measureId)?.schoolId ?? "");
  return school?.ownership === "private"
    ? { screen: "cases", rowId: school.id, columnId }
    : { screen: "schedule", rowId: measureId, columnId: "kind" };
}

/** A row names a school, a measure at it, or a measure of the project; beds are of no stage. */
function goesTo(
  row: Diversion,
  { schoolId, measureId, stage, countyCode }: FindingSubject,
  plan: Plan,
): boolean {
  if (row.scenarioId !== currentScenario || (stage !== undefined && row.stage !== stage)) return false;
  if (schoolId !== undefined && row.toSchoolId === schoolId) return true;
  const target = plan.measure.get(row.toMeasureId ?? "");
  if (target === undefined || target.countyCode !== countyCode) return false;
  if (schoolId !== undefined) return target.schoolId === schoolId;
  const project = plan.measure.get(measureId ?? "")?.projectName;
  return target.id === measureId || (project !== undefined && target.projectName === project);
}
