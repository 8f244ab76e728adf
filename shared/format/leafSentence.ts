/** The end of a chain in words: where a number was typed, what stands in for an empty cell, why there is nothing. */
import type { Explanation, Grouping, Reason, Way } from "../calculation/explain/explanation.ts";
import type { Subject } from "../calculation/explain/subject.ts";
import { dateOf, fallOf } from "../calculation/fall.ts";
import type { Plan } from "../model/plan.ts";
import { stageNames } from "../model/vocabulary.ts";
import { formatAmount } from "./figureNames.ts";
import { formatFall } from "./numbers.ts";

/** Null for a number that is made of others. */
export function leafSentence(plan: Plan, explanation: Explanation, way: Way): string | null {
  const { subject, value, unit, because } = explanation;
  if (because !== undefined) return reasonWords(plan, subject, because);
  if (way.rule === "given") return sources[subject.of] ?? null;
  if (way.rule === "default") return defaults[subject.of] ?? `没有填写，按 ${formatAmount(value, unit)} 计`;
  return way.parts.length === 0 ? nothingListed[way.by] : null;
}

type Words = Readonly<Partial<Record<Subject["of"], string>>>;

const sources: Words = {
  "school-cell": "学校名册中的数",
  "measure-cell": "进度表中的数",
  "county-cell": "本县填写的参数",
  norm: "规则中的标准",
};
const defaults: Words = { "entrant-index": "基期没有小学毕业年级的学生，招生按不变计" };

const nothingListed: Readonly<Record<Grouping, string>> = {
  formula: "没有可计的数",
  county: "各县（市、区）都是 0",
  stage: "两个学段都是 0",
  area: "各片区都是 0",
  school: "各校都是 0",
  grade: "各年级都是 0",
  measure: "没有起作用的措施",
  line: "各行都是 0",
  whereabouts: "没有起作用的措施",
};

function reasonWords(plan: Plan, subject: Subject, reason: Reason): string {
  if (reason === "not-yet") return notYetWords(plan, subject);
  if (reason === "other-stage") return `这项措施不涉及${stageIn(subject)}`;
  if (reason === "other-kind") return isAboutSeats(subject) ? "这类措施不增加学位" : "这类措施不减少在校生";
  return reasonTexts[reason];
}

const reasonTexts: Readonly<Record<Exclude<Reason, "not-yet" | "other-stage" | "other-kind">, string>> = {
  over: "购买已经截止",
  ended: "这个学段已由另一项措施终止",
  overruled: "这一年以另一项核减招生计划为准",
  "no-subsidy": "没有填写生均补助，不计经费",
  "not-converted": "民办学校的这个学段还没有转为公办，不计新增学位",
};

const stageIn = (subject: Subject): string =>
  "stage" in subject && subject.stage !== "all" ? stageNames[subject.stage] : "这个学段";

const isAboutSeats = (subject: Subject): boolean => subject.of === "measure" && subject.figure === "seats";

/** From which fall the measure counts, told from its date. */
function notYetWords(plan: Plan, subject: Subject): string {
  const measure = subject.of === "measure" ? plan.measure.get(subject.measureId) : undefined;
  const date = measure === undefined ? undefined : dateOf(measure);
  const snapshot = plan.county.get(measure?.countyCode ?? "")?.snapshot;
  if (date === undefined || snapshot === undefined) return "还没有到计入的秋季";
  return `从${formatFall(fallOf(date, snapshot))}起计入`;
}
