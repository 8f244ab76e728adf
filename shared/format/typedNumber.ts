/**
 * Numbers as people type and paste them: with thousands marks, a unit, two decimals of nothing. What could be two
 * numbers ("120" above "30" in one cell), or a number and a footnote mark, is none.
 */
import type { FieldSpec } from "../model/fields.ts";
import type { Typed } from "./typed.ts";

/** More than any county has; keeps every sum exact. */
const largest = 10_000_000;

/** `tidied` is the typed text on one line, its full-width digits made ordinary. */
export function parseInteger(spec: FieldSpec, typed: string, tidied: string): Typed {
  const digits = /^([+-]?\d+)(?:\.0{1,2})?$/u.exec(withoutMarks(withoutUnit(spec, tidied)))?.[1];
  return digits === undefined || isDoubtful(typed)
    ? { reason: "not-integer" }
    : bounded(spec, Number(digits));
}

export function parseNumber(spec: FieldSpec, typed: string, tidied: string): Typed {
  const digits = withoutMarks(withoutUnit(spec, tidied));
  return !/^[+-]?\d+(\.\d+)?$/u.test(digits) || isDoubtful(typed)
    ? { reason: "not-number" }
    : bounded(spec, Number(digits));
}

/** 1000 %: no cohort becomes ten times what it was. */
const largestShareBp = 100_000;
/** Below 10 % a number may as well be a fraction as another program keeps it (0.975 for 97.5 %). */
const smallestBareBp = 1_000;

/** Per cent with two decimals at most, as basis points: "97.5", "97.50%"; 0 is 0 %. */
export function parseShare(typed: string, tidied: string): Typed {
  const found = /^(\d{1,4})(?:\.(\d{1,2})0*)?\s*(%?)$/u.exec(tidied);
  if (found === null || isDoubtful(typed)) return { reason: "not-share" };
  const [, whole = "", decimals = "", mark = ""] = found;
  const bp = Number(whole) * 100 + Number(decimals.padEnd(2, "0"));
  const isClear = bp === 0 || mark !== "" || bp >= smallestBareBp;
  return isClear && bp <= largestShareBp ? { value: bp } : { reason: "not-share" };
}

/**
 * Footnote marks and fractions (320①, 5², ½), of which NFKC makes ordinary digits, so that 320 would become 3201; and
 * digits on both sides of a line break.
 */
const isDoubtful = (typed: string): boolean => /\p{No}|\p{Nd}\s*[\n\r\u2028\u2029]\s*\p{Nd}/u.test(typed);

const withoutUnit = ({ unit }: FieldSpec, text: string): string => {
  const bare = unit === "元" ? text.replace(/^¥\s*/u, "") : text;
  return unit !== undefined && bare.endsWith(unit) ? bare.slice(0, -unit.length) : bare;
};

/** Thousands marks only where they belong: "1,2345" may be 12,345 or 1.2345, and nobody knows. */
function withoutMarks(text: string): string {
  const bare = text
    .trim()
    .replace(/\s*[人个名]$/u, "")
    .replace(/^\u2212/u, "-")
    .replace(/^([+-])\s+/u, "$1");
  return /^[+-]?\d{1,3}([, ])\d{3}(\1\d{3})*(\.\d+)?$/u.test(bare) ? bare.replace(/[, ]/gu, "") : bare;
}

function bounded({ min = 0 }: FieldSpec, value: number): Typed {
  if (min !== null && value < min) return { reason: "negative" };
  return Math.abs(value) > largest ? { reason: "too-large" } : { value: value === 0 ? 0 : value };
}
