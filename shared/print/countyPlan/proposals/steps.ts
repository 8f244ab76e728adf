/** Chapter 6, 实施步骤: fall by fall what is done, and what it brings. */
import type { Fall } from "../../../model/units.ts";
import { hasPrivatePupils, rowAt, type CountyFacts } from "../countyFacts.ts";
import { countingFor } from "../tokens/groups/measures.ts";
import { milestonesOf, overdueOf } from "../tokens/groups/steps.ts";
import { fallPart, namesAfter, written, type Section } from "./words.ts";

export function proposedSteps(facts: CountyFacts): string {
  const steps = facts.falls.slice(1).map((year) => stepOf(facts, year));
  return written([
    ...steps,
    { title: steps.length === 0 ? "推进要求" : "节点调度", paragraphs: [milestonesText(facts)] },
  ]);
}

function stepOf(facts: CountyFacts, year: Fall): Section {
  const part = fallPart(facts, year);
  return {
    title: `${year}年秋季学期`,
    paragraphs: [`${doneText(facts, year, part)}${resultText(facts, year, part)}`],
  };
}

function doneText(facts: CountyFacts, year: Fall, part: string): string {
  const own = countingFor(facts, year).length;
  if (own === 0)
    return facts.measures.some(({ fall }) => fall < year)
      ? "本学年没有新的措施，继续落实已实施的措施。"
      : "本学年没有新的措施。";
  const names = namesAfter("措施", `当年措施名单·${part}`, own, "附件1");
  return `落实措施{当年措施数·${part}}项，${names}。`;
}

function resultText(facts: CountyFacts, year: Fall, part: string): string {
  const row = rowAt(facts, year, "all");
  if (row === undefined) return "";
  const said = [
    ...(row.reduction.planned === 0 ? [] : [`累计{计划增减·${part}}`]),
    ...(row.seatsAdded.total === 0 ? [] : [`累计{学位增减·${part}}`]),
    ...(row.total === 0 || !hasPrivatePupils(facts) ? [] : [`民办占比为{民办占比·${part}}`]),
  ];
  return said.length === 0 ? "" : `到本学期，${said.join("，")}。`;
}

function milestonesText(facts: CountyFacts): string {
  const milestones = milestonesOf(facts);
  if (milestones.length === 0) return "逐项措施明确时间节点和责任人，细化到周、具体到天，逐周调度。";
  const late = overdueOf(facts) === 0 ? "" : "、逾期{逾期节点数}个";
  return `各项措施列出时间节点{节点数}个，已完成{已完成节点数}个${late}。节点细化到周、具体到天，逐周调度，逾期的及时督办。`;
}
