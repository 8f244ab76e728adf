/**
 * Where the pupils of one stage go: a row for each grade and receiver, with the seats free there before and after them in
 * that fall, and what is to be settled with their parents. What has no place yet has a line to be filled in.
 */
import { diversionBalance } from "../calculation/diversions/balance.ts";
import type { Displaced } from "../calculation/diversions/displaced.ts";
import { receiverKey } from "../calculation/diversions/receivers.ts";
import { placeOfMeasure, nameOfSchool } from "../commands/names.ts";
import { formatCount, formatFall } from "../format/numbers.ts";
import type { Diversion } from "../model/diversion.ts";
import { gradeName } from "../model/school.ts";
import type { Stage } from "../model/stage.ts";
import { stageNames } from "../model/vocabulary.ts";
import type { CaseSource } from "./caseSource.ts";
import { rowsFor } from "./longText.ts";
import { figure, label, type Block, type Row } from "./printed.ts";
import { fullestFall, roomText } from "./receiverRoom.ts";
import { shown } from "./values.ts";

export interface Destinations {
  readonly stage: Stage;
  readonly displaced: Displaced | undefined;
  readonly rows: readonly Diversion[];
}

const columns: readonly (readonly [header: string, width: number])[] = [
  ["年级", 14],
  ["人数", 11],
  ["其中\n寄宿", 11],
  ["去向", 37],
  ["接收学校\n余位前→后", 24],
  ["分流日期", 20.5],
  ["应退费用\n（元）", 17.5],
  ["已退\n费", 10.5],
  ["学籍\n已转", 10.5],
];
const widths = columns.map(([, width]) => width);

export function destinationBlocks(source: CaseSource, group: Destinations): Block[] {
  const { displaced, rows } = group;
  const lines = [...rows.map((row) => rowCells(source, group, row)), ...openLines(group)];
  return [
    {
      kind: "table",
      look: "figures",
      columns: widths,
      head: [columns.map(([header]) => label(header))],
      bodies: withSum(
        lines.flatMap((line) => rowsFor(line, widths)),
        sumCells(rows),
      ),
    },
    ...(displaced === undefined ? [] : notes(source, group, displaced)),
  ];
}

/** The sum stands on the page of the last line it sums. */
function withSum(lines: readonly Row[], sum: Row): readonly (readonly Row[])[] {
  const last = lines.slice(-1);
  return [...lines.slice(0, -1).map((line) => [line]), [...last, sum]];
}

function rowCells(source: CaseSource, { displaced, rows }: Destinations, row: Diversion): Row {
  const of = (key: string): string => shown(source.plan, "diversion", row, key);
  const remarks = of("remarks");
  return [
    label(row.grade === undefined ? stageNames[row.stage] : gradeName(row.grade)),
    figure(bare(of("students"))),
    figure(bare(of("boarders"))),
    { text: `${destinationText(source, row)}${remarks === "" ? "" : `（${remarks}）`}` },
    label(displaced === undefined ? "" : roomText(source, displaced.fall, rows, row)),
    label(row.date ?? of("date")),
    figure(bare(of("fees"))),
    label(of("feesRefunded")),
    label(of("recordsMoved")),
  ];
}

/** The unit stands in the head of the column. */
const bare = (text: string): string => text.replace(/[人元]$/u, "");

function destinationText({ plan }: CaseSource, { toHome, toSchoolId, toMeasureId }: Diversion): string {
  if (toHome === true) return "回户籍地";
  const project = toMeasureId === undefined ? undefined : plan.measure.get(toMeasureId);
  return project === undefined ? nameOfSchool(plan, toSchoolId ?? "") : placeOfMeasure(plan, project);
}

/** A line by grade for those who have no place yet. */
function openLines({ displaced, rows }: Destinations): Row[] {
  if (displaced === undefined) return [];
  return diversionBalance(displaced, rows)
    .byGrade.filter(({ missing }) => missing > 0)
    .map(({ grade, missing }) => [
      label(gradeName(grade)),
      figure(formatCount(missing)),
      figure(""),
      { text: "（待安排）" },
      ...Array.from({ length: 5 }, () => label("")),
    ]);
}

function sumCells(rows: readonly Diversion[]): Row {
  const sum = (of: (row: Diversion) => number | undefined): string => {
    const known = rows.flatMap((row) => of(row) ?? []);
    return known.length === 0 ? "" : formatCount(known.reduce((all, one) => all + one, 0));
  };
  return [
    label("已安排合计"),
    figure(sum(({ students }) => students) || "0"),
    figure(sum(({ boarders }) => boarders)),
    label("", { columns: 3 }),
    figure(sum(({ fees }) => fees)),
    label("", { columns: 2 }),
  ];
}

function notes(source: CaseSource, { stage, rows }: Destinations, { fall }: Displaced): Block[] {
  if (rows.length === 0) return [];
  const overfull = overfullTexts(source, rows, fall);
  const text = [
    `注：余位为接收学校${stageNames[stage]}${formatFall(fall)}接收本校学生前、后的空余学位，已减去接收其他学校的学生。`,
    ...overfull,
  ].join("");
  return [{ kind: "note", text }];
}

/** Of each receiver the fall in which it has the most pupils too many. */
function overfullTexts(source: CaseSource, rows: readonly Diversion[], from: number): string[] {
  // By what they are: two of them may have the same name.
  const byReceiver = new Map(rows.map((row) => [receiverKey(source.receivers?.receiverOf(row) ?? {}), row]));
  return [...byReceiver.values()].flatMap((row) => {
    const worst = fullestFall(source, row, from);
    return worst === undefined
      ? []
      : [
          `${destinationText(source, row)}${formatFall(worst.year)}超出学位${formatCount(Math.abs(worst.free))}人。`,
        ];
  });
}
