/**
 * Puts a backup in the place of an open document. The present file is set aside beside it first; then SQLite's backup
 * call writes over the open file in one transaction, so that those who follow it see the new content or the old one.
 */
import { existsSync, rmSync } from "node:fs";
import { basename, dirname, join, parse } from "node:path";
import { done, refused, type Outcome } from "../../../shared/contract/problem.ts";
import { errorCode, saysPlaceUnusable } from "../errorCode.ts";
import { copyDocument } from "./backup.ts";
import { copyPages } from "./copyPages.ts";
import { migrations, newestVersion } from "./migrations/index.ts";
import { hasExpectedSchema } from "./migrations/expectedSchema.ts";
import { migrate } from "./migrations/migrate.ts";
import { readContent, type OpenDocument } from "./openDocument.ts";
import { sniff } from "./sniff.ts";
import { connectForReading, isSound, saysDamaged, type Sqlite } from "./sqlite.ts";
import { setLineage } from "./tables/meta.ts";

const allPages = 0x7fff_ffff;

export async function restoreDocument(
  document: OpenDocument,
  backupPath: string,
  now: Date,
  newId: () => string,
): Promise<Outcome<null>> {
  const backup = openBackup(backupPath);
  if (!backup.ok) return backup;
  try {
    const aside = asidePath(document.path, now);
    const kept = await copyDocument(document.database, aside);
    if (!kept.ok) return kept;
    const written = await writtenOver(document.path, backup.value);
    if (!written.ok) {
      rmSync(aside, { force: true });
      return written;
    }
  } finally {
    backup.value.close();
  }
  migrate(document.database, migrations);
  setLineage(document.database, newId());
  document.content = readContent(document.database);
  return done(null);
}

/** In one transaction of SQLite's: refused, the file is what it was. */
async function writtenOver(path: string, backup: Sqlite): Promise<Outcome<null>> {
  try {
    if (await copyPages(backup, path, allPages)) return done(null);
    return refused({ code: "document-busy", path: basename(path) });
  } catch (error) {
    if (!saysPlaceUnusable(error)) throw error;
    return refused({ code: "document-write-failed", path: basename(path), found: errorCode(error) ?? "" });
  }
}

/** A backup checked like a document is, without a note: nobody writes to backups. */
export function openBackup(path: string): Outcome<Sqlite> {
  const sniffed = sniff(path, newestVersion(migrations));
  if (!sniffed.ok)
    return sniffed.problem.code === "document-missing"
      ? refused({ code: "backup-missing", path: basename(path) })
      : sniffed;
  const database = connectForReading(path);
  try {
    if (isSound(database) && hasExpectedSchema(database, sniffed.value, migrations)) return done(database);
  } catch (error) {
    database.close();
    if (!saysDamaged(error)) throw error;
    return refused({ code: "document-damaged", path: basename(path) });
  }
  database.close();
  return refused({ code: "document-damaged", path: basename(path) });
}

/** `东陵县.原文件-20251121-193245.seatplan`, beside the document; with a number when there is one already. */
export function asidePath(path: string, now: Date): string {
  const { name, ext } = parse(path);
  const stem = join(dirname(path), `${name}.原文件-${localStamp(now)}`);
  let free = `${stem}${ext}`;
  for (let n = 2; existsSync(free); n += 1) free = `${stem}-${n}${ext}`;
  return free;
}

/** The planner's own clock: `20251121-193245`. */
function localStamp(now: Date): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  const day = `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`;
  return `${day}-${two(now.getHours())}${two(now.getMinutes())}${two(now.getSeconds())}`;
}
