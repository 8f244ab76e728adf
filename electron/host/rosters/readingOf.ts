/** What was judged, as the contract carries it: what a wizard shows and a command line prints, and no more. */
import type {
  PupilsOfSheet,
  RosterColumn,
  RosterDifference,
  RosterReading,
  RosterSheet,
  RosterTableFound,
  SeatsEstimate,
} from "../../../shared/contract/roster.ts";
import { stages } from "../../../shared/model/stage.ts";
import { textAt } from "../../../shared/roster/tables/rowText.ts";
import type { CellDifference } from "../../../shared/roster/differences/cellDifferences.ts";
import type { ChangedSchool, RosterDifferences } from "../../../shared/roster/differences/compareRoster.ts";
import { isImported } from "../../../shared/roster/differences/factsAfter.ts";
import type { ColumnMapping } from "../../../shared/roster/columns/mapColumns.ts";
import type { NeutralSheet } from "../../../shared/roster/sheets/neutralGrid.ts";
import type { RosterPreview } from "../../../shared/roster/previewRoster.ts";
import type { PupilCount } from "../../../shared/roster/pupils/countPupils.ts";
import type { CountedWorkbook } from "../../../shared/roster/pupils/pupilWorkbook.ts";
import { headerSignature } from "../../../shared/roster/headers/remembered.ts";
import {
  numberOf,
  textOf,
  type RosterCell,
  type RosterCells,
  type RosterRow,
} from "../../../shared/roster/rows/rosterRow.ts";
import type { RosterTable } from "../../../shared/roster/tables/rosterTable.ts";
import { addKey, cellKey, removeKey } from "../../../shared/roster/differences/tickedImport.ts";
import { gradeSums } from "./gradeSums.ts";
import type { Judged } from "./judge.ts";
import type { Reading } from "./readings.ts";

export function readingOf({ fileName, unread }: Reading, judged: Judged, revision: number): RosterReading {
  const { preview, known, counted } = judged;
  const { differences } = preview;
  return {
    fileName,
    unread,
    sheets: counted.workbook.sheets.map((sheet) => sheetOf(sheet, counted)),
    tables: preview.tables.map((table, i) =>
      // Who was counted and who was not is looked at each time, however well the columns are known.
      tableOf(table, preview.mappings[i] ?? [], table.sheet === counted.pupils?.sheet ? new Set() : known),
    ),
    problems: preview.problems,
    differences: differenceLines(preview),
    counts: {
      schools: preview.rows.length,
      added: differences.added.length,
      changed: differences.changed.length,
      unchanged: differences.unchanged.length,
      estimated: estimatedIn(differences),
    },
    gradeSums: gradeSums(preview, fileName),
    revision,
  };
}

/** Stages whose seats are estimated in what comes in by itself. */
const estimatedIn = ({ added, changed }: RosterDifferences): number =>
  [
    ...added.flatMap(({ row }) => Object.values(row.cells)),
    ...changed.flatMap(({ cells }) => cells.map(({ to }) => to)),
  ].filter(({ estimate }) => estimate !== undefined).length;

const sheetOf = ({ name, hidden, cells }: NeutralSheet, { pupils }: CountedWorkbook): RosterSheet => ({
  name,
  hidden,
  lastRow: cells.at(-1)?.row ?? 0,
  ...(pupils?.sheet === name ? { pupils: pupilsOf(pupils.count) } : {}),
});

const pupilsOf = (count: PupilCount): PupilsOfSheet => ({
  rows: count.rows,
  counted: count.counted,
  schools: count.schools.length,
  statuses: [...count.statuses].map(([status, { pupils }]) => ({ status, pupils })),
  beyond: count.beyond?.pupils ?? 0,
  unclear: count.unclear?.pupils ?? 0,
  unplaced: count.unplaced?.pupils ?? 0,
  hidden: count.hidden?.pupils ?? 0,
});

function tableOf(
  table: RosterTable,
  columns: readonly ColumnMapping[],
  known: ReadonlySet<string>,
): RosterTableFound {
  const signature = headerSignature(table);
  return {
    sheet: table.sheet,
    signature,
    header: { first: table.header.first, last: table.header.last },
    columns: columns.map((column) => withExamples(column, table)),
    schoolRows: table.rows.map(({ row }) => row),
    totalRows: table.totals.map(({ row }) => row),
    known: known.has(signature),
  };
}

/** A column is known by a few of its contents; more rows than these are not looked at. */
const rowsLookedAt = 30;
const mostExamples = 3;

function withExamples(column: ColumnMapping, { rows }: RosterTable): RosterColumn {
  const texts = rows.slice(0, rowsLookedAt).map((row) => textAt(row, column.column));
  return { ...column, examples: [...new Set(texts)].filter((text) => text !== "").slice(0, mostExamples) };
}

function differenceLines({ differences }: RosterPreview): RosterDifference[] {
  const { added, changed, missing, doubled, elsewhere, beside } = differences;
  return [
    ...added.map(({ row, near }) => ({ ...wholeRow("added", row), near })),
    ...changed.flatMap((school) => school.cells.map((cell) => changedCell(school, cell))),
    ...missing.map(missingSchool),
    ...doubled.map((row) => wholeRow("doubled", row)),
    ...elsewhere.map((row) => wholeRow("elsewhere", row)),
    ...beside.map((row) => wholeRow("beside", row)),
  ];
}

function wholeRow(kind: "added" | "doubled" | "elsewhere" | "beside", row: RosterRow): RosterDifference {
  const { key, cells, sources } = row;
  const place = cells.name ?? cells.code;
  return {
    key: addKey(key),
    kind,
    school: textOf(cells, "name") || textOf(cells, "code"),
    row: key,
    sources,
    ...(place === undefined ? {} : { place: { sheet: place.sheet, cell: place.cell } }),
    brings: {
      pupils: sumOf(row, "enrollment."),
      seats: sumOf(row, "seats."),
      drafts: Object.values(cells).filter((cell) => cell.reason !== undefined && isImported(cell)).length,
      estimates: estimatesIn(cells),
    },
    near: [],
  };
}

const estimatesIn = (cells: RosterCells): SeatsEstimate[] =>
  stages.flatMap((stage) => {
    const cell = cells[`seats.${stage}`];
    return cell?.estimate === undefined ? [] : [{ stage, seats: Number(cell.value), ...cell.estimate }];
  });

const sumOf = ({ cells }: RosterRow, prefix: string): number =>
  Object.values(cells)
    .filter((cell) => cell.field.startsWith(prefix) && isImported(cell))
    .reduce((sum, { field }) => sum + (numberOf(cells, field) ?? 0), 0);

function changedCell(
  school: ChangedSchool,
  { from, fromDraft, fromEstimate, to }: CellDifference,
): RosterDifference {
  const { schoolId, name, rowKey } = school;
  return {
    key: cellKey(schoolId, to.field),
    kind: "changed",
    school: name,
    row: rowKey,
    schoolId,
    place: { sheet: to.sheet, cell: to.cell },
    change: {
      field: to.field,
      from: fromDraft === undefined ? from : { draft: fromDraft },
      to: contentOf(to),
      ...(fromEstimate === undefined ? {} : { fromEstimate }),
      ...(to.estimate === undefined ? {} : { estimate: to.estimate }),
    },
    near: [],
  };
}

const contentOf = ({ value, reason, text }: RosterCell) => (reason === undefined ? value : { draft: text });

const missingSchool = ({ schoolId, name }: RosterDifferences["missing"][number]): RosterDifference => ({
  key: removeKey(schoolId),
  kind: "missing",
  school: name,
  schoolId,
  near: [],
});
