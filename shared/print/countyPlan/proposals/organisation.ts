/** Chapter 9, 组织领导: who leads, who answers for what, how it is watched. */
import type { CountyFacts } from "../countyFacts.ts";
import { namesAfter, written } from "./words.ts";

export function proposedOrganisation(facts: CountyFacts): string {
  return written([
    { title: "加强领导", paragraphs: [leadership, leadersText(facts)] },
    { title: "压实责任", paragraphs: [unitsText(facts), openText(facts)] },
    { title: "督导调度", paragraphs: [supervision] },
  ]);
}

const leadership =
  "成立由政府主要负责同志任组长的工作领导小组，统筹推进规范民办义务教育发展工作，定期研究解决重大问题。";
const supervision =
  "建立台账，实行周调度、月通报，对进度滞后的及时提醒、预警、督办，将完成情况纳入对有关部门和乡镇（街道）履行教育职责的评价。";

function leadersText({ cases }: CountyFacts): string | null {
  const leaders = new Set(cases.flatMap(({ schoolCase }) => schoolCase?.leader?.trim() || []));
  return leaders.size === 0
    ? null
    : `实行县级领导包保责任制，{已定包保领导学校数}所民办学校已明确包保领导，${namesAfter("包保领导", "包保领导名单", leaders.size, "附件2")}。`;
}

function unitsText({ cases }: CountyFacts): string {
  const duties =
    "教育部门牵头组织实施，发展改革、财政、自然资源、住房城乡建设、机构编制、人力资源社会保障、民政、市场监管、公安等部门各负其责，乡镇（街道）做好属地稳定工作。";
  const units = new Set(cases.flatMap(({ schoolCase }) => schoolCase?.leadUnit?.trim() || []));
  return units.size === 0 || units.size > 6 ? duties : `${duties}“一校一案”牵头单位：{牵头单位名单}。`;
}

function openText({ cases }: CountyFacts): string | null {
  const known = cases.filter(({ schoolCase }) => Boolean(schoolCase?.leader?.trim())).length;
  return known === cases.length ? null : "尚未明确包保领导的学校，须逐校明确责任领导、责任单位和责任人。";
}
