/**
 * The differences a planner has ticked, as the input of the command that brings them in. Without a word from her all new
 * schools and all changed cells come in; doubled rows, rows of other counties and removals only when she ticks them.
 */
import type { ImportedCell } from "../commands/importRoster.ts";
import { fieldSpec } from "../model/plan.ts";
import type { CountyCode, SchoolId } from "../model/units.ts";
import type { RosterDifferences } from "./compareRoster.ts";
import type { RosterCell, RosterRow } from "./rosterRow.ts";

export interface Ticks {
  /** Row keys of new schools, and changes as `schoolId/field`, that are left out. */
  readonly left: readonly string[];
  /** Row keys of doubled rows and of rows of other counties that come in all the same. */
  readonly taken: readonly string[];
  /** Schools missing from the file that are gone. */
  readonly removed: readonly SchoolId[];
}

export const usualTicks: Ticks = { left: [], taken: [], removed: [] };

export const changeKey = (schoolId: SchoolId, field: string): string => `${schoolId}/${field}`;

interface ImportInput {
  readonly county: CountyCode;
  readonly add: readonly { readonly cells: readonly ImportedCell[] }[];
  readonly change: readonly { readonly school: SchoolId; readonly cells: readonly ImportedCell[] }[];
  readonly remove: readonly SchoolId[];
}

export function tickedDifferences(
  county: CountyCode,
  { added, changed, missing, doubled, elsewhere }: RosterDifferences,
  ticks: Ticks = usualTicks,
): ImportInput {
  const [left, taken, removed] = [new Set(ticks.left), new Set(ticks.taken), new Set(ticks.removed)];
  const rows = [
    ...added.map(({ row }) => row).filter(({ key }) => !left.has(key)),
    ...[...doubled, ...elsewhere].filter(({ key }) => taken.has(key)),
  ];
  return {
    county,
    add: rows.map((row) => ({ cells: schoolCells(row) })),
    change: changed
      .map(({ schoolId, cells }) => ({
        school: schoolId,
        cells: cells
          .map(({ to }) => to)
          .filter(({ field }) => !left.has(changeKey(schoolId, field)))
          .map(importedCell),
      }))
      .filter(({ cells }) => cells.length > 0),
    remove: missing.map(({ schoolId }) => schoolId).filter((id) => removed.has(id)),
  };
}

/** What the plan keeps of a row; a row without a name comes in with its name to be filled in. */
function schoolCells({ cells }: RosterRow): ImportedCell[] {
  const kept = Object.values(cells)
    .filter(({ field }) => fieldSpec("school", field) !== undefined)
    .map(importedCell);
  return cells.name === undefined
    ? [{ field: "name", value: "", text: "", reason: "required" }, ...kept]
    : kept;
}

/** The kinds of values a school has; a structure is none of them. */
function importedCell({ field, value, text, reason }: RosterCell): ImportedCell {
  const plain = typeof value === "object" ? null : value;
  return reason === undefined ? { field, value: plain } : { field, value: plain, text, reason };
}
