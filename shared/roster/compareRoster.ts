/**
 * The rows of a file against the schools of a county: new, changed cell by cell (old → new), missing from the file,
 * unchanged. Nothing is decided here; each difference can be ticked or not. (roster.md, Matching)
 */
import { readField, sameValue, type FieldSpec, type FieldValue } from "../model/fields.ts";
import { draftOf, fieldSpec, inOrder, type Plan } from "../model/plan.ts";
import type { School } from "../model/school.ts";
import type { CountyCode, SchoolId } from "../model/units.ts";
import { matchRows, type Match, type MatchChoices, type MatchedBy, type NearSchool } from "./matchRows.ts";
import { problemAt, type RosterProblem } from "./problem.ts";
import { textOf, type RosterCell, type RosterRow } from "./rosterRow.ts";
import { canonicalName } from "./schoolNames.ts";

export interface AddedSchool {
  readonly row: RosterRow;
  /** Schools of the plan it could be instead. */
  readonly near: readonly NearSchool[];
}

export interface CellDifference {
  readonly from: FieldValue;
  /** What is typed in the cell now and is not valid. */
  readonly fromDraft?: string;
  readonly to: RosterCell;
}

export interface ChangedSchool {
  readonly schoolId: SchoolId;
  readonly name: string;
  readonly rowKey: string;
  readonly by: MatchedBy;
  readonly cells: readonly CellDifference[];
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
  readonly problems: readonly RosterProblem[];
}

export function compareRoster(
  plan: Plan,
  countyCode: CountyCode,
  rows: readonly RosterRow[],
  choices: MatchChoices = {},
): RosterDifferences {
  const schools = inOrder(plan.school.values()).filter((school) => school.countyCode === countyCode);
  const doubled = rows.filter(({ doubleOf }) => doubleOf !== undefined);
  const elsewhere = rows.filter(
    ({ otherCounty, doubleOf }) => otherCounty !== undefined && doubleOf === undefined,
  );
  const own = rows.filter(({ otherCounty, doubleOf }) => otherCounty === undefined && doubleOf === undefined);
  const places = [[...plan.city.values()][0]?.name ?? "", plan.county.get(countyCode)?.name ?? ""];
  const { matched, near } = matchRows(own, schools, places, choices);
  const changed = own.flatMap((row) => changedSchool(plan, row, matched.get(row.key), places));
  const found = new Set([...matched.values()].map(({ school }) => school.id));
  const differing = new Set(changed.map(({ schoolId }) => schoolId));
  return {
    added: own.filter(({ key }) => !matched.has(key)).map((row) => ({ row, near: near.get(row.key) ?? [] })),
    changed,
    missing: schools.filter(({ id }) => !found.has(id)).map(({ id, name }) => ({ schoolId: id, name })),
    unchanged: [...found].filter((id) => !differing.has(id)),
    doubled,
    elsewhere,
    problems: own.flatMap((row) => [
      ...codeProblem(row, matched.get(row.key)),
      ...nameProblem(row, near.get(row.key) ?? [], places),
    ]),
  };
}

function changedSchool(
  plan: Plan,
  row: RosterRow,
  match: Match | undefined,
  places: readonly string[],
): ChangedSchool[] {
  if (match === undefined) return [];
  const { school, by } = match;
  const cells = Object.values(row.cells).flatMap((cell) => cellDifference(plan, school, cell, places));
  return cells.length === 0 ? [] : [{ schoolId: school.id, name: school.name, rowKey: row.key, by, cells }];
}

/** What the file says of a field the plan keeps; what is only concluded never changes a school that is known. */
function cellDifference(
  plan: Plan,
  school: School,
  cell: RosterCell,
  places: readonly string[],
): CellDifference[] {
  const spec = fieldSpec("school", cell.field);
  if (cell.guessed === true || spec === undefined || saysNothing(spec, cell)) return [];
  const draft = draftOf(plan, "school", school.id, cell.field);
  const from = readField(school, cell.field);
  const same =
    cell.reason === undefined
      ? draft === undefined && (sameValue(from, cell.value) || isSameName(school, cell, places))
      : draft !== undefined && draft.text === cell.text && draft.reason === cell.reason;
  return same ? [] : [{ from, ...(draft === undefined ? {} : { fromDraft: draft.text }), to: cell }];
}

/** A blank code or town is not that the school has none: they are never taken away by it. */
const saysNothing = ({ kind, required }: FieldSpec, { value, reason }: RosterCell): boolean =>
  kind === "text" && required === true && value === "" && reason === undefined;

/** Another spelling of the same name is no other name; the plan keeps its own. */
const isSameName = ({ name }: School, { field, value }: RosterCell, places: readonly string[]): boolean =>
  field === "name" &&
  typeof value === "string" &&
  canonicalName(value, places) === canonicalName(name, places);

/** A new school with the name of one there is: perhaps the same, which only the planner can say. */
function nameProblem(
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
