/**
 * What a file is, by its first bytes and never by its name: rosters arrive as .xls that are web pages, as .xlsx that
 * are old workbooks, as pictures. What is no table at all is refused here with its kind.
 */
import { notATable, oldKind, Refusal } from "./refusal.ts";
import type { ForeignKind } from "../../../shared/contract/workbookProblem.ts";

export type ReadableKind = "zip" | "compound" | "text";

const signatures: readonly (readonly [bytes: string, kind: ForeignKind])[] = [
  ["\x89PNG", "picture"],
  ["\xff\xd8\xff", "picture"],
  ["GIF8", "picture"],
  ["BM", "picture"],
  ["II*\0", "picture"],
  ["MM\0*", "picture"],
  ["RIFF", "picture"],
  ["%PDF", "pdf"],
  ["{\\rtf", "document"],
  ["Rar!", "archive"],
  ["7z\xbc\xaf", "archive"],
  ["\x1f\x8b", "archive"],
  ["SQLite format 3\0", "plan"],
];

/** Workbooks of Excel 2 to 4 are a bare stream that begins with its BOF record. */
const bareStreams = ["\x09\x00\x04\x00", "\x09\x02\x06\x00", "\x09\x04\x06\x00"];
/** MS-CFB: an .xls, a WPS .et, a .doc, or the wrapping of an encrypted .xlsx. */
const compoundFile = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

export function kindOf(content: Buffer): ReadableKind {
  if (content.length === 0) throw new Refusal({ code: "workbook-empty" });
  const start = content.toString("latin1", 0, 16);
  if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06")) return "zip";
  if (start.startsWith(compoundFile)) return "compound";
  if (bareStreams.some((bytes) => start.startsWith(bytes))) throw oldKind("xls");
  const foreign = signatures.find(([bytes]) => start.startsWith(bytes));
  // Two letters are too few to tell a bitmap from a text; the bitmap has zeros soon.
  if (foreign !== undefined && (foreign[0] !== "BM" || content.subarray(0, 64).includes(0)))
    throw notATable(foreign[1]);
  return "text";
}
