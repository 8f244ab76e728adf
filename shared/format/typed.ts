/**
 * What people type into a cell → a value of its field, or the reason why it is none. Nothing is guessed: "约300" and
 * "2.5" are reasons, not 300 and 3. (roster.md, Cells)
 */
import type { FieldSpec, FieldValue } from "../model/fields.ts";
import type { DraftReason } from "../model/draft.ts";
import { stages, type Stage } from "../model/stage.ts";
import { stageNames } from "../model/vocabulary.ts";
import { isDate, parseTypedDate } from "./dates.ts";
import { parseInteger, parseNumber, parseShare } from "./typedNumber.ts";

export type Typed = { readonly value: FieldValue } | { readonly reason: DraftReason };

/** Texts that say "does not apply", which is different from 0. */
const notApplicable = new Set(["", "/", "\\", "-", "--", "—", "——", "–", "\u2212", "－", "无"]);

/** On one line, without what nobody can see: control characters, and the marks of no width that come along with pastes. */
const visible = (text: string): string =>
  text
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu, "")
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
      return parseInteger(spec, text, tidied);
    case "number":
      return parseNumber(spec, text, tidied);
    case "share":
      return parseShare(text, tidied);
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

/** Without spaces at the ends of lines, and without empty lines before, after, and more than one between. */
const visibleLines = (text: string): string =>
  text
    .split(/\r\n|[\r\n\u2028\u2029]/u)
    .map(visible)
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .replace(/^\n+|\n+$/gu, "");

/** Text keeps its own spelling; only line breaks (of one line), surrounding spaces and what is invisible go. */
function parseText(spec: FieldSpec, text: string): Typed {
  const value = spec.multiline === true ? visibleLines(text) : visible(text);
  if (value !== "") return { value };
  if (spec.key === "name") return { reason: "required" };
  return { value: spec.required === true ? "" : null };
}

const yes = new Set(["是", "有", "1", "√", "✓", "y", "yes", "true"]);
const no = new Set(["否", "没有", "0", "×", "n", "no", "false"]);

function parseFlag(text: string): Typed {
  const word = text.toLowerCase();
  if (yes.has(word)) return { value: true };
  return no.has(word) ? { value: false } : { reason: "not-choice" };
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
