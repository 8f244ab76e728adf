/**
 * A sheet of the file as rows of our grid: the workbook's own rows with their numbers. Corrections lie over the cells they
 * correct; what was found stands as a mark with its sentences.
 */
import type { RosterSheetCells, RosterTableFound } from "../../../shared/contract/roster.ts";
import type { Correction } from "../../../shared/contract/rosterChoices.ts";
import { addressOf, type NeutralCell } from "../../../shared/roster/sheets/neutralGrid.ts";
import type { RosterProblem } from "../../../shared/roster/problems/problem.ts";
import { rosterSentence } from "../../../shared/roster/problems/rosterSentence.ts";
import type { CellMark } from "../../grid/types.ts";

/** title: a row beside the table in which one text stands alone, as titles and notes do. */
export type RowLook = "header" | "school" | "total" | "hidden" | "beside" | "title";

export interface SheetRow {
  readonly row: number;
  readonly look: RowLook;
  /** Columns in which something stands or was found. */
  readonly letters: readonly string[];
  /** By column; made when the row is first looked at, for a sheet may have fifty thousand. */
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
  const looks = looksOf(sheet);
  const texts = Map.groupBy(sheet.cells.cells, ({ row }) => row);
  const corrections = Map.groupBy(sheet.corrections, ({ cell }) => rowIn(cell));
  const problems = Map.groupBy(sheet.problems, ({ cell }) => rowIn(cell));
  const numbers = new Set([...texts.keys(), ...corrections.keys(), ...problems.keys()]);
  // A problem of the whole sheet stands in no row.
  numbers.delete(0);
  return [...numbers]
    .sort((a, b) => a - b)
    .map((row) => {
      const own = { texts: texts.get(row), corrections: corrections.get(row), problems: problems.get(row) };
      return new FileRow(row, looks.get(row), own);
    });
}

const rowIn = (address: string): number => Number(/\d+$/u.exec(address)?.[0] ?? 0);
const lettersIn = (address: string): string => address.replace(/\d+$/u, "");
const letterOf = (column: number): string => lettersIn(addressOf(1, column));

interface RowContent {
  readonly texts: readonly NeutralCell[] | undefined;
  readonly corrections: readonly Correction[] | undefined;
  readonly problems: readonly RosterProblem[] | undefined;
}

class FileRow implements SheetRow {
  readonly row: number;
  readonly look: RowLook;
  readonly letters: readonly string[];
  readonly #content: RowContent;
  #cells: ReadonlyMap<string, ShownCell> | undefined;

  constructor(row: number, look: RowLook | undefined, content: RowContent) {
    const { texts = [], corrections = [], problems = [] } = content;
    this.row = row;
    this.#content = content;
    this.letters = [
      ...new Set([
        ...texts.map(({ column }) => letterOf(column)),
        ...[...corrections, ...problems].map(({ cell }) => lettersIn(cell)),
      ]),
    ];
    this.look = look ?? lookBeside(this.cells);
  }

  get cells(): ReadonlyMap<string, ShownCell> {
    return (this.#cells ??= cellsOf(this.letters, this.#content));
  }
}

function cellsOf(
  letters: readonly string[],
  { texts = [], corrections = [], problems = [] }: RowContent,
): ReadonlyMap<string, ShownCell> {
  const textIn = new Map(texts.map(({ column, text, error }) => [letterOf(column), error ?? text]));
  // Of two corrections of one cell the later one holds.
  const correctionIn = new Map(corrections.map((correction) => [lettersIn(correction.cell), correction]));
  const problemsIn = Map.groupBy(problems, ({ cell }) => lettersIn(cell));
  return new Map(
    letters.map((letter) => [
      letter,
      shownCell(textIn.get(letter) ?? "", correctionIn.get(letter), problemsIn.get(letter)),
    ]),
  );
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
