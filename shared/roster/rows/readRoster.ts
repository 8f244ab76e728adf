/**
 * The tables of a workbook, once their columns are mapped → schools with problems. Every value knows its cell; a school
 * is left out for no reason at all, a bad cell comes in as it stands.
 */
import type { County } from "../../model/county.ts";
import type { Fall } from "../../model/units.ts";
import { checkColumns } from "../columns/checkColumns.ts";
import { totalProblems, type CheckedTable } from "./checkTotals.ts";
import { wholeProblems } from "./checkWholes.ts";
import type { Dictionary } from "../dictionary.ts";
import { joinRows, type SingleRow } from "./joinRows.ts";
import type { ColumnMapping } from "../columns/mapColumns.ts";
import { notCompulsory } from "./notCompulsory.ts";
import { compact } from "../plainText.ts";
import { problemAt, type RosterProblem } from "../problems/problem.ts";
import { readRow, type ReadRow } from "./readRow.ts";
import { textOf, type RosterCells, type RosterRow } from "./rosterRow.ts";
import type { RosterTable } from "../tables/rosterTable.ts";
import { rowProblems } from "./rowRules.ts";
import { sideBySideProblem } from "../tables/sideBySide.ts";

/** What reading needs to know of the county; without a name, rows of other counties are not told apart. */
export type RosterCounty = Pick<County, "id" | "name" | "schooling" | "baseYear"> & {
  readonly cityName?: string;
};

export interface ReadRoster {
  readonly rows: readonly RosterRow[];
  readonly problems: readonly RosterProblem[];
}

/** `mappings` go with `tables`, one list a table. */
export function readRoster(
  tables: readonly RosterTable[],
  mappings: readonly (readonly ColumnMapping[])[],
  county: RosterCounty,
  dictionary: Dictionary,
): ReadRoster {
  const problems: RosterProblem[] = [];
  const singles: TableRows[] = [];
  const checked: CheckedTable[] = [];
  for (const [i, table] of tables.entries()) {
    const mapping = mappings[i] ?? [];
    const isTwo = sideBySideProblem(table, mapping);
    if (isTwo !== undefined) {
      problems.push(isTwo);
      continue;
    }
    const { columns, problems: ofColumns } = checkColumns(table, mapping, county);
    const rows = table.rows.map((row) => readRow(table, row, columns, county.schooling, dictionary));
    const beside = rows.map(({ cells }) => notCompulsory(cells, county.schooling, dictionary));
    checked.push({ table, columns, rows: rows.map(({ byColumn }) => byColumn) });
    singles.push({
      year: table.year,
      rows: table.rows.map(({ row }, n) => singleRow(table, row, rows[n], county, beside[n])),
    });
    // What is wrong with the grades or the type of a kindergarten concerns nobody.
    const schools = rows.filter((_row, n) => beside[n] === undefined);
    problems.push(...table.problems, ...ofColumns, ...onceATable(schools));
    problems.push(...schools.flatMap(({ cells, stage }) => rowProblems(cells, county.schooling, stage)));
    problems.push(...rows.flatMap(({ cells }, n) => besideProblem(cells, beside[n])));
    problems.push(...wholeProblems(rows.map(({ cells }) => cells)));
  }
  const joined = joinRows(baseYearFirst(singles, county.baseYear), county.schooling, placesOf(county));
  const elsewhere = joined.rows.flatMap(otherCountyProblem);
  return {
    rows: joined.rows,
    problems: [...problems, ...totalProblems(checked, dictionary), ...joined.problems, ...elsewhere],
  };
}

interface TableRows {
  readonly year: Fall | undefined;
  readonly rows: readonly SingleRow[];
}

/** Of a workbook with a sheet a year, the rows that come first stand, and those of other years are their doubles. */
function baseYearFirst(tables: readonly TableRows[], baseYear: Fall): SingleRow[] {
  const rankOf = ({ year }: TableRows): number => (year === baseYear ? 0 : year === undefined ? 1 : 2);
  return tables.toSorted((a, b) => rankOf(a) - rankOf(b)).flatMap(({ rows }) => rows);
}

/** The names a school's name may begin with. */
export const placesOf = ({ name, cityName }: RosterCounty): string[] => [cityName ?? "", name];

function singleRow(
  table: RosterTable,
  row: number,
  read: ReadRow | undefined,
  county: RosterCounty,
  beside: string | undefined,
): SingleRow {
  const cells: RosterCells = read?.cells ?? {};
  const named = textOf(cells, "county");
  return {
    key: `${table.sheet}!${row}`,
    sources: [{ sheet: table.sheet, row }],
    cells,
    ...(read?.stage === undefined ? {} : { stage: read.stage }),
    ...(beside === undefined ? {} : { notCompulsory: beside }),
    ...(isThisCounty(named, county) ? {} : { otherCounty: named }),
  };
}

/** 高新区 is short for 高新技术开发区: its characters stand in it in this order. */
function isThisCounty(named: string, { id, name }: RosterCounty): boolean {
  if (named === "" || name === "" || named === id) return true;
  const [long, short] = [compact(name), compact(named)].toSorted((a, b) => b.length - a.length);
  let rest = long ?? "";
  return Array.from(short ?? "").every((character) => {
    const at = rest.indexOf(character);
    rest = rest.slice(at + 1);
    return at >= 0;
  });
}

const otherCountyProblem = ({ otherCounty, cells: { county } }: RosterRow): RosterProblem[] =>
  otherCounty === undefined || county === undefined
    ? []
    : [problemAt("other-county", county, { found: otherCounty })];

function besideProblem({ type, name, code }: RosterCells, said: string | undefined): RosterProblem[] {
  const place = type?.reason === "not-choice" ? type : (name ?? code);
  return said === undefined || place === undefined
    ? []
    : [problemAt("not-compulsory", place, { found: said })];
}

const isOfColumn = new Set<RosterProblem["code"]>(["type-guessed", "sum-unchecked", "counted-from-junior"]);

/**
 * What is so in a whole column (no 办别, sums never calculated) is told once, at the first school; a 办别 missing here and
 * there is told at each.
 */
function onceATable(rows: readonly ReadRow[]): RosterProblem[] {
  const problems = rows.flatMap((row) => row.problems);
  const unknown = problems.filter(({ code }) => code === "ownership-unknown").length;
  const told = new Set<string>();
  return problems.filter(({ code, cell }) => {
    const isTold = code === "ownership-unknown" ? unknown === rows.length : isOfColumn.has(code);
    if (!isTold) return true;
    const column = `${code} ${cell.replaceAll(/\d+$/gu, "")}`;
    return !told.has(column) && told.add(column).size > 0;
  });
}
