/** Values as the records of an .xls hold them: numbers in four or eight bytes, truth values, errors, formula results. */
import type { NeutralCell } from "../../../../shared/roster/sheets/neutralGrid.ts";
import { dayOfSerial } from "../xlsx/dateSerial.ts";
import { numberText } from "../xlsx/numberText.ts";

export type Content = Omit<NeutralCell, "row" | "column" | "formula">;

/** A number in 30 bits, whole or the upper part of a double, perhaps of a hundred times the value (RkNumber). */
export function shortNumber(bits: number): number {
  const isWhole = (bits & 2) !== 0;
  const value = isWhole ? bits >> 2 : upperPart(bits & ~3);
  return (bits & 1) === 0 ? value : value / 100;
}

function upperPart(bits: number): number {
  const bytes = Buffer.alloc(8);
  bytes.writeInt32LE(bits, 4);
  return bytes.readDoubleLE(0);
}

/** A number as a day where its style shows one; one that is none (a double may hold that) is an error, never 0. */
export function numberContent(number: number, isDate: boolean, since1904: boolean): Content {
  if (!Number.isFinite(number)) return { text: "#NUM!", error: "#NUM!" };
  const date = isDate ? dayOfSerial(number, since1904) : undefined;
  return date === undefined ? { text: numberText(number), number } : { text: date, number, date };
}

const errors: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
};

export function errorContent(code: number): Content {
  const error = errors[code] ?? "#N/A";
  return { text: error, error };
}

export const truthContent = (value: number): Content => ({ text: value === 0 ? "FALSE" : "TRUE" });
