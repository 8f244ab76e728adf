/** Old workbooks record by record ([MS-XLS]), so that a test says exactly what stands in the file. */
import { aCompoundFile, type Stream } from "./aCompoundFile.ts";

export function record(kind: number, ...parts: readonly (Buffer | readonly number[])[]): Buffer {
  const body = Buffer.concat(parts.map((part) => (Buffer.isBuffer(part) ? part : shorts(...part))));
  return Buffer.concat([shorts(kind, body.length), body]);
}

export function shorts(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => bytes.writeUInt16LE(value & 0xffff, index * 2));
  return bytes;
}

export const bytes = (...values: readonly number[]): Buffer => Buffer.from(values);

export function double(value: number): Buffer {
  const eight = Buffer.alloc(8);
  eight.writeDoubleLE(value);
  return eight;
}

/** A text as Excel 97 and later keep it: length in two bytes, how wide, its characters. */
export const wideText = (text: string): Buffer =>
  Buffer.concat([shorts(text.length), bytes(1), Buffer.from(text, "utf16le")]);

export const begin = (kind: number, version = 0x0600): Buffer => record(0x0809, [version, kind, 0, 0]);
export const end = record(0x000a);
export const style = (format: number): Buffer => record(0x00e0, [0, format, 0, 0, 0, 0, 0, 0, 0, 0]);
/** A number in row and column counted from 0. */
export const number = (row: number, column: number, value: number, cellStyle = 0): Buffer =>
  record(0x0203, [row, column, cellStyle], double(value));
export const label = (row: number, column: number, text: string): Buffer =>
  record(0x0204, [row, column, 0], wideText(text));
export const sharedLabel = (row: number, column: number, index: number): Buffer =>
  record(0x00fd, [row, column, 0, index, 0]);
/** A formula without tokens, or with those given. */
export const formula = (
  row: number,
  column: number,
  result: Buffer,
  flags = 0,
  tokens: Buffer = Buffer.alloc(0),
): Buffer => record(0x0006, [row, column, 0], result, [flags, 0, 0, tokens.length], tokens);

export interface XlsSheet {
  readonly name?: string;
  readonly hidden?: boolean;
  /** 0 is a sheet of cells. */
  readonly kind?: number;
  readonly records?: readonly Buffer[];
}

export interface XlsFile {
  readonly sheets?: readonly XlsSheet[];
  /** Records of the part before the sheets. */
  readonly before?: readonly Buffer[];
  readonly version?: number;
  /** How a sheet's name is kept; the length stands before it. */
  readonly nameOf?: (name: string) => Buffer;
  readonly streams?: readonly Stream[];
  readonly change?: (file: Buffer) => void;
}

const unicodeName = (name: string): Buffer =>
  Buffer.concat([bytes(name.length, 1), Buffer.from(name, "utf16le")]);

/** The stream alone. */
export function xlsStream({
  sheets = [{}],
  before = [],
  version = 0x0600,
  nameOf = unicodeName,
}: XlsFile): Buffer {
  const parts = sheets.map(({ records = [] }) => Buffer.concat([begin(0x10, version), ...records, end]));
  const places = (offset: (index: number) => number): Buffer =>
    Buffer.concat(
      sheets.map(({ name = "名册", hidden = false, kind = 0 }, index) => {
        const place = Buffer.alloc(4);
        place.writeUInt32LE(offset(index));
        return record(0x0085, place, bytes(hidden ? 1 : 0, kind), nameOf(name));
      }),
    );
  const head = (offset: (index: number) => number): Buffer =>
    Buffer.concat([begin(5, version), style(0), style(14), ...before, places(offset), end]);
  const length = head(() => 0).length;
  const offsetOf = (index: number): number =>
    length + parts.slice(0, index).reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([head(offsetOf), ...parts]);
}

export const anXlsFile = (file: XlsFile = {}): Buffer =>
  aCompoundFile(file.streams ?? [{ name: "Workbook", content: xlsStream(file) }], file.change);
