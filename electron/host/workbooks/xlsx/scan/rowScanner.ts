/**
 * The rows of a sheet in their plain form, cell by cell. What a cell means is said by `readCell`, as for the exact parser;
 * of a column that is skipped only whether its cells hold something.
 */
import type { NeutralCell } from "../../../../../shared/roster/sheets/neutralGrid.ts";
import type { SheetCells } from "../../sheetCells.ts";
import { readCell, type CellContext } from "../cellValue.ts";
import type { Position } from "../position.ts";
import { unescaped } from "../xstring.ts";
import type { DeclaresPrefix } from "./attributes.ts";
import { slash, space } from "./byteKinds.ts";
import type { ByteWindow } from "./byteWindow.ts";
import { CellScanner } from "./cellScanner.ts";
import type { CellTemplate } from "./cellTemplate.ts";
import { CellTemplates } from "./cellTemplates.ts";
import { scanPieces, type MarkupScanner, type ScanEnd } from "./markupScanner.ts";
import { NumberTexts } from "./numberTexts.ts";
import { RowTagScanner } from "./rowTagScanner.ts";
import { TextPool } from "./textPool.ts";
import { allBytes, bytesOf, digitsOf, skipBlanks } from "./tokens.ts";

const rowEnd = bytesOf("</row>");

export interface SheetReading {
  readonly cells: SheetCells;
  readonly position: Position;
  readonly context: CellContext;
}

export class RowScanner implements MarkupScanner {
  readonly element = "row";
  readonly depth = 2;
  readonly #sheet: SheetReading;
  readonly #tag = new RowTagScanner();
  readonly #templates = new CellTemplates();
  readonly #cell = new CellScanner();
  readonly #texts = new TextPool();
  readonly #numbers: NumberTexts;
  #inRow = false;
  #elements = 0;

  constructor(sheet: SheetReading) {
    this.#sheet = sheet;
    this.#numbers = new NumberTexts(sheet.context);
  }

  giveWay(): string {
    const open = this.#inRow ? "<row>" : "";
    this.#inRow = false;
    this.#tag.forget();
    this.#templates.forget();
    return open;
  }

  takeElements(): number {
    const elements = this.#elements;
    this.#elements = 0;
    return elements;
  }

  scan(window: ByteWindow, declares: DeclaresPrefix): ScanEnd {
    return scanPieces(window, () => {
      skipBlanks(window);
      if (!this.#readPiece(window, declares)) return false;
      this.#readAlikeCells(window);
      return true;
    });
  }

  #readPiece(window: ByteWindow, declares: DeclaresPrefix): boolean {
    if (!this.#inRow) return this.#startRow(window, declares);
    return window.bytes[window.at + 1] === slash ? this.#endRow(window) : this.#readCell(window, declares);
  }

  #startRow(window: ByteWindow, declares: DeclaresPrefix): boolean {
    const tag = this.#tag;
    const { position, cells } = this.#sheet;
    if (!tag.read(window, declares) || !position.startRow(tag.row)) return false;
    this.#templates.startRow(position.row);
    if (tag.isHidden) cells.hideRow(position.row);
    if (tag.isClosed) position.endRow();
    this.#inRow = !tag.isClosed;
    this.#elements += 1;
    return true;
  }

  #endRow(window: ByteWindow): boolean {
    if (!allBytes(window, rowEnd)) return false;
    this.#sheet.position.endRow();
    this.#inRow = false;
    return true;
  }

  /** Nearly all cells of most files. */
  #readAlikeCells(window: ByteWindow): void {
    const { position } = this.#sheet;
    while (this.#inRow) {
      const template = this.#templates.read(window, position.column + 1, this.#cell);
      if (template === undefined) return;
      position.startCellAt(this.#cell.row, this.#cell.column);
      this.#elements += template.elements;
      this.#takeAlike(window, template);
    }
  }

  #takeAlike(window: ByteWindow, template: CellTemplate): void {
    const { cells, position } = this.#sheet;
    if (template.repeated !== undefined) {
      cells.addText(position.row, position.column, template.repeated);
      return;
    }
    const text = this.#take(window);
    if (text !== "") template.remember(text, window, this.#cell);
  }

  #readCell(window: ByteWindow, declares: DeclaresPrefix): boolean {
    const cell = this.#cell;
    const start = window.at;
    if (!cell.read(window, declares)) return false;
    this.#templates.remember(window, start, cell);
    if (!this.#isInPlace(cell)) return false;
    this.#elements += cell.elements;
    this.#take(window);
    return true;
  }

  #isInPlace({ row, column }: CellScanner): boolean {
    const { position } = this.#sheet;
    return column === 0 ? position.startCell(undefined) : position.startCellAt(row, column);
  }

  /** What it says, if somebody wants it and it is nothing but a text; else "". */
  #take(window: ByteWindow): string {
    const { cells, position } = this.#sheet;
    if (cells.skips(position.column)) {
      if (this.#holdsSomething(window)) cells.note(position.row, position.column);
      return "";
    }
    const text = this.#plainText(window);
    if (text !== "") {
      cells.addText(position.row, position.column, text);
      return text;
    }
    const cell = this.#whole(window);
    if (cell !== null) cells.add(cell);
    return "";
  }

  /** Of the commonest kinds of cells; "" for any other, and for one that holds nothing. */
  #plainText({ bytes }: ByteWindow): string {
    const { type, style, hasFormula, hasValue, value, inline } = this.#cell;
    const { cells, context } = this.#sheet;
    if (hasFormula) return "";
    if (type === "s") return context.strings.text(digitsOf(bytes, value)) ?? "";
    if (type === "inlineStr") return unescaped(this.#texts.textOf(bytes, inline));
    if (type === "n" && cells.takesTextsOnly()) return this.#numbers.textOf(bytes, value, style);
    return type === "str" && hasValue ? unescaped(this.#texts.textOf(bytes, value)) : "";
  }

  #whole(window: ByteWindow): NeutralCell | null {
    const { type, style, hasFormula, hasValue, value, inline } = this.#cell;
    const { row, column } = this.#sheet.position;
    const texts = this.#texts;
    return readCell(
      {
        row,
        column,
        type,
        style,
        hasFormula,
        value: hasValue ? texts.textOf(window.bytes, value) : undefined,
        inline: texts.textOf(window.bytes, inline),
      },
      this.#sheet.context,
    );
  }

  /** Whether `#whole` would be a cell, without making its text where that shows at once. */
  #holdsSomething(window: ByteWindow): boolean {
    const { type, hasFormula, value, inline } = this.#cell;
    const { bytes } = window;
    if (hasFormula) return true;
    if (type === "inlineStr") return inline.length + value.length > 0;
    if (value.length === 0) return false;
    if (type === "str") return true;
    if (type === "s") {
      const { strings } = this.#sheet.context;
      const index = digitsOf(bytes, value);
      return strings.has(index) ? !strings.isEmpty(index) : this.#whole(window) !== null;
    }
    const first = bytes[value.from] ?? 0;
    return (first > space && first < 0x80) || this.#whole(window) !== null;
  }
}
