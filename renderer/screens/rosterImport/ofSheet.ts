/** What of a reading is about one sheet. */
import type { RosterReading, RosterTableFound } from "../../../shared/contract/roster.ts";
import type { RosterProblem } from "../../../shared/roster/problem.ts";

export const tablesOf = (reading: RosterReading, sheet: string): readonly RosterTableFound[] =>
  reading.tables.filter((table) => table.sheet === sheet);

export const problemsOf = (reading: RosterReading, sheet: string): readonly RosterProblem[] =>
  reading.problems.filter((problem) => problem.sheet === sheet);
