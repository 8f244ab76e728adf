/** One level of a header taken apart into the dictionary's words, the longest first; years and units go beside them. */
import type { Fall } from "../model/units.ts";
import type { Dictionary, HeaderToken } from "./dictionary.ts";

export interface HeaderWords {
  readonly tokens: readonly HeaderToken[];
  readonly year?: Fall;
  readonly scale?: number;
  /** The unit is 个 or the like, which no pupils are counted in. */
  readonly ofThings?: boolean;
}

const unitInBrackets = /\((?:单位:?)?(万|千|百)?([人个名班所位])\)/gu;
const unitScales: ReadonlyMap<string, number> = new Map([
  ["万", 10_000],
  ["千", 1_000],
  ["百", 100],
]);
const schoolYear =
  /^(20\d{2})(?:[-—–~至/](?:20)?\d{2})?(?:学年度?|年度?)?(?:[1-9]月|1[0-2]月)?(?:秋季?)?(?:学期)?/u;
const punctuation = /^[()、,.·:;\-—_/+&|"“”'[\]【】<>《》]/u;

/** Null when something in the text is not understood. */
export function takeApart(text: string, dictionary: Dictionary): HeaderWords | null {
  let rest = text.replaceAll(unitInBrackets, "");
  const [[, prefix = "", unit = ""] = []] = text.matchAll(unitInBrackets);
  const tokens: HeaderToken[] = [];
  let year: Fall | undefined;
  while (rest !== "") {
    const word = dictionary.words.get(rest.charAt(0))?.find(([candidate]) => rest.startsWith(candidate));
    const date = word === undefined ? schoolYear.exec(rest) : null;
    const mark = punctuation.exec(rest);
    if (word !== undefined) tokens.push(word[1]);
    else if (date !== null) year = Number(date[1]);
    else if (mark === null) return null;
    rest = rest.slice(word?.[0].length ?? date?.[0].length ?? 1);
  }
  // "二年级（班）" says that it counts classes where no word does.
  if (unit === "班" && !tokens.some(({ kind }) => kind === "measure"))
    tokens.push({ kind: "measure", measure: "classes" });
  return { tokens, year, scale: unitScales.get(prefix), ofThings: /[个所位]/u.test(unit) };
}
