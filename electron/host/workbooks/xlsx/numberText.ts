/** Numbers as a file writes them, and in their shortest exact form: "2.1410010010E9" is "2141001001". */

/** Null for what is no number. Spreadsheets write at most what a double holds. */
export function parseNumber(text: string): number | null {
  if (!/^\s*[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?\s*$/iu.test(text)) return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}

/** The fewest digits that mean this very number, without an exponent. */
export function numberText(number: number): string {
  const shortest = String(number === 0 ? 0 : number);
  const [, sign = "", whole = "", fraction = "", exponent] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/u.exec(shortest) ?? [];
  if (exponent === undefined) return shortest;
  const point = whole.length + Number(exponent);
  const digits = (whole + fraction).padEnd(point, "0");
  return point > 0 ? `${sign}${digits}` : `${sign}0.${"0".repeat(-point)}${digits}`;
}
