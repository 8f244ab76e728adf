/**
 * Two tables beside each other under one row of headers: 小学 on the left, 初中 on the right, each with its own names. Read
 * as one table, the schools of the left would get the pupils of the right, so such a table is not read at all.
 */
import { textAt } from "./rowText.ts";
import type { ColumnMapping } from "../columns/mapColumns.ts";
import { compact } from "../plainText.ts";
import { problemAt, type RosterProblem } from "../problems/problem.ts";
import { isCount } from "../columns/rosterFields.ts";
import type { RosterTable } from "./rosterTable.ts";

/** At the second column of names; undefined for a table by itself. */
export function sideBySideProblem(
  table: RosterTable,
  mappings: readonly ColumnMapping[],
): RosterProblem | undefined {
  const name = mappings.find(({ field }) => field === "name");
  const second = mappings.find(
    (other) => other.wanted === "name" && name !== undefined && areOfTwo(table, mappings, name, other),
  );
  if (second === undefined) return undefined;
  return problemAt(
    "side-by-side",
    { sheet: table.sheet, cell: second.address },
    { found: second.header, column: second.header },
  );
}

/** Names that differ, with counts behind each: a name repeated for the reader of a wide table is the same in every row. */
function areOfTwo(
  table: RosterTable,
  mappings: readonly ColumnMapping[],
  first: ColumnMapping,
  second: ColumnMapping,
): boolean {
  const [left, right] = [first, second].toSorted((a, b) => a.column - b.column);
  if (left === undefined || right === undefined) return false;
  const counts = mappings.filter(isOfCounts).map(({ column }) => column);
  const [isLeft, isRight] = [
    counts.some((column) => column > left.column && column < right.column),
    counts.some((column) => column > right.column),
  ];
  return isLeft && isRight && table.rows.some((row) => differ(row, left.column, right.column));
}

/** A count, or one that stands there twice. */
const isOfCounts = ({ field, wanted }: ColumnMapping): boolean => {
  const meant = field ?? wanted;
  return meant !== undefined && isCount(meant);
};

function differ(row: RosterTable["rows"][number], left: number, right: number): boolean {
  const [one, two] = [compact(textAt(row, left)), compact(textAt(row, right))];
  return one !== "" && two !== "" && one !== two;
}
