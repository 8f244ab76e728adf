/** A private school about which nothing is decided: no measure names it, and no case says that it is kept. */
import type { School } from "../../model/school.ts";
import { currentScenario } from "../../model/units.ts";
import type { CheckContext, SchoolCheck } from "../finding.ts";
import { count, countyName, schoolName } from "./words.ts";

export const caseMissing: SchoolCheck = {
  code: "case-missing",
  title: "未定处置",
  severity: "warning",
  scope: "school",
  run(context, school) {
    if (school.ownership !== "private" || isKept(context, school) || hasMeasure(context, school)) return [];
    const enrollment = Object.values(school.enrollment).reduce((sum, pupils) => sum + pupils, 0);
    return [{ countyCode: school.countyCode, schoolId: school.id, numbers: { enrollment } }];
  },
  sentence: (finding, plan) => ({
    text: `${countyName(finding, plan)}民办学校“${schoolName(finding, plan)}”（在校生 ${count(finding, "enrollment")} 人）还没有处置措施。`,
    remedy: "请在“一校一案”选定处置方式，措施随之列出；如保留，请选“保留（规范办学）”。",
  }),
  weight: "enrollment",
};

function isKept({ plan }: CheckContext, school: School): boolean {
  const decided = plan.case.get(school.id);
  return decided?.scenarioId === currentScenario && decided.disposition === "keep";
}

/** An unfinished measure counts: somebody is at work on the school. */
function hasMeasure({ calculator }: CheckContext, school: School): boolean {
  const dossier = calculator.schoolDossier(school.id);
  return dossier !== undefined && dossier.measures.length + dossier.ignored.size > 0;
}
