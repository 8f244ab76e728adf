/**
 * The whole judgement in one go, from the cells of a workbook to the differences with the plan: what host, wizard and
 * command line all show. Nothing is kept between two calls; a correction is a new call.
 */
import type { Plan } from "../model/plan.ts";
import type { Rules } from "../model/rules.ts";
import { compareRoster, type RosterDifferences } from "./compareRoster.ts";
import type { Dictionary } from "./dictionary.ts";
import { searchWorkbook, type TableChoices } from "./findTables.ts";
import { mapColumns, type ColumnMapping } from "./mapColumns.ts";
import type { RowLinks } from "./matchRows.ts";
import type { NeutralWorkbook } from "./neutralGrid.ts";
import type { RosterProblem } from "./problem.ts";
import { readRoster, type RosterCounty } from "./readRoster.ts";
import type { Remembered } from "./remembered.ts";
import type { RosterRow } from "./rosterRow.ts";
import type { RosterTable } from "./rosterTable.ts";

export interface PreviewContext {
  readonly plan: Plan;
  readonly county: RosterCounty;
  readonly rules: Rules;
  readonly dictionary: Dictionary;
  readonly remembered?: Remembered;
  readonly choices?: Omit<TableChoices, "remembered">;
  readonly links?: RowLinks;
}

export interface RosterPreview {
  readonly tables: readonly RosterTable[];
  /** One list a table. */
  readonly mappings: readonly (readonly ColumnMapping[])[];
  readonly rows: readonly RosterRow[];
  readonly differences: RosterDifferences;
  /** Worst first, then as they stand in the file. */
  readonly problems: readonly RosterProblem[];
}

/** For a look at a file before any county is made: a six-three county of no name and no schools. */
export const anyCounty: RosterCounty = { id: "", name: "", schooling: "6-3", baseYear: 0 };

export function previewRoster(
  workbook: NeutralWorkbook,
  { plan, county, rules, dictionary, remembered = {}, choices = {}, links }: PreviewContext,
): RosterPreview {
  const search = searchWorkbook(workbook, dictionary, { ...choices, remembered });
  const mappings = search.tables.map((table) => mapColumns(table, dictionary, remembered, county.baseYear));
  const own = { cityName: [...plan.city.values()][0]?.name, ...county };
  const { rows, problems } = readRoster(search.tables, mappings, own, dictionary);
  const differences = compareRoster({ plan, county, rules }, rows, links);
  return {
    tables: search.tables,
    mappings,
    rows,
    differences,
    problems: worstFirst([...search.problems, ...problems, ...differences.problems]),
  };
}

const ranks: Readonly<Record<RosterProblem["severity"], number>> = { error: 0, warning: 1, note: 2 };

const worstFirst = (problems: readonly RosterProblem[]): RosterProblem[] =>
  problems.toSorted((a, b) => ranks[a.severity] - ranks[b.severity]);
