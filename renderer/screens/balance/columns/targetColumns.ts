/** The target's part of 对照: the share asked, the pupils it leaves room for, how far the plan is, and a task in pupils. */
import type { Comparison } from "../../../../shared/calculation/comparison.ts";
import type { Subject } from "../../../../shared/calculation/explain/subject.ts";
import { formatCount, formatTarget } from "../../../../shared/format/numbers.ts";
import type { County } from "../../../../shared/model/county.ts";
import type { GridColumn } from "../../../grid/types.ts";
import type { BalanceLine } from "../balanceLines.ts";
import { subjectOfLine } from "./subjects.ts";

type Column = GridColumn<BalanceLine>;
type Compare = (line: BalanceLine) => Comparison;

export const targetColumns = (county: County, of: Compare): readonly Column[] => [
  {
    id: "target.shareBp",
    header: "目标占比",
    group: "目标",
    width: 74,
    align: "right",
    text: (line) => saidOr(of(line).target?.shareBp, formatTarget),
    sortValue: (line) => of(line).target?.shareBp ?? null,
    subject: (line) => (of(line).target === null ? undefined : cellOf(line, "targets")),
  },
  {
    id: "target.pupils",
    header: "最多人数",
    group: "目标",
    hint: () => "目标占比 × 全部在校生，舍去小数",
    width: 74,
    align: "right",
    text: (line) => saidOr(of(line).target?.pupils, formatCount),
    sortValue: (line) => of(line).target?.pupils ?? null,
    subject: (line) => (of(line).target === null ? undefined : { of: "allowed", ...fallOf(line) }),
  },
  {
    id: "target.gap",
    header: "本方案比目标",
    group: "目标",
    width: 128,
    align: "right",
    text: (line) => gapText(gap(of(line))),
    mark: (line) => gapMark(gap(of(line))),
    sortValue: (line) => gap(of(line)),
    subject: (line) => (of(line).target === null ? undefined : { of: "to-reduce", ...fallOf(line) }),
  },
  ...(county.targets.some(({ reductionPupils }) => reductionPupils !== undefined) ? taskColumns(of) : []),
];

/** Targets are the county's. */
const fallOf = ({ countyCode, row: { year, stage } }: BalanceLine) => ({ countyCode, year, stage });

const cellOf = (line: BalanceLine, group: "targets" | "tasks"): Subject => ({
  of: "county-cell",
  countyCode: line.countyCode,
  field: `${group}.${line.row.year}.${line.row.stage}`,
});

/** Pupils above what the target leaves room for; below it a negative number. */
const gap = ({ planned, target }: Comparison): number | null =>
  target === null ? null : planned.pupils - target.pupils;

const gapText = (pupils: number | null): string =>
  pupils === null
    ? "—"
    : pupils > 0
      ? `▼还需减 ${formatCount(pupils)}`
      : `✓达标${pupils < 0 ? ` 余 ${formatCount(-pupils)}` : ""}`;

const gapMark = (pupils: number | null): "shortage" | "fine" | undefined =>
  pupils === null ? undefined : pupils > 0 ? "shortage" : "fine";

const taskColumns = (of: Compare): readonly Column[] => [
  {
    id: "task.required",
    header: "任务数",
    group: "压减任务（人）",
    width: 74,
    align: "right",
    text: (line) => saidOr(of(line).task?.required, formatCount),
    sortValue: (line) => of(line).task?.required ?? null,
    subject: (line) => (of(line).task === null ? undefined : cellOf(line, "tasks")),
  },
  {
    id: "task.done",
    header: "完成",
    group: "压减任务（人）",
    width: 74,
    align: "right",
    text: (line) => saidOr(of(line).task?.done, formatCount),
    sortValue: (line) => of(line).task?.done ?? null,
    subject: (line) => (of(line).task === null ? undefined : subjectOfLine(line, "reduction.total")),
  },
  {
    id: "task.gap",
    header: "差额",
    group: "压减任务（人）",
    width: 88,
    align: "right",
    text: (line) => taskText(of(line)),
    mark: (line) => (of(line).task === null ? undefined : of(line).task?.met ? "fine" : "shortage"),
    subject: (line) =>
      of(line).task === null ? undefined : { of: "to-reduce", ...fallOf(line), target: "task" },
  },
];

const taskText = ({ task }: Comparison): string =>
  task === null ? "—" : task.met ? "✓完成" : `▼差 ${formatCount(task.required - task.done)}`;

const saidOr = (value: number | undefined, format: (value: number) => string): string =>
  value === undefined ? "—" : format(value);
