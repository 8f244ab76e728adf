/** From the differences and the planner's ticks to the input of the one command that brings them in. */
import type { CommandInput } from "../../../shared/commands/index.ts";
import type { RosterTicks } from "../../../shared/contract/roster.ts";
import { fieldSpec } from "../../../shared/model/plan.ts";
import type { CountyCode, SchoolId } from "../../../shared/model/units.ts";
import type { RosterDifferences } from "../../../shared/roster/compareRoster.ts";
import type { RosterCell, RosterRow } from "../../../shared/roster/rosterRow.ts";

export const addKey = (row: string): string => `add ${row}`;
export const cellKey = (school: SchoolId, field: string): string => `cell ${school} ${field}`;
export const removeKey = (school: SchoolId): string => `remove ${school}`;

export type ImportInput = CommandInput<"import-roster">;
type Cell = NonNullable<ImportInput["add"]>[number]["cells"][number];

export function tickedImport(
  county: CountyCode,
  { added, changed, missing, doubled, elsewhere }: RosterDifferences,
  { unticked, ticked }: RosterTicks,
): ImportInput {
  const [without, besides] = [new Set(unticked), new Set(ticked)];
  const rows = [
    ...added.map(({ row }) => row).filter(({ key }) => !without.has(addKey(key))),
    ...[...doubled, ...elsewhere].filter(({ key }) => besides.has(addKey(key))),
  ];
  return {
    county,
    add: rows.map((row) => ({ cells: cellsOfNew(row) })),
    change: changed
      .map(({ schoolId, cells }) => ({
        school: schoolId,
        cells: cells
          .map(({ to }) => to)
          .filter(({ field }) => !without.has(cellKey(schoolId, field)))
          .map(cellOf),
      }))
      .filter(({ cells }) => cells.length > 0),
    remove: missing.map(({ schoolId }) => schoolId).filter((id) => besides.has(removeKey(id))),
  };
}

export const isEmptyImport = ({ add = [], change = [], remove = [] }: ImportInput): boolean =>
  add.length + change.length + remove.length === 0;

/** What the school has a field for and the row says something of; a school without any name waits for one. */
function cellsOfNew({ cells }: RosterRow): Cell[] {
  const kept = Object.values(cells)
    .filter(({ field, value, reason }) => isKept(field) && (value !== null || reason !== undefined))
    .map(cellOf);
  return kept.some(({ field }) => field === "name")
    ? kept
    : [...kept, { field: "name", value: "", text: "", reason: "required" }];
}

const isKept = (field: string): boolean => fieldSpec("school", field) !== undefined;

const cellOf = ({ field, value, text, reason }: RosterCell): Cell => ({
  field,
  value: asStored(value),
  ...(reason === undefined ? {} : { text, reason }),
});

function asStored(value: RosterCell["value"]): Cell["value"] {
  if (value === null || typeof value !== "object") return value;
  throw new Error("no cell of a roster holds a list");
}
