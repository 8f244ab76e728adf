/**
 * Numbers of people in a cell that is a school's: an ID card's, a 学籍号, a mobile phone's, wherever somebody wrote them. They
 * are taken out before anything else looks at the cell, so that no field, draft or problem can hold them.
 */

const birthday = String.raw`(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])`;
/** Of an ID card with or without the letter of a 学籍号; told from a 统一社会信用代码 by the birthday in it. */
const idNumber = String.raw`[GJLgjl]?[1-9]\d{5}${birthday}\d{3}[\dXx]`;
const phone = String.raw`(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}`;
const source = String.raw`(?<![\dA-Za-z])(?:${idNumber}|${phone})(?![\dA-Za-z])`;
const number = new RegExp(source, "u");
const inBrackets = new RegExp(String.raw`\([^()]*${source}[^()]*\)`, "gu");
const everywhere = new RegExp(source, "gu");

const spelled = (text: string): string => text.normalize("NFKC");

export const holdsPersonalNumber = (text: string): boolean =>
  /\d(?:.?\d){10}/u.test(spelled(text)) && number.test(spelled(text));

/** What is left of the text: 城关小学（张三13812345678） is 城关小学. */
export const withoutPersonalNumbers = (text: string): string =>
  spelled(text).replaceAll(inBrackets, "").replaceAll(everywhere, "").trim();

/** Numbers so long are no part of a header's meaning, and may be a person's. */
export const withoutLongNumbers = (text: string): string => text.replaceAll(/\d{7,}x?/giu, "#");

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Has it a birthday and the check digit of an ID card (GB 11643)? A 统一社会信用代码 may have the one by chance, hardly both. */
export function isIdNumber(text: string): boolean {
  if (!new RegExp(`^${idNumber}$`, "u").test(text) || text.length !== 18) return false;
  const sum = weights.reduce((total, weight, i) => total + weight * Number(text[i]), 0);
  return "10X98765432"[sum % 11] === text[17]?.toUpperCase();
}
