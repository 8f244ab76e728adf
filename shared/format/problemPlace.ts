/** The parts of a problem's sentence: where it is, what was found, who has the file. */
import type { Holder, Problem } from "../contract/problem.ts";
import type { TableName } from "../model/plan.ts";
import { fieldSpec } from "../model/plan.ts";

export interface ProblemSentence {
  readonly text: string;
  readonly remedy: string;
}

const tableNames: Readonly<Record<TableName, string>> = {
  city: "市",
  county: "县",
  school: "学校",
  measure: "措施",
  diversion: "分流",
  milestone: "节点",
  attachment: "附件",
  scenario: "比选方案",
  case: "一校一案",
  acknowledgement: "已知悉的问题",
  draft: "待改的内容",
};

/** A file in quotation marks; nothing when the problem names none. */
export const nameOf = ({ path }: Problem): string => (path === undefined || path === "" ? "" : `“${path}”`);

/** The path in the file, or table, record and column. */
export function placeOf(problem: Problem): string {
  const { path, table, id, field } = problem;
  if (table === undefined) return path ?? "";
  const column = field === undefined ? undefined : (fieldSpec(table, field)?.label ?? field);
  return `${tableNames[table]}${id === undefined ? "" : ` ${id}`}${column === undefined ? "" : `的“${column}”`}`;
}

/** What stood there: JSON text in an interchange file, a code of the system for a disk. */
export const foundIn = ({ found }: Problem): string =>
  found === undefined || found === "" ? "" : `（${explained(found)}）`;

/** Codes of the system that a person meets now and then. */
const systemCodes: readonly (readonly [RegExp, string])[] = [
  [/^(ENOSPC|SQLITE_FULL)/u, "磁盘已满"],
  [/^(EACCES|EPERM|EROFS|SQLITE_READONLY|SQLITE_PERM)/u, "没有写入权限"],
  [/^(ENOENT|SQLITE_CANTOPEN)/u, "文件夹不存在或不能写入"],
  [/^(EIO|SQLITE_IOERR)/u, "磁盘读写出错"],
];

const explained = (found: string): string => systemCodes.find(([code]) => code.test(found))?.[1] ?? found;

export const expectationOf = ({ expected }: Problem): string =>
  expected === undefined ? "" : `，应为 ${expected}`;

/** 王敏，电脑 JYJ-03，2023-03-01 08:30 起 */
export function holderName({ person, host, since }: Holder): string {
  const who = person === "" ? "使用者不明" : person;
  const where = host === "" ? "" : `，电脑 ${host}`;
  return `${who}${where}${since === "" ? "" : `，${localTime(since)}起`}`;
}

/** The reader's own clock; a text that is no instant is shown as it is. */
function localTime(instant: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  const two = (n: number): string => String(n).padStart(2, "0");
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
