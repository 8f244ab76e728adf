/**
 * What a column 学段 says of a row's grades. In a table with one set of grades for both stages, 一年级 of a row of 初中 is
 * 初一; pupils in grades of the other stage are told.
 */
import { stagesOfType } from "../../model/schoolType.ts";
import { gradesOf, stages, type Schooling, type Stage } from "../../model/stage.ts";
import { stageNames } from "../../model/vocabulary.ts";
import type { Dictionary } from "../dictionary.ts";
import { compact } from "../plainText.ts";
import { problemAt, type RosterProblem } from "../problems/problem.ts";
import { rosterLabel, type RosterField } from "../columns/rosterFields.ts";
import type { ReadColumn } from "./rosterRow.ts";
import { numberOf, textOf, type RosterCell, type RosterCells } from "./rosterRow.ts";
import { fieldsOfStage, typeOf } from "./schoolStages.ts";

export const stageSaidBy = (cells: RosterCells, { stageOf }: Dictionary): Stage | undefined =>
  stageOf.get(compact(textOf(cells, "stage")));

/** A cell in a column of one grade that counts another. */
export interface MovedCell {
  readonly from: RosterCell;
  readonly to: RosterField;
}

/** The cells of 一年级 and so on, and the junior grades they mean; none where the table has columns for junior grades. */
export function countedFromJunior(
  cells: RosterCells,
  columns: readonly ReadColumn[],
  schooling: Schooling,
): MovedCell[] {
  const ofJunior = fieldsByGrade(schooling, "junior").flat();
  if (columns.some(({ field }) => ofJunior.includes(field))) return [];
  const ofPrimary = fieldsByGrade(schooling, "primary");
  return fieldsByGrade(schooling, "junior").flatMap((fields, year) =>
    fields.flatMap((to, i) => {
      const from = cells[ofPrimary[year]?.[i] ?? to];
      return from === undefined ? [] : [{ from, to }];
    }),
  );
}

export const withMovedBack = (cells: RosterCells, moved: readonly MovedCell[]): RosterCells =>
  moved.length === 0
    ? cells
    : { ...cells, ...Object.fromEntries(moved.map(({ from }) => [from.field, from])) };

const fieldsByGrade = (schooling: Schooling, stage: Stage): readonly (readonly RosterField[])[] =>
  gradesOf(schooling, stage).map((grade) => [`enrollment.${grade}`, `classes.${grade}`]);

/** 七年级 of a row of 小学 is filled in, where the type does not speak against it as well. */
export function otherStageProblems(cells: RosterCells, stage: Stage, schooling: Schooling): RosterProblem[] {
  const type = typeOf(cells);
  return stages
    .filter((other) => other !== stage && (type === undefined || stagesOfType(type).includes(other)))
    .flatMap((other) => fieldsOfStage(schooling, other))
    .flatMap((field) => {
      const cell = cells[field];
      if (cell === undefined || !((numberOf(cells, field) ?? 0) > 0)) return [];
      const details = { found: cell.text, expected: stageNames[stage], column: rosterLabel(field) };
      return [problemAt("grade-not-of-stage", cell, details)];
    });
}
