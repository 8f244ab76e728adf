/**
 * What people type into a cell → a value of its field, or the reason why it is none. Nothing is guessed: "约300" and
 * "2.5" are reasons, not 300 and 3. (roster.md, Cells)
 */
import type { FieldSpec, FieldValue } from "../model/fields.ts";
import type { DraftReason } from "../model/draft.ts";
import { stages, type Stage } from "../model/stage.ts";
import { stageNames } from "../model/vocabulary.ts";
import { isDate, parseTypedDate } from "./dates.ts";

export type Typed = { readonly value: FieldValue } | { readonly reason: DraftReason };

/** Texts that say "does not apply", which is different from 0. */
const notApplicable = new Set(["", "/", "\\", "-", "--", "—", "——", "－", "无"]);

/** On one line, without what nobody can see: control characters, and zero-width ones that come along from web pages. */
const visible = (text: string): string =>
  text
    .replace(/[\u200B-\u200D\u2060]/gu, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();

/** NFKC (full-width digits become ordinary ones) without spaces around and line breaks inside. */
export const tidy = (text: string): string => visible(text.normalize("NFKC"));

export function parseTyped(spec: FieldSpec, text: string): Typed {
  if (spec.kind === "text") return parseText(spec, text);
  const tidied = tidy(text);
  if (notApplicable.has(tidied)) return emptyOf(spec);
  switch (spec.kind) {
    case "integer":
      return hasOddDigits(text)
        ? { reason: "not-integer" }
        : parseInteger(withoutUnit(spec, tidied), spec.min);
    case "number":
      return hasOddDigits(text) ? { reason: "not-number" } : parseNumber(withoutUnit(spec, tidied), spec.min);
    case "flag":
      return parseFlag(tidied);
    case "date":
      return parseTypedDate(tidied);
    case "month-day":
      return parseMonthDay(tidied);
    case "choice":
      return parseChoice(spec.choices ?? {}, tidied);
    case "stages":
      return parseStages(tidied);
    default:
      return { reason: "not-choice" };
  }
}

/** A flag that must be there is "no" when nothing is said. */
function emptyOf(spec: FieldSpec): Typed {
  if (spec.required !== true) return { value: null };
  return spec.kind === "flag" ? { value: false } : { reason: "required" };
}

/** Footnote marks and fractions (320①, 5², ½): NFKC would make ordinary digits of them, and 320 would become 3201. */
const hasOddDigits = (text: string): boolean => /\p{No}/u.test(text);

const withoutUnit = ({ unit }: FieldSpec, text: string): string =>
  unit !== undefined && text.endsWith(unit) ? text.slice(0, -unit.length) : text;

/** Text keeps its own spelling; only line breaks, surrounding spaces and what is invisible go. */
function parseText(spec: FieldSpec, text: string): Typed {
  const value = visible(text);
  if (value !== "") return { value };
  if (spec.key === "name") return { reason: "required" };
  return { value: spec.required === true ? "" : null };
}

/**
 * Thousands marks only where they belong: "1,2345" may be 12,345 or 1.2345, "45 46" may be two numbers that stood on two
 * lines, and nobody knows.
 */
function withoutMarks(text: string): string {
  const bare = text.replace(/[人个名]$/u, "").trim();
  return /^[+-]?\d{1,3}([, ]\d{3})+(\.\d+)?$/u.test(bare) ? bare.replaceAll(/[, ]/gu, "") : bare;
}

function parseInteger(text: string, min: number | null = 0): Typed {
  const digits = withoutMarks(text);
  if (!/^[+-]?\d+$/u.test(digits)) return { reason: "not-integer" };
  return bounded(Number(digits), min);
}

function parseNumber(text: string, min: number | null = 0): Typed {
  const digits = withoutMarks(text);
  if (!/^[+-]?\d+(\.\d+)?$/u.test(digits)) return { reason: "not-number" };
  return bounded(Number(digits), min);
}

/** More than any county has; keeps every sum exact. */
const largest = 10_000_000;

function bounded(value: number, min: number | null): Typed {
  if (min !== null && value < min) return { reason: "negative" };
  return Math.abs(value) > largest ? { reason: "too-large" } : { value: value === 0 ? 0 : value };
}

const yes = new Set(["是", "有", "1", "√", "✓", "Y", "y", "yes", "true"]);
const no = new Set(["否", "没有", "0", "×", "N", "n", "no", "false"]);

function parseFlag(text: string): Typed {
  if (yes.has(text)) return { value: true };
  return no.has(text) ? { value: false } : { reason: "not-choice" };
}

function parseMonthDay(text: string): Typed {
  const found = /^(\d{1,2})[-./月](\d{1,2})日?$/u.exec(text);
  if (found === null) return { reason: "not-date" };
  const day = `${(found[1] ?? "").padStart(2, "0")}-${(found[2] ?? "").padStart(2, "0")}`;
  // A common year: a snapshot on 29 February would not exist in most years.
  return isDate(`2023-${day}`) ? { value: day } : { reason: "no-such-date" };
}

const plain = (text: string): string => text.normalize("NFKC").replace(/[\s()]/gu, "");

/** The word itself, its name, or a part of just one name ("停办" → 终止办学（停办）). */
function parseChoice(choices: Readonly<Record<string, string>>, text: string): Typed {
  if (Object.hasOwn(choices, text)) return { value: text };
  const wanted = plain(text);
  const entries = Object.entries(choices).map(([word, name]) => [word, plain(name)] as const);
  const exact = entries.find(([, name]) => name === wanted);
  if (exact !== undefined) return { value: exact[0] };
  const alias = choiceAliases.get(wanted);
  if (alias !== undefined && Object.hasOwn(choices, alias)) return { value: alias };
  const partial = entries.filter(([, name]) => name.includes(wanted));
  return partial.length === 1 && partial[0] !== undefined
    ? { value: partial[0][0] }
    : { reason: "not-choice" };
}

/** What offices call them besides. */
const choiceAliases: ReadonlyMap<string, string> = new Map([
  ["民转公", "convert"],
  ["转公", "convert"],
  ["购买", "purchase"],
  ["购买学位", "purchase"],
  ["核减", "intake-cap"],
  ["挖潜", "tap"],
  ["内部挖潜", "tap"],
  ["新建", "new-build"],
  ["关停", "close"],
  ["九年制", "nine-year"],
  ["初中", "junior"],
  ["完中", "complete-secondary"],
]);

/** Without 部 or 段 at the end. */
const stageWords: ReadonlyMap<string, readonly Stage[]> = new Map<string, readonly Stage[]>([
  [stageNames.primary, ["primary"]],
  [stageNames.junior, ["junior"]],
  ["全", stages],
  ["两", stages],
]);

/** 小学, 初中部, 小学和初中, 全部 …; anything beside these words ("小学（不含初中）") is not guessed at. */
function parseStages(text: string): Typed {
  const words = text.split(/[、,+/和与及\s]+/u).map((word) => stageWords.get(word.replace(/[部段]$/u, "")));
  if (words.includes(undefined)) return { reason: "not-choice" };
  const own = stages.filter((stage) => words.some((named) => named?.includes(stage)));
  return { value: own.length === stages.length ? null : own };
}
