/**
 * A workbook as XML of Excel 2003 ("XML 电子表格 2003"), which systems hand out under the name .xls since it needs no
 * library to write. One stream of markup: sheets, rows and cells in order, places given only where some are left out.
 */
import type { NeutralSheet, NeutralWorkbook } from "../../../../shared/roster/sheets/neutralGrid.ts";
import type { Counted } from "../limits.ts";
import { chunksOf, type Reading } from "../reading.ts";
import { readElements } from "../xlsx/readElements.ts";
import { attributeOf, type Attributes, type XmlHandler } from "../xlsx/readXml.ts";
import { looks, SheetReader } from "./sheetReader.ts";

const spreadsheet = "urn:schemas-microsoft-com:office:spreadsheet";
const html = "http://www.w3.org/TR/REC-html40";
/** Struck out, raised, lowered. */
const apart: ReadonlySet<string> = new Set(["s", "strike", "del", "sup", "sub"]);
const excel = "urn:schemas-microsoft-com:office:excel";

const longestVisible = 100;

export async function readSpreadsheetXml(content: Buffer, reading: Reading): Promise<NeutralWorkbook> {
  const workbook = new WorkbookReader(reading.count);
  await readElements("", chunksOf(content, reading), reading.count, workbook);
  return { kind: "xml", sheets: workbook.sheets };
}

class WorkbookReader implements XmlHandler {
  readonly sheets: NeutralSheet[] = [];
  readonly #count: Counted;
  #sheet: SheetReader | null = null;
  #name = "";
  /** The text of <x:Visible>, which may come in pieces. */
  #visible = "";
  #inVisible = false;

  constructor(count: Counted) {
    this.#count = count;
  }

  readonly nameOf = (namespace: string, local: string): string | null => {
    if (namespace === spreadsheet) return local;
    if (namespace === html) return apart.has(local.toLowerCase()) ? looks : null;
    return namespace === excel && local === "Visible" ? "x:Visible" : null;
  };

  open(name: string, attributes: Attributes): void {
    this.#inVisible = name === "x:Visible";
    if (name === "Worksheet") this.#begin(attributes);
    else this.#sheet?.open(name, (local) => attributeOf(attributes, spreadsheet, local));
  }

  text(text: string): void {
    if (this.#inVisible) this.#visible = (this.#visible + text).slice(0, longestVisible);
    this.#sheet?.text(text);
  }

  skipsText(): boolean {
    return !this.#inVisible && (this.#sheet?.skipsText() ?? false);
  }

  close(name: string): void {
    this.#inVisible = false;
    if (name === "Worksheet") this.#end();
    else this.#sheet?.close(name);
  }

  #begin(attributes: Attributes): void {
    this.#count.add("sheets");
    this.#name = attributeOf(attributes, spreadsheet, "Name") ?? "";
    this.#visible = "";
    this.#sheet = new SheetReader(this.#name, this.#count);
  }

  #end(): void {
    const hidden = /^Sheet(Very)?Hidden$/u.test(this.#visible);
    if (this.#sheet !== null) this.sheets.push({ name: this.#name, hidden, ...this.#sheet.content() });
    this.#sheet = null;
  }
}
