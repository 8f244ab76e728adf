/** Milestones whose day has passed and that are not done. One finding a measure, which names the one longest overdue. */
import { isPast, overdueMilestones } from "../../milestones/state.ts";
import type { MeasureCheck } from "../finding.ts";
import { aboutMeasure, count, dateName, measureName, milestoneDay, milestoneName, number } from "./words.ts";

export const milestoneOverdue: MeasureCheck = {
  code: "milestone-overdue",
  title: "节点逾期",
  severity: "warning",
  scope: "measure",
  run({ plan, calculator, today }, measure) {
    const overdue = overdueMilestones(calculator.milestones(measure.id), measure, today);
    const county = plan.county.get(measure.countyCode);
    const [oldest] = overdue;
    if (oldest === undefined || county === undefined) return [];
    const numbers = { days: oldest.days, count: overdue.length };
    const found = {
      ...aboutMeasure(measure),
      field: "milestones",
      milestoneId: oldest.milestone.id,
      numbers,
    };
    // Nobody hurries what a plan of years gone by left open; it is only to be written down.
    return [isPast(county, today) ? { ...found, severity: "note" as const } : found];
  },
  sentence(finding, plan) {
    const what = `“${milestoneName(finding, plan)}”计划${dateName(milestoneDay(finding, plan))}`;
    const late = `已逾期 ${count(finding, "days")} 天`;
    return {
      text:
        number(finding, "count") === 1
          ? `${measureName(finding, plan)}的节点${what}，${late}。`
          : `${measureName(finding, plan)}有 ${count(finding, "count")} 个节点逾期，最早的${what}，${late}。`,
      remedy:
        finding.severity === "note"
          ? "目标年已过：请补填各节点的完成日期；措施已完成的，在进度表填实际日期即可。"
          : "已办成的请填完成日期；没有办成的请催办，或改到能办成的日期。",
    };
  },
  weight: "days",
};
