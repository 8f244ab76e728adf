/**
 * Is a file a document of ours, by its first hundred bytes? Looked at before SQLite opens it, so that a foreign file
 * with a journal beside it is never rolled back, and a document of a later program never touched.
 */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { basename } from "node:path";
import { done, refused, type Outcome } from "../../../shared/contract/problem.ts";
import { errorCode } from "../errorCode.ts";
import { applicationId } from "./sqlite.ts";

/** https://sqlite.org/fileformat.html, 1.3: the database header. */
const magic = "SQLite format 3\0";
const headerBytes = 100;
const userVersionAt = 60;
const applicationIdAt = 68;

export interface Header {
  readonly isSqlite: boolean;
  readonly bytes: number;
  readonly applicationId: number;
  readonly version: number;
}

/** Closing a descriptor drops this process's SQLite locks on the file (POSIX); no transaction spans a call of this. */
function readHeader(path: string): Outcome<Header> {
  try {
    const descriptor = openSync(path, "r");
    try {
      const header = Buffer.alloc(headerBytes);
      readSync(descriptor, header, 0, headerBytes, 0);
      return done(headerOf(header, fstatSync(descriptor).size));
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return refused({
      code: errorCode(error) === "ENOENT" ? "document-missing" : "file-unreadable",
      path: basename(path),
    });
  }
}

const headerOf = (header: Buffer, bytes: number): Header => ({
  isSqlite: header.toString("latin1", 0, magic.length) === magic,
  bytes,
  applicationId: header.readUInt32BE(applicationIdAt),
  version: header.readUInt32BE(userVersionAt),
});

/** Gives the schema version of a document that may be opened. */
export function sniff(path: string, newest: number): Outcome<number> {
  const header = readHeader(path);
  if (!header.ok) return header;
  const place = { path: basename(path) };
  const { isSqlite, bytes, version } = header.value;
  // An empty or overwritten file with our ending was a document once; any other was never ours.
  if (!isSqlite)
    return refused({
      code: bytes === 0 || path.endsWith(".seatplan") ? "document-damaged" : "document-foreign",
      ...place,
    });
  if (bytes < headerBytes) return refused({ code: "document-damaged", ...place });
  if (header.value.applicationId !== applicationId) return refused({ code: "document-foreign", ...place });
  if (version > newest) return refused({ code: "document-future", ...place, numbers: { version, newest } });
  if (version === 0) return refused({ code: "document-damaged", ...place });
  return done(version);
}
