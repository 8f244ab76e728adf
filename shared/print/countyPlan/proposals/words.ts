/** How proposed texts are put together: numbered sections, falls and stages as parts of tokens. */
import { formatFall } from "../../../format/numbers.ts";
import { stageNames } from "../../../model/vocabulary.ts";
import type { Stage } from "../../../model/stage.ts";
import type { Fall } from "../../../model/units.ts";
import { chineseNumber } from "../../ordinals.ts";
import { lastFall, stagesOfCounty, type CountyFacts } from "../countyFacts.ts";

/** A part of a chapter under a heading of its own; what the plan gives no occasion for is null. */
export interface Section {
  readonly title: string;
  readonly paragraphs: readonly (string | null)[];
}

/** Sections without a paragraph fall away; a single one needs no heading. */
export function written(sections: readonly Section[]): string {
  const own = sections
    .map(({ title, paragraphs }) => ({ title, paragraphs: paragraphs.filter((text) => text !== null) }))
    .filter(({ paragraphs }) => paragraphs.length > 0);
  const lines = own.flatMap(({ title, paragraphs }, place) => [
    ...(own.length > 1 ? [`（${chineseNumber(place + 1)}）${title}`] : []),
    ...paragraphs,
  ]);
  return lines.join("\n");
}

/** 基期, 目标年 or 2023年秋: the first two follow the plan when its years are changed. */
export function fallPart(facts: CountyFacts, year: Fall): string {
  if (year === facts.county.baseYear) return "基期";
  return year === lastFall(facts) ? "目标年" : formatFall(year);
}

/** {目标年}年秋季学期 */
export function semester(facts: CountyFacts, year: Fall): string {
  const part = fallPart(facts, year);
  return `${part === formatFall(year) ? String(year) : `{${part}}`}年秋季学期`;
}

/** What is said of each stage, one after the other; "" in a county that has only one, of which all is said already. */
export function byStage(facts: CountyFacts, say: (name: string, stage: Stage) => string): string {
  const own = stagesOfCounty(facts);
  const said = own.map((stage) => say(stageNames[stage], stage)).filter((text) => text !== "");
  return own.length === 1 ? "" : said.join("、");
}

/** The same in brackets. */
export function inBrackets(text: string): string {
  return text === "" ? "" : `（${text}）`;
}

/** Longer lists are left to the annexes. */
const mostNames = 6;

/** 学校为{停办学校名单}; of many, where they are listed: 学校名单见附件2. */
export const namesAfter = (noun: string, token: string, count: number, elsewhere: string): string =>
  count <= mostNames ? `${noun}为{${token}}` : `${noun}名单见${elsewhere}`;

/** Purchases that say no subsidy are in no budget; `budget`: what was said of those that do, if anything. */
export const openSubsidies = ({ needs }: CountyFacts, budget: string): string =>
  needs.withoutSubsidy.length === 0
    ? ""
    : `${budget === "" ? "" : "另"}有{未填补助措施数}项购买措施补助标准待核定`;
