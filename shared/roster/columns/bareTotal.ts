/**
 * A column that only says 合计: what it sums is told by the counts to its left and, among pupils, by which grades its
 * numbers are the sum of in most rows: all of them, all so far, or those since the last sum.
 */
import type { StageOrAll } from "../../model/stage.ts";
import { textAt } from "../tables/rowText.ts";
import { compact } from "../plainText.ts";
import type { CountField, RosterField } from "./rosterFields.ts";
import type { DataRow } from "../tables/rosterTable.ts";

interface Mapped {
  readonly column: number;
  readonly field: RosterField | null;
}

/** The field of a 合计 column; null when there is nothing it could sum. */
export function bareTotalField(
  rows: readonly DataRow[],
  columns: readonly Mapped[],
  column: number,
  stage: StageOrAll,
): CountField | null {
  const counted = columns.filter((other) => kindOf(other) !== undefined);
  // Nothing counted to its left: a sum in front of what it sums.
  const left = counted.findLast((other) => other.column < column) ?? counted[0];
  switch (left === undefined ? undefined : kindOf(left)) {
    case "classes":
    case "stageClasses":
      return `stageClasses.${stage}`;
    case "seats":
      return `seats.${stage}`;
    case "enrollment":
    case "total":
      return `total.${stage === "all" ? summedStage(rows, columns, column) : stage}`;
    default:
      return null;
  }
}

const kindOf = ({ field }: Mapped): string | undefined =>
  /^(enrollment|total|classes|stageClasses|seats|teachers)\b/u.exec(field ?? "")?.[1];

function summedStage(rows: readonly DataRow[], columns: readonly Mapped[], column: number): StageOrAll {
  const grades = columns.filter((other) => kindOf(other) === "enrollment");
  const sums = columns.filter((other) => kindOf(other) === "total" && other.column < column);
  const soFar = grades.filter((grade) => grade.column < column);
  const sinceSum = soFar.filter((grade) => grade.column > (sums.at(-1)?.column ?? 0));
  // Where the numbers do not decide, a sum amid the grades is of those before it, one behind them is of all.
  const candidates = soFar.length < grades.length ? [soFar, sinceSum, grades] : [grades, sinceSum];
  const fits = candidates.map((candidate) => rows.filter((row) => isSumOf(row, column, candidate)).length);
  return stageOf(candidates[fits.indexOf(Math.max(...fits))] ?? grades, grades);
}

const isSumOf = (row: DataRow, column: number, grades: readonly Mapped[]): boolean =>
  numberAt(row, column) === grades.reduce((sum, grade) => sum + (numberAt(row, grade.column) ?? 0), 0);

function numberAt(row: DataRow, column: number): number | undefined {
  const text = compact(textAt(row, column)).replaceAll(",", "");
  return /^\d+$/u.test(text) ? Number(text) : undefined;
}

function stageOf(summed: readonly Mapped[], grades: readonly Mapped[]): StageOrAll {
  if (summed.length === grades.length) return "all";
  const lower = summed.some(({ field }) => /\.[1-5]$/u.test(field ?? ""));
  const upper = summed.some(({ field }) => /\.([7-9]|junior\d)$/u.test(field ?? ""));
  if (lower && upper) return "all";
  return lower ? "primary" : "junior";
}
