/** One level of a header taken apart into the dictionary's words, the longest first; years and units go beside them. */
import type { Fall } from "../../model/units.ts";
import type { Dictionary, HeaderToken } from "../dictionary.ts";

export interface HeaderWords {
  readonly tokens: readonly HeaderToken[];
  readonly year?: Fall;
  readonly scale?: number;
  /** The unit is 个 or the like, which no pupils are counted in. */
  readonly ofThings?: boolean;
}

const unitInBrackets = /\((?:单位:?)?(万|千|百)?([人个名班所位])\)/gu;
/** 小学部（1—5年级）: which grades a stage has; as a header of its own it would be several grades in one. */
const gradesInBrackets = /(?<=.)\([1-9一二三四五六七八九][-—–~至到][1-9一二三四五六七八九]年级\)/gu;
const unitScales: ReadonlyMap<string, number> = new Map([
  ["万", 10_000],
  ["千", 1_000],
  ["百", 100],
]);
const schoolYear =
  /^(20\d{2})(?:[-—–~至/](?:20)?\d{2})?(?:学年度?|年度?)?(?:[1-9]月|1[0-2]月)?(?:秋季?)?(?:学期)?/u;
/** 一年级（2021级）: the fall in which its pupils began. */
const entryYear = /^(20\d{2})(?:级|届新生)/u;
const punctuation = /^[()、,.·:;\-—_/+&|"“”'[\]【】<>《》]/u;

/** Null when something in the text is not understood. */
export function takeApart(text: string, dictionary: Dictionary): HeaderWords | null {
  let rest = text.replaceAll(unitInBrackets, "").replaceAll(gradesInBrackets, "");
  const [[, prefix = "", unit = ""] = []] = text.matchAll(unitInBrackets);
  const tokens: HeaderToken[] = [];
  let year: Fall | undefined;
  let entry: Fall | undefined;
  while (rest !== "") {
    const word = dictionary.words.get(rest.charAt(0))?.find(([candidate]) => rest.startsWith(candidate));
    const began = word === undefined ? entryYear.exec(rest) : null;
    const date = word === undefined && began === null ? schoolYear.exec(rest) : null;
    const mark = punctuation.exec(rest);
    if (word !== undefined) tokens.push(word[1]);
    else if (began !== null) entry = Number(began[1]);
    else if (date !== null) year = Number(date[1]);
    else if (mark === null) return null;
    rest = rest.slice(word?.[0].length ?? began?.[0].length ?? date?.[0].length ?? 1);
  }
  // "二年级（班）" says that it counts classes where no word does.
  if (unit === "班" && !tokens.some(({ kind }) => kind === "measure"))
    tokens.push({ kind: "measure", measure: "classes" });
  return {
    tokens,
    year: year ?? yearByEntry(entry, tokens),
    scale: unitScales.get(prefix),
    ofThings: /[个所位]/u.test(unit),
  };
}

/** 三年级（2019级） are the third graders of the fall of 2021; of a junior grade the county's schooling would have to say. */
function yearByEntry(entry: Fall | undefined, tokens: readonly HeaderToken[]): Fall | undefined {
  const grades = tokens.flatMap((token) => (token.kind === "grade" ? [Number(token.grade)] : []));
  const [grade] = grades;
  return entry === undefined || grade === undefined || !(grade <= 5) ? undefined : entry + grade - 1;
}
