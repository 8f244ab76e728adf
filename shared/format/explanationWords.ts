/**
 * An explanation in words, with the numbers put in: 民办占比 5.28% = 计入占比的民办在校生 1,230 ÷ 全部在校生 23,300.
 * Window and terminal say the same.
 */
import { wholeBp } from "../calculation/arithmetic.ts";
import type { Explanation, Grouping, Part, Way } from "../calculation/explain/explanation.ts";
import type { Subject } from "../calculation/explain/subject.ts";
import type { Plan } from "../model/plan.ts";
import { formatAmount } from "./figureNames.ts";
import { leafSentence } from "./leafSentence.ts";
import { whereaboutsName } from "./whereaboutsWords.ts";
import { wordKinds, wordsOf, type SubjectWords, type WordKind } from "./subjectWords.ts";

export const groupingNames: Readonly<Record<Grouping, string>> = {
  formula: "算式",
  county: "按县",
  stage: "按学段",
  area: "按片区",
  school: "按学校",
  grade: "按年级",
  measure: "按措施",
  line: "逐行",
  whereabouts: "按去向",
};

/** 2025年秋东陵县小学民办占比（不含购买学位）; of a school 育英学校 三年级 2023年秋. */
export function subjectName(plan: Plan, subject: Subject): string {
  const words = wordsOf(plan, subject);
  const isOfSchool = words.place !== "" && subject.of !== "row";
  if (isOfSchool) return joined([words.place, words.stage, words.what, words.fall, words.figure]);
  return [words.fall, words.county, words.place, words.stage, words.what, words.figure].join("");
}

/** A bracket or a blank word needs no gap before it. */
const joined = (words: readonly string[]): string =>
  words
    .filter((word) => word !== "")
    .join(" ")
    .replaceAll(" （", "（");

/** The part in a list under the number it belongs to: 城区, 育英学校, 三年级; in a formula 全部在校生. */
export function partName(plan: Plan, whole: Subject, way: Way, part: Part): string {
  if (way.by === "whereabouts") return whereaboutsName(plan, part.subject);
  const head = wordsOf(plan, whole);
  const words = wordsOf(plan, part.subject);
  if (way.by === "formula") return said(words, tellingApart(head, [words]));
  return said(words, placeKinds.filter(differsFrom(head, words)));
}

const placeKinds: readonly WordKind[] = ["county", "place", "stage", "what"];

const differsFrom =
  (head: SubjectWords, words: SubjectWords) =>
  (kind: WordKind): boolean =>
    words[kind] !== "" && words[kind] !== head[kind];

/** The words in which any of the terms differs from what they make; what a term is called in itself goes with them. */
function tellingApart(head: SubjectWords, terms: readonly SubjectWords[]): readonly WordKind[] {
  return wordKinds.filter((kind) => kind === "figure" || terms.some((term) => differsFrom(head, term)(kind)));
}

/** What has no word of its own but a bracket is called by the grade it is. */
function said(words: SubjectWords, kinds: readonly WordKind[]): string {
  const isBare = words.figure === "" || words.figure.startsWith("（");
  return wordKinds
    .filter((kind) => kinds.includes(kind) || (kind === "what" && isBare))
    .map((kind) => words[kind])
    .join("");
}

/** How the number is made, numbers put in; of a way beside the first one, that one. */
export function explanationSentence(plan: Plan, explanation: Explanation, way: Way = explanation): string {
  const head = wordsOf(plan, explanation.subject);
  const terms = way.parts.map((part) => wordsOf(plan, part.subject));
  const kinds: readonly WordKind[] = way.by === "formula" ? tellingApart(head, terms) : ["figure"];
  const value = formatAmount(explanation.value, explanation.unit);
  const leaf = leafSentence(plan, explanation, way);
  const name = said(head, kinds);
  if (leaf !== null) return `${name} ${value}：${leaf}`;
  const named = way.parts.map((part, place) => ({
    ...part,
    name:
      way.by === "formula"
        ? said(terms[place] ?? head, kinds)
        : partName(plan, explanation.subject, way, part),
  }));
  return `${name} ${value} ${written(way, named)}`;
}

interface NamedPart extends Part {
  readonly name: string;
}

function written({ rule, by, parts }: Way, named: readonly NamedPart[]): string {
  const [first = "", second = "", third = ""] = named.map(term);
  switch (rule) {
    case "ratio":
      return parts[1]?.value === 0
        ? `= ${first} ÷ ${second}（没有在校生，按 0 计）`
        : `= ${first} ÷ ${second}`;
    case "share":
      return `= ${first} × ${second}，四舍五入`;
    case "share-floor":
      return `= ${first} × ${second}，舍去小数`;
    case "product":
      return `= ${first} × ${second}`;
    case "round-up":
      return `= ${first} ÷ ${second}，进一取整${flooredAt(parts[0]?.value ?? 0)}`;
    case "smallest":
      return `= 较小者：${first}，${second}`;
    case "at-least-zero":
      return `= ${named[0]?.sign === -1 ? "0 " : ""}${signedSum(named)}${flooredAt(sumOf(parts))}`;
    case "over-target":
      return `= ${first} − ${third} × ${second}（舍去小数）${flooredAt(gapOf(parts))}`;
    default:
      return by !== "formula" && parts.length > longestList
        ? `= ${parts.length} ${counters[by]}之和`
        : `= ${signedSum(withoutIdle(named))}`;
  }
}

const flooredAt = (exact: number): string => (exact < 0 ? "，小于 0 时按 0 计" : "");

const sumOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { sign, value }) => sum + sign * value, 0);

/** What is above the share, or below it. */
const gapOf = ([counted, share, all]: readonly Part[]): number =>
  (counted?.value ?? 0) - Math.floor(((share?.value ?? 0) * (all?.value ?? 0)) / wholeBp);

/** A longer list of places stands below the sentence anyway. */
const longestList = 4;

const counters: Readonly<Record<Exclude<Grouping, "formula">, string>> = {
  county: "个县（市、区）",
  stage: "个学段",
  area: "个片区",
  school: "所学校",
  grade: "个年级",
  measure: "项措施",
  line: "行",
  whereabouts: "个去向",
};

/** Of a long sum the terms that are 0 only make it longer. */
function withoutIdle(named: readonly NamedPart[]): readonly NamedPart[] {
  const busy = named.filter(({ value }) => value !== 0);
  return named.length > 2 && busy.length > 0 ? busy : named;
}

const term = ({ name, value, unit }: NamedPart): string =>
  value < 0 ? `${name}（${formatAmount(value, unit)}）` : `${name} ${formatAmount(value, unit)}`;

const signedSum = (named: readonly NamedPart[]): string =>
  named
    .map((part, place) => {
      const sign = part.sign < 0 ? "−" : place === 0 ? "" : "+";
      return sign === "" ? term(part) : `${sign} ${term(part)}`;
    })
    .join(" ");
