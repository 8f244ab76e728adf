/**
 * The whole judgement in one go, from the cells of a workbook to the differences with the plan: what host, wizard and
 * command line all show. Nothing is kept between two calls; a correction is a new call.
 */
import type { Plan } from "../model/plan.ts";
import type { Rules } from "../model/rules.ts";
import { compareRoster, type RosterDifferences } from "./differences/compareRoster.ts";
import type { Dictionary } from "./dictionary.ts";
import { searchWorkbook, type TableChoices } from "./tables/findTables.ts";
import { mapColumns, type ColumnMapping } from "./columns/mapColumns.ts";
import type { RowLinks } from "./matching/matchRows.ts";
import type { NeutralWorkbook } from "./sheets/neutralGrid.ts";
import type { RosterProblem } from "./problems/problem.ts";
import { saidOnly } from "./pupils/unsaidGrades.ts";
import { readRoster, type RosterCounty } from "./rows/readRoster.ts";
import type { Remembered } from "./headers/remembered.ts";
import type { RosterRow } from "./rows/rosterRow.ts";
import type { RosterTable } from "./tables/rosterTable.ts";

export interface PreviewContext {
  readonly plan: Plan;
  readonly county: RosterCounty;
  readonly rules: Rules;
  readonly dictionary: Dictionary;
  readonly remembered?: Remembered;
  readonly choices?: Omit<TableChoices, "remembered">;
  readonly links?: RowLinks;
  /** The table that was made of pupils, with what was found when they were counted. */
  readonly pupils?: { readonly sheet: string; readonly problems: readonly RosterProblem[] };
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
  { plan, county, rules, dictionary, remembered = {}, choices = {}, links, pupils }: PreviewContext,
): RosterPreview {
  const search = searchWorkbook(workbook, dictionary, { ...choices, remembered });
  const mappings = search.tables.map((table) => mapColumns(table, dictionary, remembered, county.baseYear));
  const own = { cityName: [...plan.city.values()][0]?.name, ...county };
  const read = readRoster(search.tables, mappings, own, dictionary);
  const { rows, unsaid } = saidOnly(read.rows, pupils?.sheet);
  const differences = compareRoster({ plan, county, rules, unsaid }, rows, links);
  const found = [...(pupils?.problems ?? []), ...search.problems, ...read.problems];
  return {
    tables: search.tables,
    mappings,
    rows,
    differences,
    problems: worstFirst([...withoutIdleGuesses(found, rows, differences), ...differences.problems]),
  };
}

/** What was concluded of a school matters only where the school is new: it never changes one the plan has. */
function withoutIdleGuesses(
  problems: readonly RosterProblem[],
  rows: readonly RosterRow[],
  { changed, unchanged }: RosterDifferences,
): readonly RosterProblem[] {
  if (changed.length + unchanged.length < rows.length) return problems;
  const guessed = ["ownership", "type"] as const;
  const isIdle = guessed.map((field) => rows.every(({ cells }) => cells[field]?.guessed === true));
  return problems.filter(
    ({ code }) => !(code === "ownership-unknown" && isIdle[0]) && !(code === "type-guessed" && isIdle[1]),
  );
}

const ranks: Readonly<Record<RosterProblem["severity"], number>> = { error: 0, warning: 1, note: 2 };

const worstFirst = (problems: readonly RosterProblem[]): RosterProblem[] =>
  problems.toSorted((a, b) => ranks[a.severity] - ranks[b.severity]);
