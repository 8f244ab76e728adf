/**
 * The canonical form of a school's name, in which two spellings of one school are the same: widths, spaces, brackets and
 * the county in front do not count. Only for comparing; what is shown or stored keeps its own spelling.
 */
import { tidy } from "../format/typed.ts";

/** Kept, as the same names are asked for after every edit. */
const plainNames = new Map<string, string>();

/** `countyName` is the county of the school: 东陵县思源学校 and 思源学校 are one school there. */
export function canonicalName(name: string, countyName: string): string {
  const plain = plainName(name);
  const county = plainName(countyName);
  return county !== "" && plain.startsWith(county) && plain !== county ? plain.slice(county.length) : plain;
}

function plainName(name: string): string {
  const known = plainNames.get(name);
  if (known !== undefined) return known;
  const plain = tidy(name)
    .replace(/[\s()[\]【】〔〕]/gu, "")
    .toLowerCase();
  plainNames.set(name, plain);
  return plain;
}
