/** What people leave below and between the schools of a table: remarks, hidden rows, rows filled in beforehand, a footer. */
import { oneOf, type Mess } from "./mess.ts";
import type { Chance } from "../../soak/seeded.ts";
import type { SheetDraft } from "./sheetDraft.ts";

export function drawNote(sheet: SheetDraft, fields: readonly string[], text: string, chance: Chance): void {
  sheet.put(sheet.next, oneOf(chance, [1, fields.indexOf("name") + 1]), { text });
}

export function drawHiddenRow(sheet: SheetDraft, fields: readonly string[]): void {
  const row = sheet.next;
  for (const [c, field] of fields.entries()) {
    if (field === "name") sheet.put(row, c + 1, { text: "已撤并小学" });
    if (field.startsWith("enrollment.")) sheet.put(row, c + 1, { number: 33 });
  }
  sheet.hiddenRows.add(row);
}

export function drawBelow(sheet: SheetDraft, fields: readonly string[], mess: Mess): void {
  if (mess.templateRows) templateRows(sheet, fields);
  if (!mess.footer) return;
  const row = sheet.next;
  sheet.put(row, 1, { text: "填表人：李红梅" });
  sheet.put(row, 4, { text: "审核人：张志强" });
  sheet.put(row, 7, { text: "填表日期：2021年9月20日" });
  sheet.put(row + 1, 1, { text: "注：本表以学籍系统数据为准，学生数含随班就读。" });
}

/** Running numbers and zero sums, filled in beforehand for schools that never came. */
function templateRows(sheet: SheetDraft, fields: readonly string[]): void {
  for (const serial of [200, 201, 202]) {
    const row = sheet.next;
    for (const [c, field] of fields.entries()) {
      if (field === "serial") sheet.put(row, c + 1, { number: serial });
      if (field.startsWith("total.")) sheet.put(row, c + 1, { number: 0 });
    }
    sheet.next = row + 1;
  }
}
