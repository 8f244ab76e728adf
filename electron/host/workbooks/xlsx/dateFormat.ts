/**
 * Does a number format show a calendar day? Built-in formats go by number (ECMA-376 part 1, 18.8.30, with those of
 * Chinese systems: 27 is yyyy"年"m"月"); custom ones by their code. Times of day and durations are no days.
 */
const builtInDates: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58,
]);

/** `code` where the workbook gives the number its own meaning. */
export const isDateFormat = (id: number, code: string | undefined): boolean =>
  code === undefined ? builtInDates.has(id) : showsDay(code);

function showsDay(code: string): boolean {
  if (elapsed.test(code)) return false;
  const marks = withoutLiterals(code.slice(0, longestCode)).toLowerCase();
  if (marks.includes("general")) return false;
  if (/[yd]/u.test(marks)) return true;
  // m is a month, but minutes beside hours or seconds.
  return marks.includes("m") && !/[hs]/u.test(marks);
}

/** "[h]:mm" counts on over the days. */
const elapsed = /\[(h+|m+|s+)\]/iu;

/** Excel takes no longer one. */
const longestCode = 255;

/** Quoted text, escaped characters, colours, conditions and locales away; then the part for positive numbers. */
const withoutLiterals = (code: string): string =>
  code
    .replace(/"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]/gu, "")
    .split(";", 1)
    .join("");
