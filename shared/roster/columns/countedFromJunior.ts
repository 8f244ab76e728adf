/**
 * A list of junior schools (初中花名册) often counts their grades from one again: there 一年级 is 初一. Only where title or
 * sheet say so, no header names a stage, and no grade is above the fourth, which no junior stage goes beyond.
 */
import type { Dictionary } from "../dictionary.ts";
import { gradeWithin, meaningOf, stageSaid, type HeaderMeaning } from "../headers/headerMeaning.ts";
import type { RosterTable } from "../tables/rosterTable.ts";
import { countOfGrade, type GradeWord } from "./rosterFields.ts";

const mostYears = 4;

export const isCountedFromJunior = (table: Columns, dictionary: Dictionary): boolean =>
  table.stage === "junior" && countsFromOne(table, mostYears, dictionary);

type Columns = Pick<RosterTable, "stage" | "columns">;

/** No header names a stage, or a grade above so many: its grades may be those of any stage. */
export const countsFromOne = ({ columns }: Columns, most: number, dictionary: Dictionary): boolean =>
  columns.every(({ path }) => {
    const grade = gradeIn(meaningOf(path, dictionary));
    return grade === undefined || (stageSaid(path, dictionary) === undefined && Number(grade) <= most);
  });

/** The same header in such a list. */
export function asJunior(meaning: HeaderMeaning): HeaderMeaning {
  if (meaning.kind !== "field" || meaning.fromWord === true) return meaning;
  const own = countOfGrade(meaning.field);
  const grade = own === undefined ? null : gradeWithin(own.grade, "junior");
  return own === undefined || grade === null ? meaning : { ...meaning, field: `${own.counted}.${grade}` };
}

const gradeIn = (meaning: HeaderMeaning): GradeWord | undefined =>
  meaning.kind === "field" ? countOfGrade(meaning.field)?.grade : undefined;
