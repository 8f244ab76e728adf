/** How a finding is named in the list, and the cell a click on it leads to. */
import type { Severity } from "../../../shared/calculation/finding.ts";
import type { FindingSubject } from "../../../shared/calculation/findingKey.ts";
import type { Plan } from "../../../shared/model/plan.ts";
import type { Place } from "../../document/goTo.ts";
import { placeOfForecast } from "../forecast/placeOfForecast.ts";
import { balanceLineId } from "../balance/balanceLines.ts";
import { placeOfDiversions } from "./placeOfDiversions.ts";

export const severityWords: Readonly<Record<Severity, string>> = {
  error: "必须处理",
  warning: "需要留意",
  note: "提示",
};
/** A sign beside the colour, for those who do not see it. */
export const severityMarks: Readonly<Record<Severity, string>> = { error: "●", warning: "▲", note: "○" };

/** What of a school is told in its case alone. */
const inCase = ({ code, field = "" }: FindingSubject): boolean =>
  code === "case-missing" ||
  code === "joint-school-undecided" ||
  field === "participationKind" ||
  field.startsWith("independence");

/** A measure's cell in the schedule, a school's in its case or in the roster, else the row of the balance. */
export function placeOfFinding(finding: FindingSubject, plan: Plan): Place {
  const { measureId, schoolId, area, stage, year, field } = finding;
  if (field === "diversions") return placeOfDiversions(finding, plan);
  if (measureId !== undefined && field === "milestones") return placeOfMilestones(finding, measureId, plan);
  if (measureId !== undefined) return { screen: "schedule", rowId: measureId, columnId: field ?? "schoolId" };
  if (schoolId !== undefined && inCase(finding))
    return {
      screen: "cases",
      rowId: schoolId,
      columnId: field === undefined ? "case.disposition" : `school.${field}`,
    };
  if (schoolId !== undefined) return { screen: "roster", rowId: schoolId, columnId: field ?? "name" };
  const cell = field === undefined ? null : placeOfForecast(field);
  if (cell !== null) return cell;
  if (year === undefined) return { screen: "balance" };
  return {
    screen: "balance",
    rowId: balanceLineId(area ?? null, year, stage ?? "all"),
    columnId: field ?? "spareSeats",
  };
}

/** Those of a private school stand in its case, those of projects and public schools beside the schedule. */
function placeOfMilestones({ schoolId, milestoneId }: FindingSubject, measureId: string, plan: Plan): Place {
  const columnId =
    milestoneId === undefined ? `milestones/${measureId}` : `milestone.plannedDate/${milestoneId}`;
  return schoolId !== undefined && plan.school.get(schoolId)?.ownership === "private"
    ? { screen: "cases", rowId: schoolId, columnId }
    : { screen: "schedule", rowId: measureId, columnId };
}
