/** What is told of a row whose code and name do not say the same school of the plan. */
import type { School } from "../../model/school.ts";
import { knownNames } from "../differences/cellDifferences.ts";
import type { Match, NearSchool } from "./matchRows.ts";
import { problemAt, type RosterProblem } from "../problems/problem.ts";
import { textOf, type RosterRow } from "../rows/rosterRow.ts";
import { canonicalName } from "./schoolNames.ts";

export const matchProblems = (
  row: RosterRow,
  match: Match | undefined,
  schools: readonly School[],
  places: readonly string[],
): RosterProblem[] => [...codeProblem(row, match), ...nameOfAnother(row, match, schools, places)];

/** A new school with the name of one there is: perhaps the same, which only the planner can say. */
export function nameProblem(
  { cells }: RosterRow,
  near: readonly NearSchool[],
  places: readonly string[],
): RosterProblem[] {
  const said = canonicalName(textOf(cells, "name"), places);
  const same = near.find(({ name }) => canonicalName(name, places) === said);
  return same === undefined || cells.name === undefined
    ? []
    : [problemAt("name-not-unique", cells.name, { found: same.name })];
}

/** A school found by its name under another code: the code is what tells schools apart, so this is said. */
function codeProblem({ cells }: RosterRow, match: Match | undefined): RosterProblem[] {
  const { code } = cells;
  const said = textOf(cells, "code");
  if (match === undefined || match.by === "code" || code === undefined) return [];
  if (said === "" || match.school.code === "" || said === match.school.code) return [];
  return [problemAt("code-changed", code, { found: said, expected: match.school.code })];
}

/** A slip in one code would give a school the numbers of another, and its name. */
function nameOfAnother(
  { cells }: RosterRow,
  match: Match | undefined,
  schools: readonly School[],
  places: readonly string[],
): RosterProblem[] {
  const said = canonicalName(textOf(cells, "name"), places);
  if (match?.by !== "code" || cells.code === undefined || said === "") return [];
  if (knownNames(match.school, places).includes(said)) return [];
  const other = schools.find(({ name }) => canonicalName(name, places) === said);
  return other === undefined
    ? []
    : [problemAt("code-of-another", cells.code, { found: other.name, expected: match.school.name })];
}
