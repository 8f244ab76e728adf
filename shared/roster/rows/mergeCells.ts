/**
 * Two rows of one school made one: counts of each stage from the row that has them, teachers of both added up, and what
 * the rows say differently told.
 */
import { stagesOfType } from "../../model/schoolType.ts";
import { stages, type Schooling } from "../../model/stage.ts";
import { problemAt, type RosterProblem } from "../problems/problem.ts";
import { isCount, rosterLabel, type RosterField } from "../columns/rosterFields.ts";
import { numberOf, type RosterCell, type RosterCells } from "./rosterRow.ts";
import { withoutPart } from "../matching/schoolNames.ts";
import { fieldsOfStage, typeOf } from "./schoolStages.ts";

export interface Merged {
  readonly cells: RosterCells;
  readonly problems: readonly RosterProblem[];
}

export function mergeCells(one: RosterCells, two: RosterCells, schooling: Schooling): Merged {
  const cells: Partial<Record<RosterField, RosterCell>> = { ...one };
  const problems: RosterProblem[] = [];
  const byStage = new Set(stages.flatMap((stage) => fieldsOfStage(schooling, stage)));
  for (const cell of Object.values(two)) {
    const mine = one[cell.field];
    if (mine === undefined || isEmpty(mine)) cells[cell.field] = cell;
    else if (isEmpty(cell)) continue;
    else if (byStage.has(cell.field)) cells[cell.field] = larger(mine, cell);
    else if (cell.value !== mine.value) {
      const both = mergeTwo(mine, cell, one, two);
      cells[cell.field] = both.cell;
      if (both.isTold) {
        problems.push(
          problemAt("joined-values-differ", cell, {
            found: cell.text,
            expected: mine.text,
            column: rosterLabel(cell.field),
          }),
        );
      }
    } else if (mayBeParts.has(cell.field) && cell.reason === undefined) {
      const details = { found: cell.text, column: rosterLabel(cell.field) };
      problems.push(problemAt("joined-values-same", cell, details));
    }
  }
  return { cells, problems };
}

/** Each part of a school counts its own of these, or both say the whole school's. */
const mayBeParts: ReadonlySet<RosterField> = new Set(["teachers", "boarders", "beds"]);

const isEmpty = ({ value, reason }: RosterCell): boolean =>
  reason === undefined && (value === null || value === "" || value === 0);

const larger = (a: RosterCell, b: RosterCell): RosterCell => {
  if (a.reason !== undefined || b.reason !== undefined) return a.reason === undefined ? b : a;
  return Number(b.value) > Number(a.value) ? b : a;
};

/** What a school has once: its name without 小学部, the type of both stages, its teachers of both. */
function mergeTwo(
  mine: RosterCell,
  other: RosterCell,
  one: RosterCells,
  two: RosterCells,
): { readonly cell: RosterCell; readonly isTold: boolean } {
  const bad = mine.reason === undefined ? (other.reason === undefined ? undefined : other) : mine;
  if (mine.field === "type") return { cell: typeOfBoth(mine, one, two), isTold: false };
  if (bad !== undefined) return { cell: bad, isTold: false };
  if (mine.field === "name") {
    const shorter = [mine.text.trim(), withoutPart(mine.text.trim()), withoutPart(other.text.trim())];
    return {
      cell: { ...mine, value: shorter.toSorted((a, b) => a.length - b.length)[0] ?? mine.value },
      isTold: false,
    };
  }
  if (isCount(mine.field)) {
    const sum = (numberOf(one, mine.field) ?? 0) + (numberOf(two, mine.field) ?? 0);
    return { cell: { ...mine, value: sum }, isTold: mine.field === "teachers" };
  }
  // 学段 differs by its nature; it has done its work.
  return { cell: mine, isTold: mine.field !== "stage" };
}

/** The wider of two types; 小学 and 初级中学 together are a nine-year school, which the file did not say. */
function typeOfBoth(mine: RosterCell, one: RosterCells, two: RosterCells): RosterCell {
  const [a, b] = [typeOf(one), typeOf(two)];
  if (a !== undefined && stagesOfType(a).length > 1) return mine;
  if (b !== undefined && stagesOfType(b).length > 1) return two.type ?? mine;
  const { reason: _reason, ...rest } = mine;
  return { ...rest, value: "nine-year", guessed: true };
}
