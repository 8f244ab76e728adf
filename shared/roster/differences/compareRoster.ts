/**
 * The rows of a file against the schools of a county: new, changed cell by cell (old → new), missing from the file,
 * unchanged. Nothing is decided here; each difference can be ticked or not. (roster.md, Matching)
 */
import { inOrder, type Plan } from "../../model/plan.ts";
import type { Rules } from "../../model/rules.ts";
import type { SchoolId } from "../../model/units.ts";
import { cellDifferences, knownNames, type CellDifference, type Comparing } from "./cellDifferences.ts";
import { estimatedSeats } from "./derivedCells.ts";
import { factsAfter } from "./factsAfter.ts";
import {
  matchRows,
  type Match,
  type MatchedBy,
  type NearSchool,
  type RowLinks,
} from "../matching/matchRows.ts";
import { matchProblems, nameProblem } from "../matching/matchProblems.ts";
import type { RosterProblem } from "../problems/problem.ts";
import { unsaidProblem, type SaidOnly } from "../pupils/unsaidGrades.ts";
import type { RosterCounty } from "../rows/readRoster.ts";
import { textOf, type RosterCell, type RosterCells, type RosterRow } from "../rows/rosterRow.ts";
import { canonicalName } from "../matching/schoolNames.ts";

export interface AddedSchool {
  readonly row: RosterRow;
  /** Schools of the plan it could be instead. */
  readonly near: readonly NearSchool[];
}

export interface ChangedSchool {
  readonly schoolId: SchoolId;
  readonly name: string;
  readonly rowKey: string;
  readonly by: MatchedBy;
  readonly cells: readonly CellDifference[];
  /** Another name it is from now on known by. */
  readonly alias?: string;
}

export interface MissingSchool {
  readonly schoolId: SchoolId;
  readonly name: string;
}

export interface RosterDifferences {
  readonly added: readonly AddedSchool[];
  readonly changed: readonly ChangedSchool[];
  /** In the plan, not in the file; they stay unless the planner says that they are gone. */
  readonly missing: readonly MissingSchool[];
  readonly unchanged: readonly SchoolId[];
  /** Second rows of a school and stage: come in only when ticked. */
  readonly doubled: readonly RosterRow[];
  /** Rows that name another county: come in only when ticked. */
  readonly elsewhere: readonly RosterRow[];
  /** Kindergartens and the like that the plan does not have: come in only when ticked. */
  readonly beside: readonly RosterRow[];
  readonly problems: readonly RosterProblem[];
}

export interface RosterContext {
  readonly plan: Plan;
  readonly county: RosterCounty;
  readonly rules: Rules;
  /** By row key: grades of which a count of pupils says nothing. */
  readonly unsaid?: SaidOnly["unsaid"];
}

export function compareRoster(
  { plan, county, rules, unsaid }: RosterContext,
  rows: readonly RosterRow[],
  links: RowLinks = {},
): RosterDifferences {
  const schools = inOrder(plan.school.values()).filter((school) => school.countyCode === county.id);
  const places = [[...plan.city.values()][0]?.name ?? "", county.name];
  const comparing: Comparing = { plan, schooling: county.schooling, rules, places };
  const doubled = rows.filter(({ doubleOf }) => doubleOf !== undefined);
  const elsewhere = rows.filter(
    ({ otherCounty, doubleOf }) => otherCounty !== undefined && doubleOf === undefined,
  );
  const own = rows.filter(({ otherCounty, doubleOf }) => otherCounty === undefined && doubleOf === undefined);
  const { matched, near } = matchRows(own, schools, places, links);
  const changed = own.flatMap((row) => changedSchool(comparing, row, matched.get(row.key)));
  const found = new Set([...matched.values()].map(({ school }) => school.id));
  const differing = new Set(changed.map(({ schoolId }) => schoolId));
  const fresh = own.filter(({ key }) => !matched.has(key));
  const asNew = (row: RosterRow): RosterRow => withEstimates(comparing, row);
  return {
    added: fresh
      .filter(({ notCompulsory }) => notCompulsory === undefined)
      .map((row) => ({ row: asNew(row), near: near.get(row.key) ?? [] })),
    changed,
    missing: schools.filter(({ id }) => !found.has(id)).map(({ id, name }) => ({ schoolId: id, name })),
    unchanged: [...found].filter((id) => !differing.has(id)),
    doubled: doubled.map(asNew),
    elsewhere: elsewhere.map(asNew),
    beside: fresh.filter(({ notCompulsory }) => notCompulsory !== undefined).map(asNew),
    problems: own.flatMap((row) => [
      ...matchProblems(row, matched.get(row.key), schools, places),
      ...nameProblem(row, near.get(row.key) ?? [], places),
      ...unsaidProblem(row, matched.get(row.key)?.school, unsaid?.get(row.key)),
    ]),
  };
}

const estimatesOf = (comparing: Comparing, cells: RosterCells): RosterCell[] =>
  estimatedSeats(comparing, undefined, cells, factsAfter(undefined, cells));

/** A school that comes in whole brings its estimates with it. */
const withEstimates = (comparing: Comparing, row: RosterRow): RosterRow => ({
  ...row,
  cells: {
    ...row.cells,
    ...Object.fromEntries(estimatesOf(comparing, row.cells).map((cell) => [cell.field, cell])),
  },
});

function changedSchool(comparing: Comparing, row: RosterRow, match: Match | undefined): ChangedSchool[] {
  if (match === undefined) return [];
  const { school, by } = match;
  const cells = cellDifferences(comparing, school, row.cells);
  if (cells.length === 0) return [];
  const { id: schoolId, name } = school;
  return [{ schoolId, name, rowKey: row.key, by, cells, ...newAlias(comparing, row, match) }];
}

/** The planner said which school it is: the name by which the file knows it is remembered. */
function newAlias(
  { places }: Comparing,
  { cells }: RosterRow,
  { school, by }: Match,
): { readonly alias?: string } {
  const alias = textOf(cells, "name");
  const isNew = alias !== "" && !knownNames(school, places).includes(canonicalName(alias, places));
  return by === "choice" && isNew ? { alias } : {};
}
