/**
 * Collects the cells of one sheet, counting what they cost, and gives them by row, then by column. Files may hold rows
 * out of order; two values for one cell are no file any program writes, and which one holds would be a guess.
 *
 * Once a row is the header of a table of pupils, nothing below it is kept: the rows are counted as they come in.
 */
import {
  addressOf,
  type Merge,
  type NeutralCell,
  type NeutralSheet,
} from "../../../shared/roster/sheets/neutralGrid.ts";
import { factsInTitles } from "../../../shared/roster/pupils/pupilTitle.ts";
import { limits, tooLarge, type Counted } from "./limits.ts";
import { PupilHeaderWatch } from "./pupilHeaderWatch.ts";
import { PupilRows } from "./pupilRows.ts";
import { badCell } from "./refusal.ts";

export type SheetContent = Pick<NeutralSheet, "cells" | "merges" | "hiddenRows" | "pupils">;

export interface SheetCells {
  /** The row is hidden; to be said before its cells come. */
  hideRow(row: number): void;
  add(cell: NeutralCell): void;
  /** A cell that is nothing but a text. */
  addText(row: number, column: number, text: string): void;
  /** Nobody looks at this column: its cells need not be read, only those that hold something be noted. */
  skips(column: number): boolean;
  note(row: number, column: number): void;
  /** A number counts for no more than its text, from here on. */
  takesTextsOnly(): boolean;
  /** When all cells are in. */
  content(merges?: readonly Merge[]): SheetContent;
}

export function collectCells(sheet: string, count: Counted): SheetCells {
  let cells: NeutralCell[] = [];
  const rows = new Set<number>();
  const columns = new Set<number>();
  const hidden = new Set<number>();
  const watch = new PupilHeaderWatch();
  let pupils: PupilRows | undefined;
  const place = ({ row, column }: NeutralCell): void => {
    if (!rows.has(row)) count.add("rows");
    rows.add(row);
    columns.add(column);
    if (columns.size > limits.columns) throw tooLarge("columns");
  };
  const isPupil = (cell: NeutralCell): boolean => {
    if (pupils !== undefined) return true;
    const header = watch.take(cell);
    if (header === null) return false;
    pupils = new PupilRows({ sheet, ...header, count, isHidden: (row) => hidden.has(row) });
    cells = [...factsInTitles(cells.filter(({ row }) => row < header.headerRow))];
    return true;
  };
  const add = (cell: NeutralCell): void => {
    if (cell.text.length > limits.textLength) throw tooLarge("textLength");
    if (isPupil(cell)) {
      pupils?.add(cell.row, cell.column, cell.text);
      return;
    }
    count.add("cells");
    count.add("characters", cell.text.length);
    place(cell);
    cells.push(cell);
  };
  return {
    hideRow: (row) => void hidden.add(row),
    add,
    addText(row, column, text) {
      if (pupils === undefined || text.length > limits.textLength) add({ row, column, text });
      else pupils.add(row, column, text);
    },
    skips: (column) => pupils?.skips(column) ?? false,
    note: (row, column) => pupils?.note(row, column),
    takesTextsOnly: () => pupils !== undefined,
    content(merges = []) {
      const ordered = inOrder(cells, sheet);
      if (pupils !== undefined)
        return { cells: ordered, merges: [], hiddenRows: [], pupils: pupils.counted() };
      // Hidden rows without a cell are as many as the file likes to say.
      const hiddenRows = [...hidden].filter((row) => rows.has(row)).sort((a, b) => a - b);
      return { cells: ordered, merges, hiddenRows };
    },
  };
}

function inOrder(cells: readonly NeutralCell[], sheet: string): readonly NeutralCell[] {
  const ordered = isOrdered(cells) ? cells : cells.toSorted(byPlace);
  const doubled = ordered.find((cell, index) => index > 0 && byPlace(ordered[index - 1] ?? cell, cell) === 0);
  if (doubled !== undefined) throw badCell(sheet, addressOf(doubled.row, doubled.column));
  return ordered;
}

const byPlace = (a: NeutralCell, b: NeutralCell): number => a.row - b.row || a.column - b.column;

const isOrdered = (cells: readonly NeutralCell[]): boolean =>
  cells.every((cell, index) => index === 0 || byPlace(cells[index - 1] ?? cell, cell) < 0);
