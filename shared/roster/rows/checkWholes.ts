/**
 * A school that is the sum of the rows right below or above it: 育英学校 followed by its 东校区 and 西校区 would count every
 * pupil twice. Whether it is so only the planner can say.
 */
import { grades } from "../../model/stage.ts";
import { problemAt, type RosterProblem } from "../problems/problem.ts";
import { numberOf, type RosterCells } from "./rosterRow.ts";

const mostParts = 12;
/** Fewer numbers could agree by chance. */
const fewestNumbers = 3;

export function wholeProblems(rows: readonly RosterCells[]): RosterProblem[] {
  const pupils = rows.map((cells) => grades.map((grade) => numberOf(cells, `enrollment.${grade}`) ?? 0));
  return rows.flatMap(({ name }, at) => {
    const own = pupils[at] ?? [];
    if (name === undefined || own.filter((count) => count > 0).length < fewestNumbers) return [];
    const parts =
      partsOf(own, pupils.slice(at + 1, at + 1 + mostParts)) ??
      partsOf(own, pupils.slice(Math.max(0, at - mostParts), at).toReversed());
    return parts === undefined ? [] : [problemAt("sum-of-neighbours", name, { found: String(parts) })];
  });
}

/** How many of the neighbours, from the nearest on, add up to the row in every grade. */
function partsOf(own: readonly number[], neighbours: readonly (readonly number[])[]): number | undefined {
  const sums = own.map(() => 0);
  for (const [i, neighbour] of neighbours.entries()) {
    neighbour.forEach((count, grade) => (sums[grade] = (sums[grade] ?? 0) + count));
    // A row without pupils is no part of anything.
    const isPart = neighbour.some((count) => count > 0);
    if (i > 0 && isPart && sums.every((sum, grade) => sum === own[grade])) return i + 1;
  }
  return undefined;
}
