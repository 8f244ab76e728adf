/** Header rows: one to a few rows in which most cells are words of the dictionary, with numbers below them. */
import type { Dictionary } from "../dictionary.ts";
import { headerStrength, namesSchool } from "./headerMeaning.ts";
import type { Merge, NeutralCell } from "../sheets/neutralGrid.ts";
import { compact, isNotApplicable } from "../plainText.ts";
import type { SheetGrid } from "../sheets/sheetGrid.ts";

export interface HeaderBlock {
  readonly first: number;
  readonly last: number;
}

/** Rows that can be one header; more is no header any planner made. */
const mostHeaderRows = 6;

/** All header blocks of a sheet, from the top. */
export function headerBlocks(grid: SheetGrid, dictionary: Dictionary): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  for (const row of grid.rows) {
    const previous = blocks.at(-1);
    if (previous !== undefined && row <= previous.last) continue;
    if (!namesColumns(grid, row, dictionary)) continue;
    const first = firstRow(grid, row, (previous?.last ?? 0) + 1, dictionary);
    blocks.push({ first, last: lastRow(grid, first, row, dictionary) });
  }
  return blocks;
}

/** Three cells or more name columns, many of the row or the school's own among them; of a narrow table two will do. */
function namesColumns(grid: SheetGrid, row: number, dictionary: Dictionary): boolean {
  const cells = grid.cellsOf(row);
  const strong = cells.filter((cell) => strengthOf(cell, dictionary) === "strong");
  const namesOne = strong.some(({ text }) => namesSchool(text, dictionary));
  if (strong.length < 3) return strong.length === 2 && cells.length <= 4 && namesOne;
  return namesOne || strong.length * 3 >= cells.length;
}

type Strength = ReturnType<typeof headerStrength>;

/** A town or a kind of school stands in thousands of rows: each text is looked up once. */
const known = new WeakMap<Dictionary, Map<string, Strength>>();

function strengthOf({ number, text }: NeutralCell, dictionary: Dictionary): Strength {
  if (number !== undefined) return null;
  const texts = known.get(dictionary) ?? new Map<string, Strength>();
  known.set(dictionary, texts);
  const before = texts.get(text);
  if (before !== undefined) return before;
  const strength = headerStrength(text, dictionary);
  texts.set(text, strength);
  return strength;
}

/** Parents above: rows of groups, not titles. */
function firstRow(grid: SheetGrid, row: number, from: number, dictionary: Dictionary): number {
  let first = row;
  while (first > from && row - first < mostHeaderRows && isParentRow(grid, first - 1, dictionary)) first -= 1;
  return first;
}

function isParentRow(grid: SheetGrid, row: number, dictionary: Dictionary): boolean {
  const cells = grid.cellsOf(row);
  const [only] = cells;
  if (only === undefined || cells.some(({ number }) => number !== undefined)) return false;
  if (cells.length === 1) return only.column > 1 && strengthOf(only, dictionary) === "strong";
  const strengths = cells.map((cell) => strengthOf(cell, dictionary));
  const groups = cells.filter((cell) => spanOf(grid.merges, cell) > 1).length;
  return strengths.includes("strong") || (groups >= 2 && !cells.some(isTitleLine));
}

/** "填报单位：…", "统计时间：2021年9月1日": words above a table that say what something is, as no group of columns does. */
const isTitleLine = ({ text }: NeutralCell): boolean => /:.|(日期|时间|单位)$/u.test(compact(text));

/** How many columns the merge that begins at the cell covers. */
function spanOf(merges: readonly Merge[], { row, column }: NeutralCell): number {
  const merge = merges.find(({ top, left }) => top === row && left === column);
  return merge === undefined ? 1 : merge.right - merge.left + 1;
}

/** Children below, numbers of columns (1, 2, 3 …; 甲, 乙, 1 …), and rows that the header's merges reach into. */
function lastRow(grid: SheetGrid, first: number, row: number, dictionary: Dictionary): number {
  let last = row;
  while (last - first + 1 < mostHeaderRows && isChildRow(grid, first, last, dictionary)) last += 1;
  return last;
}

function isChildRow(grid: SheetGrid, first: number, last: number, dictionary: Dictionary): boolean {
  const row = last + 1;
  const cells = grid.cellsOf(row);
  if (isNumbering(cells) || reaches(grid, first, last)) return true;
  const isHeader = (cell: NeutralCell): boolean =>
    strengthOf(cell, dictionary) !== null || isBareGrade(cell, dictionary);
  if (cells.length > 0 && (cells.every(isHeader) || isMostlyHeader(cells, dictionary))) return true;
  return dividesGroups(grid, last, cells, dictionary);
}

/** 男, 女 below a 一年级 that lost its merge: short words right of the row's own columns, some below a blank. */
function dividesGroups(
  grid: SheetGrid,
  header: number,
  cells: readonly NeutralCell[],
  dictionary: Dictionary,
): boolean {
  const above = ({ column }: NeutralCell): NeutralCell | undefined => grid.cellAt(header, column);
  const isWord = ({ text, number }: NeutralCell): boolean =>
    number === undefined && /^[\p{Script=Han}()]{1,8}$/u.test(compact(text)) && !isNotApplicable(text);
  const isOfRow = (cell: NeutralCell): boolean => namesSchool(above(cell)?.text ?? "", dictionary);
  const [first] = cells;
  const [leftmost] = grid.cellsOf(header);
  if (first === undefined || leftmost === undefined || first.column <= leftmost.column) return false;
  return (
    above(first) !== undefined &&
    cells.length >= 2 &&
    cells.every((cell) => isWord(cell) && !isOfRow(cell)) &&
    cells.some((cell) => above(cell) === undefined)
  );
}

/** Words nobody knows may stand among the children; a row with a name column of its own begins another header. */
function isMostlyHeader(cells: readonly NeutralCell[], dictionary: Dictionary): boolean {
  const strong = cells.filter((cell) => strengthOf(cell, dictionary) === "strong");
  if (cells.some(({ number }) => number !== undefined)) return false;
  const isOther = strong.some(({ text }) => namesSchool(text, dictionary));
  return strong.length >= 3 && strong.length * 2 >= cells.length && !isOther;
}

/** 一, 二, 三 below 小学在校生. */
const isBareGrade = ({ text, number }: NeutralCell, { bareGrades }: Dictionary): boolean =>
  number === undefined && bareGrades.has(compact(text));

/** Does a merge that begins in the header cover the row below? One of nearly a whole sheet is not a header's. */
const reaches = ({ merges }: SheetGrid, first: number, last: number): boolean =>
  merges.some(
    ({ top, bottom }) => top >= first && top <= last && bottom > last && bottom < first + mostHeaderRows,
  );

const letters = "甲乙丙丁戊己庚辛壬癸";

/** 甲 乙 丙 1 2 3 …, or "3=4+5" below a sum: numbers of columns from the left edge on, not a school. */
export function isNumbering(cells: readonly NeutralCell[]): boolean {
  const texts = cells.map(({ text }) => compact(text).replaceAll(/[()]/gu, ""));
  const numbers = texts.filter((text) => !(text.length === 1 && letters.includes(text)));
  if ((cells[0]?.column ?? 0) > 2 || texts.length < 4 || numbers.length < 3) return false;
  const leading = numbers.map((text) => Number(/^(\d{1,3})(=[\d+\-*/]+)?$/u.exec(text)?.[1]));
  return leading.every((number, i) => number === (leading[0] ?? 0) + i);
}
