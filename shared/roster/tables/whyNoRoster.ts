/** Why something with a header is no roster: one row a pupil, a sum of schools, several rows a school, no schools at all. */
import { textAt } from "./rowText.ts";
import { countsFromOne } from "../columns/countedFromJunior.ts";
import type { Dictionary } from "../dictionary.ts";
import { stageSaid } from "../headers/headerMeaning.ts";
import { takeApart } from "../headers/headerWords.ts";
import { headerText } from "../plainText.ts";
import type { RosterProblemCode } from "../problems/problem.ts";
import type { RosterTable } from "./rosterTable.ts";

/** 一年级 to 三年级 of 高中. */
const seniorYears = 3;

export function whyNoRoster(table: RosterTable, dictionary: Dictionary): RosterProblemCode | undefined {
  // Whole headers: 校长/姓名 is a column of a school, 姓名 alone one of a person.
  const headers = table.columns.map(({ path }) => path.map(headerText).join(""));
  if (headers.some((header) => dictionary.pupilMarks.has(header))) return "pupil-export";
  if (headers.some((header) => dictionary.summaryMarks.has(header))) return "summary-table";
  if (!table.namesSchools) return "no-name-column";
  const namesStage = table.columns.some(({ path }) => stageSaid(path, dictionary) !== undefined);
  if (table.isOfOtherStage && !namesStage && countsFromOne(table, seniorYears, dictionary))
    return "other-stage-table";
  if (table.rows.length === 0) return "no-schools";
  return table.columns.some(({ column }) => splitsSchools(table, column, dictionary))
    ? "several-rows-a-school"
    : undefined;
}

const mostOf = 0.8;

/** Below 年级 or 项目 stand words of headers: 一年级, 班数, 人数. */
function splitsSchools({ rows }: RosterTable, column: number, dictionary: Dictionary): boolean {
  const texts = rows.map((row) => headerText(textAt(row, column))).filter((text) => text !== "");
  const words = new Set<string>();
  // Most columns are names and numbers: a fifth of them settles it, and the rest need not be taken apart.
  let others = texts.length - Math.ceil(texts.length * mostOf);
  let found = 0;
  for (const text of texts) {
    if (isWordOfHeader(text, dictionary)) {
      found += 1;
      words.add(text);
    } else if ((others -= 1) < 0) return false;
  }
  return found >= 2 && words.size >= 2;
}

const isWordOfHeader = (text: string, dictionary: Dictionary): boolean =>
  takeApart(text, dictionary)?.tokens.some(({ kind }) => kind === "grade" || kind === "measure") === true;
