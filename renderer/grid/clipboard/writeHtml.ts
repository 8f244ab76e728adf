/**
 * A block as a plain HTML table, from which Excel, WPS and LibreOffice take back what was copied: codes stay text with
 * their zeros (mso-number-format for Excel and WPS, sdnum for LibreOffice), numbers and dates stay such (x:num, sdval).
 */
import type { IsoDate } from "../../../shared/model/units.ts";
import { daysBetween, isDate } from "../../../shared/format/dates.ts";

export interface CopiedCell {
  /** As shown. */
  readonly text: string;
  /** The exact value of a number that is shown rounded, with thousands marks or with a word beside it. */
  readonly number?: number;
  readonly align?: "left" | "right" | "center";
  readonly header?: boolean;
}

export type CopiedBlock = readonly (readonly CopiedCell[])[];

/** Excel knows x:num by its namespace. */
const opening = '<meta charset="utf-8"><table xmlns:x="urn:schemas-microsoft-com:office:excel" border="1">';

export const writeHtml = (rows: CopiedBlock): string =>
  `${opening}${rows.map((row) => `<tr>${row.map(cellHtml).join("")}</tr>`).join("\n")}</table>`;

function cellHtml(cell: CopiedCell): string {
  const tag = cell.header === true ? "th" : "td";
  const align = cell.align === undefined ? "" : ` align="${cell.align}"`;
  return `<${tag}${align}${valueAttributes(cell)}>${contentHtml(cell.text)}</${tag}>`;
}

function valueAttributes({ text, number }: CopiedCell): string {
  if (number !== undefined) return ` x:num="${number}" sdval="${number}"${numberFormat(text)}`;
  if (isDate(text) && text >= earliest) return dateAttributes(text);
  return mayBeMistaken(text) ? String.raw` style="mso-number-format:'\@'" sdnum="1033;0;@"` : "";
}

/** Excel takes 1900 for a leap year: from here on its calendar is right. */
const earliest = "1900-03-01";

/** As a day in a sheet's calendar, whose day 0 this is, a date can be calculated with. */
const dateAttributes = (date: IsoDate): string =>
  String.raw` style="mso-number-format:'yyyy\-mm\-dd'" sdval="${daysBetween("1899-12-30", date)}" sdnum="1033;0;YYYY-MM-DD"`;

/** Excel learns how a number is shown from the text, LibreOffice from this. */
function numberFormat(text: string): string {
  const found = /^-?\d+((?:,\d{3})*)(?:\.(\d+))?(%?)$/u.exec(text);
  if (found === null) return "";
  const [, thousands = "", decimals = "", percent = ""] = found;
  const whole = thousands === "" ? "0" : "#,##0";
  return ` sdnum="1033;0;${whole}${decimals === "" ? "" : `.${"0".repeat(decimals.length)}`}${percent}"`;
}

/** Texts that a sheet would turn into something else: 0341992101 into 341992101, 1-2 into a day, =A1 into a formula. */
const mayBeMistaken = (text: string): boolean =>
  /^[\s'"(]*[\d０-９=＝+＋\-－@.．¥￥$]|^(?:true|false)$|%$/iu.test(text);

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Line breaks that stay in their cell, and blanks that HTML would swallow, both as Excel writes them. */
const contentHtml = (text: string): string =>
  text
    .replace(/[&<>"]/gu, (mark) => entities[mark] ?? mark)
    .replace(/\r\n?|\n/gu, '<br style="mso-data-placement:same-cell">')
    .replace(
      / {2,}/gu,
      (blanks) => `<span style="mso-spacerun:yes">${"&nbsp;".repeat(blanks.length)}</span>`,
    );
