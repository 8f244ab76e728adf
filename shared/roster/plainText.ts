/** One spelling for words that are compared: widths, spaces and ornaments differ from roster to roster. */

/** NFKC, without any space or invisible character, in lower case. What is shown or stored is never made of this. */
export const compact = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s\p{Cc}\u200B-\u200D\u2060\uFEFF]+/gu, "")
    .toLowerCase();

/** Signs for "does not apply": slashes and dashes of every length, 无. */
export const isNotApplicable = (text: string): boolean => /^([/\\\-‐‑‒–—―−]*|无)$/u.test(compact(text));

/** Without marks of required fields, numbering in front ("1.", "(2)", "一、") and a colon behind. */
export const headerText = (text: string): string =>
  compact(text)
    .replaceAll(/[*★☆●]/gu, "")
    // Not "一、二年级", which are two grades.
    .replace(/^(\(?\d{1,2}[).、]|\(?[一二三四五六七八九十]{1,2}[)、](?![一二三四五六七八九]))(?=\D)/u, "")
    .replace(/[:：]$/u, "");

/** "乡镇(街道)" → "乡镇" */
export const withoutBrackets = (text: string): string => text.replaceAll(/\([^()]*\)/gu, "");
