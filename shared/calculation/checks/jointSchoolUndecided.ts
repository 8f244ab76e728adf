/**
 * A 公参民 school about which it is not decided what it will be. Those run by public bodies alone (kinds 1 and 2) have to
 * turn public; those run with companies or persons may stay private where they keep the six independences
 * (教育部等八部门《关于规范公办学校举办或者参与举办民办义务教育学校的通知》, 2021).
 */
import { formatFall } from "../../format/numbers.ts";
import { pupilsOf } from "../../model/classes.ts";
import type { Measure } from "../../model/measure.ts";
import type { Plan } from "../../model/plan.ts";
import type { School } from "../../model/school.ts";
import { stages, type Stage } from "../../model/stage.ts";
import { currentScenario, type Fall, type Pupils } from "../../model/units.ts";
import { dispositions, independenceNames, isRoute, participationKinds } from "../../model/vocabulary.ts";
import type { Dossier } from "../dossier.ts";
import { hasEnded } from "../endings.ts";
import { dateOf } from "../fall.ts";
import type { CheckContext, Finding, Found, SchoolCheck, Sentence } from "../finding.ts";
import { stagesOf } from "../reading.ts";
import { count, countyName, dateName, number, schoolName, stageName } from "./words.ts";

export const jointSchoolUndecided: SchoolCheck = {
  code: "joint-school-undecided",
  title: "公参民未定",
  severity: "warning",
  scope: "school",
  run(context, school) {
    if (!isJoint(school)) return [];
    const isListed = hasRoute(context, school);
    const open = isListed ? openStages(context, school) : [];
    if (isListed && open.length === 0) return [];
    const kept = isKept(context, school);
    const unmet = independenceNames.filter((name) => school.independence?.[name] === "not-met");
    const [first] = unmet;
    const mayStay = kept && !mustTurnPublic(school);
    if (mayStay && first === undefined) return [];
    if (isListed && !mayStay)
      return Array.from(Map.groupBy(open, ({ ends, undated }) => undated?.id ?? ends).values(), (together) =>
        foundOpen(school, together),
      );
    const enrollment = Object.values(school.enrollment).reduce((sum, pupils) => sum + pupils, 0);
    const numbers = { enrollment, kept: Number(kept), unmet: unmet.length };
    const found: Found = { countyCode: school.countyCode, schoolId: school.id, numbers };
    return [mayStay ? { ...found, field: `independence.${first}` } : found];
  },
  sentence: (finding, plan) => sentenceOn(finding, plan, plan.school.get(finding.schoolId ?? "")),
  weight: "enrollment",
  fix: (finding, plan) => {
    const school = plan.school.get(finding.schoolId ?? "");
    // Which date or stage a route is to have, only the planner knows.
    if (school === undefined || !mustTurnPublic(school) || finding.stage !== undefined) return null;
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

/** Whatever it is worth yet: what it leaves open is told by stage. */
function hasRoute({ calculator, plan }: CheckContext, { id }: School): boolean {
  const dossier = calculator.schoolDossier(id);
  return dossier !== undefined && [...countedIn(dossier), ...ignoredIn(dossier, plan)].some(isOfRoute);
}

interface OpenStage {
  readonly stage: Stage;
  readonly enrollment: Pupils;
  /** 0 where nothing ends it. */
  readonly ends: Fall;
  /** The route that would end it, had it a date. */
  readonly undated: Measure | undefined;
}

/** Stages with pupils that no route ends by the last fall of the plan: one without a date ends nothing by then. */
function openStages({ calculator, plan }: CheckContext, school: School): OpenStage[] {
  const dossier = calculator.schoolDossier(school.id);
  const county = plan.county.get(school.countyCode);
  if (dossier === undefined || county === undefined) return [];
  const routes = ignoredIn(dossier, plan).filter(
    (measure) => isOfRoute(measure) && dateOf(measure) === undefined,
  );
  return stages.flatMap((stage) => {
    const enrollment = pupilsOf(school, county.schooling, stage);
    const ending = dossier.endings[stage];
    if (enrollment === 0 || hasEnded(ending, county.targetYear)) return [];
    const undated = ending === null ? routes.find((measure) => stagesOf(measure).includes(stage)) : undefined;
    return [{ stage, enrollment, ends: ending?.fall ?? 0, undated }];
  });
}

/** Stages that one route leaves open, or that end in the same fall, are said together. */
function foundOpen({ id: schoolId, countyCode }: School, open: readonly OpenStage[]): Found {
  const [first, ...others] = open;
  const stage = first === undefined || others.length > 0 ? "all" : first.stage;
  const enrollment = open.reduce((sum, one) => sum + one.enrollment, 0);
  const found: Found = { countyCode, schoolId, stage, numbers: { enrollment, ends: first?.ends ?? 0 } };
  const undated = first?.undated;
  return undated === undefined ? found : { ...found, measureId: undated.id, field: "plannedDate" };
}

const countedIn = ({ measures }: Dossier): Measure[] => measures.map(({ measure }) => measure);

const ignoredIn = ({ ignored }: Dossier, plan: Plan): Measure[] =>
  [...ignored.keys()].flatMap((id) => plan.measure.get(id) ?? []);

const isOfRoute = ({ kind }: Measure): boolean => kind !== undefined && isRoute(kind);

function isKept({ plan }: CheckContext, { id }: School): boolean {
  const decided = plan.case.get(id);
  return decided?.scenarioId === currentScenario && decided.disposition === "keep";
}

function sentenceOn(finding: Finding, plan: Plan, school: School | undefined): Sentence {
  const kind = school?.participationKind;
  const what = kind === undefined ? "" : `（${participationKinds[kind]}）`;
  const who = `${countyName(finding, plan)}公参民学校“${schoolName(finding, plan)}”${what}`;
  if (finding.stage !== undefined)
    return sentenceOnStage(finding, plan, who, school !== undefined && mustTurnPublic(school));
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

/** Something is planned for the school, but it leaves this stage, or both, open. */
function sentenceOnStage(finding: Finding, plan: Plan, who: string, must: boolean): Sentence {
  const { targetYear = 0, snapshot = "" } = plan.county.get(finding.countyCode) ?? {};
  const ends = number(finding, "ends");
  const rule = must ? "按规定应转为公办，" : "";
  const subject = `${who}${stageName(finding)}在校生 ${count(finding, "enrollment")} 人，${rule}`;
  const otherwise = must ? "确不能转公的，安排停办。" : "符合六独立的也可以选为保留。";
  const lastDay = `${dateName(`${targetYear}-${snapshot}`)}（含）前`;
  if (finding.measureId !== undefined)
    return {
      text: `${subject}退出措施还没有日期。`,
      remedy: `请填写${lastDay}的计划日期；${otherwise}`,
    };
  return ends === 0
    ? {
        text: `${subject}还没有起作用的退出路径。`,
        remedy: `请核对退出措施的学段和日期，或${finding.stage === "all" ? "" : `为${stageName(finding)}`}另行安排退出；${otherwise}`,
      }
    : {
        text: `${subject}要到${formatFall(ends)}才退出，晚于目标年（${formatFall(targetYear)}）。`,
        remedy: `请把退出日期提前到${lastDay}；${otherwise}`,
      };
}
