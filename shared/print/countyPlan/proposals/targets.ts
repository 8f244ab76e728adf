/** Chapter 2, 目标任务: what the county has to reach, fall by fall, and where the plan arrives. */
import {
  bindingOf,
  boundPupils,
  boundShareBp,
  judgeTargets,
  targetsToMeet,
} from "../../../calculation/targets.ts";
import type { Target } from "../../../model/county.ts";
import { stageNames } from "../../../model/vocabulary.ts";
import { lastFall, rowAt, type CountyFacts } from "../countyFacts.ts";
import { fallPart, semester, written } from "./words.ts";

export function proposedTargets(facts: CountyFacts): string {
  const targets = targetsInPlan(facts);
  return written([
    { title: "总体要求", paragraphs: [purpose] },
    {
      title: "分年度目标",
      paragraphs: targets.length === 0 ? [noTarget] : [sharesText(facts, targets), tasksText(facts, targets)],
    },
    { title: "测算结果", paragraphs: [arrivalText(facts), missedText(facts)] },
  ]);
}

const purpose =
  "坚持政府主责、公益普惠，按照“一县一策、一校一案”要求，有序压减民办义务教育在校生规模，同步增加公办学位，做到压减与增加相衔接、学位到位与学生入学相衔接，确保每一名适龄儿童少年有学上。";
const noTarget = "上级尚未下达民办占比和压减任务指标，待下达后据此调整本方案。";

/** Those of falls that the plan reaches, by fall. */
const targetsInPlan = ({ county, falls }: CountyFacts): readonly Target[] =>
  targetsToMeet(county)
    .filter(({ year }) => falls.includes(year))
    .toSorted((a, b) => a.year - b.year);

const tokenOf = (facts: CountyFacts, name: string, { year, stage }: Target): string =>
  `{${name}·${fallPart(facts, year)}${stage === undefined ? "" : `·${stageNames[stage]}`}}`;

const stageOf = ({ stage }: Target): string => (stage === undefined ? "" : stageNames[stage]);

function sharesText(facts: CountyFacts, targets: readonly Target[]): string | null {
  const own = targets.filter(({ shareBp }) => shareBp !== undefined);
  if (own.length === 0) return null;
  const said = own.map(
    (target) =>
      `${semester(facts, target.year)}${stageOf(target)}不高于${tokenOf(facts, "目标占比", target)}`,
  );
  return `民办占比（{占比口径}）：${said.join("，")}。`;
}

function tasksText(facts: CountyFacts, targets: readonly Target[]): string | null {
  const own = targets.filter(({ reductionPupils }) => reductionPupils !== undefined);
  if (own.length === 0) return null;
  const said = own.map(
    (target) =>
      `到${semester(facts, target.year)}累计压减${stageOf(target)}民办在校生${tokenOf(facts, "压减任务", target)}人`,
  );
  return `压减任务：${said.join("，")}。`;
}

/** Where the plan arrives, in the share its targets bind. */
function arrivalText(facts: CountyFacts): string {
  const [base, last] = [facts.county.baseYear, lastFall(facts)];
  const [from, to] = [rowAt(facts, base, "all"), rowAt(facts, last, "all")];
  if (from === undefined || to === undefined || from.total === 0 || to.total === 0)
    return "名册尚无在校生，待录入后测算。";
  if (base === last) return "本方案只有{基期}年秋季学期，民办占比（{占比口径}）为{民办占比·基期}。";
  if (from.privateDoNothing === 0 && to.privateDoNothing === 0) return "{全县}没有民办在校生，不需压减。";
  const bind = bindingOf(facts.county);
  const share = changeWord(boundShareBp(from, bind), boundShareBp(to, bind));
  const change = changeWord(boundPupils(from, bind), boundPupils(to, bind));
  const shares = `民办占比（{占比口径}）由{基期}年秋季学期的{民办占比·基期}${share}{目标年}年秋季学期的{民办占比·目标年}`;
  const pupils = `民办在校生由{民办在校生·基期}人${change}{民办在校生·目标年}人`;
  return `按本方案测算，${shares}，${pupils}。如不新增措施，{目标年}年秋季学期民办占比为{不新增措施民办占比·目标年}。`;
}

const changeWord = (from: number, to: number): string => (to < from ? "降至" : to > from ? "升至" : "变为");

/** What is missed, stage by stage; silence where there is nothing to judge. */
function missedText(facts: CountyFacts): string | null {
  const last = lastFall(facts);
  // Of the base year nothing can be changed any more.
  if (last === facts.county.baseYear) return null;
  const judged = judgeTargets(facts.county, facts.rows).filter(({ row }) => row.year === last);
  if (judged.length === 0) return null;
  const missed = judged.filter(({ share, task }) => share?.met === false || task?.met === false);
  if (missed.length === 0) return "本方案实施后，{目标年}年秋季学期能够完成目标任务。";
  const said = missed.map(
    ({ target }) => `${stageOf(target)}还需压减${tokenOf(facts, "还需压减", target)}人`,
  );
  return `本方案实施后，{目标年}年秋季学期${said.join("，")}，须增补措施。`;
}
