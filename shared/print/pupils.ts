/** Section B of a case: the pupils and classes of the base year by grade, and the falls to come by stage. */
import { formatCount, formatFall } from "../format/numbers.ts";
import { classesOf } from "../model/classes.ts";
import { gradeName } from "../model/school.ts";
import type { Stage } from "../model/stage.ts";
import type { Grade } from "../model/units.ts";
import { stageNames } from "../model/vocabulary.ts";
import type { CaseSource } from "./caseSource.ts";
import { fallTables } from "./fallTables.ts";
import { wholeSchool, type OutlookFall } from "./outlook.ts";
import { figure, label, textWidth, type Block, type Cell, type Row, type TableBlock } from "./printed.ts";
import { shown } from "./values.ts";

export function pupilsBlocks(source: CaseSource): Block[] {
  const { county } = source.frame;
  const base = formatFall(county.baseYear);
  return [
    { kind: "subheading", text: `（一）${base}季学期各年级在校生和班级` },
    gradeTable(source),
    { kind: "subheading", text: "（二）各年秋季学期在校生" },
    ...outlookBlocks(source),
  ];
}

/** Of a school without a single number nothing can be foreseen: 0 would be wrong. */
function outlookBlocks(source: CaseSource): Block[] {
  if (Object.keys(source.school.enrollment).length === 0)
    return [{ kind: "paragraph", text: "各年级在校生尚未填写，填写后测算。" }];
  return [
    { kind: "unit", text: "单位：人" },
    ...outlookTables(source),
    { kind: "note", text: "注：“民办在校生”不含政府购买学位的学生；“减少”为与不采取措施相比。" },
  ];
}

/** Grades in columns, the grades of each stage followed by their sum. */
function gradeTable(source: CaseSource): TableBlock {
  const { frame, stages } = source;
  const groups = stages.map((stage) => ({
    stage,
    name: stageNames[stage],
    grades: frame.stages[stage].grades,
  }));
  const isOne = groups.length === 1;
  const line = (what: "enrollment" | "classes"): Cell[] => [
    ...groups.flatMap(({ stage, grades }) => [
      ...grades.map((grade) => figure(gradeText(source, what, grade))),
      ...(isOne ? [] : [figure(sumText(source, what, [stage]))]),
    ]),
    figure(sumText(source, what, stages)),
  ];
  const head = [
    ...groups.flatMap(({ name, grades }) => [
      ...grades.map((grade) => label(gradeName(grade))),
      ...(isOne ? [] : [label(`${name}\n小计`)]),
    ]),
    label("合计"),
  ];
  const first = isOne ? 26 : narrowFirst;
  return {
    kind: "table",
    look: "figures",
    columns: [first, ...head.map(() => (textWidth - first) / head.length)],
    head: [[label("项目"), ...head]],
    bodies: [
      [
        [label("在校生（人）"), ...line("enrollment")],
        [label("班级（个）"), ...line("classes")],
      ],
    ],
  };
}

/** 在校生 as narrow as it can stand: nine grades and three sums are to its right. */
const narrowFirst = 13;

/** Without the unit, which stands in the first column. */
function gradeText({ plan, school }: CaseSource, what: "enrollment" | "classes", grade: Grade): string {
  const count = school[what][grade];
  return count === undefined ? shown(plan, "school", school, `${what}.${grade}`) : formatCount(count);
}

/** Of grades, and of classes that are known by stage only; empty when nothing is known, which is no sum of 0. */
function sumText(
  { school, frame }: CaseSource,
  what: "enrollment" | "classes",
  own: readonly Stage[],
): string {
  const known = own.flatMap((stage) =>
    what === "classes"
      ? (classesOf(school, frame.county.schooling, stage) ?? [])
      : frame.stages[stage].grades.flatMap((grade) => school.enrollment[grade] ?? []),
  );
  return known.length === 0 ? "" : formatCount(known.reduce((sum, count) => sum + count, 0));
}

function outlookTables({ frame, stages, outlook }: CaseSource): TableBlock[] {
  const parts = [
    ...stages.map((stage) => ({ name: stageNames[stage], line: outlook[stage] })),
    ...(stages.length > 1 ? [{ name: "合计", line: wholeSchool(outlook) }] : []),
  ];
  return fallTables({
    falls: frame.falls,
    baseYear: frame.county.baseYear,
    leading: [
      { header: "学段", width: 14 },
      { header: "项目", width: 40 },
    ],
    bodies: (falls, index) =>
      parts.map(({ name, line }) => outlookRows(name, line.slice(index, index + falls.length), line)),
  });
}

function outlookRows(name: string, falls: readonly OutlookFall[], line: readonly OutlookFall[]): Row[] {
  const row = (header: string, of: (fall: OutlookFall) => number): Cell[] => [
    { text: header },
    ...falls.map((fall) => figure(formatCount(of(fall)))),
  ];
  const rows = [
    row("不采取措施", ({ doNothing }) => doNothing),
    row("按计划：民办在校生", ({ counted }) => counted),
    ...(line.some(({ purchased }) => purchased > 0)
      ? [row("政府购买学位", ({ purchased }) => purchased)]
      : []),
    row("减少", ({ reduced }) => reduced),
  ];
  return rows.map((cells, place) => (place === 0 ? [label(name, { rows: rows.length }), ...cells] : cells));
}
