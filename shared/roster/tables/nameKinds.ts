/**
 * What a text where a school's name would stand can be: a school's name, the label of a sum (城关镇小计, 共12所), a kind of
 * school or a town, a statistic (平均班额). Each is told by its words alone; numbers are looked at elsewhere.
 */
import type { Dictionary } from "../dictionary.ts";
import { compact, headerText, isNotApplicable, withoutBrackets } from "../plainText.ts";
import { fileOfSheet, nameInFile } from "../sheets/severalFiles.ts";
import { ownershipIn } from "./titleFacts.ts";

export const isLikeSchool = (text: string, dictionary: Dictionary): boolean => {
  const plain = compact(text);
  const bare = withoutBrackets(plain);
  // "（以下为民办学校）" is a remark; 育英学校（小学部） is a school.
  if (bare === "" || isCountOfSchools(plain) || isSentence(plain)) return false;
  return dictionary.schoolEndings.some((ending) => bare.endsWith(ending) || plain.endsWith(`${ending})`));
};

/** "以上为镇区学校，以下为农村学校": names hold neither commas nor full stops. */
const isSentence = (plain: string): boolean =>
  /[,。;!?:]/u.test(plain) || /^(以上|以下|如下|上述)/u.test(plain);

/** "共12所", "2所学校" */
export const isCountOfSchools = (text: string): boolean => /^共?\d+[所个](学校)?$/u.test(compact(text));

/** A number of schools or a dash, where the label of a sum stands further left. */
export const namesNoSchool = (text: string): boolean =>
  isNotApplicable(text) || isCountOfSchools(text) || /^\d+$/u.test(compact(text));

const numberOfSchools = /:?(共?\d+[所校个])?$/u;

/** 育英学校（合计）: of its campuses, if the numbers say so. */
export function isTotalByAside(text: string, { totalLabels }: Dictionary): boolean {
  const aside = /\(([^()]+)\)$/u.exec(headerText(text))?.[1];
  return aside !== undefined && totalLabels.has(aside);
}

/** 合计, 民办小计, 其中：民办 … */
export function isTotalText(text: string, dictionary: Dictionary): boolean {
  const plain = withoutBrackets(headerText(text)).replace(numberOfSchools, "");
  return (
    dictionary.totalLabels.has(plain) ||
    dictionary.totalEndings.some((word) => plain.endsWith(word)) ||
    dictionary.totalBeginnings.some((word) => plain.startsWith(word))
  );
}

/** 其中村小学: begins like 其中：民办, but is no label by anything else it says. */
export const beginsLikeSum = (text: string, dictionary: Dictionary): boolean =>
  dictionary.totalBeginnings.some((word) => headerText(text).startsWith(word)) &&
  isLikeSchool(text, dictionary);

/** 其中：东庄教学点: a school of its own, or one whose pupils are counted above; 其中：民办小学 names none. */
export function isPartLikeSchool(text: string, dictionary: Dictionary): boolean {
  const plain = headerText(text);
  const word = dictionary.totalBeginnings.find((beginning) => plain.startsWith(`${beginning}:`));
  const part = plain.slice((word?.length ?? 0) + 1);
  return word !== undefined && isLikeSchool(part, dictionary) && !isKindOfSchool(part, dictionary);
}

/** 民办学校（12所）, 城区小学: made of words for kinds of school alone. */
export function isKindOfSchool(text: string, dictionary: Dictionary): boolean {
  let rest = withoutBrackets(headerText(text)).replace(numberOfSchools, "");
  if (rest === "") return false;
  for (const word of dictionary.sectionWords) rest = rest.replaceAll(word, "");
  return rest === "";
}

/** No school is called 民办小学 or 农村小学（5所）, while 城区小学 may be a short name. */
export const isSurelyKind = (text: string, dictionary: Dictionary): boolean =>
  (ownershipIn(text) !== undefined || /\d+[所个]\)?$/u.test(compact(text))) &&
  isKindOfSchool(text, dictionary);

/** 示例：实验小学, 例: how a form shows what to write. */
export const isExample = (text: string): boolean =>
  /^\(?(填[写表报])?(示例|样例|范例|举例|例)(\)|:|\d|$)/u.test(compact(text));

/** XX学校, ××县××小学. */
export const isPlaceholder = (text: string): boolean => /^(x{2,}|×+|某某|[○〇*]{2,})/u.test(compact(text));

/** 平均班额, 占比, 比上年增减: figures of the whole table that are no sums. */
export const isStatistic = (text: string, { statistics }: Dictionary): boolean =>
  statistics.some((word) => compact(text).includes(word));

export const isTownName = (text: string): boolean =>
  /^\p{Script=Han}{1,8}(镇|乡|街道|街道办事处|办事处)$/u.test(text);

const noTown =
  /^(农村|各|其[他它]|全县|所有)?[乡城村集]镇$|[县区市直办和及][乡城]镇$|^[全各本][镇乡]$|^城乡$/u;

/** A sheet for each town, or a file for each; 乡镇, 县直乡镇 and 全镇 are none. */
export function townOfSheet(sheetName: string): string | undefined {
  const file = fileOfSheet(sheetName).replace(/\.[a-z]+$/iu, "");
  return [nameInFile(sheetName), file]
    .map((name) => name.trim())
    .find((name) => isTownName(name) && !noTown.test(name));
}

export const isPlaceName = (text: string): boolean =>
  isTownName(text) || /^\p{Script=Han}{1,12}[县区市]$/u.test(text);
