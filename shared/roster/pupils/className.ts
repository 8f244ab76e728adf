/**
 * Names of classes: 一年级1班, 一(1)班, 1班, 2021级1班 are one class of one grade, however they are spelt. What stands
 * before the class itself says the grade where no column does.
 */
import type { Dictionary } from "../dictionary.ts";
import { compact } from "../plainText.ts";
import { gradeSaid, type GradeSaid } from "./gradeText.ts";
import type { PupilWords } from "./pupilWords.ts";

export interface ClassSaid {
  readonly grade: GradeSaid | null;
  /** The class within its grade, for comparing; "" when the text names none. */
  readonly own: string;
  /** With what it says of the grade. */
  readonly whole: string;
}

/** No name of a grade is longer: 初级中学2021级. */
const longestGrade = 9;

export function classSaid(text: string, dictionary: Dictionary, words: PupilWords): ClassSaid {
  const plain = compact(text);
  const [bare, rest] = bareGradeIn(plain);
  const whole = ownName(plain);
  if (bare !== undefined && rest !== undefined)
    return { grade: gradeSaid(bare, true, dictionary, words), own: ownName(rest), whole };
  const name = plain.replaceAll(/[()]/gu, "");
  for (let length = Math.min(name.length, longestGrade); length >= 2; length -= 1) {
    const grade = gradeSaid(name.slice(0, length), false, dictionary, words);
    if (grade !== null) return { grade, own: ownName(name.slice(length)), whole };
  }
  return { grade: null, own: whole, whole };
}

/** 三(2)班, 3.2, 三2班, 三二班: the grade without the word. 三十二班 and 32班 may be the thirty-second. */
const bareGradeIn = (plain: string): readonly (string | undefined)[] =>
  (
    /^([一二三四五六七八九1-9])(\(.+)$/u.exec(plain) ??
    /^([一二三四五六七八九1-9])[.·、\-—](\d{1,2}|[一二三四五六七八九十]{1,3})班?$/u.exec(plain) ??
    /^([一二三四五六七八九])(\d{1,2}班?|[一二三四五六七八九]班)$/u.exec(plain) ??
    []
  ).slice(1);

/** 302班: the second class of the third grade, or the 302nd of the school. */
export function codeIn(text: string): { readonly grade: string; readonly own: string } | null {
  const found = /^([1-9])(\d{2})班?$/u.exec(compact(text));
  return found === null ? null : { grade: found[1] ?? "", own: String(Number(found[2])) };
}

/** Numbers that begin anew in each of several grades, and not such as run on through the school. */
export function areCodesOfGrades(texts: readonly string[]): boolean {
  const codes = texts.map(codeIn);
  const byGrade = Map.groupBy(codes, (code) => code?.grade);
  const beginsAnew = [...byGrade.values()].every((own) => own.some((code) => code?.own === "1"));
  return byGrade.size > 1 && beginsAnew && !codes.some((code) => code === null || code.own === "0");
}

/** "(03)班", "三班", "3" → "3"; other names as they are. */
function ownName(text: string): string {
  const name = text.replaceAll(/[()\-—_.·]/gu, "").replace(/(?<=.)班级?$/u, "");
  if (name === "班") return "";
  return numberIn(name)?.toString() ?? name;
}

const digits = "零一二三四五六七八九";

/** 1 to 99 in digits or in words. */
function numberIn(name: string): number | undefined {
  if (/^\d{1,3}$/u.test(name)) return Number(name);
  const found = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(name);
  const [, tens, ten, ones] = found ?? [];
  const valueOf = (digit: string | undefined): number => (digit === undefined ? 0 : digits.indexOf(digit));
  if (found === null || name === "") return undefined;
  if (ten === undefined) return name.length === 1 ? valueOf(name) : undefined;
  return (tens === undefined ? 1 : valueOf(tens)) * 10 + valueOf(ones);
}
