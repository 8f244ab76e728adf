/**
 * From the differences and the planner's ticks to the input of the one command that brings them in. Without a word from
 * her all new schools and changed cells come in; doubled rows, rows of other counties, kindergartens and the
 * like and removals only when ticked.
 */
import type { CommandInput } from "../../commands/index.ts";
import type { RosterTicks } from "../../contract/rosterChoices.ts";
import type { CountyCode, SchoolId } from "../../model/units.ts";
import type { ChangedSchool, RosterDifferences } from "./compareRoster.ts";
import { isImported } from "./factsAfter.ts";
import type { RosterCell, RosterRow } from "../rows/rosterRow.ts";

export const addKey = (row: string): string => `add ${row}`;
export const cellKey = (school: SchoolId, field: string): string => `cell ${school} ${field}`;
export const removeKey = (school: SchoolId): string => `remove ${school}`;

export type ImportInput = CommandInput<"import-roster">;
type Cell = NonNullable<ImportInput["add"]>[number]["cells"][number];

export function tickedImport(
  county: CountyCode,
  { added, changed, missing, doubled, elsewhere, beside }: RosterDifferences,
  { unticked, ticked }: RosterTicks,
): ImportInput {
  const [without, besides] = [new Set(unticked), new Set(ticked)];
  const rows = [
    ...added.map(({ row }) => row).filter(({ key }) => !without.has(addKey(key))),
    ...[...doubled, ...elsewhere, ...beside].filter(({ key }) => besides.has(addKey(key))),
  ];
  return {
    county,
    add: rows.map((row) => ({ cells: cellsOfNew(row) })),
    change: changed
      .map((school) => changeOf(school, without))
      .filter(({ cells, alias }) => cells.length > 0 || alias !== undefined),
    remove: missing.map(({ schoolId }) => schoolId).filter((id) => besides.has(removeKey(id))),
  };
}

export const isEmptyImport = ({ add = [], change = [], remove = [] }: ImportInput): boolean =>
  add.length + change.length + remove.length === 0;

/** Which school it is has been said apart from the ticks, so its alias is kept whatever is unticked. */
function changeOf({ schoolId, cells, alias }: ChangedSchool, without: ReadonlySet<string>) {
  const wanted = cells.map(({ to }) => to).filter(({ field }) => !without.has(cellKey(schoolId, field)));
  return { school: schoolId, cells: wanted.map(cellOf), ...(alias === undefined ? {} : { alias }) };
}

/** What the school has a field for and the row says something of; a school without any name waits for one. */
function cellsOfNew({ cells }: RosterRow): Cell[] {
  const kept = Object.values(cells)
    .filter((cell) => isImported(cell) && (cell.value !== null || cell.reason !== undefined))
    .map(cellOf);
  return kept.some(({ field }) => field === "name")
    ? kept
    : [...kept, { field: "name", value: "", text: "", reason: "required" }];
}

const cellOf = ({ field, value, text, reason, estimate }: RosterCell): Cell => ({
  field,
  value: asStored(value),
  ...(reason === undefined ? {} : { text, reason }),
  ...(estimate === undefined ? {} : { estimated: true }),
});

function asStored(value: RosterCell["value"]): Cell["value"] {
  if (value === null || typeof value !== "object") return value;
  throw new Error("no cell of a roster holds a list");
}
