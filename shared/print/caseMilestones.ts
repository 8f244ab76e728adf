/**
 * The milestones of a case, measure by measure: what was planned, what was done, who answers, and where each stands on the
 * day of printing. A measure without milestones has a line to write them on.
 */
import { milestoneState, type MilestoneState } from "../milestones/state.ts";
import type { Measure } from "../model/measure.ts";
import type { Milestone } from "../model/milestone.ts";
import type { IsoDate } from "../model/units.ts";
import { stageNames } from "../model/vocabulary.ts";
import type { CaseSource } from "./caseSource.ts";
import { rowsFor } from "./longText.ts";
import { onlyStage } from "./measureStage.ts";
import { label, type Block, type Row } from "./printed.ts";
import { formatDate, shown } from "./values.ts";

const columns: readonly (readonly [header: string, width: number])[] = [
  ["序号", 11],
  ["节点", 32],
  ["计划日期", 21.5],
  ["完成日期", 21.5],
  ["责任人", 26],
  ["状态", 15],
  ["备注", 29],
];
const widths = columns.map(([, width]) => width);

export const milestoneBlocks = (source: CaseSource, today: IsoDate): Block[] => [
  {
    kind: "table",
    look: "figures",
    columns: widths,
    head: [columns.map(([header]) => label(header))],
    bodies: source.measures.flatMap((measure, place) => measureBodies(source, measure, place, today)),
  },
  { kind: "note", text: `注：状态截至${formatDate(today)}。` },
];

/** The measure's own line is of no use at the foot of a page: it is kept with the first of its milestones. */
function measureBodies(
  source: CaseSource,
  measure: Measure,
  place: number,
  today: IsoDate,
): readonly (readonly Row[])[] {
  const milestones = source.milestonesOf(measure.id);
  const lines =
    milestones.length === 0
      ? [columns.map(() => label(""))]
      : milestones.flatMap((milestone, step) =>
          rowsFor(milestoneCells(source, measure, milestone, step, today), widths),
        );
  const [first = [], ...others] = lines;
  return [[[measureCell(source, measure, place)], first], ...others.map((line) => [line])];
}

/** 1．核减招生计划（初中），计划2023年7月10日 */
function measureCell({ plan, stages }: CaseSource, measure: Measure, place: number): Row[number] {
  const of = (key: string): string => shown(plan, "measure", measure, key);
  const dates = [
    of("plannedDate") === "" ? "" : `计划${of("plannedDate")}`,
    of("actualDate") === "" ? "" : `实际${of("actualDate")}`,
  ];
  const stage = onlyStage(measure, stages);
  const name = `${of("kind") || "未填措施"}${stage === undefined ? "" : `（${stageNames[stage]}）`}`;
  const text = [name, ...dates].filter((part) => part !== "").join("，");
  return { text: `${place + 1}．${text}`, columns: widths.length };
}

function milestoneCells(
  { plan }: CaseSource,
  measure: Measure,
  milestone: Milestone,
  step: number,
  today: IsoDate,
): Row {
  const of = (key: string): string => shown(plan, "milestone", milestone, key);
  return [
    label(String(step + 1)),
    { text: of("name") },
    label(milestone.plannedDate ?? of("plannedDate")),
    label(milestone.actualDate ?? of("actualDate")),
    { text: of("owner") },
    label(stateWords[milestoneState(milestone, measure, today).kind]),
    { text: of("note") },
  ];
}

const stateWords: Readonly<Record<MilestoneState["kind"], string>> = {
  done: "已完成",
  overdue: "逾期",
  ahead: "未到期",
  undated: "未定",
  unrecorded: "待补记",
};
