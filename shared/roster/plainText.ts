/** One spelling for words that are compared: widths, spaces and ornaments differ from roster to roster. */

/** Nothing of it has another width or case: most names and all plain numbers, of which a file has hundreds of thousands. */
const isPlain = (text: string): boolean => /^[\u4E00-\u9FFF\d]*$/u.test(text);

/** NFKC, without any space or invisible character, in lower case. What is shown or stored is never made of this. */
export const compact = (text: string): string =>
  isPlain(text)
    ? text
    : text
        .normalize("NFKC")
        .replace(/[\s\p{Cc}\u200B-\u200D\u2060\uFEFF]+/gu, "")
        .toLowerCase();

/** Signs for "does not apply": slashes and dashes of every length, 无. */
export const isNotApplicable = (text: string): boolean => /^([/\\\-‐‑‒–—―−]*|无)$/u.test(compact(text));

/** English below a Chinese header says the same again; other words (boys, new …) may not, and stay. */
const translation =
  /(?<=[\p{Script=Han})])\(?(?:(?:schools?|names?|codes?|no\.?|types?|ownership|grades?|class(?:es)?|students?|pupils?|enroll?ments?|teachers?|totals?|number|of|the|in|town|township|street|sub-?district|county|full-?time|[/&.,-]|\d)+)\)?$/u;

/** Without marks of required fields, numbering in front ("1.", "(2)", "一、"), a colon and a translation behind. */
export const headerText = (text: string): string =>
  compact(text)
    .replace(translation, (found) => (/[a-z]/u.test(found) ? "" : found))
    .replaceAll(/[*★☆●]/gu, "")
    // Not "一、二年级", which are two grades.
    .replace(/^(\(?\d{1,2}[).、]|\(?[一二三四五六七八九十]{1,2}[)、](?![一二三四五六七八九]))(?=\D)/u, "")
    .replace(/[:：]$/u, "");

/** "公、民办" and "公/民办" are one header. */
export const withoutPunctuation = (text: string): string => text.replaceAll(/[()、,/·\-—_&+]/gu, "");

/** "乡镇(街道)" → "乡镇" */
export const withoutBrackets = (text: string): string => text.replaceAll(/\([^()]*\)/gu, "");
