/** One sheet of an .xls: its cells, merges and hidden rows, record by record. All other records are passed over. */
import { addressOf, type Merge, type NeutralCell } from "../../../../shared/roster/sheets/neutralGrid.ts";
import type { Counted } from "../limits.ts";
import { badCell } from "../refusal.ts";
import { collectCells, type SheetCells, type SheetContent } from "../sheetCells.ts";
import { errorContent, numberContent, shortNumber, truthContent, type Content } from "./cellValues.ts";
import { formulaResult } from "./formulaResult.ts";
import { brokenRecord, kinds, readRecords, type BiffRecord } from "./records.ts";
import {
  betweenFormulaAndText,
  hiddenRowOf,
  leastBytes,
  mergesOf,
  numbersInRun,
  placeOf,
  styleOf,
  type Place,
} from "./sheetRecords.ts";
import type { SheetPlace, WorkbookStream } from "./workbookStream.ts";

export function readSheetStream(
  stream: Buffer,
  { name, offset }: SheetPlace,
  workbook: WorkbookStream,
  count: Counted,
): SheetContent {
  const reader = new SheetReader(name, workbook, count);
  let isFirst = true;
  for (const record of readRecords(stream, offset, count)) {
    if (isFirst && record.kind !== kinds.begin) throw brokenRecord(name);
    isFirst = false;
    reader.take(record);
  }
  return reader.content();
}

class SheetReader {
  readonly #name: string;
  readonly #workbook: WorkbookStream;
  readonly #cells: SheetCells;
  readonly #count: Counted;
  readonly #merges: Merge[] = [];
  /** A formula whose text stands in a record to come. */
  #waiting: Place | null = null;

  constructor(name: string, workbook: WorkbookStream, count: Counted) {
    this.#name = name;
    this.#workbook = workbook;
    this.#cells = collectCells(name, count);
    this.#count = count;
  }

  take(record: BiffRecord): void {
    if (!betweenFormulaAndText.has(record.kind)) this.#giveUpWaiting();
    const least = leastBytes.get(record.kind);
    if (least === undefined) return;
    if (record.body.length < least) throw brokenRecord(this.#name);
    this.#read(record);
  }

  content(): SheetContent {
    this.#giveUpWaiting();
    return this.#cells.content(this.#merges);
  }

  #read(record: BiffRecord): void {
    const { kind, body } = record;
    switch (kind) {
      case kinds.row:
        this.#readRow(body);
        break;
      case kinds.merges:
        this.#readMerges(body);
        break;
      case kinds.number:
        this.#put({ ...placeOf(body), ...this.#number(body.readDoubleLE(6), styleOf(body)) });
        break;
      case kinds.shortNumber:
        this.#put({ ...placeOf(body), ...this.#number(shortNumber(body.readInt32LE(6)), styleOf(body)) });
        break;
      case kinds.manyNumbers:
        for (const { column, style, number } of numbersInRun(body))
          this.#put({ row: placeOf(body).row, column, ...this.#number(number, style) });
        break;
      case kinds.sharedLabel:
        this.#putText(placeOf(body), this.#sharedText(body));
        break;
      case kinds.label:
      case kinds.richLabel:
        this.#putText(placeOf(body), this.#workbook.texts.read(record, 6, 2));
        break;
      case kinds.boolOrError:
        this.#put({ ...placeOf(body), ...truthOrError(body) });
        break;
      case kinds.formula:
        this.#readFormula(body);
        break;
      case kinds.formulaText:
        this.#readFormulaText(record);
        break;
    }
  }

  #readRow(body: Buffer): void {
    const row = hiddenRowOf(body);
    if (row !== null) this.#cells.hideRow(row);
  }

  #readMerges(body: Buffer): void {
    for (const merge of mergesOf(body)) {
      this.#count.add("merges");
      const { top, left, bottom, right } = merge;
      if (bottom < top || right < left) throw badCell(this.#name, addressOf(top, left));
      this.#merges.push(merge);
    }
  }

  #readFormula(body: Buffer): void {
    const place = placeOf(body);
    const result = formulaResult(body, this.#isDate(styleOf(body)), this.#workbook.since1904);
    if (result === "text-follows") this.#waiting = place;
    else if (result === "missing") this.#put({ ...place, text: "", formula: "missing" });
    else this.#put({ ...place, ...result.content, formula: "cached" });
  }

  #readFormulaText(record: BiffRecord): void {
    const place = this.#waiting;
    this.#waiting = null;
    if (place === null) return;
    this.#put({ ...place, text: this.#workbook.texts.read(record, 0, 2), formula: "cached" });
  }

  /** The text never came. */
  #giveUpWaiting(): void {
    if (this.#waiting !== null) this.#put({ ...this.#waiting, text: "", formula: "missing" });
    this.#waiting = null;
  }

  #number(number: number, style: number): Content {
    return numberContent(number, this.#isDate(style), this.#workbook.since1904);
  }

  #isDate(style: number): boolean {
    return this.#workbook.isDateStyle[style] ?? false;
  }

  #sharedText(body: Buffer): string {
    const text = this.#workbook.strings[body.readUInt32LE(6)];
    const { row, column } = placeOf(body);
    if (text === undefined) throw badCell(this.#name, addressOf(row, column));
    return text;
  }

  #putText(place: Place, text: string): void {
    if (text !== "") this.#put({ ...place, text });
  }

  #put(cell: NeutralCell): void {
    if (this.#cells.skips(cell.column)) this.#cells.note(cell.row, cell.column);
    else this.#cells.add(cell);
  }
}

const truthOrError = (body: Buffer): Content => {
  const value = body.readUInt8(6);
  return body.readUInt8(7) === 0 ? truthContent(value) : errorContent(value);
};
