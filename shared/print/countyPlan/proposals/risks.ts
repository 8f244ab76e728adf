/** Chapter 8, 风险防控: how the schools are judged, and what is done about it. */
import { riskKindNames, riskKinds, riskLevels, type RiskLevel } from "../../../model/vocabulary.ts";
import type { CaseSource } from "../../caseSource.ts";
import type { CountyFacts } from "../countyFacts.ts";
import { namesAfter, written } from "./words.ts";

export function proposedRisks({ cases }: CountyFacts): string {
  return written([
    {
      title: "风险研判",
      paragraphs: [levelsText(cases), highText(cases), kindsText(cases), openText(cases)],
    },
    { title: "防控措施", paragraphs: cases.length === 0 ? [noPrivate] : [students, teachers, assets] },
  ]);
}

const noPrivate = "{全县}没有民办义务教育学校，重点防范公办学位不足、大班额等风险，做好招生入学预警和应对。";
const students =
  "学生安置。先落实接收学校、后分流学生，提前公告，做好家校沟通和学籍转接，确保不因学校变动失学辍学。";
const teachers = "教师安置。依法保障教职工工资、社会保险和经济补偿，分类安置，防止欠薪和群体性事件。";
const assets =
  "资产和债务。依法组织清产核资和清算，妥善处置债务，防止资产流失；加强校园安全管理和舆情监测，制定应急预案，实行日报告制度。";

const levels: readonly RiskLevel[] = ["high", "medium", "low"];
const countOf = (cases: readonly CaseSource[], level: RiskLevel | undefined): number =>
  cases.filter(({ schoolCase }) => schoolCase?.riskLevel === level).length;

function levelsText(cases: readonly CaseSource[]): string | null {
  const said = levels
    .filter((level) => countOf(cases, level) > 0)
    .map((level) => `${riskLevels[level]}风险学校{${riskLevels[level]}风险学校数}所`);
  const judged = countOf(cases, undefined) === 0 ? "经逐校研判" : "已研判的学校中";
  return said.length === 0 ? null : `${judged}，${said.join("、")}。`;
}

function highText(cases: readonly CaseSource[]): string | null {
  const high = countOf(cases, "high");
  if (high === 0) return null;
  return `高风险学校实行“一校一专班”，由县级包保领导牵头处置，${namesAfter("学校", "高风险学校名单", high, "附件2")}。`;
}

function kindsText(cases: readonly CaseSource[]): string | null {
  const said = riskKindNames
    .filter((kind) => cases.some(({ schoolCase }) => schoolCase?.risks?.[kind] === true))
    .map((kind) => `${riskKinds[kind]}风险{涉${riskKinds[kind]}风险学校数}所`);
  return said.length === 0 ? null : `按类型分，涉及${said.join("、")}。`;
}

function openText(cases: readonly CaseSource[]): string | null {
  const open = countOf(cases, undefined);
  if (open === 0) return null;
  return open === cases.length
    ? "对{民办学校数}所民办学校逐校开展风险研判，确定风险等级，落实防控措施。"
    : "尚未研判的{未研判风险学校数}所学校须尽快完成。";
}
