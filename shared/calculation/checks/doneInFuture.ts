/**
 * A measure or a milestone is said to be done on a day that has not come. What is done counts as done on that day, and nobody
 * is told any more that it is overdue or what hangs on it, so a date that is meant as a plan hides all this.
 */
import { daysBetween } from "../../format/dates.ts";
import type { Measure } from "../../model/measure.ts";
import type { Plan } from "../../model/plan.ts";
import type { IsoDate } from "../../model/units.ts";
import type { CheckContext, Finding, Found, MeasureCheck } from "../finding.ts";
import { aboutMeasure, count, dateName, measureName, milestoneName, number } from "./words.ts";

export const doneInFuture: MeasureCheck = {
  code: "done-in-future",
  title: "完成日期未到",
  severity: "warning",
  scope: "measure",
  run: (context, measure) => [...ofMeasure(context, measure), ...ofMilestones(context, measure)],
  sentence: (finding, plan) => ({
    text: `${measureName(finding, plan)}${whatOf(finding, plan)}，却已按完成处理。`,
    remedy: "还没有办成的，请清空这个日期，把打算办成的日期填在计划日期；填错的请改正。",
  }),
  weight: "days",
};

function ofMeasure({ today }: CheckContext, measure: Measure): Found[] {
  const { actualDate } = measure;
  if (actualDate === undefined || actualDate <= today) return [];
  const numbers = { days: daysBetween(today, actualDate) };
  return [{ ...aboutMeasure(measure), field: "actualDate", numbers }];
}

/** One for all, which names the one furthest off. */
function ofMilestones({ calculator, today }: CheckContext, measure: Measure): Found[] {
  const early = calculator.milestones(measure.id).flatMap(({ id, actualDate }) => {
    if (actualDate === undefined || actualDate <= today) return [];
    return [{ id, days: daysBetween(today, actualDate) }];
  });
  const [first] = early.toSorted((a, b) => b.days - a.days);
  if (first === undefined) return [];
  const numbers = { days: first.days, count: early.length };
  return [{ ...aboutMeasure(measure), field: "milestones", milestoneId: first.id, numbers }];
}

function whatOf(finding: Finding, plan: Plan): string {
  const { measureId = "", milestoneId } = finding;
  if (milestoneId === undefined)
    return `的实际日期是${dayName(plan.measure.get(measureId)?.actualDate)}，还有 ${count(finding, "days")} 天才到`;
  const [name, day] = [milestoneName(finding, plan), dayName(plan.milestone.get(milestoneId)?.actualDate)];
  return number(finding, "count") === 1
    ? `的节点“${name}”完成日期是${day}，还有 ${count(finding, "days")} 天才到`
    : `有 ${count(finding, "count")} 个节点的完成日期还没有到，最晚的“${name}”是${day}`;
}

const dayName = (date: IsoDate | undefined): string => (date === undefined ? "" : dateName(date));
