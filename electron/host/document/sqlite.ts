/**
 * Connections to a document's SQLite file, and what its errors mean. At rest a document is one file: rollback journal,
 * never WAL. `synchronous=EXTRA` also syncs the folder, so that an acknowledged commit survives a power cut.
 */
import BetterSqlite from "better-sqlite3";
import { errorCode } from "../errorCode.ts";

export type Sqlite = BetterSqlite.Database;

/** "SEAT": written into every document, so that a file of another program is never taken for ours. */
export const applicationId = 0x53454154;

/** Another program may hold the file for the moment of a commit. */
const patienceMs = 3000;

export function connectForWriting(path: string): Sqlite {
  const database = connect(path);
  database.pragma("journal_mode = DELETE");
  database.pragma("synchronous = EXTRA");
  database.pragma("locking_mode = NORMAL");
  database.pragma("foreign_keys = ON");
  return database;
}

/**
 * Not SQLite's own read-only mode: that one cannot roll back what a writer left behind when it was killed, and would
 * refuse the file until somebody else did.
 */
export function connectForReading(path: string): Sqlite {
  const database = connect(path);
  database.pragma("query_only = ON");
  return database;
}

function connect(path: string): Sqlite {
  const database = new BetterSqlite(path, { fileMustExist: true, timeout: patienceMs });
  // A file comes from anywhere; expressions in its schema may not call anything that has effects.
  database.pragma("trusted_schema = OFF");
  return database;
}

export const isSound = (database: Sqlite): boolean =>
  database.pragma("quick_check(1)", { simple: true }) === "ok";

export function pragmaNumber(database: Sqlite, name: string): number {
  const value = database.pragma(name, { simple: true });
  if (typeof value !== "number") throw new Error(`PRAGMA ${name} gave ${String(value)}`);
  return value;
}

export const saysDamaged = (error: unknown): boolean =>
  /^SQLITE_(CORRUPT|NOTADB|FORMAT)/u.test(errorCode(error) ?? "");
export const saysBusy = (error: unknown): boolean => /^SQLITE_(BUSY|LOCKED)/u.test(errorCode(error) ?? "");
