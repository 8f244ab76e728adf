/**
 * Finds the rosters of a workbook: in each visible sheet the header rows, and below them schools, sums and footer. What
 * the import decides by itself can be told it instead: where a header stands, whether hidden rows count, 公办 or 民办.
 */
import type { Ownership } from "../../model/vocabulary.ts";
import { fieldsByContents } from "../columns/columnContents.ts";
import { rolesOf, unnamedColumns } from "../columns/columnRoles.ts";
import type { Dictionary } from "../dictionary.ts";
import { headerBlocks, type HeaderBlock } from "../headers/headerBlock.ts";
import { headerColumns, type HeaderColumn } from "../headers/headerColumns.ts";
import {
  addressOf,
  type NeutralCell,
  type NeutralSheet,
  type NeutralWorkbook,
} from "../sheets/neutralGrid.ts";
import { headerText } from "../plainText.ts";
import { problemAt, type RosterProblem, type RosterProblemCode } from "../problems/problem.ts";
import { headerSignature, type Remembered } from "../headers/remembered.ts";
import type { RosterTable } from "./rosterTable.ts";
import { gridOf, type SheetGrid } from "../sheets/sheetGrid.ts";
import { withRepeats, type TableHeader } from "../headers/repeatedHeaders.ts";
import { townOfSheet } from "./nameKinds.ts";
import { readBody } from "./tableBody.ts";
import { titleFacts } from "./titleFacts.ts";
import { whyNoRoster } from "./whyNoRoster.ts";

export interface TableChoices {
  readonly includeHidden?: boolean;
  /** By sheet name: where its header is, when the planner says so; an empty list leaves the sheet out. */
  readonly headers?: Readonly<Record<string, readonly HeaderBlock[]>>;
  /** By sheet name: whose schools it holds. */
  readonly ownership?: Readonly<Record<string, Ownership>>;
  readonly remembered?: Remembered;
}

export const findTables = (
  workbook: NeutralWorkbook,
  dictionary: Dictionary,
  choices: TableChoices = {},
): readonly RosterTable[] => searchWorkbook(workbook, dictionary, choices).tables;

export interface Search {
  readonly tables: readonly RosterTable[];
  /** About sheets that gave no table. */
  readonly problems: readonly RosterProblem[];
}

export function searchWorkbook(
  workbook: NeutralWorkbook,
  dictionary: Dictionary,
  choices: TableChoices,
): Search {
  const found = workbook.sheets.map((sheet) => searchSheet(sheet, dictionary, choices));
  return {
    tables: found.flatMap(({ tables }) => tables),
    problems: found.flatMap(({ problems }) => problems),
  };
}

function searchSheet(sheet: NeutralSheet, dictionary: Dictionary, choices: TableChoices): Search {
  const whole = { sheet: sheet.name, cell: "" };
  if (sheet.hidden && choices.includeHidden !== true) {
    return { tables: [], problems: isBlank(sheet) ? [] : [problemAt("hidden-sheet", whole)] };
  }
  const grid = gridOf(sheet, choices.includeHidden ?? false);
  if (grid.rows.length === 0) return { tables: [], problems: [] };
  const given = ownEntry(choices.headers, sheet.name);
  const headers =
    given?.map((block): TableHeader => ({ block, again: [] })) ??
    withRepeats(grid, headerBlocks(grid, dictionary));
  const tables: RosterTable[] = [];
  const problems: RosterProblem[] = [];
  let from = 1;
  for (const [i, header] of headers.entries()) {
    const limits = { from, to: headers[i + 1]?.block.first ?? Infinity };
    const table = readTable(grid, header, limits, dictionary, choices);
    const reason = reasonAgainst(table, dictionary, given !== undefined);
    if (reason !== undefined)
      problems.push(problemAt(reason, { sheet: grid.name, cell: addressOf(header.block.first, 1) }));
    // A header the planner showed is taken as one in any case: she can say what its columns are.
    if (reason === undefined || given !== undefined) {
      tables.push(table);
      from = lastRowOf(table) + 1;
    }
  }
  if (headers.length === 0 && given === undefined) problems.push(problemAt("no-table", whole));
  return { tables, problems };
}

/** Of a header the planner showed only that no column of it names schools: no row below it can come in. */
function reasonAgainst(
  table: RosterTable,
  dictionary: Dictionary,
  isShown: boolean,
): RosterProblemCode | undefined {
  if (!isShown) return whyNoRoster(table, dictionary);
  return table.namesSchools ? undefined : "no-name-column";
}

/** A table of pupils has nothing but their numbers. */
const isBlank = ({ cells, pupils }: NeutralSheet): boolean => cells.length === 0 && pupils === undefined;

/** Sheet names are data: one named like a property of every object has no entry by that. */
const ownEntry = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;

/** Titles of the next table stand below the last school or sum of this one. */
const lastRowOf = ({ header, rows, totals }: RosterTable): number =>
  Math.max(header.last, rows.at(-1)?.row ?? 0, totals.at(-1)?.row ?? 0);

interface Limits {
  readonly from: number;
  /** The first row of the next header. */
  readonly to: number;
}

function readTable(
  grid: SheetGrid,
  { block: header, again }: TableHeader,
  { from, to }: Limits,
  dictionary: Dictionary,
  choices: TableChoices,
): RosterTable {
  const columns = headerColumns(grid, header);
  const remembered = ownEntry(choices.remembered, headerSignature({ columns }));
  const unnamed = unnamedColumns(columns, dictionary, remembered);
  const byContents = fieldsByContents(grid, header.last, unnamed, dictionary);
  const roles = rolesOf(columns, dictionary, remembered, byContents);
  const body = readBody(grid, bodyRows(grid, header, again, to), again, roles, dictionary);
  const lines = grid.rows.filter((row) => row >= from && row < header.first).flatMap(grid.cellsOf);
  const { ownership, stage, isOfOtherStage, year, otherSubject, scale, ...cells } = titleFacts(
    grid.name,
    lines,
  );
  const contradicts = cells.contradiction && roles.ownership === undefined;
  const top = { sheet: grid.name, cell: addressOf(header.first, 1) };
  const namesSchools = roles.name !== undefined || roles.code !== undefined;
  return {
    sheet: grid.name,
    header,
    columns,
    byContents,
    besideColumns: columns.filter((column) => isBeside(column, dictionary)).map(({ column }) => column),
    ...body,
    namesSchools,
    ownership: ownEntry(choices.ownership, grid.name) ?? ownership,
    town: townOfSheet(grid.name),
    stage,
    isOfOtherStage,
    year,
    otherSubject,
    scale,
    hiddenRows: grid.hiddenRows,
    problems: [
      // Where no column names schools, that is told once, and not at each row.
      ...(namesSchools ? body.problems : []),
      ...(contradicts ? [problemAt("ownership-contradicts", top)] : []),
      ...scaleProblem(grid.name, scale, cells.scaleCell),
      ...hiddenProblem(grid),
    ],
  };
}

const isBeside = ({ path }: HeaderColumn, { otherStages }: Dictionary): boolean =>
  path.map(headerText).some((text) => otherStages.some((word) => text.includes(word)));

const bodyRows = (
  { rows }: SheetGrid,
  { last }: HeaderBlock,
  again: readonly HeaderBlock[],
  to: number,
): readonly number[] =>
  rows.filter(
    (row) => row > last && row < to && !again.some((header) => header.first <= row && row <= header.last),
  );

const scaleProblem = (sheet: string, scale: number, cell: NeutralCell | undefined): RosterProblem[] =>
  scale === 1 || cell === undefined
    ? []
    : [
        problemAt(
          "scale-applied",
          { sheet, cell: addressOf(cell.row, cell.column) },
          { found: String(scale) },
        ),
      ];

const hiddenProblem = ({ name, hiddenRows }: SheetGrid): RosterProblem[] =>
  hiddenRows === 0
    ? []
    : [problemAt("hidden-rows", { sheet: name, cell: "" }, { found: String(hiddenRows) })];
