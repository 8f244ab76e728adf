/** The columns of a sheet of the file: its letters and, above them, what they were taken for; its own row numbers before. */
import type { RosterTableFound } from "../../../shared/contract/roster.ts";
import { parseTyped } from "../../../shared/format/typed.ts";
import { addressOf } from "../../../shared/roster/sheets/neutralGrid.ts";
import { isCount, rosterLabel, type RosterField } from "../../../shared/roster/columns/rosterFields.ts";
import type { GridColumn, LineNumber } from "../../grid/types.ts";
import type { RowLook, SheetRow } from "./sheetRows.ts";

/** undefined: no table has this column; null: it is not imported. */
type Meaning = RosterField | null | undefined;

/** Columns up to the school's name stay in sight, as frozen panes do. */
export function sheetColumns(
  rows: readonly SheetRow[],
  tables: readonly RosterTableFound[],
): GridColumn<SheetRow>[] {
  const letters = new Set<string>();
  for (const row of rows) for (const letter of row.letters) letters.add(letter);
  const fields = new Map(
    tables.flatMap(({ columns }) =>
      columns.map(({ column, field }) => [addressOf(1, column).slice(0, -1), field] as const),
    ),
  );
  const inOrder = [...letters].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const measured = measuredRows(rows);
  const columns = inOrder.map((letter) => ownColumn(letter, fields.get(letter), measured));
  const frozen = columns.slice(0, 1 + inOrder.findIndex((letter) => fields.get(letter) === "name"));
  const fits = frozen.reduce((sum, { width }) => sum + width, 0) <= widestFrozen;
  return columns.map((column): GridColumn<SheetRow> =>
    fits && frozen.includes(column) ? { ...column, pinned: "left" } : column,
  );
}

/** More would leave too little for the numbers in a narrow window. */
const widestFrozen = 400;

const rowHints: Readonly<Partial<Record<RowLook, string>>> = {
  header: "表头",
  total: "合计行：只用来核对，不作为学校导入",
  hidden: "文件中隐藏的行，没有计入",
};

/** The workbook's own numbers stand before its rows, as in Excel. */
export const lineNumberOf = ({ row, look }: SheetRow): LineNumber => ({
  text: String(row),
  hint: rowHints[look],
});

const ownColumn = (
  letter: string,
  meaning: Meaning,
  measured: readonly SheetRow[],
): GridColumn<SheetRow> => ({
  id: letter,
  header: letter,
  group: groupOf(meaning),
  width: widthOf(letter, meaning, measured),
  align: meaning !== undefined && meaning !== null && isCount(meaning) ? "right" : "left",
  text: ({ cells }) => cells.get(letter)?.text ?? "",
  mark: ({ cells }) => cells.get(letter)?.mark,
  hint: ({ cells }) => cells.get(letter)?.hint,
  editable: ({ look }) => look !== "hidden",
  ...(meaning !== undefined && meaning !== null && isCount(meaning)
    ? { quantity: ({ cells }: SheetRow) => numberOf(cells.get(letter)?.text ?? "") }
    : {}),
});

const anyNumber = { key: "", label: "", kind: "number" } as const;

function numberOf(text: string): number | null {
  const typed = parseTyped(anyNumber, text);
  return "value" in typed && typeof typed.value === "number" ? typed.value : null;
}

function groupOf(meaning: Meaning): string {
  if (meaning === undefined) return " ";
  return meaning === null ? "未对应" : rosterLabel(meaning);
}

/** The first rows tell how wide a column is; all of fifty thousand would take too long. */
const mostMeasured = 2_000;

/** What stands beside the table has no say in its widths; where no table was found, every row has. */
function measuredRows(rows: readonly SheetRow[]): readonly SheetRow[] {
  const ofTables = rows.filter(({ look }) => look === "school" || look === "header");
  const measured = ofTables.length > 0 ? ofTables : rows.filter(({ look }) => look !== "title");
  return measured.slice(0, mostMeasured);
}

const widthOf = (letter: string, meaning: Meaning, measured: readonly SheetRow[]): number => {
  const texts = measured.map(({ cells }) => cells.get(letter)?.text ?? "");
  return Math.min(220, Math.max(30, ...[...texts, groupOf(meaning)].map(displayWidth)) + 20);
};

const displayWidth = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (character.charCodeAt(0) > 255 ? 13 : 7.5), 0);
