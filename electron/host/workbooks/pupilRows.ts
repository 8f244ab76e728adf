/**
 * The rows below the header of a table of pupils: each is put together from the few columns that are kept, counted, and
 * forgotten. Since nothing is kept that could be put in order later, rows must come in order, as every program writes them.
 */
import { addressOf, type CountedPupils } from "../../../shared/roster/sheets/neutralGrid.ts";
import { PupilTally } from "../../../shared/roster/pupils/pupilGroups.ts";
import { limits, tooLarge, type Counted } from "./limits.ts";
import type { PupilHeader } from "./pupilHeaderWatch.ts";
import { badCell } from "./refusal.ts";

export interface PupilTable extends PupilHeader {
  readonly sheet: string;
  readonly count: Counted;
  readonly isHidden: (row: number) => boolean;
}

export class PupilRows {
  readonly #table: PupilTable;
  readonly #kept: readonly number[];
  /** By column; asked of every cell. */
  readonly #isKept: readonly boolean[];
  readonly #tally: PupilTally;
  /** Of the row that is being read, by column. */
  readonly #texts: string[] = [];
  readonly #read = (column: number): string => this.#texts[column] ?? "";
  #row: number;
  #rows = 0;

  constructor(table: PupilTable) {
    this.#table = table;
    this.#row = table.headerRow;
    this.#kept = Object.values(table.columns);
    this.#isKept = Array.from({ length: Math.max(0, ...this.#kept) + 1 }, (_, column) =>
      this.#kept.includes(column),
    );
    this.#tally = new PupilTally(table.columns);
  }

  skips(column: number): boolean {
    return this.#isKept[column] !== true;
  }

  add(row: number, column: number, text: string): void {
    this.note(row, column);
    if (this.skips(column)) return;
    if (this.#read(column) !== "") throw badCell(this.#table.sheet, addressOf(row, column));
    this.#texts[column] = text;
  }

  note(row: number, column: number): void {
    if (row === this.#row) return;
    if (row < this.#row) throw badCell(this.#table.sheet, addressOf(row, column));
    this.#countRow();
    this.#row = row;
  }

  /** When all cells are in. */
  counted(): CountedPupils {
    this.#countRow();
    const { headerRow } = this.#table;
    this.#row = headerRow;
    return { headerRow, rows: this.#rows, groups: this.#tally.groups() };
  }

  #countRow(): void {
    if (this.#row === this.#table.headerRow) return;
    this.#table.count.add("pupilRows");
    this.#rows += 1;
    this.#tally.add(this.#read, this.#row, this.#table.isHidden(this.#row));
    if (this.#tally.size > limits.pupilGroups) throw tooLarge("pupilGroups");
    for (const column of this.#kept) this.#texts[column] = "";
  }
}
