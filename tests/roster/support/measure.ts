/**
 * How well a generated roster was understood, counted: header rows, columns, cells. A cell is wrong in silence when its
 * value is not the truth and no problem stands at it; a row that is no school of the file is a sum or a footer let in.
 */
import {
  hasYearBeforeJunior,
  inSchooling,
  isRosterField,
} from "../../../shared/roster/columns/rosterFields.ts";
import type { ColumnMapping } from "../../../shared/roster/columns/mapColumns.ts";
import type { RosterPreview } from "../../../shared/roster/previewRoster.ts";
import type { DrawnRoster, DrawnTable } from "../generate/drawRoster.ts";
import { comparedCells, wrongFields } from "./expectSchools.ts";

export interface Measured {
  readonly headers: number;
  readonly headersFound: number;
  readonly columns: number;
  /** Columns with another field than they hold, as `header: found, expected …`. */
  readonly wrongColumns: readonly string[];
  readonly cells: number;
  readonly silentlyWrong: readonly string[];
  /** Rows that would come in by themselves and are no school of the file; schools that are not there. */
  readonly strangers: readonly string[];
  readonly lost: readonly string[];
}

/** What is to be known of a roster to measure how it was understood. */
export type KnownRoster = Pick<DrawnRoster, "tables" | "truths"> & {
  readonly county: Pick<DrawnRoster["county"], "schooling">;
};

export function measured(drawn: KnownRoster, preview: RosterPreview): Measured {
  const tables = drawn.tables.map((table) => ({ table, found: mappingOf(table, preview) }));
  const columns = tables.flatMap(({ table, found }) => wrongIn(table, found, drawn));
  return {
    headers: drawn.tables.length,
    headersFound: tables.filter(({ found }) => found !== undefined).length,
    columns: drawn.tables.reduce((sum, table) => sum + table.columns.length, 0),
    wrongColumns: columns,
    ...cellsOf(drawn, preview),
  };
}

/** The columns of the table that begins with just this header. */
function mappingOf(
  { sheet, header }: DrawnTable,
  { tables, mappings }: RosterPreview,
): readonly ColumnMapping[] | undefined {
  const at = tables.findIndex(
    (own) =>
      (own.sheet === sheet || own.sheet === "") &&
      own.header.first === header.first &&
      own.header.last === header.last,
  );
  return mappings[at];
}

const wrongIn = (
  { columns }: DrawnTable,
  found: readonly ColumnMapping[] | undefined,
  { county }: KnownRoster,
): string[] => {
  const hasYearBefore = hasYearBeforeJunior(new Set(found?.map((own) => own.field)));
  return columns.flatMap(({ column, field }) => {
    const mapping = found?.find((own) => own.column === column);
    const own = mapping?.field ?? null;
    const meant = own === null ? null : inSchooling(own, county.schooling, hasYearBefore);
    return found !== undefined && meanings(field).includes(meant)
      ? []
      : [`${mapping?.header ?? "no header found"}: ${String(meant)}, expected ${field}`];
  });
};

/** A table of one stage says of its columns 班级数 what a whole roster says of 小学班级数: both names are right. */
const ofRow: Readonly<Record<string, string>> = {
  classTotal: "stageClasses",
  ownClasses: "stageClasses",
  ownSeats: "seats",
  stageTotal: "total",
};

function meanings(field: string): readonly (string | null)[] {
  if (field === "ownTeachers") return ["teachers", "teachers.primary", "teachers.junior"];
  const root = ofRow[field];
  if (root !== undefined) return [`${root}.all`, `${root}.primary`, `${root}.junior`];
  return [isRosterField(field) ? field : null];
}

function cellsOf(
  drawn: KnownRoster,
  { rows: all, differences, problems }: RosterPreview,
): Pick<Measured, "cells" | "silentlyWrong" | "strangers" | "lost"> {
  // What is estimated says so by itself: the rows as they were read are held against the truth.
  const keys = new Set(differences.added.map(({ row }) => row.key));
  const rows = all.filter(({ key }) => keys.has(key));
  const byName = new Map(rows.map((row) => [row.cells.name?.value, row]));
  const truths = new Map<unknown, (typeof drawn.truths)[number]>(
    drawn.truths.map((truth) => [truth.name, truth]),
  );
  const told = new Set(problems.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const pairs = drawn.truths.flatMap((truth) => {
    const row = byName.get(truth.name);
    return row === undefined ? [] : [{ row, truth }];
  });
  return {
    cells: pairs.reduce((sum, { row, truth }) => sum + comparedCells(row, truth, drawn.county.schooling), 0),
    silentlyWrong: pairs.flatMap(({ row, truth }) =>
      wrongFields(row, truth, drawn.county.schooling).flatMap(({ place, text }) =>
        told.has(place) ? [] : [text],
      ),
    ),
    strangers: rows.filter(({ cells }) => !truths.has(cells.name?.value)).map(({ key }) => key),
    lost: drawn.truths.filter(({ name }) => !byName.has(name)).map(({ name }) => name),
  };
}

/** Over many rosters. */
export const together = (list: readonly Measured[]): Measured => ({
  headers: sum(list.map(({ headers }) => headers)),
  headersFound: sum(list.map(({ headersFound }) => headersFound)),
  columns: sum(list.map(({ columns }) => columns)),
  cells: sum(list.map(({ cells }) => cells)),
  wrongColumns: list.flatMap(({ wrongColumns }) => wrongColumns),
  silentlyWrong: list.flatMap(({ silentlyWrong }) => silentlyWrong),
  strangers: list.flatMap(({ strangers }) => strangers),
  lost: list.flatMap(({ lost }) => lost),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
