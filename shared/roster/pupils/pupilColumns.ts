/**
 * Is a row the header of a table with one row per pupil, and which of its columns are kept? Those say which school,
 * grade and class a pupil is in, and whether the pupil is there; every other column is a person's and stays unread.
 */
import type { PupilWords } from "./pupilWords.ts";
import { plainTitle, roleInWords } from "./titleWords.ts";

export const pupilRoles = [
  "schoolCode",
  "schoolName",
  "stage",
  "grade",
  "entry",
  "className",
  "status",
] as const;
export type PupilRole = (typeof pupilRoles)[number];
/** 在籍状态 and 在读状态 may stand in one table: who is away by either does not count. */
export const keptRoles = [...pupilRoles, "secondStatus"] as const;
export type KeptRole = (typeof keptRoles)[number];
/** Columns by number; a role without a column is absent. */
export type PupilColumns = Readonly<Partial<Record<KeptRole, number>>>;

/** One header row's texts by column number. */
export type HeaderTexts = ReadonlyMap<number, string>;

/** A header of more rows than three is none of pupils. */
const mostAbove = 2;

/**
 * Null when the row is no such header. `above` are the header rows over it, the nearest first: where a cell is blank,
 * a title that reaches down over two rows (学校, 年级 beside 学生信息/姓名) stands in for it.
 */
export function pupilColumnsIn(
  header: HeaderTexts,
  words: PupilWords,
  above: readonly HeaderTexts[] = [],
): PupilColumns | null {
  const texts = plainTexts(header);
  if (texts.size === 0) return null;
  const kept = keptColumns(texts, words);
  if (isPupilHeader(texts, kept, words)) return kept;
  const [next, ...others] = above.slice(0, mostAbove);
  if (next === undefined || !hasPersonal(texts, words)) return null;
  return pupilColumnsIn(new Map([...next, ...withText(header)]), words, others.slice(0, mostAbove - 1));
}

const withText = (header: HeaderTexts): [number, string][] =>
  [...header].filter(([, text]) => text.trim() !== "");

const plainTexts = (header: HeaderTexts): ReadonlyMap<number, string> =>
  new Map(withText(header).map(([column, text]) => [column, plainTitle(text)]));

const hasPersonal = (texts: HeaderTexts, { personal, certain }: PupilWords): boolean =>
  [...texts.values()].some((text) => personal.has(text) || certain.has(text));

/**
 * 学籍号 is a pupil's in any case. 姓名 may be a head teacher's: beside it stand a grade, an entry month, or a class and
 * a second personal column, and nothing is counted in the table itself (班级 below 姓名 of a roster of schools).
 */
function isPupilHeader(texts: HeaderTexts, kept: PupilColumns, words: PupilWords): boolean {
  const all = [...texts.values()];
  if (all.some((text) => words.certain.has(text))) return true;
  if (all.some((text) => words.counts.some((word) => text.includes(word)) || words.staff.has(text)))
    return false;
  const personal = all.filter((text) => words.personal.has(text)).length;
  if (personal === 0) return false;
  if (kept.grade !== undefined || kept.entry !== undefined) return true;
  const isOfSchool = kept.schoolName !== undefined || kept.schoolCode !== undefined;
  return kept.className !== undefined && (isOfSchool || personal > 1);
}

/**
 * Of several columns of one role the one whose word stands first in the list. The very same title twice means two
 * pupils a row; then no column tells whose it is.
 */
function keptColumns(texts: HeaderTexts, words: PupilWords): PupilColumns {
  if (isSideBySide(texts, words)) return {};
  const columns: Partial<Record<KeptRole, number>> = {};
  for (const role of pupilRoles) {
    const column = columnOf(texts, words.columns[role]) ?? columnInWords(texts, role);
    if (column !== undefined) columns[role] = column;
  }
  const [second] = [...texts].find(
    ([column, text]) => column !== columns.status && isTitleOf("status", text, words),
  ) ?? [undefined];
  return second === undefined ? columns : { ...columns, secondStatus: second };
}

function columnOf(texts: HeaderTexts, list: readonly string[]): number | undefined {
  for (const word of list) {
    for (const [column, text] of texts) if (text === word) return column;
  }
  return undefined;
}

const columnInWords = (texts: HeaderTexts, role: PupilRole): number | undefined =>
  [...texts].find(([, text]) => roleInWords(text) === role)?.[0];

/** `title` as `plainTitle` leaves it. */
export const isTitleOf = (role: PupilRole, title: string, { columns }: PupilWords): boolean =>
  columns[role].includes(title) || roleInWords(title) === role;

function isSideBySide(texts: HeaderTexts, { certain, columns }: PupilWords): boolean {
  const once = new Set<string>();
  for (const text of texts.values()) {
    const tells = certain.has(text) || columns.className.includes(text) || columns.grade.includes(text);
    if (tells && once.has(text)) return true;
    once.add(text);
  }
  return false;
}
