/**
 * The stream of an .xls is records: two bytes of kind, two of length, the body; a long one runs on in CONTINUE records.
 * The numbers are those of [MS-XLS] 2.3; only what the import looks at has a name here.
 */
import type { Counted } from "../limits.ts";
import { damaged } from "../refusal.ts";

export const kinds = {
  formula: 0x0006,
  end: 0x000a,
  dateMode: 0x0022,
  filePass: 0x002f,
  continued: 0x003c,
  codePage: 0x0042,
  boundSheet: 0x0085,
  manyNumbers: 0x00bd,
  richLabel: 0x00d6,
  cellStyle: 0x00e0,
  merges: 0x00e5,
  sharedTexts: 0x00fc,
  sharedLabel: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  boolOrError: 0x0205,
  formulaText: 0x0207,
  row: 0x0208,
  array: 0x0221,
  dataTable: 0x0236,
  shortNumber: 0x027e,
  format: 0x041e,
  sharedFormula: 0x04bc,
  begin: 0x0809,
} as const;

export interface BiffRecord {
  readonly kind: number;
  readonly body: Buffer;
  /** Of the CONTINUE records that follow; decoded apart, since a text says anew in each how wide its characters are. */
  readonly more: readonly Buffer[];
}

/** Throws a `Refusal` where a record reaches past the stream, or the stream ends before its END record. */
export function* readRecords(stream: Buffer, start: number, count: Counted): Generator<BiffRecord> {
  let depth = 0;
  let at = start;
  do {
    const { kind, body } = recordAt(stream, at);
    at += headSize + body.length;
    count.add("elements");
    const more: Buffer[] = [];
    while (at + headSize <= stream.length && stream.readUInt16LE(at) === kinds.continued) {
      const next = recordAt(stream, at);
      at += headSize + next.body.length;
      more.push(next.body);
    }
    if (kind === kinds.begin) depth += 1;
    // Charts stand within a sheet as streams of their own, with cells that are not the sheet's.
    if (depth <= 1) yield { kind, body, more };
    if (kind === kinds.end) depth -= 1;
  } while (depth > 0);
}

const headSize = 4;

export const brokenRecord = (what: string): Error => damaged("record", what);

function recordAt(stream: Buffer, at: number): { readonly kind: number; readonly body: Buffer } {
  if (at + headSize > stream.length) throw brokenRecord(String(at));
  const end = at + headSize + stream.readUInt16LE(at + 2);
  if (end > stream.length) throw brokenRecord(String(at));
  return { kind: stream.readUInt16LE(at), body: stream.subarray(at + headSize, end) };
}
