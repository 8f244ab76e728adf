/**
 * A roster as counties keep it, of any length: a merged two-row header, shared texts, numbers, a row of sums. With `more`
 * pupils in every grade it is that of the next year.
 */
import { aWorkbookFile, type WorkbookFile } from "./aWorkbookFile.ts";

const plain = ["序号", "学校名称", "学校标识码", "办别", "办学类型", "所在乡镇"];
const grades = ["一", "二", "三", "四", "五", "六", "七", "八", "九"].map((grade) => `${grade}年级`);
const after = ["小学班级数", "初中班级数", "专任教师数", "小学学位数", "初中学位数"];

const shared = (index: number): string => `<c t="s"><v>${index}</v></c>`;
const number = (value: number): string => `<c><v>${value}</v></c>`;
const row = (cells: readonly string[]): string => `<row>${cells.join("")}</row>`;

export function rosterMarkup(schools: number, more = 0): WorkbookFile {
  const strings: string[] = [];
  const text = (words: string): string => shared(strings.push(words) - 1);
  const kinds = { public: text("公办"), type: text("九年一贯制学校") };
  const head = [
    row([text("东陵县2021—2022学年度义务教育学校名册")]),
    row([...plain, "在校生数", ...grades.slice(1).map(() => ""), ...after].map(text)),
    row([...plain.map(() => ""), ...grades].map(text)),
  ];
  const lines = Array.from({ length: schools }, (_, n) =>
    row([
      number(n + 1),
      text(`东陵县第${n + 1}学校`),
      text(String(2_141_000_001 + n)),
      kinds.public,
      kinds.type,
      text(`第${n % 20}镇`),
      ...grades.map((_grade, g) => number(30 + more + ((n * 7 + g * 11) % 200))),
      ...after.map((_column, c) => number(6 + ((n + c) % 40))),
    ]),
  );
  const sum = row([
    text("合计"),
    ...plain.slice(1).map(() => "<c/>"),
    `<c><f>SUM(G4:G9)</f><v>${schools}</v></c>`,
  ]);
  return {
    rows: [...head, ...lines, sum].join(""),
    after: `<mergeCells><mergeCell ref="A1:T1"/><mergeCell ref="G2:O2"/></mergeCells>`,
    strings: strings.map((words) => `<si><t>${words}</t></si>`).join(""),
  };
}

export const aRosterFile = (schools: number, more = 0): Buffer => aWorkbookFile(rosterMarkup(schools, more));
