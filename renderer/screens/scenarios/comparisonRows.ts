/**
 * The lines of the comparison: what each says of a scenario, how far that is from the plan, and whether the difference
 * is one for the better. A line without a better side only differs.
 */
import { formatCount, formatDifference, formatShare, formatTarget } from "../../../shared/format/numbers.ts";
import { stageNames } from "../../../shared/model/vocabulary.ts";
import type { FallFigures, ScenarioFigures, Totals } from "../../../shared/scenarios/comparison.ts";
import type { ProblemCounts } from "./problemCounts.ts";
import { inTenThousands } from "../balance/columns/needsColumns.ts";

/** A scenario's figures with its open problems. */
export interface Compared extends ScenarioFigures {
  readonly problems: ProblemCounts;
}

export type Mark = "shortage" | "attention" | "fine" | undefined;

export interface ComparedCell {
  readonly value: string;
  /** Beside the value: the target met or missed, the worst area, what a sum lacks. */
  readonly note: string;
  readonly noteMark: Mark;
  /** Against the plan; "" where there is none, and in the plan's own column. */
  readonly difference: string;
  readonly differenceMark: Mark;
}

export interface ComparedRow {
  readonly id: string;
  /** Said once, at the first line of a group. */
  readonly group: string;
  /** A stronger line above it. */
  readonly startsPart: boolean;
  readonly label: string;
  /** One for each scenario. */
  readonly cells: readonly ComparedCell[];
}

interface Line<Figures> {
  readonly id: string;
  readonly group: string;
  readonly value: (figures: Figures) => number;
  readonly format: (value: number) => string;
  readonly difference: (value: number) => string;
  /** It is plainly better to have less of it. */
  readonly better?: "less";
  readonly note?: (figures: Figures) => readonly [text: string, mark: Mark];
}

const counted = { format: formatCount, difference: formatDifference };

const fallLines: readonly Line<FallFigures>[] = [
  {
    id: "share",
    group: "民办占比",
    value: ({ shareBp }) => shareBp,
    format: formatShare,
    difference: (bp) => `${formatDifference(bp / 100)} 个百分点`,
    better: "less",
    note: targetNote,
  },
  { id: "reduction", group: "计划压减（人）", value: ({ reduction }) => reduction, ...counted },
  { id: "seatsAdded", group: "新增学位（个）", value: ({ seatsAdded }) => seatsAdded, ...counted },
  {
    id: "shortage",
    group: "学位缺口（个）",
    value: ({ shortage }) => shortage,
    ...counted,
    better: "less",
    note: worstNote,
  },
  { id: "spare", group: "余缺（个）", value: ({ spare }) => spare, ...counted, note: spareNote },
];

function targetNote({ target }: FallFigures): readonly [string, Mark] {
  if (target === null) return ["", undefined];
  const share = formatTarget(target.shareBp);
  return target.met
    ? [`✓达标（${share}）`, "fine"]
    : [`▼超标（${share}）还需减 ${formatCount(target.stillToReduce)}`, "shortage"];
}

function worstNote({ worst }: FallFigures): readonly [string, Mark] {
  if (worst === null) return ["", undefined];
  const area = worst.area === "" ? "未分片区" : worst.area;
  return [`▼${area}${stageNames[worst.stage]}缺 ${formatCount(worst.shortage)}`, "shortage"];
}

function spareNote({ spare }: FallFigures): readonly [string, Mark] {
  if (spare === 0) return ["", undefined];
  return spare > 0 ? ["▲余", "fine"] : ["▼缺", "shortage"];
}

const lacking = (count: number, what: string): readonly [string, Mark] =>
  count === 0 ? ["", undefined] : [`${count} 项未填${what}`, "attention"];

type Whole = Totals & Pick<Compared, "problems">;
const totalLines: readonly Line<Whole>[] = [
  {
    id: "investment",
    group: "建设投资（万元）",
    value: ({ investment }) => investment,
    ...counted,
    better: "less",
    note: ({ withoutInvestment }) => lacking(withoutInvestment, "投资"),
  },
  {
    id: "budget",
    group: "购买学位经费（万元）",
    value: ({ budgetYuan }) => inTenThousands(budgetYuan),
    ...counted,
    better: "less",
    note: ({ withoutSubsidy }) => lacking(withoutSubsidy, "补助标准"),
  },
  { id: "teachers", group: "需要教师（人）", value: ({ teachers }) => teachers, ...counted },
  { id: "classes", group: "需要班级（个）", value: ({ classes }) => classes, ...counted },
  {
    id: "error",
    group: "● 必须处理的问题",
    value: ({ problems }) => problems.error,
    ...counted,
    better: "less",
  },
  {
    id: "warning",
    group: "▲ 需要留意的问题",
    value: ({ problems }) => problems.warning,
    ...counted,
    better: "less",
  },
  { id: "note", group: "○ 提示", value: ({ problems }) => problems.note, ...counted, better: "less" },
];

/** Costs, needs and problems. */
const startsPart: ReadonlySet<string> = new Set(["investment", "teachers", "error"]);

/** The first of the scenarios is the plan. */
export function comparedRows(scenarios: readonly Compared[]): readonly ComparedRow[] {
  const falls = scenarios[0]?.falls.map(({ year }) => year) ?? [];
  const byFall = fallLines.flatMap((line) =>
    falls.map((year, i) => ({
      id: `${line.id}/${year}`,
      group: i === 0 ? line.group : "",
      startsPart: i === 0,
      label: `${year}秋`,
      cells: cellsOf(
        line,
        scenarios.flatMap((one) => one.falls.slice(i, i + 1)),
      ),
    })),
  );
  const whole = totalLines.map((line) => ({
    id: line.id,
    group: line.group,
    startsPart: startsPart.has(line.id),
    label: "",
    cells: cellsOf(
      line,
      scenarios.map(({ totals, problems }) => ({ ...totals, problems })),
    ),
  }));
  return [...byFall, ...whole];
}

function cellsOf<Figures>(line: Line<Figures>, scenarios: readonly Figures[]): readonly ComparedCell[] {
  const values = scenarios.map(line.value);
  const [plan = 0] = values;
  return scenarios.map((figures, i) => {
    const value = line.value(figures);
    const [note, noteMark] = line.note?.(figures) ?? ["", undefined];
    const change = value - plan;
    return {
      value: line.format(value),
      note,
      noteMark,
      difference: i === 0 || change === 0 ? "" : `${change > 0 ? "▲" : "▼"} ${line.difference(change)}`,
      differenceMark: change === 0 ? undefined : markOf(change, line.better),
    };
  });
}

function markOf(change: number, better: "less" | undefined): Mark {
  if (better === undefined) return undefined;
  return change < 0 ? "fine" : "shortage";
}
