/**
 * Rows that were left out as a workbook that can be mended and imported again: each sheet with its own titles, header and
 * headings, its rows as the file has them, and why they were left out in a last column.
 */
import type {
  DraftContent,
  DraftMerge,
  DraftRow,
  SheetDraft,
  WorkbookDraft,
} from "../../workbook/workbookDraft.ts";
import type { NeutralSheet, NeutralWorkbook } from "../sheets/neutralGrid.ts";
import type { RosterPreview } from "../previewRoster.ts";
import { isCount } from "../columns/rosterFields.ts";
import type { RosterTable } from "../tables/rosterTable.ts";
import { textWidth, widthsOf } from "./columnWidths.ts";
import { contentsByRow, type Contents } from "./contentsByRow.ts";
import { keptRows, type KeptRow } from "./keptRows.ts";
import type { LeftOutRow } from "./leftOutRows.ts";

const reasonHeader = "未导入原因";
const reasonWidth = 60;

export function leftOutWorkbook(
  { sheets }: NeutralWorkbook,
  { tables, mappings }: Pick<RosterPreview, "tables" | "mappings">,
  leftOut: readonly LeftOutRow[],
): WorkbookDraft {
  const bySheet = Map.groupBy(leftOut, ({ sheet }) => sheet);
  return {
    sheets: sheets.flatMap((sheet) => {
      const own = bySheet.get(sheet.name);
      const found = tables.filter((table) => table.sheet === sheet.name);
      const counts = countColumns(sheet.name, tables, mappings);
      return own === undefined ? [] : [sheetDraft(sheet, found, own, counts)];
    }),
  };
}

function sheetDraft(
  sheet: NeutralSheet,
  tables: readonly RosterTable[],
  leftOut: readonly LeftOutRow[],
  counts: ReadonlySet<number>,
): SheetDraft {
  const kept = keptRows(
    tables,
    leftOut.map(({ row }) => row),
  );
  const contents = contentsByRow(sheet, tables, kept, counts);
  const last = 1 + lastColumn(contents);
  const reasons = new Map([
    ...tables.map(({ header }) => [header.first, reasonHeader] as const),
    ...leftOut.map(({ row, reasons: own }) => [row, own.join("\n")] as const),
  ]);
  return {
    name: sheet.name,
    columns: [
      ...widthsOf(linesOf(kept, contents), last - 1),
      { column: last, width: reasonWidth, format: "wrapped" },
    ],
    rows: kept.map(({ row, as }) => ({
      cells: withReason(contents.get(row) ?? new Map(), last, reasons.get(row)),
      ...(as === "header" ? { look: "header" as const } : heightFor(reasons.get(row) ?? "")),
    })),
    merges: movedMerges(sheet, tables, kept, last),
  };
}

const countColumns = (
  sheet: string,
  tables: readonly RosterTable[],
  mappings: RosterPreview["mappings"],
): ReadonlySet<number> =>
  new Set(
    tables.flatMap((table, i) =>
      (mappings[i] ?? []).flatMap(({ column, field }) =>
        table.sheet === sheet && field !== null && isCount(field) ? [column] : [],
      ),
    ),
  );

function lastColumn(contents: ReadonlyMap<number, Contents>): number {
  let last = 0;
  for (const own of contents.values()) for (const column of own.keys()) last = Math.max(last, column);
  return last;
}

const lineHeight = 15;

/** Not every program makes room by itself for more than one line. */
function heightFor(reason: string): Pick<DraftRow, "height"> {
  const lines = reason.split("\n").reduce((sum, line) => sum + Math.ceil(textWidth(line) / reasonWidth), 0);
  return lines > 1 ? { height: lines * lineHeight } : {};
}

const withReason = (own: Contents, column: number, reason: string | undefined): Contents =>
  reason === undefined ? own : new Map<number, DraftContent>([...own, [column, reason]]);

/** Titles are wider than any column. */
const linesOf = (kept: readonly KeptRow[], contents: ReadonlyMap<number, Contents>): Contents[] =>
  kept.flatMap(({ row, as }) => (as === "beside" ? [] : [contents.get(row) ?? new Map()]));

/** Those of titles and headers, where they stand now; in the rows each cell has been given what its merge says. */
function movedMerges(
  { merges }: NeutralSheet,
  tables: readonly RosterTable[],
  kept: readonly KeptRow[],
  reasonColumn: number,
): DraftMerge[] {
  const placeOf = new Map(kept.flatMap(({ row, as }, i) => (as === "row" ? [] : [[row, i + 1] as const])));
  const ofReasons = tables.map(({ header }) => ({
    top: header.first,
    bottom: header.last,
    left: reasonColumn,
    right: reasonColumn,
  }));
  return [...merges, ...ofReasons].flatMap(({ top, bottom, left, right }) => {
    const [from, to] = [placeOf.get(top), placeOf.get(bottom)];
    const isWhole = from !== undefined && to !== undefined && to - from === bottom - top;
    const isMerge = bottom > top || right > left;
    return isWhole && isMerge ? [{ top: from, bottom: to, left, right }] : [];
  });
}
