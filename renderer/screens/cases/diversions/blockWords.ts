/** What section D says in sentences: whom a stage's end displaces, what is still open, why there is nothing to divert. */
import { openBoarders } from "../../../../shared/calculation/diversions/boarderRows.ts";
import type { Displaced } from "../../../../shared/calculation/diversions/displaced.ts";
import { dateOf } from "../../../../shared/calculation/fall.ts";
import { formatCount, formatFall } from "../../../../shared/format/numbers.ts";
import type { Measure } from "../../../../shared/model/measure.ts";
import type { Plan } from "../../../../shared/model/plan.ts";
import { gradeName, type School } from "../../../../shared/model/school.ts";
import { stages, type Stage } from "../../../../shared/model/stage.ts";
import type { Grade } from "../../../../shared/model/units.ts";
import { isRoute, stageNames } from "../../../../shared/model/vocabulary.ts";
import type { CaseSource } from "../../../../shared/print/caseSource.ts";
import type { DiversionBlock, DiversionSums } from "./blocks.ts";

/** 2023年秋停办小学，需分流 312 人（其中一年级新生 48 人；寄宿 20 人；外县户籍 6 人） */
export function blockTitle(
  plan: Plan,
  school: School,
  { displaced, measureId, stage }: DiversionBlock,
): string {
  const name = stageNames[stage];
  if (displaced === null) return `${name}：所属措施不使${name}终止，没有需分流的学生`;
  const way = plan.measure.get(measureId)?.kind === "transform" ? "转型停办" : "停办";
  const parts = partsOf(school, displaced);
  return `${formatFall(displaced.fall)}${way}${name}，需分流 ${formatCount(displaced.total)} 人${
    parts.length === 0 ? "" : `（其中${parts.join("；")}）`
  }`;
}

function partsOf(school: School, displaced: Displaced): string[] {
  const { stage, byGrade, total } = displaced;
  const [entry] = byGrade;
  const boarders = openBoarders(school, displaced, []);
  const nonLocal = Math.min(school.nonLocal?.[stage] ?? 0, total);
  return [
    ...(entry === undefined || entry.pupils === 0
      ? []
      : [`${gradeName(entry.grade)}新生 ${formatCount(entry.pupils)} 人`]),
    ...(boarders === 0 ? [] : [`寄宿 ${formatCount(boarders)} 人`]),
    ...(nonLocal === 0 ? [] : [`外县户籍 ${formatCount(nonLocal)} 人`]),
  ];
}

/** 未安排 12 人 or 多安排 3 人; nothing is open: 已全部安排. */
export function openWords({ whole: { open }, isSettled }: DiversionSums): string {
  if (isSettled) return "已全部安排";
  if (open === 0) return "合计相符，年级不符，须核对";
  return open > 0 ? `未安排 ${formatCount(open)} 人` : `多安排 ${formatCount(Math.abs(open))} 人`;
}

/** One calm line for a school without anybody to divert. */
export function nothingWords({ dossier, measures, schoolCase, frame }: CaseSource): string {
  const ending = stages.flatMap((stage) => dossier.endings[stage] ?? []);
  const late = ending.find(({ fall }) => fall > frame.county.targetYear);
  if (late !== undefined)
    return `${formatFall(late.fall)}才停办，在目标年 ${frame.county.targetYear} 年之后，本方案期内不需分流。`;
  if (ending.some(({ kind }) => kind !== "convert")) return "停办时已没有在校生，不需分流。";
  if (ending.length > 0) return "转为公办，学生留在原校，不需分流。";
  if (measures.some(isUndatedRoute))
    return "停办、转型还没有日期；在上面填了计划日期，这里列出需分流的学生。";
  if (schoolCase?.disposition === "purchase") return "政府购买学位继续办，学生留在原校，不需分流。";
  return "没有终止的学段，不需分流。";
}

const isUndatedRoute = (measure: Measure): boolean =>
  measure.kind !== undefined &&
  isRoute(measure.kind) &&
  measure.kind !== "convert" &&
  dateOf(measure) === undefined;

/** Of the row's grade, or of the whole stage. */
export const gradeWord = (grade: Grade | undefined, stage: Stage): string =>
  grade === undefined ? `${stageNames[stage]}各年级` : gradeName(grade);
