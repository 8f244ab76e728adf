/** What section E 教师安置 asks for where a school ends or turns public: how many teachers, and a place for each of them. */
import type { CaseSource } from "../../print/caseSource.ts";
import { placementOf } from "../placement.ts";
import { routesOf } from "../routes.ts";
import { allOfCase, asCase, type Asked } from "./asked.ts";

export function teachers(source: CaseSource): Asked[] {
  if (routesOf(source).size === 0) return [];
  return [asCase(source, "teachersToPlace"), ...placed(source), ...onThePayroll(source)];
}

/** Nobody to be placed needs no plan; pay is asked for once somebody is released. */
function placed(source: CaseSource): Asked[] {
  const placement = placementOf(source.schoolCase);
  if (placement === null || placement.toPlace === 0) return [];
  return [
    { field: "case.teachersExamined", label: "教师去向合计", known: placement.open === 0 },
    ...allOfCase(
      source,
      (source.schoolCase?.teachersReleased ?? 0) > 0
        ? ["teacherCompensation", "teacherPlan"]
        : ["teacherPlan"],
    ),
  ];
}

/** Teachers of the public payroll go back where they came from; 0 of them need no day. */
function onThePayroll(source: CaseSource): Asked[] {
  const withdrawn = source.schoolCase?.payrollToWithdraw;
  if (withdrawn === undefined && (source.school.payrollTeachers ?? 0) === 0) return [];
  return allOfCase(
    source,
    withdrawn === 0 ? ["payrollToWithdraw"] : ["payrollToWithdraw", "payrollWithdrawBy"],
  );
}
