/**
 * A 公参民 school about which it is not decided what it will be. Those run by public bodies alone (kinds 1 and 2) have to
 * turn public; those run with companies or persons may stay private where they keep the six independences
 * (教育部等八部门《关于规范公办学校举办或者参与举办民办义务教育学校的通知》, 2021).
 */
import type { Plan } from "../../model/plan.ts";
import type { School } from "../../model/school.ts";
import { currentScenario } from "../../model/units.ts";
import { dispositions, independenceNames, isRoute, participationKinds } from "../../model/vocabulary.ts";
import type { CheckContext, Finding, Found, SchoolCheck, Sentence } from "../finding.ts";
import { count, countyName, number, schoolName } from "./words.ts";

export const jointSchoolUndecided: SchoolCheck = {
  code: "joint-school-undecided",
  title: "公参民未定",
  severity: "warning",
  scope: "school",
  run(context, school) {
    if (!isJoint(school) || hasRoute(context, school)) return [];
    const kept = isKept(context, school);
    const unmet = independenceNames.filter((name) => school.independence?.[name] === "not-met");
    const [first] = unmet;
    if (kept && !mustTurnPublic(school) && first === undefined) return [];
    const enrollment = Object.values(school.enrollment).reduce((sum, pupils) => sum + pupils, 0);
    const numbers = { enrollment, kept: Number(kept), unmet: unmet.length };
    const found: Found = { countyCode: school.countyCode, schoolId: school.id, numbers };
    return [kept && !mustTurnPublic(school) ? { ...found, field: `independence.${first}` } : found];
  },
  sentence: (finding, plan) => sentenceOn(finding, plan, plan.school.get(finding.schoolId ?? "")),
  weight: "enrollment",
  fix: (finding, plan) => {
    const school = plan.school.get(finding.schoolId ?? "");
    if (school === undefined || !mustTurnPublic(school)) return null;
    return {
      label: "处置方式改为转公",
      command: "set-disposition",
      input: { schools: [school.id], text: "convert" },
    };
  },
};

export const isJoint = ({ ownership, publicParticipation, participationKind }: School): boolean =>
  ownership === "private" && (publicParticipation || participationKind !== undefined);

const mustTurnPublic = ({ participationKind }: School): boolean =>
  participationKind === "public-school" || participationKind === "public-bodies";

/** One without a date yet counts: what it lacks is told at the measure. */
function hasRoute({ calculator, plan }: CheckContext, { id }: School): boolean {
  const dossier = calculator.schoolDossier(id);
  const unfinished = [...(dossier?.ignored.keys() ?? [])].map((measure) => plan.measure.get(measure)?.kind);
  const counted = (dossier?.measures ?? []).map(({ measure }) => measure.kind);
  return [...counted, ...unfinished].some((kind) => kind !== undefined && isRoute(kind));
}

function isKept({ plan }: CheckContext, { id }: School): boolean {
  const decided = plan.case.get(id);
  return decided?.scenarioId === currentScenario && decided.disposition === "keep";
}

function sentenceOn(finding: Finding, plan: Plan, school: School | undefined): Sentence {
  const kind = school?.participationKind;
  const what = kind === undefined ? "" : `（${participationKinds[kind]}）`;
  const who = `${countyName(finding, plan)}公参民学校“${schoolName(finding, plan)}”${what}`;
  if (school !== undefined && mustTurnPublic(school))
    return {
      text: `${who}在校生 ${count(finding, "enrollment")} 人，按规定应转为公办，${number(finding, "kept") === 1 ? "现选为保留" : "还没有退出路径"}。`,
      remedy: "请把处置方式改为“转公”，并填写日期；确不能转公的，安排停办。",
    };
  if (number(finding, "kept") === 1)
    return {
      text: `${who}选为保留，但六独立有 ${count(finding, "unmet")} 项未达到。`,
      remedy: "请限期整改并改填“限期达到”和日期；不能达到的，改为转公或停办。",
    };
  const chosen = plan.case.get(finding.schoolId ?? "")?.disposition;
  const now = chosen === undefined ? "" : `（现为“${dispositions[chosen]}”）`;
  return {
    text: `${who}在校生 ${count(finding, "enrollment")} 人，还没有定转公、停办或保留${now}。`,
    remedy: "请在“一校一案”选定处置方式；符合六独立的可以保留。",
  };
}
