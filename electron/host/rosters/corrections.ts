/** Cells corrected in the preview, put into the workbook as if the file held them. The file itself is not touched. */
import type { Correction } from "../../../shared/contract/rosterChoices.ts";
import {
  addressOf,
  type NeutralCell,
  type NeutralSheet,
  type NeutralWorkbook,
} from "../../../shared/roster/sheets/neutralGrid.ts";

export function corrected(workbook: NeutralWorkbook, corrections: readonly Correction[]): NeutralWorkbook {
  if (corrections.length === 0) return workbook;
  const bySheet = Map.groupBy(corrections, ({ sheet }) => sheet);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => correctedSheet(sheet, bySheet.get(sheet.name) ?? [])),
  };
}

function correctedSheet(sheet: NeutralSheet, corrections: readonly Correction[]): NeutralSheet {
  if (corrections.length === 0) return sheet;
  // Of two corrections of one cell the later one holds.
  const typed = new Map(corrections.map(({ cell, text }) => [cell, typedCell(cell, text)]));
  const kept = sheet.cells.filter(({ row, column }) => !typed.has(addressOf(row, column)));
  const cells = [...kept, ...typed.values()];
  return { ...sheet, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
}

/** What is typed becomes a number where Excel would make it one; a long code or one with a leading zero stays text. */
function typedCell(address: string, text: string): NeutralCell {
  const { row, column } = placeOf(address);
  const isNumber = /^-?(0|[1-9]\d{0,14})(\.\d+)?$/u.test(text.trim());
  return { row, column, text, ...(isNumber ? { number: Number(text) } : {}) };
}

function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/u.exec(address) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + (letter.charCodeAt(0) - 64), 0);
  return { row: Number(row), column };
}
