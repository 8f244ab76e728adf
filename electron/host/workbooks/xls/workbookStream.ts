/**
 * The first part of an .xls stream, before its sheets: which sheets there are and where, the shared texts, which cell
 * styles show a number as a date, from which day dates count, and whether the rest is encrypted.
 */
import type { Counted } from "../limits.ts";
import { oldKind, Refusal } from "../refusal.ts";
import { isDateFormat } from "../xlsx/dateFormat.ts";
import { brokenRecord, kinds, readRecords, type BiffRecord } from "./records.ts";
import { readSharedTexts } from "./sharedTexts.ts";
import { codePageTexts, unicodeTexts, type TextReader } from "./texts.ts";

export interface SheetPlace {
  readonly name: string;
  readonly hidden: boolean;
  /** Where in the stream it begins. */
  readonly offset: number;
}

export interface WorkbookStream {
  readonly texts: TextReader;
  /** Sheets of cells; charts and macros that stand as sheets are left out. */
  readonly sheets: readonly SheetPlace[];
  readonly strings: readonly string[];
  /** By the style number that cells name. */
  readonly isDateStyle: readonly boolean[];
  readonly since1904: boolean;
}

export function readWorkbookStream(stream: Buffer, count: Counted): WorkbookStream {
  const records = [...readRecords(stream, 0, count)];
  const version = versionOf(records[0]);
  // What follows the mark of a password is scrambled: texts, numbers, the code page.
  if (records.some(({ kind }) => kind === kinds.filePass)) throw new Refusal({ code: "workbook-encrypted" });
  const texts = version === versions.excel97 ? unicodeTexts : bytesOf(records);
  const of = (kind: number): readonly BiffRecord[] => records.filter((record) => record.kind === kind);
  const codes = new Map(of(kinds.format).map((record) => formatCode(record, texts)));
  return {
    texts,
    sheets: of(kinds.boundSheet).flatMap((record) => sheetPlace(record, texts, count)),
    strings: of(kinds.sharedTexts).flatMap((record) => readSharedTexts(record, count)),
    isDateStyle: of(kinds.cellStyle).map(({ body }) => {
      const format = body.length < 4 ? 0 : body.readUInt16LE(2);
      return isDateFormat(format, codes.get(format));
    }),
    since1904: of(kinds.dateMode).some(({ body }) => body[0] === 1),
  };
}

const versions = { excel95: 0x0500, excel97: 0x0600 };

/** Excel 2 to 4 begin with records of other kinds, or name their version. */
const olderBegins: ReadonlySet<number> = new Set([0x0009, 0x0209, 0x0409]);

function versionOf(first: BiffRecord | undefined): number {
  if (first === undefined || olderBegins.has(first.kind)) throw oldKind("xls");
  if (first.kind !== kinds.begin || first.body.length < 2) throw brokenRecord("0");
  const version = first.body.readUInt16LE(0);
  if (version > 0 && version < versions.excel95) throw oldKind("xls");
  if (version !== versions.excel95 && version !== versions.excel97) throw brokenRecord("0");
  return version;
}

function bytesOf(records: readonly BiffRecord[]): TextReader {
  const codePage = records.find(({ kind }) => kind === kinds.codePage)?.body;
  return codePageTexts(codePage === undefined || codePage.length < 2 ? undefined : codePage.readUInt16LE(0));
}

const isUnicode = (texts: TextReader): boolean => texts === unicodeTexts;

function formatCode(record: BiffRecord, texts: TextReader): readonly [number, string] {
  if (record.body.length < 2) throw brokenRecord("format");
  return [record.body.readUInt16LE(0), texts.read(record, 2, isUnicode(texts) ? 2 : 1)];
}

const sheetOfCells = 0;

function sheetPlace(record: BiffRecord, texts: TextReader, count: Counted): readonly SheetPlace[] {
  const { body } = record;
  if (body.length < 7) throw brokenRecord("sheet");
  count.add("sheets");
  if (body[5] !== sheetOfCells) return [];
  const hidden = ((body[4] ?? 0) & 3) !== 0;
  return [{ name: texts.read(record, 6, 1), hidden, offset: body.readUInt32LE(0) }];
}
