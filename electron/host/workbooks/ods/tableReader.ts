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
  #cell: { readonly attributes: OdfAttributes; readonly text: CellText } | null = null;

  constructor(name: string, hidden: boolean, count: Counted) {
    this.#name = name;
    this.#hidden = hidden;
    this.#count = count;
    this.#cells = collectCells(name, count);
  }

  open(name: string, attributes: OdfAttributes): void {
    if (this.#cell !== null) {
      this.#cell.text.open(name, attributes);
    } else if (name === "table:table-row") {
      this.#rowAttributes = attributes;
      this.#rowCells = [];
      this.#column = 1;
    } else if (isCell(name)) {
      this.#cell = { attributes, text: new CellText() };
    }
  }

  text(text: string): void {
    this.#cell?.text.text(text);
  }

  close(name: string): void {
    if (this.#cell !== null && isCell(name)) this.#endCell(this.#cell.attributes, this.#cell.text.value());
    else if (this.#cell !== null) this.#cell.text.close(name);
    else if (name === "table:table-row") this.#endRow();
  }

  sheet(): NeutralSheet {
    return { name: this.#name, hidden: this.#hidden, ...this.#cells.content(this.#merges) };
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

/** Covered cells lie beneath a merge; what they hold is still there. */
const isCell = (name: string): boolean => name === "table:table-cell" || name === "table:covered-table-cell";
