/** One sheet of an XML Spreadsheet 2003: ss:Index says where a row or cell is when it does not follow the one before. */
import { isDate } from "../../../../shared/format/dates.ts";
import { addressOf, type Merge, type NeutralCell } from "../../../../shared/roster/sheets/neutralGrid.ts";
import { joinLooks } from "../besideNumber.ts";
import { limits, tooLarge, type Counted } from "../limits.ts";
import { badCell } from "../refusal.ts";
import { collectCells, type SheetCells, type SheetContent } from "../sheetCells.ts";
import { numberText, parseNumber } from "../xlsx/numberText.ts";
import { isColumn, parseRow } from "../xlsx/reference.ts";

type Attribute = (name: string) => string | undefined;
type Content = Omit<NeutralCell, "row" | "column" | "formula">;

/** The name of any element that strikes a text out or raises it. */
export const looks = "html:looks";

export class SheetReader {
  readonly #name: string;
  readonly #count: Counted;
  readonly #cells: SheetCells;
  readonly #merges: Merge[] = [];
  #row = 0;
  /** Rows whose look is given together with the one before. */
  #span = 0;
  #column = 0;
  #across = 0;
  #hasFormula = false;
  #type: string | null = null;
  /** What came before the place in the cell where the looks changed. */
  #before = "";
  #text: string | null = null;
  #inData = false;
  #inComment = false;

  constructor(name: string, count: Counted) {
    this.#name = name;
    this.#count = count;
    this.#cells = collectCells(name, count);
  }

  open(name: string, attribute: Attribute): void {
    if (name === looks) this.#changeLooks();
    else if (name === "Comment") this.#inComment = true;
    else if (name === "Row") this.#beginRow(attribute);
    else if (name === "Cell") this.#beginCell(attribute);
    else if (name === "Data" && !this.#inComment) {
      this.#type = attribute("Type") ?? "String";
      this.#before = "";
      this.#text = "";
      this.#inData = true;
    }
  }

  text(text: string): void {
    if (!this.#inData) return;
    this.#text = (this.#text ?? "") + text;
    if (this.#before.length + this.#text.length > limits.textLength) throw tooLarge("textLength");
  }

  skipsText(): boolean {
    return this.#inData && this.#cells.skips(this.#column);
  }

  close(name: string): void {
    if (name === looks) this.#changeLooks();
    else if (name === "Comment") this.#inComment = false;
    else if (name === "Data" && !this.#inComment) this.#endData();
    else if (name === "Cell") this.#endCell();
  }

  content(): SheetContent {
    return this.#cells.content(this.#merges);
  }

  #changeLooks(): void {
    if (!this.#inData) return;
    this.#before = joinLooks(this.#before, this.#text ?? "");
    this.#text = "";
  }

  #endData(): void {
    this.#inData = false;
    if (this.#before !== "") this.#text = joinLooks(this.#before, this.#text ?? "");
  }

  #beginRow(attribute: Attribute): void {
    this.#row = this.#next(attribute, this.#row + 1 + this.#span);
    this.#span = this.#more(attribute, "Span");
    this.#column = 0;
    this.#across = 0;
    if (parseRow(String(this.#row)) === null) throw badCell(this.#name, String(this.#row));
    if (attribute("Hidden") === "1") this.#cells.hideRow(this.#row);
  }

  #beginCell(attribute: Attribute): void {
    this.#column = this.#next(attribute, this.#column + 1 + this.#across);
    this.#across = this.#more(attribute, "MergeAcross");
    this.#hasFormula = attribute("Formula") !== undefined;
    this.#type = null;
    this.#text = null;
    const [top, left, down] = [this.#row, this.#column, this.#more(attribute, "MergeDown")];
    if (top === 0 || !isColumn(left)) throw badCell(this.#name, addressOf(Math.max(1, top), left));
    if (this.#across + down === 0) return;
    this.#count.add("merges");
    this.#merges.push({ top, left, bottom: top + down, right: left + this.#across });
  }

  #endCell(): void {
    const [row, column] = [this.#row, this.#column];
    const content = contentOf(this.#type, this.#text);
    if (content === null && !this.#hasFormula) return;
    if (this.#cells.skips(column)) this.#cells.note(row, column);
    else if (content === null) this.#cells.add({ row, column, text: "", formula: "missing" });
    else this.#cells.add({ row, column, ...content, ...(this.#hasFormula ? { formula: "cached" } : {}) });
  }

  /** Places only go forward; one that goes back would put two values into one cell. */
  #next(attribute: Attribute, following: number): number {
    const given = attribute("Index");
    if (given === undefined) return following;
    const index = /^\d{1,7}$/u.test(given) ? Number(given) : 0;
    if (index < following) throw badCell(this.#name, given);
    return index;
  }

  #more(attribute: Attribute, name: string): number {
    const written = attribute(name) ?? "0";
    if (!/^\d{1,7}$/u.test(written)) throw badCell(this.#name, written);
    return Number(written);
  }
}

/** Null for a cell that holds nothing. */
function contentOf(type: string | null, text: string | null): Content | null {
  if (type === null || text === null || text === "") return null;
  switch (type) {
    case "Number": {
      const number = parseNumber(text);
      return number === null ? { text } : { text: numberText(number), number };
    }
    case "DateTime": {
      const date = text.slice(0, 10);
      return isDate(date) ? { text: date, date } : { text };
    }
    case "Boolean":
      return { text: text.trim() === "0" ? "FALSE" : "TRUE" };
    case "Error":
      return { text, error: text };
    default:
      return { text };
  }
}
