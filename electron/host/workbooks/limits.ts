/**
 * How much of a file is read before it is refused. A roster stays far below every one of these; a file made to hurt
 * meets one of them before it costs much. Counted while reading, never taken from what the file says about itself.
 */
import type { WorkbookLimit } from "../../../shared/contract/workbookProblem.ts";
import { mostPupilGroups } from "../../../shared/roster/pupils/pupilGroups.ts";
import { Refusal } from "./refusal.ts";

export const megabyte = 1_000_000;

export const limits: Readonly<Record<WorkbookLimit, number>> = {
  fileBytes: 50 * megabyte,
  entries: 1000,
  /** Inflated to packed bytes of one part, counted after `ratioFreeBytes`. */
  ratio: 100,
  inflatedBytes: 200 * megabyte,
  sheets: 1000,
  /** Rows and columns that hold something, the former of the whole file, the latter of one sheet. */
  rows: 50_000,
  /** Of tables with one row per pupil, which are counted and not kept. */
  pupilRows: 1_000_000,
  pupilGroups: mostPupilGroups,
  columns: 500,
  /** One shared string may stand in every cell, so cells and their characters are counted as they come out. */
  cells: 2_000_000,
  characters: 100 * megabyte,
  merges: 5000,
  /** Of one cell, as in Excel itself. */
  textLength: 32_767,
  /** Of markup: what a sheet of empty rows and cells costs though nothing comes out. */
  elements: 8_000_000,
  /** Of the reading process, bytes. */
  memory: 1000 * megabyte,
};

export const ratioFreeBytes = 100_000;

/** No sheet nests deeper or has wider elements by far; the parser's cost grows with both. */
export const markupDepth = 100;
export const markupAttributes = 1000;

export const tooLarge = (limit: WorkbookLimit): Refusal =>
  new Refusal({ code: "workbook-too-large", field: limit, numbers: { limit: limits[limit] } });

/** What one file has cost so far. */
export class Counted {
  readonly #used = new Map<WorkbookLimit, number>();

  add(limit: WorkbookLimit, amount = 1): void {
    const used = this.used(limit) + amount;
    if (used > limits[limit]) throw tooLarge(limit);
    this.#used.set(limit, used);
  }

  used(limit: WorkbookLimit): number {
    return this.#used.get(limit) ?? 0;
  }
}
