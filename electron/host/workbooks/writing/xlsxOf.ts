/**
 * A drafted workbook through exceljs. Formats go to columns and lists to ranges of real rows: a list on a whole column is
 * what other readers, exceljs among them, choke on.
 */
import ExcelJS from "exceljs";
import type {
  DraftColumn,
  DraftContent,
  DraftList,
  DraftRow,
  SheetDraft,
  WorkbookDraft,
} from "../../../../shared/workbook/workbookDraft.ts";
import { addressOf } from "../../../../shared/roster/sheets/neutralGrid.ts";
import { sheetNames } from "./sheetNames.ts";

export async function xlsxOf({ sheets }: WorkbookDraft): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const names = sheetNames(sheets.map(({ name }) => name));
  for (const [i, draft] of sheets.entries()) {
    const sheet = workbook.addWorksheet(names[i], { views: viewOf(draft), pageSetup: onPaper });
    for (const column of draft.columns) setColumn(sheet.getColumn(column.column), column);
    for (const [at, row] of draft.rows.entries()) setRow(sheet.getRow(at + 1), row);
    for (const { top, left, bottom, right } of draft.merges ?? []) sheet.mergeCells(top, left, bottom, right);
    for (const list of draft.lists ?? []) setList(sheet, list);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A4 across, as wide as it takes: rosters are printed to be signed. */
const onPaper: Partial<ExcelJS.PageSetup> = {
  // oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- PaperSize.A4, which the types have but not the program
  paperSize: 9,
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
};

const viewOf = ({ frozen }: SheetDraft): Partial<ExcelJS.WorksheetView>[] =>
  frozen === undefined ? [] : [{ state: "frozen", xSplit: frozen.columns, ySplit: frozen.rows }];

const formats = { text: "@", count: "0", date: "yyyy-mm-dd", wrapped: "@" } as const;

function setColumn(column: ExcelJS.Column, { width, format }: DraftColumn): void {
  column.width = width;
  if (format === undefined) return;
  column.numFmt = formats[format];
  if (format === "wrapped") column.alignment = { wrapText: true, vertical: "top" };
}

const tint = "FFE8EEF7";
const line = { style: "thin", color: { argb: "FFBFC6D1" } } as const;

function setRow(row: ExcelJS.Row, { cells, look, height }: DraftRow): void {
  if (height !== undefined) row.height = height;
  for (const [column, content] of cells) {
    const cell = row.getCell(column);
    cell.value = valueOf(content);
    if (typeof content === "object") cell.numFmt = formats.date;
    if (look !== undefined) dress(cell, look);
  }
}

function dress(cell: ExcelJS.Cell, look: NonNullable<DraftRow["look"]>): void {
  cell.numFmt = "General";
  if (look === "title") {
    cell.font = { bold: true, size: 14 };
    cell.alignment = { vertical: "middle" };
    return;
  }
  cell.font = { bold: true };
  cell.alignment = { wrapText: true, vertical: "middle", horizontal: "center" };
  cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: tint } };
  cell.border = { top: line, left: line, bottom: line, right: line };
}

/** A day is a day in every time zone: exceljs counts from midnight UTC. */
const valueOf = (content: DraftContent): string | number | Date =>
  typeof content === "object" ? new Date(`${content.date}T00:00:00Z`) : content;

/**
 * As one range: of single cells exceljs makes ranges that overlap. Its worksheets have had this list all along, its types
 * have not.
 */
declare module "exceljs" {
  interface Worksheet {
    readonly dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void };
  }
}

function setList(sheet: ExcelJS.Worksheet, { column, from, to, words }: DraftList): void {
  sheet.dataValidations.add(`${addressOf(from, column)}:${addressOf(to, column)}`, {
    type: "list",
    allowBlank: true,
    formulae: [`"${words.join(",")}"`],
    showErrorMessage: true,
    errorTitle: "请从列表中选择",
    error: `可填：${words.join("、")}`,
  });
}
