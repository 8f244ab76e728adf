/**
 * Looks out for the header of a table of pupils in the first rows of a sheet, as they come in. A header is judged when the
 * first cell of another row tells that it is complete.
 */
import type { NeutralCell } from "../../../shared/roster/sheets/neutralGrid.ts";
import { pupilColumnsIn, type PupilColumns } from "../../../shared/roster/pupils/pupilColumns.ts";
import { pupilWords } from "./pupilWords.ts";

export interface PupilHeader {
  readonly headerRow: number;
  readonly columns: PupilColumns;
}

/** Rows that hold something; titles and notes above a table take fewer. */
const rowsWatched = 30;
/** Characters of a column's title; looking closely at longer texts would only take time. */
const longestTitle = 100;

export class PupilHeaderWatch {
  #row = 0;
  #texts = new Map<number, string>();
  /** Rows that were no header, the nearest first. */
  readonly #above: ReadonlyMap<number, string>[] = [];
  #isOver = false;

  /** The header of which this cell is below; null while there is none. */
  take({ row, column, text }: NeutralCell): PupilHeader | null {
    if (this.#isOver) return null;
    if (row !== this.#row) {
      const header = this.#judge();
      if (header !== null) return header;
      this.#isOver = this.#above.length === rowsWatched;
      this.#row = row;
      this.#texts = new Map();
    }
    if (text.length <= longestTitle) this.#texts.set(column, text);
    return null;
  }

  #judge(): PupilHeader | null {
    if (this.#row === 0) return null;
    const columns = pupilColumnsIn(this.#texts, pupilWords, this.#above);
    this.#above.unshift(this.#texts);
    return columns === null ? null : { headerRow: this.#row, columns };
  }
}
