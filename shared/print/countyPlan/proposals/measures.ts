/** Chapter 4, 主要措施: the five batches (五个一批), those that the plan has. */
import { sumOfMeasures, type MeasureSum } from "../../../calculation/batches.ts";
import type { Batch, MeasureKind } from "../../../model/vocabulary.ts";
import { lastFall, rowAt, type CountyFacts } from "../countyFacts.ts";
import { inBatch } from "../tokens/groups/measures.ts";
import { namesAfter, openSubsidies, written, type Section } from "./words.ts";

export function proposedMeasures(facts: CountyFacts): string {
  const ignored = ignoredText(facts);
  if (facts.measures.length === 0)
    return ["本方案尚未列入措施。", ignored].filter((text) => text !== null).join("\n");
  return written([...batchSections(facts), { title: "有关说明", paragraphs: [ignored] }]);
}

/** Of what was done before the base year nothing is to be settled any more: the roster has it already. */
function ignoredText({ calculator, county }: CountyFacts): string | null {
  const reasons = calculator.ignored(county.id).map((id) => calculator.measureDossier(id)?.ignored.get(id));
  const done = reasons.filter((reason) => reason === "before-base").length;
  if (reasons.length === 0) return null;
  if (done === 0) return "另有{未计入措施数}项措施因日期等未定，暂未计入，待明确后纳入。";
  return done === reasons.length
    ? "另有{未计入措施数}项措施已含在基期数据中，不再计入。"
    : "另有{未计入措施数}项措施因基期已含或者日期等未定，未计入，未定的待明确后纳入。";
}

const batchSections = (facts: CountyFacts): Section[] => [
  { title: "新建改扩建一批", paragraphs: [batchText(facts, "build", buildText)] },
  { title: "民办转公办一批", paragraphs: [batchText(facts, "convert", convertText)] },
  { title: "政府购买一批", paragraphs: [batchText(facts, "purchase", purchaseText)] },
  { title: "内部挖潜一批", paragraphs: [batchText(facts, "tap", tapText)] },
  { title: "核减招生停办一批", paragraphs: [batchText(facts, "reduce", reduceText)] },
];

function batchText(
  facts: CountyFacts,
  batch: Batch,
  say: (facts: CountyFacts, names: Names) => string,
): string | null {
  const own = inBatch(facts, batch);
  const places = new Set(own.map(({ measure }) => measure.schoolId ?? measure.projectName ?? measure.id));
  return own.length === 0 ? null : say(facts, (noun, token) => namesAfter(noun, token, places.size, "附件1"));
}

type Names = (noun: string, token: string) => string;

const investmentOf = (facts: CountyFacts, batch: Batch, token: string): string =>
  inBatch(facts, batch).some(({ measure }) => (measure.investment ?? 0) > 0)
    ? `，计划投资{${token}}万元`
    : "";

/** By the target year; nothing where it comes to none: the measures may count later, or say no seats. */
function bringsText(facts: CountyFacts, batch: Batch, parts: readonly (readonly [Part, string])[]): string {
  const sum = sumOfMeasures(facts.calculator, inBatch(facts, batch), lastFall(facts), "all");
  const said = parts.filter(([part]) => sum[part] !== 0).map(([, text]) => text);
  return said.length === 0 ? "" : `，到{目标年}年秋季学期${said.join("，")}`;
}
type Part = keyof MeasureSum;

const buildText = (facts: CountyFacts, names: Names): string =>
  `实施新建、改建、扩建项目{新建改扩建措施数}项${bringsText(facts, "build", [["seats", "{新建改扩建学位增减}"]])}${investmentOf(facts, "build", "新建改扩建投资")}。${names("项目", "新建改扩建名单")}。`;

const convertText = (facts: CountyFacts, names: Names): string =>
  `将{民办转公办学校数}所民办学校转为公办，原校学生就地就读${bringsText(facts, "convert", [
    ["pupils", "减少民办在校生{民办转公办减少在校生}人"],
    ["seats", "{民办转公办学位增减}"],
  ])}。${names("学校", "民办转公办名单")}。`;

function purchaseText(facts: CountyFacts, names: Names): string {
  const budget =
    facts.needs.falls.find(({ year, stage }) => year === lastFall(facts) && stage === "all")?.budgetYuan ?? 0;
  const money = budget === 0 ? "" : "，所需经费{购买经费}万元，列入财政预算";
  const open = openSubsidies(facts, money);
  const bought = rowAt(facts, lastFall(facts), "all")?.purchased ?? 0;
  const seats = bought === 0 ? "到{目标年}年秋季学期不再购买" : "{目标年}年秋季学期购买学位{政府购买学位}个";
  return `向{政府购买学校数}所民办学校购买学位，${seats}${money}${open === "" ? "" : `，${open}`}。${names("学校", "政府购买名单")}。`;
}

const tapText = (facts: CountyFacts, names: Names): string =>
  `盘活公办学校闲置校舍和功能用房，实施内部挖潜{内部挖潜措施数}项${bringsText(facts, "tap", [["seats", "{内部挖潜学位增减}"]])}${investmentOf(facts, "tap", "内部挖潜投资")}。${names("学校", "内部挖潜名单")}。`;

const reduceText = (facts: CountyFacts, names: Names): string =>
  `对{核减招生停办学校数}所民办学校${reductionWords(facts)}，实施措施{核减招生停办措施数}项${bringsText(facts, "reduce", [["pupils", "减少民办在校生{核减招生停办减少在校生}人"]])}。${names("学校", "核减招生停办名单")}。`;

const reductions: readonly (readonly [MeasureKind, string])[] = [
  ["intake-cap", "核减招生计划"],
  ["close", "停办"],
  ["transform", "转型"],
];

/** 停办或者转型: what the measures of the batch do. All that it stands for where none of them is of its own kinds. */
function reductionWords(facts: CountyFacts): string {
  const kinds = new Set(inBatch(facts, "reduce").map(({ measure }) => measure.kind));
  const own = reductions.filter(([kind]) => kinds.has(kind));
  const words = (own.length === 0 ? reductions : own).map(([, word]) => word);
  const [last = "", ...before] = words.toReversed();
  return before.length === 0 ? last : `${before.toReversed().join("、")}或者${last}`;
}
