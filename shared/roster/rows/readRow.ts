/**
 * One data row → the cells of a school: the steps, in their order. The stage a row tells by itself moves its grades before
 * anything is concluded from them; sums are made of what is left.
 */
import type { Schooling, Stage } from "../../model/stage.ts";
import type { Dictionary } from "../dictionary.ts";
import type { RosterProblem } from "../problems/problem.ts";
import type { DataRow, RosterTable } from "../tables/rosterTable.ts";
import { countedFromJunior, otherStageProblems, stageSaidBy, withMovedBack } from "./gradesOfStage.ts";
import type { ReadColumn, RosterCells } from "./rosterRow.ts";
import { RowReader } from "./rowReader.ts";
import { classSums, teachersInAll } from "./rowSums.ts";

export interface ReadRow {
  readonly cells: RosterCells;
  /** As the columns say, for the sums below them: 一年级 of a row of 初中 is in its cells as 七年级. */
  readonly byColumn: RosterCells;
  readonly stage?: Stage;
  readonly problems: readonly RosterProblem[];
}

export function readRow(
  table: RosterTable,
  row: DataRow,
  columns: readonly ReadColumn[],
  schooling: Schooling,
  dictionary: Dictionary,
): ReadRow {
  const reader = new RowReader(table, row, dictionary);
  for (const column of columns) reader.read(column);
  const said = stageSaidBy(reader.cells, dictionary);
  const moved = said === "junior" ? countedFromJunior(reader.cells, columns, schooling) : [];
  reader.move(moved);
  reader.settleOwnership();
  reader.settleTown();
  reader.settleType(schooling);
  const stage = said ?? reader.stageConcluded(schooling, columns);
  reader.settleWholeSchool(stage);
  Object.assign(reader.cells, teachersInAll(reader.cells));
  if (said !== undefined) reader.problems.push(...otherStageProblems(reader.cells, said, schooling));
  reader.dropOtherStages(schooling, stage);
  Object.assign(reader.cells, classSums(reader.cells, schooling));
  return {
    cells: reader.cells,
    byColumn: withMovedBack(reader.cells, moved),
    problems: reader.problems,
    ...(stage === undefined ? {} : { stage }),
  };
}
