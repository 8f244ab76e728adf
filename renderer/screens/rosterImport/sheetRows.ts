/**
 * A sheet of the file as rows of our grid: the workbook's own rows with their numbers. Corrections lie over the cells they
 * correct; what was found stands as a mark with its sentences.
 */
import type { Correction, RosterSheetCells, RosterTableFound } from "../../../shared/contract/roster.ts";
import { addressOf } from "../../../shared/roster/neutralGrid.ts";
import type { RosterProblem } from "../../../shared/roster/problem.ts";
import { rosterSentence } from "../../../shared/roster/rosterSentence.ts";
import type { CellMark } from "../../grid/types.ts";

/** title: a row beside the table in which one text stands alone, as titles and notes do. */
export type RowLook = "header" | "school" | "total" | "hidden" | "beside" | "title";

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
    .map(([row, cells]) => ({ row, look: looks.get(row) ?? lookBeside(cells), cells }));
}

const lookBeside = (cells: ReadonlyMap<string, ShownCell>): RowLook =>
  [...cells.values()].filter(({ text }) => text !== "").length === 1 ? "title" : "beside";

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
