/**
 * Backups of a document: copies by SQLite's backup call in `backups/<document id>`, each opened again before it counts.
 * Everything about a backup stands in its file name, so that there is no index to go wrong.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import BetterSqlite from "better-sqlite3";
import type { BackupInfo } from "../../../shared/contract/document.ts";
import { done, refused, type Outcome } from "../../../shared/contract/problem.ts";
import { errorCode, saysPlaceUnusable } from "../errorCode.ts";
import { copyPages } from "./copyPages.ts";
import { dropOrphanedJournal } from "./sideFiles.ts";
import { isSound, type Sqlite } from "./sqlite.ts";
import { readMeta } from "./tables/meta.ts";

export type BackupReason = BackupInfo["reason"];

export interface StoredBackup {
  readonly path: string;
  readonly documentId: string;
  readonly fileName: string;
  /** ISO instant. */
  readonly at: string;
  readonly reason: BackupReason;
  readonly revision: number;
  readonly bytes: number;
}

const kept = 20;
/** Pages copied between two turns of other work. */
const lot = 100;
const nameForm =
  /^(\d{4}-\d\d-\d\dT\d\d)\.(\d\d)\.(\d\d\.\d{3}Z)--(daily|manual|import|migration|restore|merge)--r(\d+)--(.+)$/u;

/**
 * One file as another, whole and verified, or nothing. Refused when there is a file already. `finish` may still change
 * the copy before it gets its name.
 */
export async function copyDocument(
  database: Sqlite,
  to: string,
  finish?: (copyPath: string) => void,
): Promise<Outcome<null>> {
  if (existsSync(to)) return refused({ code: "document-exists", path: basename(to) });
  const building = `${to}.new`;
  try {
    rmSync(building, { force: true });
    if (!(await copyPages(database, building, lot)))
      return refused({ code: "document-busy", path: basename(database.name) });
    if (!readsBack(building, revisionOf(database)))
      return refused({ code: "backup-failed", path: basename(to) });
    finish?.(building);
    dropOrphanedJournal(to);
    renameSync(building, to);
    return done(null);
  } catch (error) {
    if (!saysPlaceUnusable(error) && !(error instanceof TypeError)) throw error;
    return refused({ code: "backup-failed", path: basename(to), found: errorCode(error) ?? "ENOENT" });
  } finally {
    rmSync(building, { force: true });
  }
}

/** Before any read of `meta` there may be an older schema, so only what every version has is asked. */
const revisionOf = (database: Sqlite): unknown => database.prepare("SELECT revision FROM meta").pluck().get();

function readsBack(path: string, revision: unknown): boolean {
  const copy = new BetterSqlite(path, { readonly: true });
  const sound = isSound(copy) && revisionOf(copy) === revision;
  copy.close();
  return sound;
}

/** `spare`: a backup that must outlive this one, because it is about to be restored. */
export async function backUp(
  folder: string,
  source: { readonly database: Sqlite; readonly path: string },
  reason: BackupReason,
  now: Date,
  spare?: string,
): Promise<Outcome<StoredBackup>> {
  const meta = readMeta(source.database);
  const own = join(folder, meta.documentId);
  const made = madeFolder(own, basename(source.path));
  if (!made.ok) return made;
  const path = freePath(own, now, `--${reason}--r${meta.revision}--${basename(source.path)}`);
  const copied = await copyDocument(source.database, path);
  if (!copied.ok) return copied;
  // Never the new one, though a clock that was set back makes it look like the oldest.
  prune(own, [path, spare]);
  const stored = storedBackup(path);
  return stored === null ? refused({ code: "backup-failed", path: basename(path) }) : done(stored);
}

function madeFolder(folder: string, fileName: string): Outcome<null> {
  try {
    mkdirSync(folder, { recursive: true });
    return done(null);
  } catch (error) {
    if (!saysPlaceUnusable(error)) throw error;
    return refused({ code: "backup-failed", path: fileName, found: errorCode(error) ?? "" });
  }
}

/** Two backups in the same millisecond get names a millisecond apart. */
function freePath(folder: string, now: Date, rest: string): string {
  for (let at = now; ; at = new Date(at.getTime() + 1)) {
    const stamp = at.toISOString().replaceAll(":", ".");
    if (!readdirSync(folder).some((name) => name.startsWith(stamp))) return join(folder, stamp + rest);
  }
}

function prune(folder: string, spared: readonly (string | undefined)[]): void {
  for (const { path } of backupsIn(folder).slice(kept)) {
    if (!spared.includes(path)) rmSync(path, { force: true });
  }
}

/** Newest first. */
export const backupsIn = (folder: string): readonly StoredBackup[] =>
  names(folder)
    .map((name) => storedBackup(join(folder, name)))
    .filter((backup) => backup !== null)
    .sort((a, b) => (a.at < b.at ? 1 : -1));

/** Of all documents, newest first. */
export const allBackups = (folder: string): readonly StoredBackup[] =>
  names(folder)
    .flatMap((documentId) => backupsIn(join(folder, documentId)))
    .sort((a, b) => (a.at < b.at ? 1 : -1));

function names(folder: string): readonly string[] {
  return existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder) : [];
}

function storedBackup(path: string): StoredBackup | null {
  const [, hour, minute, second, reason, revision, fileName] = nameForm.exec(basename(path)) ?? [];
  const bytes = statSync(path, { throwIfNoEntry: false })?.size;
  if (fileName === undefined || bytes === undefined || !isReason(reason)) return null;
  const at = `${hour}:${minute}:${second}`;
  return {
    path,
    documentId: basename(dirname(path)),
    fileName,
    at,
    reason,
    revision: Number(revision),
    bytes,
  };
}

const reasons: readonly string[] = [
  "daily",
  "manual",
  "import",
  "migration",
  "restore",
  "merge",
] satisfies BackupReason[];
const isReason = (text: string | undefined): text is BackupReason =>
  text !== undefined && reasons.includes(text);
