/** What a cell of a sheet holds, from what stands in the file: its type, its style, its <v>, its formula. */
import { addressOf, type NeutralCell } from "../../../../shared/roster/sheets/neutralGrid.ts";
import { isDate } from "../../../../shared/format/dates.ts";
import { badCell } from "../refusal.ts";
import { dayOfSerial } from "./dateSerial.ts";
import { numberText, parseNumber } from "./numberText.ts";
import type { SharedStrings } from "./sharedStrings.ts";
import { unescaped } from "./xstring.ts";

export interface RawCell {
  readonly row: number;
  readonly column: number;
  /** ST_CellType; "n" where none is given. */
  readonly type: string;
  readonly style: number;
  readonly hasFormula: boolean;
  /** The text of <v>; undefined where there is none. */
  readonly value: string | undefined;
  /** The joined text of <is>; escapes stand in it as in <v>. */
  readonly inline: string;
}

export interface CellContext {
  readonly sheet: string;
  readonly strings: SharedStrings;
  readonly isDateStyle: readonly boolean[];
  readonly since1904: boolean;
}

type Content = Omit<NeutralCell, "row" | "column" | "formula">;

/** Null for a cell that holds nothing. */
export function readCell(raw: RawCell, context: CellContext): NeutralCell | null {
  const { row, column, hasFormula } = raw;
  const content = contentOf(raw, context);
  if (hasFormula)
    return content === null
      ? { row, column, text: "", formula: "missing" }
      : { row, column, ...content, formula: "cached" };
  return content === null || content.text === "" ? null : { row, column, ...content };
}

function contentOf(raw: RawCell, context: CellContext): Content | null {
  const { type, value } = raw;
  if (type === "inlineStr") return { text: unescaped(raw.inline === "" ? (value ?? "") : raw.inline) };
  if (value === undefined) return null;
  // A formula whose result is the empty text has a value; any other type has none without characters.
  if (type === "str") return { text: unescaped(value) };
  if (value.trim() === "") return null;
  switch (type) {
    case "s":
      return { text: sharedString(raw, value, context) };
    case "b":
      return { text: value.trim() === "0" || value.trim() === "false" ? "FALSE" : "TRUE" };
    case "e":
      return { text: value, error: value };
    case "d":
      return isoDay(value);
    default:
      return number(raw, value, context);
  }
}

function sharedString({ row, column }: RawCell, value: string, { sheet, strings }: CellContext): string {
  const text = /^\s*\d+\s*$/u.test(value) ? strings.text(Number(value)) : undefined;
  if (text === undefined) throw badCell(sheet, addressOf(row, column));
  return text;
}

/** What is no number though the file says so stays as it stands, for the import to find fault with. */
function number({ style }: RawCell, value: string, { isDateStyle, since1904 }: CellContext): Content {
  const parsed = parseNumber(value);
  if (parsed === null) return { text: value };
  const date = isDateStyle[style] === true ? dayOfSerial(parsed, since1904) : undefined;
  return date === undefined
    ? { text: numberText(parsed), number: parsed }
    : { text: date, number: parsed, date };
}

/** "2021-09-01T00:00:00", as strict workbooks write a date. */
function isoDay(value: string): Content {
  const day = value.trim().slice(0, 10);
  return isDate(day) ? { text: day, date: day } : { text: value };
}
