/**
 * Milestones whose dates contradict each other or the date of their measure. Moving a measure moves no milestone; this says
 * what does not fit any more, and offers the common distances from the new date where they would mend it.
 */
import { disorderIn, disorderKinds, type DisorderKind } from "../../milestones/disorder.ts";
import { redates } from "../../milestones/proposal.ts";
import { formatCount } from "../../format/numbers.ts";
import { inOrder, type Plan } from "../../model/plan.ts";
import type { Measure } from "../../model/measure.ts";
import type { Milestone } from "../../model/milestone.ts";
import type { CheckContext, Finding, Fix, MeasureCheck, Sentence } from "../finding.ts";
import { aboutMeasure, count, dateName, measureName, milestoneDay, milestoneName, number } from "./words.ts";

export const milestoneOrder: MeasureCheck = {
  code: "milestone-order",
  title: "节点日期",
  severity: "warning",
  scope: "measure",
  run(context, measure) {
    const { plan, calculator, rules } = context;
    const county = plan.county.get(measure.countyCode);
    if (county === undefined) return [];
    const disorder = disorderIn(measure, calculator.milestones(measure.id), rules, county);
    if (disorder === null) return [];
    const { kind, milestone, days } = disorder;
    const found = {
      ...aboutMeasure(measure),
      field: "milestones",
      milestoneId: milestone.id,
      numbers: { days, disorder: disorderKinds.indexOf(kind), redates: mendingRedates(context, measure) },
    };
    // What has happened cannot be changed, and a step may well be done earlier than it had to be.
    return [kind === "actual" || kind === "early" ? { ...found, severity: "note" as const } : found];
  },
  sentence: (finding, plan) => sentences[kindOf(finding)](finding, plan),
  weight: "days",
  fix: redateAll,
};

const kindOf = (finding: Finding): DisorderKind => disorderKinds[number(finding, "disorder")] ?? "planned";

/** How many milestones would move, where after that nothing planned contradicts any more; else 0. */
function mendingRedates({ plan, calculator, rules }: CheckContext, measure: Measure): number {
  const county = plan.county.get(measure.countyCode);
  const milestones = calculator.milestones(measure.id);
  const moves = redates(measure, milestones, rules);
  if (county === undefined) return 0;
  const days = new Map(moves.map(({ milestone, plannedDate }) => [milestone.id, plannedDate]));
  const moved = milestones.map((milestone) => {
    const plannedDate = days.get(milestone.id);
    return plannedDate === undefined ? milestone : { ...milestone, plannedDate };
  });
  return disorderIn(measure, moved, rules, county) === null ? moves.length : 0;
}

function redateAll(finding: Finding): Fix | null {
  const { measureId, numbers } = finding;
  const { redates: moved = 0 } = numbers;
  if (measureId === undefined || moved === 0) return null;
  return {
    label: `按计划日期重排 ${formatCount(moved)} 个节点`,
    command: "propose-milestones",
    input: { measures: [measureId], mode: "redate" },
  };
}

const sentences: Readonly<Record<DisorderKind, (finding: Finding, plan: Plan) => Sentence>> = {
  planned: (finding, plan) => ({
    text: `${measureName(finding, plan)}的节点“${milestoneName(finding, plan)}”计划${dateName(milestoneDay(finding, plan))}，比排在前面的“${aboveName(finding, plan)}”早 ${count(finding, "days")} 天。`,
    remedy: "请核对这两个节点的计划日期。",
  }),
  late: (finding, plan) => ({
    text: `${measureName(finding, plan)}的节点“${milestoneName(finding, plan)}”计划${dateName(milestoneDay(finding, plan))}，晚于措施的计划日期${measureDay(finding, plan)} ${count(finding, "days")} 天。`,
    remedy: "请按计划日期重排节点，或把措施的计划日期改到能办成的时候。",
  }),
  early: (finding, plan) => ({
    text: `${measureName(finding, plan)}计划${measureDay(finding, plan)}，而节点“${milestoneName(finding, plan)}”还在${dateName(milestoneDay(finding, plan))}，相差 ${count(finding, "days")} 天。`,
    remedy: "措施改了日期的，请按计划日期重排节点；确实提前办成的不必处理。",
  }),
  actual: (finding, plan) => ({
    text: `${measureName(finding, plan)}的节点“${milestoneName(finding, plan)}”完成日期比排在前面的“${aboveName(finding, plan)}”早 ${count(finding, "days")} 天。`,
    remedy: "请核对完成日期；确实如此则不必处理。",
  }),
};

function measureDay({ measureId }: Finding, plan: Plan): string {
  const date = plan.measure.get(measureId ?? "")?.plannedDate;
  return date === undefined ? "" : dateName(date);
}

/** The nearest above it with which its date was compared. */
function aboveName(finding: Finding, plan: Plan): string {
  const isCompared = ({ plannedDate, actualDate }: Milestone): boolean =>
    kindOf(finding) === "actual"
      ? actualDate !== undefined
      : plannedDate !== undefined && actualDate === undefined;
  const own = inOrder(
    [...plan.milestone.values()].filter(({ measureId }) => measureId === finding.measureId),
  );
  const at = own.findIndex(({ id }) => id === finding.milestoneId);
  return own.slice(0, at).findLast(isCompared)?.name ?? "";
}
