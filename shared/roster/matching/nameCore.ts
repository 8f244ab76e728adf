/**
 * What of a school's name tells it from others, for finding near names: 东陵县第三小学, 东陵三小 and 县第3小学 have one core,
 * 明德小学 and 明德学校 too; 第三小学 and 第三中学 have not, nor 第二小学 and 第三小学.
 */

/** "any" is 学校, which may be of either kind. */
export type KindInName = "primary" | "middle" | "any";

export interface NameCore {
  /** Without place, kind of school and 第; numbers as digits: "明德", "#3". */
  readonly stem: string;
  readonly kind: KindInName;
  /** The numbers in it, which set schools of one name apart. */
  readonly numbers: string;
}

/** `canonical` as canonicalName makes it; `places` are the names a school's name may begin with. */
export function coreOf(canonical: string, places: readonly string[]): NameCore {
  const { rest, kind } = withoutKind(withoutPlaces(canonical, places));
  const stem = rest
    .replaceAll(/第(\d+|[〇一二三四五六七八九十百]+)/gu, (_all, number: string) => `#${asDigits(number)}`)
    // 三小, 一中: the number alone.
    .replace(/(?<!#|\d)(\d+|[一二三四五六七八九十百]+)$/u, (number) => `#${asDigits(number)}`);
  return { stem, kind, numbers: (stem.match(/#\d+/gu) ?? []).join("") };
}

export function mayBeOne(a: NameCore, b: NameCore): boolean {
  const kinds = a.kind === b.kind || a.kind === "any" || b.kind === "any";
  return kinds && (a.numbers === b.numbers || a.numbers === "" || b.numbers === "");
}

/** 东陵 of 东陵县 too, and 县 alone. */
function withoutPlaces(name: string, places: readonly string[]): string {
  const bare = places
    .map((place) => place.replace(/(自治县|县|市|区|旗)$/u, ""))
    .filter((place) => place.length > 1);
  const begun = bare.reduce(
    (rest, place) => (rest.startsWith(place) && rest !== place ? rest.slice(place.length) : rest),
    name,
  );
  return begun.replace(/^(县|市|区)(?=..)(?!(小学|中学|初中|学校)$)/u, "");
}

/** Longer endings first; a single 小 or 中 is short for the kind only behind a number or a name of two characters. */
const endings: readonly (readonly [RegExp, KindInName])[] = [
  [/(完全小学|完小|小学校|小学|教学点)$/u, "primary"],
  [/(初级中学|高级中学|完全中学|中学校|中学|初中)$/u, "middle"],
  [/(九年一贯制学校|十二年一贯制学校|一贯制学校|九年制学校|学校|学园|学堂|书院)$/u, "any"],
  [/(?<=[\d一二三四五六七八九十]|..)小$/u, "primary"],
  [/(?<=[\d一二三四五六七八九十]|..)中$/u, "middle"],
];

function withoutKind(name: string): { readonly rest: string; readonly kind: KindInName } {
  for (const [ending, kind] of endings) {
    const rest = name.replace(ending, "");
    if (rest !== name && rest !== "") return { rest, kind };
  }
  return { rest: name, kind: "any" };
}

const values = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 十二 and 12, 二十 and 20. */
function asDigits(number: string): number {
  if (/^\d+$/u.test(number)) return Number(number);
  let [sum, digit] = [0, 0];
  for (const character of number) {
    const value = values.indexOf(character);
    if (value >= 0) {
      digit = value;
      continue;
    }
    sum += (digit === 0 ? 1 : digit) * (character === "百" ? 100 : 10);
    digit = 0;
  }
  return sum + digit;
}
