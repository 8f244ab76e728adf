/**
 * A county's pupil export of any length, made up line by line, in the two ways programs write it: texts in a table of
 * their own and named by number (Excel, WPS, LibreOffice), or in the cells. It is never kept anywhere.
 */
import { aWorkbookFile, type WorkbookFile } from "../../unit/host/workbooks/aWorkbookFile.ts";

export const pupilHeaders = [
  "序号",
  "全国学籍号",
  "学生姓名",
  "性别",
  "出生日期",
  "身份证件号",
  "学校标识码",
  "学校名称",
  "年级名称",
  "班级名称",
  "入学年月",
  "学生状态",
  "户口所在地",
  "监护人姓名",
  "联系电话",
] as const;

const grades = ["一年级", "二年级", "三年级", "四年级", "五年级", "六年级", "七年级", "八年级", "九年级"];
const family = Array.from("王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗");
const given = Array.from("子轩浩宇欣怡梓涵一诺俊杰雨桐思远佳琪明哲若溪嘉豪");
const rowsOfASchool = 450;
const rowsOfAClass = 50;

const padded = (number: number, length: number): string => String(number).padStart(length, "0");
const oneOf = (list: readonly string[], index: number): string => list[index % list.length] ?? "";

export function pupilLine(n: number): readonly string[] {
  const school = Math.floor(n / rowsOfASchool);
  const grade = Math.floor((n % rowsOfASchool) / rowsOfAClass);
  const entered = 2021 - (grade % 6);
  const born = `${entered - 6}${padded(1 + (n % 12), 2)}${padded(1 + (n % 28), 2)}`;
  return [
    String(n + 1),
    `G410522${born}${padded(n % 10_000, 4)}`,
    oneOf(family, n * 7) + oneOf(given, n * 3) + oneOf(given, Math.floor(n / 24)),
    n % 2 === 0 ? "男" : "女",
    born,
    `410522${born}${padded((n * 37) % 10_000, 4)}`,
    String(2_141_000_001 + school),
    `东陵县第${school + 1}学校`,
    oneOf(grades, grade),
    `${entered}级${1 + (Math.floor(n / 25) % 2)}班`,
    `${entered}09`,
    n % 97 === 0 ? "休学" : "在籍在读",
    `河南省安和市东陵县第${n % 20}镇`,
    oneOf(family, n * 5) + oneOf(given, n) + oneOf(given, Math.floor(n / 7)),
    `139${padded((n * 7919) % 100_000_000, 8)}`,
  ];
}

export type TextPlace = "shared" | "inline";

export const aPupilExport = (pupils: number, place: TextPlace): Buffer =>
  aWorkbookFile(pupilMarkup(pupils, place));

/** The first column are numbers, as in the exports. */
export function pupilMarkup(pupils: number, place: TextPlace): WorkbookFile {
  const writer = place === "shared" ? sharedTexts() : inlineTexts;
  const rows = [rowOf(pupilHeaders, 1, writer.cell)];
  for (let n = 0; n < pupils; n += 1) rows.push(rowOf(pupilLine(n), n + 2, writer.cell));
  return {
    rows: rows.join(""),
    strings: writer.strings(),
    styles: `<cellXfs count="1"><xf numFmtId="0"/></cellXfs>`,
    parts: { "[Content_Types].xml": contentTypes },
  };
}

const contentType = (part: string, type: string): string =>
  `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;

/** Other readers ask for it. */
const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${[
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
  contentType("workbook", "sheet.main"),
  contentType("worksheets/sheet1", "worksheet"),
  contentType("sharedStrings", "sharedStrings"),
  contentType("styles", "styles"),
].join("")}</Types>`;

type WriteCell = (reference: string, text: string) => string;

function rowOf(texts: readonly string[], row: number, cell: WriteCell): string {
  const cells = texts.map((text, column) => {
    const reference = `${String.fromCharCode(65 + column)}${row}`;
    return column === 0 && row > 1
      ? `<c r="${reference}" s="0" t="n"><v>${text}</v></c>`
      : cell(reference, text);
  });
  return `<row r="${row}" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false">${cells.join("")}</row>`;
}

const inlineTexts = {
  cell: (reference: string, text: string) => `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`,
  strings: () => "",
};

function sharedTexts() {
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  return {
    cell: (reference: string, text: string) => `<c r="${reference}" s="0" t="s"><v>${numberOf(text)}</v></c>`,
    strings: () => [...numbers.keys()].map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join(""),
  };
}
