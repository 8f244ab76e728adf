/** What a generated roster must be complained about and is not, and what it is complained about without need. */
import { stages } from "../../../shared/model/stage.ts";
import type { RosterPreview } from "../../../shared/roster/previewRoster.ts";
import type { RosterProblem, RosterSeverity } from "../../../shared/roster/problems/problem.ts";
import { numberOf, textOf } from "../../../shared/roster/rows/rosterRow.ts";
import type { Complaint, DrawnRoster } from "../generate/drawRoster.ts";

/** Seats made up for want of a figure, as the generator says them. */
export const estimatesIn = ({ added }: RosterPreview["differences"]): string[] =>
  added.flatMap(({ row: { cells } }) =>
    stages
      .filter((stage) => cells[`seats.${stage}`]?.estimate !== undefined)
      .map((stage) => `${textOf(cells, "name")} ${stage} ${numberOf(cells, `seats.${stage}`)}`),
  );

/** The cells that should have been complained about and were not. */
export const silentCells = (
  cells: readonly Complaint[],
  problems: readonly RosterProblem[],
  severity: RosterSeverity,
): Complaint[] =>
  cells.filter(
    ({ sheet, cell }) =>
      !problems.some(
        (problem) => isOn(problem.sheet, sheet) && problem.cell === cell && problem.severity === severity,
      ),
  );

/** What is worth knowing of a good file; a spoilt cell is also missed by the sums it is in. */
const usual = new Set<RosterProblem["code"]>([
  "column-unmapped",
  "approved-size",
  "scale-applied",
  "grade-jump",
  "hidden-sheet",
  "hidden-rows",
  "sum-unchecked",
  "rows-joined",
  "joined-values-differ",
  "classes-not-by-stage",
  "not-compulsory",
]);

/** Complaints about a file that deserves none: a planner who sees many of them reads none. */
export const needlessProblems = (
  { badCells, wrongSums, notes }: DrawnRoster,
  problems: readonly RosterProblem[],
): RosterProblem[] =>
  badCells.length > 0
    ? []
    : problems.filter(
        ({ sheet, cell, code }) =>
          !usual.has(code) &&
          !(code === "row-not-understood" && notes) &&
          !wrongSums.some((wrong) => isOn(sheet, wrong.sheet) && wrong.cell === cell),
      );

/** A text file has one sheet, whose name is not in the file. */
const isOn = (found: string, written: string): boolean => found === written || found === "";
