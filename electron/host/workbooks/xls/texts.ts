/**
 * Texts of an .xls: Unicode since Excel 97 (BIFF8), before that bytes in the code page that the file names, which on a
 * Chinese Windows is 936. Strict throughout: a name with replacement marks in it is spoilt.
 */
import { decodeStrict } from "../decodeStrict.ts";
import { brokenRecord, type BiffRecord } from "./records.ts";
import { RecordReader } from "./recordReader.ts";

export interface TextReader {
  /** A text whose length stands before it in one byte or in two. */
  read(record: BiffRecord, from: number, lengthBytes: 1 | 2): string;
}

export const unicodeTexts: TextReader = {
  read(record, from, lengthBytes) {
    const reader = new RecordReader(record, from);
    const length = lengthBytes === 1 ? reader.byte() : reader.short();
    return length === 0 ? "" : reader.characters(length, reader.byte());
  },
};

export function codePageTexts(codePage: number | undefined): TextReader {
  const decode = decoderFor(codePage);
  return {
    read(record, from, lengthBytes) {
      const reader = new RecordReader(record, from);
      const length = lengthBytes === 1 ? reader.byte() : reader.short();
      return length === 0 ? "" : decode(reader.bytes(length));
    },
  };
}

/** Code pages as the Encoding Standard calls them; GB18030 holds all of 936. */
const encodings: Readonly<Record<number, string>> = {
  874: "windows-874",
  932: "shift_jis",
  936: "gb18030",
  949: "euc-kr",
  950: "big5",
  1200: "utf-16le",
  10000: "macintosh",
  32768: "macintosh",
  32769: "windows-1252",
  54936: "gb18030",
  65001: "utf-8",
};

function decoderFor(codePage: number | undefined): (bytes: Buffer) => string {
  // Programs that name no code page, or the Western one, still wrote what their system spoke.
  if (codePage === undefined || codePage === 1252)
    return (bytes) => decodeStrict(bytes, "gb18030") ?? decodedOrRefused(bytes, "windows-1252");
  const windows = codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : undefined;
  const encoding = encodings[codePage] ?? windows;
  if (encoding === undefined) throw brokenRecord(`code page ${codePage}`);
  return (bytes) => decodedOrRefused(bytes, encoding);
}

function decodedOrRefused(bytes: Buffer, encoding: string): string {
  const text = decodeStrict(bytes, encoding);
  if (text === null) throw brokenRecord("text");
  return text;
}
