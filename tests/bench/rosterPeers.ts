/**
 * The same work at its barest, to hold the measurements against: a workbook's XML inflated and parsed with nothing kept
 * of it, and the schools of a document written into a copy of it in one transaction, as durably.
 */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { connectForReading, connectForWriting } from "../../electron/host/document/sqlite.ts";

/** In a process of its own, as the program reads. */
export async function parseAll(workbook: string): Promise<void> {
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, "parseWorkbook.ts"), workbook]);
}

const schoolRows = z.array(z.record(z.string(), z.unknown())).min(1);

export interface BareSchools {
  /** All of them, in one transaction. */
  readonly write: () => void;
  readonly clear: () => void;
  readonly close: () => void;
}

/** `copy` becomes a document like that at `path`, but without its schools. */
export async function bareSchools(path: string, copy: string): Promise<BareSchools> {
  const document = connectForReading(path);
  const schools = schoolRows.parse(document.prepare("SELECT * FROM school").all());
  await document.backup(copy);
  document.close();
  const database = connectForWriting(copy);
  const columns = Object.keys(schools[0] ?? {});
  const insert = database.prepare(
    `INSERT INTO school (${columns.join(", ")}) VALUES (${columns.map((name) => `@${name}`).join(", ")})`,
  );
  const clear = (): void => void database.exec("DELETE FROM school");
  clear();
  return {
    write: database.transaction(() => {
      for (const school of schools) insert.run(school);
    }),
    clear,
    close: () => void database.close(),
  };
}
