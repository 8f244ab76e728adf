/** A pupil export in whose odd places people stand: titles, notes, headers, remarks, and cells of schools, grades and classes. */
import { SheetDraft } from "../sheetDraft.ts";

const school = "柳河县第一小学";
const headTeacher = "诸葛淑芬";

/** None of them is a word of any other table; those of `sheetName` are named as the place of what is told. */
export const people = [
  "慕容晓峰",
  "尉迟若曦",
  "澹台博文",
  "欧阳明",
  "李小明",
  "王子轩",
  "张淑芬",
  "买买提",
  "13912340001",
  "13912340002",
  "13912340003",
  "411988201201010011",
  "411988201201010022",
  "某街4412号",
] as const;

export const sheetName = `三(1)班${headTeacher}`;

const header = [
  "学籍号",
  "姓名",
  "身份证号",
  "学校名称",
  "年级",
  "班级",
  "入学年月",
  "学生状态",
  "张淑芬13912340001",
  "备注",
];
const child = ["G411988201201010011", "尉迟若曦", "411988201201010022"];
const usual = [school, "三年级", "1班", "201909", "在读"];
const remark = "父亲：慕容晓峰，电话 139 1234 0002，住某街4412号";

/** What stands in the kept columns of one child each. */
const slips: readonly (readonly string[])[] = [
  ["李小明", "三年级", "1班", "201909", "在读"],
  ["411988201201010022", "三年级", "1班", "201909", "在读"],
  [school, "王子轩", "1班", "201909", "在读"],
  [school, "13912340003", "1班", "201909", "在读"],
  [school, "三年级", "欧阳明", "201909", "在读"],
  [school, "三年级", "4119 8820 1201 0100 11", "201909", "在读"],
  [school, "三年级", "1班", "G411988201201010011", "在读"],
  [school, "三年级", "1班", "201909", "阿卜杜拉·买买提"],
];

export const pupilsWithSlips = 20 + slips.length;

const lines: readonly (readonly string[])[] = [
  [`${school}学生名册 制表人：澹台博文 13912340001`],
  ["说明：尉迟若曦（411988201201010022）的学籍由张淑芬办理，电话13912340002"],
  header,
  ...Array.from({ length: 20 }, () => [...child, ...usual, "", remark]),
  ...slips.map((slip) => [...child, ...slip, "", remark]),
  ["填表人：澹台博文", "", "", "审核人：张淑芬"],
];

export function oddPlaces(): SheetDraft {
  return draftOf(new SheetDraft(sheetName, { texts: "shared" }), lines);
}

/** Lists of names that are no tables, shown and hidden. */
export function listsOfPeople(): readonly SheetDraft[] {
  const names = people.map((text) => [text]);
  return [draftOf(new SheetDraft("联系人"), names), draftOf(new SheetDraft("备查", { hidden: true }), names)];
}

function draftOf(draft: SheetDraft, rows: readonly (readonly string[])[]): SheetDraft {
  for (const [i, row] of rows.entries())
    for (const [at, text] of row.entries()) if (text !== "") draft.put(i + 1, at + 1, { text });
  return draft;
}
