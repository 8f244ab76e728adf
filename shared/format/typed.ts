/**
 * What people type into a cell → a value of its field, or the reason why it is none. Nothing is guessed: "约300" and
 * "2.5" are reasons, not 300 and 3. (roster.md, Cells)
 */
import type { FieldSpec, FieldValue } from "../model/fields.ts";
import type { DraftReason } from "../model/draft.ts";
import { stageNames } from "../model/vocabulary.ts";
import { isDate, parseTypedDate } from "./dates.ts";

export type Typed = { readonly value: FieldValue } | { readonly reason: DraftReason };

/** Texts that say "does not apply", which is different from 0. */
const notApplicable = new Set(["", "/", "\\", "-", "--", "—", "——", "－", "无"]);

/** NFKC (full-width digits become ordinary ones) without spaces around and line breaks inside. */
export const tidy = (text: string): string => text.normalize("NFKC").replace(/\s+/gu, " ").trim();

export function parseTyped(spec: FieldSpec, text: string): Typed {
  if (spec.kind === "text") return parseText(spec, text);
  const tidied = tidy(text);
  if (notApplicable.has(tidied)) return spec.required === true ? { reason: "required" } : { value: null };
  switch (spec.kind) {
    case "integer":
      return parseInteger(tidied, spec.min);
    case "number":
      return parseNumber(tidied, spec.min);
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

/** Text keeps its own spelling; only line breaks and surrounding spaces go. */
function parseText(spec: FieldSpec, text: string): Typed {
  const value = text.replace(/\s+/gu, " ").trim();
  if (value !== "") return { value };
  if (spec.key === "name") return { reason: "required" };
  return { value: spec.required === true ? "" : null };
}

const withoutMarks = (text: string): string => text.replace(/\s/gu, "").replace(/(?<=\d),(?=\d{3})/gu, "").replace(/[人个名]$/u, "");

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
  const alias = choiceAliases[wanted];
  if (alias !== undefined && Object.hasOwn(choices, alias)) return { value: alias };
  const partial = entries.filter(([, name]) => name.includes(wanted));
  return partial.length === 1 && partial[0] !== undefined ? { value: partial[0][0] } : { reason: "not-choice" };
}

/** What offices call them besides. */
const choiceAliases: Readonly<Record<string, string>> = {
  民转公: "convert",
  转公: "convert",
  购买: "purchase",
  购买学位: "purchase",
  核减: "intake-cap",
  挖潜: "tap",
  内部挖潜: "tap",
  新建: "new-build",
  关停: "close",
  九年制: "nine-year",
  初中: "junior",
  完中: "complete-secondary",
};

function parseStages(text: string): Typed {
  const primary = text.includes(stageNames.primary);
  const junior = text.includes(stageNames.junior);
  if ((primary && junior) || text === stageNames.all || text === "全" || text === "两段") return { value: null };
  if (primary) return { value: ["primary"] };
  return junior ? { value: ["junior"] } : { reason: "not-choice" };
}
