/** One sheet of the file: its name in words, and what of a reading is about it. */
import type { RosterReading, RosterTableFound } from "../../../shared/contract/roster.ts";
import type { RosterProblem } from "../../../shared/roster/problems/problem.ts";

export const tablesOf = (reading: RosterReading, sheet: string): readonly RosterTableFound[] =>
  reading.tables.filter((table) => table.sheet === sheet);

export const problemsOf = (reading: RosterReading, sheet: string): readonly RosterProblem[] =>
  reading.problems.filter((problem) => problem.sheet === sheet);

/** A text file is one sheet without a name. */
export const sheetTitle = (sheet: string): string => (sheet === "" ? "文本文件" : sheet);
