/**
 * One table of an .ods as its rows come. A row or cell may say that it stands there many times: empty ones only move the
 * place on, however often; those that hold something are put down one by one, so that the limits count each.
 */
import { addressOf, type Merge, type NeutralSheet } from "../../../../shared/roster/sheets/neutralGrid.ts";
import type { Counted } from "../limits.ts";
import { badCell } from "../refusal.ts";
import { collectCells, type SheetCells } from "../sheetCells.ts";
import { isColumn, parseRow } from "../xlsx/reference.ts";
import { cellContent, type Content } from "./cellContent.ts";
import { CellText } from "./cellText.ts";
import type { OdfAttributes } from "./elements.ts";

interface RowCell {
  readonly content: Content;
  readonly column: number;
  readonly times: number;
}

export class TableReader {
  readonly #name: string;
  readonly #hidden: boolean;
  readonly #count: Counted;
  readonly #cells: SheetCells;
  readonly #merges: Merge[] = [];
  #row = 1;
  #rowAttributes: OdfAttributes = new Map();
  #rowCells: RowCell[] = [];
  #column = 1;
  /** Those of the cell that is open. */
  #cell: OdfAttributes | null = null;
  readonly #text = new CellText();
  /** Elements open within the cell. */
  #inCell = 0;
  /** How deep within what is no part of the grid: a chart on the sheet holds a table of its own. */
  #beside = 0;

  constructor(name: string, hidden: boolean, count: Counted) {
    this.#name = name;
    this.#hidden = hidden;
    this.#count = count;
    this.#cells = collectCells(name, count);
  }

  open(name: string, attributes: OdfAttributes): void {
    if (this.#cell !== null) {
      this.#openInCell(name, attributes);
    } else if (this.#beside > 0 || !(ofRows.has(name) || isCell(name))) {
      this.#beside += 1;
    } else if (name === "table:table-row") {
      this.#rowAttributes = attributes;
      this.#rowCells = [];
      this.#column = 1;
    } else if (isCell(name)) {
      this.#cell = attributes;
      this.#text.begin();
    }
  }

  text(text: string): void {
    if (this.#cell !== null) this.#text.text(text);
  }

  /** A cell that repeats may reach into a column that is looked at. */
  skipsText(): boolean {
    return (
      this.#cell !== null &&
      !this.#cell.has("table:number-columns-repeated") &&
      this.#cells.skips(this.#column)
    );
  }

  close(name: string): void {
    if (this.#cell !== null) this.#closeInCell(this.#cell, name);
    else if (this.#beside > 0) this.#beside -= 1;
    else if (name === "table:table-row") this.#endRow();
  }

  sheet(): NeutralSheet {
    return { name: this.#name, hidden: this.#hidden, ...this.#cells.content(this.#merges) };
  }

  #openInCell(name: string, attributes: OdfAttributes): void {
    // No program writes one, and its rows would not be those of the sheet.
    if (name === "table:table" && !this.#text.isBeside)
      throw badCell(this.#name, addressOf(this.#row, this.#column));
    this.#inCell += 1;
    this.#text.open(name, attributes);
  }

  #closeInCell(attributes: OdfAttributes, name: string): void {
    if (this.#inCell === 0) {
      this.#endCell(attributes, this.#text.value());
      return;
    }
    this.#inCell -= 1;
    this.#text.close(name);
  }

  #endCell(attributes: OdfAttributes, text: string): void {
    const times = this.#times(attributes, "table:number-columns-repeated");
    const content = cellContent(attributes, text);
    if (content !== null) this.#rowCells.push({ content, column: this.#column, times });
    this.#merge(attributes);
    this.#column += times;
    this.#cell = null;
  }

  #endRow(): void {
    const times = this.#times(this.#rowAttributes, "table:number-rows-repeated");
    const visibility = this.#rowAttributes.get("table:visibility") ?? "visible";
    if (this.#rowCells.length > 0)
      for (let row = this.#row; row < this.#row + times; row += 1)
        this.#putRow(row, visibility !== "visible");
    this.#row += times;
  }

  #putRow(row: number, hidden: boolean): void {
    if (hidden) this.#cells.hideRow(row);
    for (const { content, column: first, times } of this.#rowCells)
      for (let column = first; column < first + times; column += 1) this.#put(row, column, content);
  }

  #put(row: number, column: number, content: Content): void {
    if (parseRow(String(row)) === null || !isColumn(column))
      throw badCell(this.#name, addressOf(row, column));
    if (this.#cells.skips(column)) this.#cells.note(row, column);
    else this.#cells.add({ row, column, ...content });
  }

  #merge(attributes: OdfAttributes): void {
    const rows = this.#times(attributes, "table:number-rows-spanned");
    const columns = this.#times(attributes, "table:number-columns-spanned");
    if (rows === 1 && columns === 1) return;
    this.#count.add("merges");
    const [top, left] = [this.#row, this.#column];
    this.#merges.push({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }

  #times(attributes: OdfAttributes, name: string): number {
    const written = attributes.get(name);
    if (written === undefined) return 1;
    const times = /^\d{1,9}$/u.test(written) ? Number(written) : 0;
    if (times < 1) throw badCell(this.#name, addressOf(Math.max(1, this.#row), Math.max(1, this.#column)));
    return times;
  }
}

const ofRows: ReadonlySet<string> = new Set([
  "table:table-row",
  "table:table-rows",
  "table:table-row-group",
  "table:table-header-rows",
]);

/** Covered cells lie beneath a merge; what they hold is still there. */
const isCell = (name: string): boolean => name === "table:table-cell" || name === "table:covered-table-cell";
