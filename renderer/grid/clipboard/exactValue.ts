/**
 * When the text a cell shows cannot be read back, and the number behind it is told: Excel and WPS tell it in x:num (and
 * a long text in x:str), LibreOffice in sdval. Otherwise the text shown counts, also a rounded one: it is what the
 * planner saw. What stays unreadable ("####" of a date) stays as it is, and its cell says so.
 */

/** Rules of the style sheet by class, where Excel and WPS keep number formats. */
export type FormatOfClass = (className: string) => string;

const hashes = /^#{2,}$/u;
const powerOfTen = /^[+-]?\d(\.\d+)?E[+-]?\d+$/iu;
const inBrackets = /^\(.+\)$/u;

/** Whether the text shown says it all. */
export const isReadable = (shown: string): boolean =>
  !hashes.test(shown) && !powerOfTen.test(shown) && !inBrackets.test(shown);

export function readableText(shown: string, cell: Element, formatOf: FormatOfClass): string {
  if (hashes.test(shown)) return behindHashes(cell, formatOf) ?? shown;
  if (powerOfTen.test(shown)) return decimalOf(cell) ?? shown;
  if (inBrackets.test(shown) && (numberOf(cell) ?? 0) < 0) return `-${shown.slice(1, -1)}`;
  return shown;
}

/** A cell too narrow for its number. A date or time is not made a number of days. */
function behindHashes(cell: Element, formatOf: FormatOfClass): string | null {
  const text = cell.getAttribute("x:str") ?? "";
  if (text !== "") return text;
  return isDateFormat(numberFormat(cell, formatOf)) ? null : decimalOf(cell);
}

function numberOf(cell: Element): number | null {
  const told = cell.getAttribute("sdval") ?? cell.getAttribute("x:num") ?? "";
  const number = Number(told);
  return told.trim() === "" || Number.isNaN(number) ? null : number;
}

/** Beyond 15 digits spreadsheets have lost the last ones, and a code with a wrong digit is worse than an unreadable one. */
function decimalOf(cell: Element): string | null {
  const number = numberOf(cell);
  if (number === null || Math.abs(number) >= 1e15) return null;
  const text = String(number);
  return text.includes("e") ? null : text;
}

function numberFormat(cell: Element, formatOf: FormatOfClass): string {
  const style = cell.getAttribute("style") ?? "";
  const [own, ofClass] = [formatIn(style), formatOf(cell.getAttribute("class") ?? "")];
  return `${cell.getAttribute("sdnum") ?? ""} ${own === "" ? ofClass : own}`;
}

export const formatIn = (style: string): string => /mso-number-format\s*:([^;}]*)/iu.exec(style)?.[1] ?? "";

/** Excel's names ("Short Date", "Long Time"), or letters of year, month with day, or hour. */
const isDateFormat = (format: string): boolean => /date|time|yy|m[^a-z]*d|d[^a-z]*m|h[^a-z]*m/iu.test(format);
