/**
 * A sheet of the file as rows and columns of our grid: the workbook's own rows with their numbers, its columns with
 * their letters and, above, what they were taken for. Corrections lie over the cells they correct.
 */
import type { Correction, RosterSheetCells, RosterTableFound } from "../../../shared/contract/roster.ts";
import { addressOf } from "../../../shared/roster/neutralGrid.ts";
import type { RosterProblem } from "../../../shared/roster/problem.ts";
import { isCount, rosterLabel } from "../../../shared/roster/rosterFields.ts";
import { rosterSentence } from "../../../shared/roster/rosterSentence.ts";
import type { CellMark, GridColumn } from "../../grid/types.ts";

export type RowLook = "header" | "school" | "total" | "hidden" | "beside";

export interface SheetRow {
  readonly row: number;
  readonly look: RowLook;
  readonly cells: ReadonlyMap<string, ShownCell>;
}

export interface ShownCell {
  readonly text: string;
  /** What the file holds, where a correction lies over it. */
  readonly original?: string;
  readonly mark?: CellMark;
  readonly hint?: string;
}

export interface ShownSheet {
  readonly name: string;
  readonly cells: RosterSheetCells;
  readonly tables: readonly RosterTableFound[];
  readonly problems: readonly RosterProblem[];
  readonly corrections: readonly Correction[];
}

export const rowIdOf = (row: number): string => `row-${row}`;
export const rowOf = (rowId: string): number => Number(rowId.slice("row-".length));

/** Rows in which nothing stands are not shown; their numbers are missing, as with rows hidden in Excel. */
export function sheetRows(sheet: ShownSheet): SheetRow[] {
  const texts = new Map(
    sheet.cells.cells.map(({ row, column, text, error }) => [addressOf(row, column), error ?? text]),
  );
  const corrections = new Map(sheet.corrections.map((correction) => [correction.cell, correction]));
  const problems = Map.groupBy(sheet.problems, ({ cell }) => cell);
  const looks = looksOf(sheet);
  const byRow = new Map<number, Map<string, ShownCell>>();
  for (const address of new Set([...texts.keys(), ...corrections.keys(), ...problems.keys()])) {
    const [, column = "", digits = ""] = /^([A-Z]+)(\d+)$/u.exec(address) ?? [];
    if (column === "") continue;
    const row = Number(digits);
    const cells = byRow.get(row) ?? new Map<string, ShownCell>();
    byRow.set(row, cells);
    cells.set(column, shownCell(texts.get(address) ?? "", corrections.get(address), problems.get(address)));
  }
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row, look: looks.get(row) ?? "beside", cells }));
}

function looksOf({ tables, cells }: ShownSheet): ReadonlyMap<number, RowLook> {
  const looks = new Map<number, RowLook>(cells.hiddenRows.map((row) => [row, "hidden"]));
  for (const { header, schoolRows, totalRows } of tables) {
    for (let row = header.first; row <= header.last; row += 1) looks.set(row, "header");
    for (const row of schoolRows) looks.set(row, "school");
    for (const row of totalRows) looks.set(row, "total");
  }
  return looks;
}

function shownCell(
  text: string,
  correction: Correction | undefined,
  problems: readonly RosterProblem[] = [],
): ShownCell {
  return {
    text: correction?.text ?? text,
    ...(correction === undefined ? {} : { original: text }),
    ...remarkOf(problems, correction, text),
  };
}

const marks = { error: "draft", warning: "attention", note: "note" } as const;

function remarkOf(
  problems: readonly RosterProblem[],
  correction: Correction | undefined,
  original: string,
): Pick<ShownCell, "mark" | "hint"> {
  const worst = (["error", "warning", "note"] as const).find((severity) =>
    problems.some((problem) => problem.severity === severity),
  );
  const sentences = problems.map((problem) => {
    const { text, remedy } = rosterSentence(problem);
    return `${text}${remedy}`;
  });
  if (correction !== undefined) sentences.push(`已改，文件中原为“${original}”。`);
  if (sentences.length === 0) return {};
  return { mark: worst === undefined ? "note" : marks[worst], hint: sentences.join("\n") };
}

/** A column of row numbers, then the sheet's own; those up to the school's name stay in sight, as frozen panes do. */
export function sheetColumns(
  rows: readonly SheetRow[],
  tables: readonly RosterTableFound[],
): GridColumn<SheetRow>[] {
  const letters = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  const fields = new Map(
    tables.flatMap(({ columns }) =>
      columns.map(({ column, field }) => [addressOf(1, column).slice(0, -1), field] as const),
    ),
  );
  const inOrder = [...letters].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const columns = inOrder.map((letter) => ownColumn(letter, fields.get(letter), widthOf(letter, rows)));
  const frozen = columns.slice(0, 1 + inOrder.findIndex((letter) => fields.get(letter) === "name"));
  const fits = frozen.reduce((sum, { width }) => sum + width, 0) <= widestFrozen;
  return [
    rowNumbers,
    ...columns.map((column): GridColumn<SheetRow> =>
      fits && frozen.includes(column) ? { ...column, pinned: "left" } : column,
    ),
  ];
}

/** More would leave too little for the numbers in a narrow window. */
const widestFrozen = 400;

const rowNumbers: GridColumn<SheetRow> = {
  id: "row",
  header: "行",
  width: 48,
  pinned: "left",
  align: "right",
  text: ({ row }) => String(row),
  mark: () => "computed",
  hint: ({ look }) => rowHints[look],
};

const rowHints: Readonly<Partial<Record<RowLook, string>>> = {
  header: "表头",
  total: "合计行：只用来核对，不作为学校导入",
  hidden: "文件中隐藏的行，没有计入",
};

const ownColumn = (
  letter: string,
  field: RosterTableFound["columns"][number]["field"] | undefined,
  width: number,
): GridColumn<SheetRow> => ({
  id: letter,
  header: letter,
  group: field === undefined ? " " : field === null ? "未对应" : rosterLabel(field),
  width,
  align: field !== undefined && field !== null && isCount(field) ? "right" : "left",
  text: ({ cells }) => cells.get(letter)?.text ?? "",
  mark: ({ cells }) => cells.get(letter)?.mark,
  hint: ({ cells }) => cells.get(letter)?.hint,
  editable: ({ look }) => look !== "hidden",
});

/** As wide as most of what stands below the header; a long title does not count. */
function widthOf(letter: string, rows: readonly SheetRow[]): number {
  const lengths = rows
    .filter(({ look }) => look === "school" || look === "header")
    .map(({ cells }) => displayWidth(cells.get(letter)?.text ?? ""));
  return Math.min(220, Math.max(30, ...lengths) + 20);
}

const displayWidth = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (character.charCodeAt(0) > 255 ? 13 : 7.5), 0);
