/**
 * When two names are the same school's. Rosters write one name with and without the county, with brackets or spaces of
 * any kind, and 第1小学 for 第一小学; beyond that, names are only near each other, and near names are only proposed.
 */
import type { Stage } from "../../model/stage.ts";
import * as schoolName from "../../model/schoolName.ts";

const digits = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** The form names are compared in; `places` are the names a school's name may begin with, the widest first. */
export function canonicalName(name: string, places: readonly string[]): string {
  const bare = places.reduce(schoolName.canonicalName, name);
  return schoolName
    .canonicalName(bare, "")
    .replaceAll(/[{}<>《》"'“”‘’·.,、\-—_*]/gu, "")
    .replaceAll(/(?<!\d)\d(?!\d)/gu, (digit) => digits[Number(digit)] ?? digit);
}

/** The school of which 小学部 or 初中部 is a part. */
export const withoutPart = (name: string): string =>
  name
    .replace(/\s*[(（]\s*(小学|初中|中学)(部|段|学段)?\s*[)）]\s*$/u, "")
    .replace(/(小学|初中|中学)(部|学段)$/u, "");

/** The stage a row is of by its name: 育英学校（小学部）, 第一中学初中部. 城关小学 is a school, not a part of one. */
export function partIn(name: string): Stage | undefined {
  const found = /(?:[(（]\s*(小学|初中)(?:部|段|学段)?\s*[)）]|(小学|初中)(?:部|学部|学段))\s*$/u.exec(name);
  const word = found?.[1] ?? found?.[2];
  if (word === undefined) return undefined;
  return word === "小学" ? "primary" : "junior";
}

/** Pairs of neighbouring characters: how alike two short names are does not depend on where they differ. */
export function pairsOf(name: string): ReadonlySet<string> {
  const characters = Array.from(name);
  return new Set(characters.slice(1).map((character, i) => `${characters[i] ?? ""}${character}`));
}
