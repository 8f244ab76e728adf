/** Chapter 5, 一校一案汇总: what becomes of the private schools, and where their pupils go. */
import { isJoint } from "../../../calculation/checks/jointSchoolUndecided.ts";
import type { CaseSource } from "../../caseSource.ts";
import type { CountyFacts } from "../countyFacts.ts";
import { dispositionSeen } from "../../dispositionSeen.ts";
import { dispositionKeys, shortDisposition } from "../tokens/groups/dispositions.ts";
import { isUnsettledJoint } from "../tokens/groups/schools.ts";
import { placementSums } from "../tokens/groups/placements.ts";
import { namesAfter, written } from "./words.ts";

export function proposedCases(facts: CountyFacts): string {
  if (facts.cases.length === 0) return "{全县}没有民办义务教育学校，不需制定“一校一案”。";
  return written([
    { title: "处置方式", paragraphs: [dispositionsText(facts), undecidedText(facts), jointText(facts)] },
    { title: "学生分流", paragraphs: [diversionText(facts)] },
    { title: "教师安置", paragraphs: [teachersText(facts)] },
  ]);
}

function dispositionsText({ cases }: CountyFacts): string | null {
  const chosen = cases.map(dispositionSeen);
  const said = dispositionKeys
    .filter((disposition) => chosen.includes(disposition))
    .map((disposition) => `${shortDisposition(disposition)}{${shortDisposition(disposition)}学校数}所`);
  if (said.length === 0) return null;
  return `{民办学校数}所民办义务教育学校逐校制定方案，其中${said.join("、")}。各校处置方式见附件2。`;
}

function undecidedText({ cases }: CountyFacts): string | null {
  const undecided = cases.filter((source) => dispositionSeen(source) === undefined).length;
  if (undecided === 0) return null;
  return `{未定处置学校数}所学校处置方式尚未确定，须尽快明确，${namesAfter("学校", "未定处置学校名单", undecided, "附件2")}。`;
}

function jointText(facts: CountyFacts): string | null {
  if (!facts.schools.some(isJoint)) return null;
  const unsettled = facts.schools.some((school) => isUnsettledJoint(school, facts));
  const open = unsettled
    ? "，其中处置方式尚未落实的{未落实公参民学校数}所，须限期完成"
    : "，处置方式均已落实";
  return `公参民学校{公参民学校数}所，按照国家和省有关规定规范${open}。`;
}

function diversionText(facts: CountyFacts): string | null {
  const { displaced, placed, waiting, tooMany, otherGrade, sentHome } = placementSums(facts);
  if (displaced === 0) return null;
  const said =
    waiting === 0
      ? otherGrade === 0
        ? "去向已全部落实"
        : "去向已按总数安排"
      : placed === 0
        ? "去向尚未安排"
        : "已落实去向{已安排分流学生}人，还有{待安排分流学生}人待安排";
  const grades = otherGrade === 0 ? "" : "，有{年级不符分流学生}人年级不符，须按年级核对";
  const more = tooMany === 0 ? "" : "，多安排的{多安排分流学生}人须核对";
  const home = sentHome === 0 ? "" : "，其中回户籍地就读{回户籍地学生}人";
  return `停办、转型涉及{需分流学校数}所学校，需分流学生{需分流学生}人，${said}${grades}${more}${home}。坚持先落实学位、再分流学生，按规定转接学籍、清退费用。`;
}

function teachersText({ cases }: CountyFacts): string | null {
  if (!hasTeachers(cases, "teachersToPlace")) return null;
  const said = ways.filter(([field]) => hasTeachers(cases, field)).map(([, say]) => say);
  return `需安置教师{需安置教师}人${said.length === 0 ? "，安置去向待明确" : `，其中${said.join("、")}`}。`;
}

type TeacherField = "teachersToPlace" | (typeof ways)[number][0];
const ways = [
  ["teachersExamined", "考录入编{考录入编教师}人"],
  ["teachersFiled", "备案制聘用{备案制聘用教师}人"],
  ["teachersRedeployed", "转岗{转岗教师}人"],
  ["teachersReleased", "解除合同并补偿{解除合同教师}人"],
] as const;

const hasTeachers = (cases: readonly CaseSource[], field: TeacherField): boolean =>
  cases.some(({ schoolCase }) => (schoolCase?.[field] ?? 0) > 0);
