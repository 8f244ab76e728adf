/** The bodies of a sheet's records: what each must be long at the least, and what stands where in it ([MS-XLS] 2.4). */
import type { Merge } from "../../../../shared/roster/sheets/neutralGrid.ts";
import { shortNumber } from "./cellValues.ts";
import { kinds } from "./records.ts";

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Rows and columns are counted from 0 in the file, from 1 here. */
export const placeOf = (body: Buffer): Place => ({
  row: body.readUInt16LE(0) + 1,
  column: body.readUInt16LE(2) + 1,
});

export const styleOf = (body: Buffer): number => body.readUInt16LE(4);

/** Records of any other kind are passed over. */
export const leastBytes: ReadonlyMap<number, number> = new Map([
  [kinds.row, 14],
  [kinds.merges, 2],
  [kinds.number, 14],
  [kinds.shortNumber, 10],
  [kinds.manyNumbers, 6],
  [kinds.sharedLabel, 10],
  [kinds.label, 8],
  [kinds.richLabel, 8],
  [kinds.boolOrError, 8],
  [kinds.formula, 20],
  [kinds.formulaText, 2],
]);

/** What may stand between a formula and the text that is its result. */
export const betweenFormulaAndText: ReadonlySet<number> = new Set([
  kinds.formulaText,
  kinds.array,
  kinds.sharedFormula,
  kinds.dataTable,
]);

const hiddenRow = 0x20;

/** Null for a row that is shown. */
export const hiddenRowOf = (body: Buffer): number | null =>
  (body.readUInt16LE(12) & hiddenRow) === 0 ? null : body.readUInt16LE(0) + 1;

export interface NumberInRun {
  readonly column: number;
  readonly style: number;
  readonly number: number;
}

/** MULRK: a run of numbers in one row, each with its style. */
export function numbersInRun(body: Buffer): readonly NumberInRun[] {
  const { column } = placeOf(body);
  return Array.from({ length: Math.floor((body.length - 6) / 6) }, (_, n) => ({
    column: column + n,
    style: body.readUInt16LE(4 + n * 6),
    number: shortNumber(body.readInt32LE(6 + n * 6)),
  }));
}

export function mergesOf(body: Buffer): readonly Merge[] {
  const count = Math.min(body.readUInt16LE(0), Math.floor((body.length - 2) / 8));
  return Array.from({ length: count }, (_, n) => {
    const at = (offset: number): number => body.readUInt16LE(2 + n * 8 + offset) + 1;
    return { top: at(0), bottom: at(2), left: at(4), right: at(6) };
  });
}
