/** Calendar days as text (`YYYY-MM-DD`), without any time zone: a date of a plan is a date on paper. */
import type { IsoDate } from "../model/units.ts";

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/u;
const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

/** Is the text a day that exists? */
export function isDate(text: string): boolean {
  const found = pattern.exec(text);
  if (found === null) return false;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

const forms: readonly RegExp[] = [
  /^(\d{4})(\d{2})(\d{2})$/u,
  /^(\d{4})(\d{2})$/u,
  /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/u,
  /^(\d{4})[-./年](\d{1,2})月?$/u,
];

const namedWeekday = /星期([日一二三四五六天])$/u;

/** 2021-9-1, 2021.9, 2021年9月, 202109 …, also with the midnight or weekday a sheet shows; a month means its first day. */
export function parseTypedDate(
  text: string,
): { readonly value: IsoDate } | { readonly reason: "not-date" | "no-such-date" } {
  const day = text.replace(/\s+0?0:00(:00)?$/u, "");
  const [, weekday = ""] = namedWeekday.exec(day) ?? [];
  // Between digits a blank is no mere blank: 2021-1 2 is not December.
  const compact = /\d\s+\d/u.test(day) ? "" : day.replace(namedWeekday, "").replace(/\s/gu, "");
  for (const form of forms) {
    const found = form.exec(compact);
    if (found === null) continue;
    const [, year = "", month = "", dayOfMonth = "1"] = found;
    const date = `${year}-${month.padStart(2, "0")}-${dayOfMonth.padStart(2, "0")}`;
    if (!isDate(date)) return { reason: "no-such-date" };
    return weekday === "" || isOn(weekday, date) ? { value: date } : { reason: "not-date" };
  }
  return { reason: "not-date" };
}

const isOn = (weekday: string, date: IsoDate): boolean =>
  "日一二三四五六".indexOf(weekday.replace("天", "日")) === new Date(date).getUTCDay();

/** 1 January 1990 and 31 December 2099: below and above, a number is more likely a year or a typing error. */
const [firstDayNumber, lastDayNumber] = [32_874, 73_050];

/** The day that a spreadsheet keeps as this number, counted from 30 December 1899; null for a number that is no such day. */
export function dateOfDayNumber(number: number): IsoDate | null {
  const day = Math.floor(number);
  if (day < firstDayNumber || day > lastDayNumber) return null;
  return new Date(Date.UTC(1899, 11, 30 + day)).toISOString().slice(0, 10);
}

/** Whole days from one date to another. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The day so many days later, or earlier; undefined outside the years that are written with four digits. */
export function addDays(date: IsoDate, days: number): IsoDate | undefined {
  const day = new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
  return isDate(day) ? day : undefined;
}

const two = (n: number): string => String(n).padStart(2, "0");
const timeOf = (at: Date): string => `${two(at.getHours())}:${two(at.getMinutes())}`;

/** An ISO instant as local date and time, to the minute: 2026-11-21 14:32. */
export function formatInstant(instant: string): string {
  const at = new Date(instant);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${timeOf(at)}`;
}

/** The same as one says it now: 今天 14:32, 昨天 09:05, 11月3日 09:05, and with its year when that is another one. */
export function formatInstantNear(instant: string, now: Date): string {
  const at = new Date(instant);
  const day = `${at.getMonth() + 1}月${at.getDate()}日`;
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (at.toDateString() === now.toDateString()) return `今天 ${timeOf(at)}`;
  if (at.toDateString() === yesterday.toDateString()) return `昨天 ${timeOf(at)}`;
  return `${at.getFullYear() === now.getFullYear() ? "" : `${at.getFullYear()}年`}${day} ${timeOf(at)}`;
}
