/**
 * The note `~$name` beside a document says who writes to it. It is a tiny SQLite file, because SQLite's locks are the
 * one kind that Node has on every system, that goes with the process when it dies, and that lets others read on: the
 * holder keeps a write transaction open on the note for as long as it has the document. Whoever gets that lock and
 * still finds a name in the note has found the note of a program that is gone.
 *
 * Trap: on POSIX, closing any other descriptor of a file drops this process's locks on it. Never read a note with fs.
 */
import { basename, dirname, join } from "node:path";
import { closeSync, openSync, statSync, unlinkSync } from "node:fs";
import BetterSqlite from "better-sqlite3";
import { z } from "zod";
import type { Holder } from "../../../shared/contract/problem.ts";
import { errorCode } from "../errorCode.ts";
import { parsedOrNull } from "../jsonFile.ts";
import { saysBusy, saysDamaged, type Sqlite } from "./sqlite.ts";

export interface Note {
  release(): void;
}

export type Holding =
  | { readonly kind: "taken"; readonly note: Note }
  /** A living program has the document. */
  | { readonly kind: "held"; readonly holder: Holder }
  /** The program that had it is gone; it is ours for the asking. */
  | { readonly kind: "stale"; readonly holder: Holder }
  /** No note can be written here: the folder is write-protected. */
  | { readonly kind: "impossible" };

export const notePath = (documentPath: string): string =>
  join(dirname(documentPath), `~$${basename(documentPath)}`);

/** Long enough for another opener's look, short enough to answer at once that somebody has the document. */
const patienceMs = 100;
const attempts = 5;

const holderRow = z.object({ host: z.string(), person: z.string(), process: z.int(), since: z.string() });
const unknownHolder: Holder = { host: "", person: "", process: 0, since: "" };

export function takeNote(documentPath: string, me: Holder, takeOver: boolean): Holding {
  const path = notePath(documentPath);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const holding = tryNote(path, me, takeOver);
    if (holding !== "moved") return holding;
  }
  return { kind: "held", holder: unknownHolder };
}

/** "moved": the holder removed the note while we were looking; the next attempt finds a clear place. */
function tryNote(path: string, me: Holder, takeOver: boolean): Holding | "moved" {
  if (!createdOrThere(path)) return { kind: "impossible" };
  const before = fileIdentity(path);
  if (before === null) return "moved";
  const database = connected(path);
  if (database === null) return { kind: "impossible" };
  try {
    const holding = claim(database, path, before, me, takeOver);
    if (holding === "moved" || holding.kind !== "taken") database.close();
    return holding;
  } catch (error) {
    database.close();
    if (saysDamaged(error) || saysOfAnotherMake(error)) return brokenNote(path, takeOver);
    if (errorCode(error)?.startsWith("SQLITE_READONLY") === true) return { kind: "impossible" };
    throw error;
  }
}

/** Null for what cannot be opened: a folder of that name, a note of another user that we may not read. */
function connected(path: string): Sqlite | null {
  try {
    return new BetterSqlite(path, { timeout: patienceMs });
  } catch (error) {
    if (errorCode(error)?.startsWith("SQLITE_CANTOPEN") === true) return null;
    throw error;
  }
}

/** A database whose tables are not those of a note. */
const saysOfAnotherMake = (error: unknown): boolean => errorCode(error) === "SQLITE_ERROR";

function claim(
  database: Sqlite,
  path: string,
  before: string,
  me: Holder,
  takeOver: boolean,
): Holding | "moved" {
  // No side files: what a crash leaves of a note is taken over anyway.
  database.pragma("journal_mode = MEMORY");
  if (!reserve(database)) return { kind: "held", holder: readHolder(database) ?? unknownHolder };
  if (fileIdentity(path) !== before) return "moved";
  const previous = readHolder(database);
  if (previous !== null && !takeOver) return { kind: "stale", holder: previous };
  writeHolder(database, me);
  // Between writing our name and reserving again another opener may look for an instant; then it has gone ahead.
  if (!reserve(database)) return { kind: "held", holder: readHolder(database) ?? unknownHolder };
  return { kind: "taken", note: { release: () => release(database, path) } };
}

function createdOrThere(path: string): boolean {
  try {
    closeSync(openSync(path, "wx"));
    return true;
  } catch (error) {
    return errorCode(error) === "EEXIST";
  }
}

function fileIdentity(path: string): string | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? null : `${stats.dev}:${stats.ino}`;
}

function reserve(database: Sqlite): boolean {
  try {
    database.exec("BEGIN IMMEDIATE");
    return true;
  } catch (error) {
    if (saysBusy(error)) return false;
    throw error;
  }
}

function readHolder(database: Sqlite): Holder | null {
  const table = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'holder'").get();
  if (table === undefined) return null;
  const json = database.prepare("SELECT json FROM holder").pluck().get();
  if (typeof json !== "string") return null;
  const holder = holderRow.safeParse(parsedOrNull(json));
  return holder.success ? holder.data : unknownHolder;
}

function writeHolder(database: Sqlite, me: Holder): void {
  database.exec("CREATE TABLE IF NOT EXISTS holder (json TEXT NOT NULL) STRICT; DELETE FROM holder");
  database.prepare<[string]>("INSERT INTO holder (json) VALUES (?)").run(JSON.stringify(me));
  database.exec("COMMIT");
}

/** A note that is no database (half written when the power went) names nobody and holds nothing. */
function brokenNote(path: string, takeOver: boolean): Holding | "moved" {
  if (!takeOver) return { kind: "stale", holder: unknownHolder };
  unlinkSync(path);
  return "moved";
}

/**
 * Removed while still locked, so that nobody can take the note just before it goes. Windows removes no open file;
 * there the name is struck out first, and a note that somebody else has opened by then cannot be removed, and is theirs.
 */
function release(database: Sqlite, path: string): void {
  if (unlinked(path)) {
    database.close();
    return;
  }
  database.exec("DELETE FROM holder; COMMIT");
  database.close();
  unlinked(path);
}

function unlinked(path: string): boolean {
  try {
    unlinkSync(path);
    return true;
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return errorCode(error) === "ENOENT";
  }
}
