/** Makes a new document: built under another name and renamed, so that a file with its name is always a whole one. */
import { existsSync, renameSync, rmSync } from "node:fs";
import { basename, dirname } from "node:path";
import BetterSqlite from "better-sqlite3";
import type { Planned } from "../../../shared/commands/command.ts";
import { done, refused, type Outcome } from "../../../shared/contract/problem.ts";
import { errorCode, saysPlaceUnusable } from "../errorCode.ts";
import { commitRows } from "./commitRows.ts";
import { migrations } from "./migrations/index.ts";
import { migrate } from "./migrations/migrate.ts";
import { dropOrphanedJournal } from "./sideFiles.ts";
import { applicationId, connectForWriting } from "./sqlite.ts";
import { creation } from "./tables/journal.ts";
import { insertMeta } from "./tables/meta.ts";

export interface Birth {
  readonly documentId: string;
  readonly who: string;
  /** ISO instant. */
  readonly at: string;
  readonly programVersion: string;
  readonly origin: string | null;
}

/** `initial` is what the plan starts with; null for an empty one. */
export function createDocument(path: string, initial: Planned | null, birth: Birth): Outcome<null> {
  if (existsSync(path)) return refused({ code: "document-exists", path: basename(path) });
  if (!existsSync(dirname(path)))
    return refused({ code: "document-write-failed", path: dirname(path), found: "ENOENT" });
  const building = `${path}.new`;
  try {
    rmSync(building, { force: true });
    build(building, initial, birth);
    dropOrphanedJournal(path);
    renameSync(building, path);
    return done(null);
  } catch (error) {
    rmSync(building, { force: true });
    if (!saysPlaceUnusable(error)) throw error;
    return refused({ code: "document-write-failed", path: basename(path), found: errorCode(error) ?? "" });
  }
}

function build(
  path: string,
  initial: Planned | null,
  { documentId, who, at, programVersion, origin }: Birth,
): void {
  new BetterSqlite(path).close();
  const database = connectForWriting(path);
  try {
    database.pragma(`application_id = ${applicationId}`);
    migrate(database, migrations);
    insertMeta(database, {
      documentId,
      lineage: documentId,
      revision: 0,
      createdAt: at,
      programVersion,
      origin,
    });
    if (initial !== null)
      commitRows(database, 0, [{ ...initial, command: creation, who, at, undoes: null, redoes: null }]);
  } finally {
    database.close();
  }
}
