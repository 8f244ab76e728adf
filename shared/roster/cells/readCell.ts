/**
 * One cell → a value of its field, or why it is none. Nothing is guessed: "约300", a formula without a result and a code
 * that lost digits are reasons, and the text stays with the row. (roster.md, Cells)
 */
import { isCreditCode } from "../../model/creditCode.ts";
import { parseTyped } from "../../format/typed.ts";
import type { DraftReason } from "../../model/draft.ts";
import type { FieldSpec } from "../../model/fields.ts";
import type { Dictionary } from "../dictionary.ts";
import { holdsPersonalNumber, isIdNumber, withoutPersonalNumbers } from "./personalText.ts";
import type { NeutralCell } from "../sheets/neutralGrid.ts";
import { compact, isNotApplicable } from "../plainText.ts";
import type { RosterProblemCode } from "../problems/problem.ts";
import { hasLostDigits, lostDigits, readCreditCode, readSchoolCode } from "./readCode.ts";
import { readDate } from "./readDate.ts";
import type { ReadCell } from "../rows/rosterRow.ts";
import { isCount, rosterSpec, type RosterField } from "../columns/rosterFields.ts";

export function readCell(
  field: RosterField,
  cell: NeutralCell | undefined,
  scale: number,
  dictionary: Dictionary,
): ReadCell {
  const spec = rosterSpec(field);
  const unreadable = cell === undefined ? undefined : unreadableText(cell);
  if (unreadable !== undefined) return bad(spec, unreadable.text, reasonOf(spec), unreadable.problem);
  const text = cell?.text ?? "";
  if (holdsPersonalNumber(text) && !isOfSchool(field, text)) return withoutPerson(field, spec, text);
  if (isCount(field)) return readCount(spec, cell, scale);
  switch (field) {
    case "code":
      return readSchoolCode(cell);
    case "creditCode":
      return readCreditCode(cell);
    case "licenseNo":
      return hasLostDigits(cell) ? lostDigits(spec, text) : readText(spec, text);
    case "licenseExpiry":
      return readDate(cell);
    case "ownership":
      return readWord(spec, text, dictionary.ownershipOf);
    case "type":
      return readWord(spec, text, dictionary.typeOf);
    case "publicParticipation":
      return readFlag(spec, text, dictionary.flagOf);
    default:
      return readText(spec, text);
  }
}

/** A 统一社会信用代码 of digits alone may hold something like a birthday. */
const isOfSchool = (field: RosterField, text: string): boolean =>
  field === "creditCode" && isCreditCode(compact(text).toUpperCase()) && !isIdNumber(compact(text));

/** A text keeps the rest of what it says; of anything else nothing is left. */
function withoutPerson(field: RosterField, spec: FieldSpec, text: string): ReadCell {
  const isText = spec.kind === "text" && field !== "code" && field !== "creditCode";
  if (isText) return { ...readText(spec, withoutPersonalNumbers(text)), problem: "personal-number" };
  return bad(spec, "（像个人号码，没有保留）", reasonOf(spec), "personal-number");
}

/** #REF! and formulas that were never calculated: there is nothing to read. */
function unreadableText(
  cell: NeutralCell,
): { readonly text: string; readonly problem: RosterProblemCode } | undefined {
  if (cell.error !== undefined) return { text: cell.error, problem: "cell-error" };
  return cell.formula === "missing"
    ? { text: "（公式没有结果）", problem: "formula-without-value" }
    : undefined;
}

const reasons: Readonly<Partial<Record<FieldSpec["kind"], DraftReason>>> = {
  integer: "not-integer",
  text: "required",
  date: "not-date",
};
const reasonOf = ({ kind }: FieldSpec): DraftReason => reasons[kind] ?? "not-choice";

/** A text field has no draft but its name: what cannot be read is told and left empty. */
function bad(spec: FieldSpec, text: string, reason: DraftReason, problem: RosterProblemCode): ReadCell {
  const value = spec.required === true && spec.kind === "text" ? "" : null;
  const isDraft = spec.kind !== "text" || spec.key === "name";
  return { value, text, problem, ...(isDraft ? { reason } : {}) };
}

function readCount(spec: FieldSpec, cell: NeutralCell | undefined, scale: number): ReadCell {
  const text = cell?.text ?? "";
  if (cell === undefined || isNotApplicable(text)) return { value: null, text };
  if (cell.date !== undefined) return bad(spec, text, "not-integer", "not-integer");
  const typed = parseTyped(scale === 1 ? spec : { ...spec, kind: "number" }, text);
  if ("reason" in typed) return bad(spec, text, typed.reason, problemOf(typed.reason));
  if (scale === 1 || typeof typed.value !== "number") return { value: typed.value, text };
  return scaled(spec, text, typed.value, scale);
}

/** 1.25 万人 is 12,500; what does not come out whole is not rounded. */
function scaled(spec: FieldSpec, text: string, value: number, scale: number): ReadCell {
  const whole = Math.round(value * scale);
  return Math.abs(value * scale - whole) < 1e-6
    ? { value: whole, text }
    : bad(spec, text, "not-integer", "scale-fraction");
}

const reasonsAsProblems = [
  "not-integer",
  "not-number",
  "negative",
  "too-large",
  "required",
] as const satisfies readonly DraftReason[];
const problemOf = (reason: DraftReason): RosterProblemCode =>
  reasonsAsProblems.find((code) => code === reason) ?? "not-choice";

function readText(spec: FieldSpec, text: string): ReadCell {
  const typed = parseTyped(spec, isNotApplicable(text) ? "" : text);
  return "value" in typed ? { value: typed.value, text } : bad(spec, text, typed.reason, "required");
}

function readWord(spec: FieldSpec, text: string, words: ReadonlyMap<string, string>): ReadCell {
  if (isNotApplicable(text)) return bad(spec, text, "required", "required");
  const plain = compact(text);
  const value = words.get(plain) ?? codedWord(plain, words);
  return value === undefined ? bad(spec, text, "not-choice", "not-choice") : { value, text };
}

/** "211 小学", "小学(211)", "999-民办": understood when the code says the same as the word. */
function codedWord(plain: string, words: ReadonlyMap<string, string>): string | undefined {
  const found =
    /^\(?(?<code>\d{3})\)?[-_.、:]?(?<word>\D+)$/u.exec(plain) ??
    /^(?<word>[^\d(]+)[-_.、:]?\(?(?<code>\d{3})\)?$/u.exec(plain);
  const { code = "", word = "" } = found?.groups ?? {};
  return words.get(code) === words.get(word) ? words.get(word) : undefined;
}

function readFlag(spec: FieldSpec, text: string, words: ReadonlyMap<string, boolean>): ReadCell {
  if (isNotApplicable(text)) return { value: false, text };
  const value = words.get(compact(text));
  return value === undefined
    ? { ...bad(spec, text, "not-choice", "not-choice"), value: false }
    : { value, text };
}
