/**
 * How a list of texts goes on: numbers and dates by the step of the first two (else 1, one day), texts that end in a
 * number by counting it, leading zeros kept; anything else is repeated. Dates on the same day of the month go on by months
 * or years. `steps` counts from the first text and may be negative. Pure.
 */
import { daysBetween, isDate } from "../../../shared/format/dates.ts";

/** The text so many places behind the first one. */
export type Continuation = (place: number) => string;

export function seriesOf(texts: readonly string[]): Continuation {
  return numbers(texts) ?? dates(texts) ?? counted(texts) ?? repeated(texts);
}

const repeated =
  (texts: readonly string[]): Continuation =>
  (place) =>
    texts[((place % texts.length) + texts.length) % texts.length] ?? "";

/** Plain numbers; one with a leading zero is a code. */
const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/u;

function numbers(texts: readonly string[]): Continuation | null {
  if (!texts.every((text) => plainNumber.test(text))) return null;
  const [first = 0, second = first + 1] = texts.map(Number);
  const decimals = Math.max(...texts.map((text) => (text.split(".")[1] ?? "").length));
  return (place) => String(Number((first + place * (second - first)).toFixed(decimals)));
}

function dates(texts: readonly string[]): Continuation | null {
  const [first, second] = texts;
  if (first === undefined || !texts.every(isDate)) return null;
  const months = second === undefined ? 0 : monthsBetween(first, second);
  if (months !== 0) return (place) => plusMonths(first, place * months);
  const days = second === undefined ? 1 : daysBetween(first, second);
  return (place) => plusDays(first, place * days);
}

/** 0 when they are not on the same day of the month; two last days of a month are. */
function monthsBetween(from: string, to: string): number {
  const sameDay = from.slice(8) === to.slice(8) || (isLastOfMonth(from) && isLastOfMonth(to));
  return sameDay ? monthOf(to) - monthOf(from) : 0;
}

const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
const isLastOfMonth = (date: string): boolean => plusDays(date, 1).endsWith("-01");

const asText = (time: number): string => new Date(time).toISOString().slice(0, 10);
const plusDays = (date: string, days: number): string => asText(Date.parse(date) + days * 86_400_000);

/** From the first date each time, so that a short month in between shortens no later one. */
function plusMonths(date: string, months: number): string {
  const month = monthOf(date) + months;
  const last = new Date(Date.UTC(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 0)).getUTCDate();
  const day = isLastOfMonth(date) ? last : Math.min(last, Number(date.slice(8)));
  return asText(Date.UTC(Math.floor(month / 12), ((month % 12) + 12) % 12, day));
}

interface Counted {
  readonly stem: string;
  readonly digits: string;
}

function counted(texts: readonly string[]): Continuation | null {
  const parts = texts.map(partsOf);
  const [first] = parts;
  if (first === null || first === undefined) return null;
  if (!parts.every((part) => part?.stem === first.stem)) return null;
  const second = parts[1]?.digits;
  const from = BigInt(first.digits);
  const step = second === undefined ? 1n : BigInt(second) - from;
  return (place) => {
    const number = from + BigInt(place) * step;
    // Below nothing there is no school.
    return number < 0n ? "" : first.stem + String(number).padStart(first.digits.length, "0");
  };
}

function partsOf(text: string): Counted | null {
  const found = /^(.*?)(\d+)$/su.exec(text);
  return found === null ? null : { stem: found[1] ?? "", digits: found[2] ?? "" };
}
