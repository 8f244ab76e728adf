/** "&amp;" and "&#25104;" as characters: the five names that XML itself knows, and numbers of characters it allows. */

const named: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** "#x10FFFF" */
export const longestReference = 8;

/** Undefined for what is no such name, without "&" and ";". */
export function characterNamed(name: string): string | undefined {
  if (!name.startsWith("#")) return named.get(name);
  const [, hex, decimal] = /^#(?:x([0-9A-Fa-f]{1,6})|(\d{1,7}))$/u.exec(name) ?? [];
  const code = hex === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hex, 16);
  return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/** XML 1.0, production 2. */
export const isCharacter = (code: number): boolean =>
  code === 0x9 ||
  code === 0xa ||
  code === 0xd ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff);

export const withCharacters = (text: string): string =>
  text.replaceAll(/&([^;]*);/gu, (whole, name: string) => characterNamed(name) ?? whole);
