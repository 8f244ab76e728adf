/**
 * Sums of the file against the rows that were read: never imported, only compared. Which rows a sum is of is told by its
 * label (民办小计, 城关镇小计) or by its numbers; a number that does not add up is named with the one that would.
 */
import { stagesOfType } from "../../model/schoolType.ts";
import type { Dictionary } from "../dictionary.ts";
import { addressOf } from "../sheets/neutralGrid.ts";
import { problemAt, type RosterProblem } from "../problems/problem.ts";
import { readCell } from "../cells/readCell.ts";
import type { ReadColumn } from "./rosterRow.ts";
import { isCheckSum, isCount, rosterLabel, type RosterField } from "../columns/rosterFields.ts";
import { numberOf, textOf, type RosterCells } from "./rosterRow.ts";
import type { RosterTable, TotalRow } from "../tables/rosterTable.ts";
import { typeOf } from "./schoolStages.ts";
import { fileOfSheet } from "../sheets/severalFiles.ts";
import { ownershipIn, stageIn } from "../tables/titleFacts.ts";

export interface CheckedTable {
  readonly table: RosterTable;
  readonly columns: readonly ReadColumn[];
  /** The rows as read, in their order. */
  readonly rows: readonly RosterCells[];
}

export function totalProblems(checked: readonly CheckedTable[], dictionary: Dictionary): RosterProblem[] {
  return checked.flatMap((one, i) => tableProblems(one, checked.slice(0, i), dictionary));
}

function tableProblems(
  { table, columns, rows }: CheckedTable,
  before: readonly CheckedTable[],
  dictionary: Dictionary,
): RosterProblem[] {
  const inSheet = before.filter((other) => other.table.sheet === table.sheet).flatMap((other) => other.rows);
  const inFile = before
    .filter((other) => fileOfSheet(other.table.sheet) === fileOfSheet(table.sheet))
    .flatMap((other) => other.rows);
  let last = 0;
  let unchecked: RosterProblem | undefined;
  const problems: RosterProblem[] = [];
  for (const [i, total] of table.totals.entries()) {
    const next = table.totals[i + 1]?.after ?? rows.length;
    const here = rows.slice(0, total.after);
    const numbers = numbersOf(table, total, columns, dictionary);
    unchecked ??= numbers.unchecked;
    // A sum stands below what it sums, or, in some offices, above it.
    const above = [rows.slice(last, total.after), here, [...inSheet, ...here], [...inFile, ...here]];
    const candidates = [...above, rows.slice(total.after, next), rows];
    problems.push(...mismatches(table, total, numbers.said, candidates));
    if (total.after > last) last = total.after;
  }
  return unchecked === undefined ? problems : [...problems, unchecked];
}

type Said = ReadonlyMap<RosterField, { readonly value: number; readonly cell: string }>;

/** The numbers of a sum's row; formulas without results are one note for all of them. */
function numbersOf(
  table: RosterTable,
  total: TotalRow,
  columns: readonly ReadColumn[],
  dictionary: Dictionary,
): { readonly said: Said; readonly unchecked?: RosterProblem } {
  const said = new Map<RosterField, { readonly value: number; readonly cell: string }>();
  let unchecked: RosterProblem | undefined;
  for (const { column, field, scale } of columns) {
    const cell = isCount(field) ? total.cells.find((own) => own.column === column) : undefined;
    if (cell === undefined) continue;
    const address = addressOf(cell.row, column);
    const { value, problem } = readCell(field, cell, scale, dictionary);
    if (typeof value === "number") said.set(field, { value, cell: address });
    else if (problem === "formula-without-value") {
      unchecked ??= problemAt("sum-unchecked", { sheet: table.sheet, cell: address });
    }
  }
  return unchecked === undefined ? { said } : { said, unchecked };
}

/** Against the rows whose sums agree in most columns; of equal ones, the first that the label allows. */
function mismatches(
  table: RosterTable,
  total: TotalRow,
  said: Said,
  candidates: readonly (readonly RosterCells[])[],
): RosterProblem[] {
  const isPart = total.label.startsWith("其中");
  const named = candidates.map((rows) => rows.filter((cells) => isNamedBy(total.label, cells)));
  const sets = [...named, ...(isPart ? [] : candidates)].filter((rows) => rows.length > 0);
  const differing = sets.map((rows) =>
    [...said].filter(([field, { value }]) => isReadable(rows, field) && sumOf(rows, field) !== value),
  );
  const fewest = Math.min(...differing.map((list) => list.length));
  const best = differing.findIndex((list) => list.length === fewest);
  const rows = sets[best];
  // "其中：寄宿制" sums what no column tells: there is nothing to compare it with.
  if (rows === undefined || (isPart && !namesSchools(total.label))) return [];
  return (differing[best] ?? []).map(([field, { value, cell }]) =>
    problemAt(
      "sum-mismatch",
      { sheet: table.sheet, cell },
      { found: String(value), expected: String(sumOf(rows, field)), column: rosterLabel(field) },
    ),
  );
}

/** A school's own sum that was never calculated is told; what it would add to this one nobody knows. */
const isReadable = (rows: readonly RosterCells[], field: RosterField): boolean =>
  !isCheckSum(field) || rows.every((cells) => cells[field]?.reason === undefined);

const sumOf = (rows: readonly RosterCells[], field: RosterField): number =>
  rows.reduce((sum, cells) => sum + (numberOf(cells, field) ?? 0), 0);

/** Does the label say whose sum it is? */
const namesSchools = (label: string): boolean =>
  ownershipIn(label) !== undefined || stageIn(label) !== undefined || namesTown(label);

const namesTown = (label: string): boolean => /(镇|乡|街道)/u.test(label);

/** Does the label speak of this school: by 公办/民办, stage, or town; a label that names none speaks of all. */
function isNamedBy(label: string, cells: RosterCells): boolean {
  const ownership = ownershipIn(label);
  if (ownership !== undefined && textOf(cells, "ownership") !== ownership) return false;
  const stage = stageIn(label);
  const stages = stagesOfType(typeOf(cells) ?? "nine-year");
  if (stage !== undefined && !(stages.length === 1 && stages[0] === stage)) return false;
  const town = textOf(cells, "town");
  return !namesTown(label) || (town !== "" && label.includes(town));
}
