/** A table of pupils as the reading process leaves it: its header found, its rows counted, nothing else kept. */
import { pupilWords } from "../../../electron/host/workbooks/pupilWords.ts";
import { PupilHeaderWatch } from "../../../electron/host/workbooks/pupilHeaderWatch.ts";
import type {
  NeutralCell,
  NeutralSheet,
  NeutralWorkbook,
} from "../../../shared/roster/sheets/neutralGrid.ts";
import { PupilTally } from "../../../shared/roster/pupils/pupilGroups.ts";
import type { Counting } from "../../../shared/roster/pupils/countPupils.ts";
import { countedWorkbook, type CountedWorkbook } from "../../../shared/roster/pupils/pupilWorkbook.ts";
import { dictionary } from "./dictionary.ts";

export type Line = readonly string[];

export interface PupilTable {
  readonly name?: string;
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
}

/** Throws when no line is the header of a table of pupils. */
export function aPupilSheet(
  lines: readonly Line[],
  { name = "学生", hidden = false, hiddenRows = [] }: PupilTable = {},
): NeutralSheet {
  const watch = new PupilHeaderWatch();
  for (const cell of cellsOf(lines)) {
    const header = watch.take(cell);
    if (header === null) continue;
    const { headerRow, columns } = header;
    const tally = new PupilTally(columns);
    const body = lines.slice(headerRow);
    body.forEach((line, i) => {
      const row = headerRow + 1 + i;
      tally.add((column) => line[column - 1] ?? "", row, hiddenRows.includes(row));
    });
    const cells = cellsOf(lines.slice(0, headerRow - 1));
    const pupils = { headerRow, rows: body.length, groups: tally.groups() };
    return { name, hidden, cells, merges: [], hiddenRows: [], pupils };
  }
  throw new Error("no header of pupils");
}

const cellsOf = (lines: readonly Line[]): NeutralCell[] =>
  lines.flatMap((line, i) =>
    line.flatMap((text, at) => (text === "" ? [] : [{ row: i + 1, column: at + 1, text }])),
  );

export const aWorkbookOf = (...sheets: readonly NeutralSheet[]): NeutralWorkbook => ({
  kind: "xlsx",
  sheets,
});

/** Counted for the fall of 2021 in a county of six and three years. */
export const counted = (workbook: NeutralWorkbook, counting: Partial<Counting> = {}): CountedWorkbook =>
  countedWorkbook(workbook, {
    schooling: "6-3",
    fall: 2021,
    places: [],
    includeHidden: false,
    dictionary,
    words: pupilWords,
    ...counting,
  });

export const countedLines = (lines: readonly Line[], counting: Partial<Counting> = {}): CountedWorkbook =>
  counted(aWorkbookOf(aPupilSheet(lines)), counting);

/** The counted table, line by line, without its title. */
export function tableOf({ workbook }: CountedWorkbook, sheet = 0): readonly string[] {
  const rows = Map.groupBy(workbook.sheets[sheet]?.cells ?? [], ({ row }) => row);
  return [...rows].slice(1).map(([, cells]) => cells.map(({ text }) => text).join(" "));
}
