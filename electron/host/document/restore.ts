/**
 * Puts a backup in the place of an open document. The present file is set aside beside it first; then SQLite's backup
 * call writes over the open file in one transaction, so that those who follow it see the new content or the old one.
 */
import { existsSync } from "node:fs";
import { basename, dirname, join, parse } from "node:path";
import { done, refused, type Outcome } from "../../../shared/contract/problem.ts";
import { copyDocument } from "./backup.ts";
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
    const aside = await copyDocument(document.database, asidePath(document.path, now));
    if (!aside.ok) return aside;
    await backup.value.backup(document.path, { progress: () => allPages });
  } finally {
    backup.value.close();
  }
  migrate(document.database, migrations);
  setLineage(document.database, newId());
  document.content = readContent(document.database);
  return done(null);
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
