/** Where the reader of a sheet is. Rows and cells may leave out where they are; then they follow the one before. */
import { isColumn, isRow, parseReference, parseRow } from "./reference.ts";

export class Position {
  row = 0;
  column = 0;
  #inRow = false;

  /** False, and nowhere else than before, when there is no such row. */
  startRow(given: string | number | undefined): boolean {
    const next = rowOf(given ?? this.row + 1);
    if (next === null) return false;
    this.row = next;
    this.column = 0;
    this.#inRow = true;
    return true;
  }

  endRow(): void {
    this.#inRow = false;
  }

  /** False when this row has no such cell. */
  startCell(given: string | undefined): boolean {
    if (given === undefined) return this.startCellAt(this.row, this.column + 1);
    const place = parseReference(given);
    return place !== null && this.startCellAt(place.row, place.column);
  }

  startCellAt(row: number, column: number): boolean {
    if (!this.#inRow || row !== this.row || !isColumn(column)) return false;
    this.column = column;
    return true;
  }
}

function rowOf(given: string | number): number | null {
  if (typeof given === "string") return parseRow(given);
  return isRow(given) ? given : null;
}
