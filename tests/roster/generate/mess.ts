/** What people do to a roster: each switch on or off by chance, and how a value looks in a cell because of it. */
import { whole, type Chance } from "../../soak/seeded.ts";
import type { Content } from "./sheetDraft.ts";

export interface Mess {
  readonly numbersAsText: boolean;
  readonly fullWidth: boolean;
  readonly spaces: boolean;
  readonly unitBehind: boolean;
  readonly thousands: boolean;
  readonly zeroWhereNone: boolean;
  readonly codeAs: "text" | "number" | "apostrophe" | "tab" | "mixed";
  readonly withoutCounty: boolean;
  readonly footer: boolean;
  readonly blankRows: boolean;
  readonly templateRows: boolean;
  readonly headerAgain: boolean;
  readonly hiddenRow: boolean;
  readonly hiddenSheet: boolean;
  readonly sums: "values" | "formulas" | "uncalculated";
  readonly unlabelledSum: boolean;
  readonly wrongSum: boolean;
  readonly badCells: boolean;
  /** Some schools' seats are not in the file. */
  readonly seatsLeftOut: boolean;
  readonly spreadHeader: boolean;
  readonly centredGroups: boolean;
  readonly texts: "inline" | "shared" | "rich" | "phonetic";
  readonly filter: boolean;
  readonly hiddenColumns: boolean;
  /** Of a text file. */
  readonly encoding: "utf-8 with mark" | "utf-8" | "gb18030" | "utf-16le";
  readonly delimiter: "," | "\t" | ";";
}

export function someMess(chance: Chance, tidy: boolean): Mess {
  const sometimes = (): boolean => !tidy && chance() < 0.4;
  return {
    numbersAsText: sometimes(),
    fullWidth: sometimes(),
    spaces: sometimes(),
    unitBehind: sometimes(),
    thousands: sometimes(),
    zeroWhereNone: sometimes(),
    codeAs: tidy ? "text" : oneOf(chance, ["text", "number", "apostrophe", "tab", "mixed"]),
    withoutCounty: sometimes(),
    footer: sometimes(),
    blankRows: sometimes(),
    templateRows: sometimes(),
    headerAgain: sometimes(),
    hiddenRow: sometimes(),
    hiddenSheet: sometimes(),
    sums: tidy ? "values" : oneOf(chance, ["values", "formulas", "uncalculated"]),
    unlabelledSum: sometimes(),
    wrongSum: sometimes(),
    badCells: sometimes(),
    seatsLeftOut: sometimes(),
    spreadHeader: sometimes(),
    centredGroups: sometimes(),
    texts: tidy ? "inline" : oneOf(chance, ["inline", "shared", "rich", "phonetic"]),
    filter: sometimes(),
    hiddenColumns: sometimes(),
    encoding: oneOf(chance, ["utf-8 with mark", "utf-8", "gb18030", "utf-16le"]),
    delimiter: oneOf(chance, [",", "\t", ";"]),
  };
}

export function oneOf<T>(chance: Chance, list: readonly [T, ...T[]]): T {
  return list[whole(chance, list.length)] ?? list[0];
}

const wide = (text: string): string =>
  text.replaceAll(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)));

/** A count as it may be typed; a file in hundreds of pupils keeps plain numbers. */
export function countContent(value: number, scale: number, mess: Mess, chance: Chance): Content {
  if (scale !== 1) return { number: value / scale };
  const isText = mess.numbersAsText && chance() < 0.5;
  if (!isText) return { number: value };
  let text = mess.thousands && value >= 1_000 ? value.toLocaleString("en-US") : String(value);
  if (mess.fullWidth && chance() < 0.5) text = wide(text);
  if (mess.unitBehind && chance() < 0.5) text = `${text}人`;
  if (mess.spaces && chance() < 0.5) text = ` ${text}　`;
  return { text };
}

/** A count that does not apply: nothing at all, one of the signs for it, or a 0. */
export function noContent(asZero: boolean, chance: Chance): Content | null {
  if (asZero && chance() < 0.6) return { number: 0 };
  const sign = oneOf(chance, ["", "/", "—", "－", "无", "", "-"]);
  return sign === "" ? null : { text: sign };
}

export function codeContent(code: string, { codeAs }: Mess, chance: Chance): Content {
  const style = codeAs === "mixed" ? oneOf(chance, ["text", "number", "apostrophe", "tab"]) : codeAs;
  if (style === "number") return { number: Number(code) };
  return { text: style === "apostrophe" ? `'${code}` : style === "tab" ? `\t${code}` : code };
}

/** A day in one of the ways people write it; a month alone where it is the first. */
export function dateContent(date: string, isText: boolean, chance: Chance): Content {
  const [year = "", month = "", day = ""] = date.split("-");
  const plain = [year, Number(month), Number(day)];
  const [y, m] = plain;
  const forms: Content[] = [
    { text: date },
    { text: plain.join(".") },
    { text: plain.join("/") },
    { text: `${y}年${m}月${plain[2]}日` },
    { text: wide(date) },
    { text: `${year}${month}${day}` },
    { text: `${date} 00:00:00` },
    { day: dayNumber(date) },
    ...(isText ? [] : [{ number: dayNumber(date) }]),
    // 2025.1 is asked, for it may have been 2025.10.
    ...(day === "01" && m !== 1 && m !== 10
      ? [
          { text: `${y}年${m}月` },
          { text: `${y}.${m}` },
          { number: Number(`${y}.${m}`) },
          { text: `${year}${month}` },
        ]
      : []),
  ];
  return forms[whole(chance, forms.length)] ?? { text: date };
}

const dayNumber = (date: string): number => (Date.parse(date) - Date.UTC(1899, 11, 30)) / 86_400_000;

export const badDate = (chance: Chance): Content =>
  oneOf<Content>(chance, [
    { number: 2025.1 },
    { text: "长期" },
    { text: "2025-02-30" },
    { text: "2020.9-2025.8" },
  ]);

/** What is no number and must not become one. */
export function badContent(chance: Chance, isText: boolean): Content {
  // A text file holds results, not formulas: one never calculated is a blank there.
  if (isText) return { text: oneOf(chance, ["约300", "300+", "一百", "3-5", "-5", "12.53127", "#REF!"]) };
  return oneOf<Content>(chance, [
    { text: "约300" },
    { text: "300+" },
    { text: "一百" },
    { text: "1,2345" },
    { text: "45（含附设班）" },
    { text: "3-5" },
    { number: -5 },
    { number: 12.53127 },
    { error: "#REF!" },
    { formula: "SUM(A1:A2)" },
  ]);
}
