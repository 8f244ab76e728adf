/**
 * Opens a document: looks at it from outside, takes the note beside it, checks it, backs it up and migrates it when it
 * is of an older schema, reads it. Refused at any point, the file is what it was and the note is given back.
 */
import { closeSync, openSync } from "node:fs";
import { basename } from "node:path";
import { done, refused, type Holder, type Outcome, type Problem } from "../../../shared/contract/problem.ts";
import { errorCode } from "../errorCode.ts";
import { takeNote, type Holding } from "./holderNote.ts";
import { migrations as ours, newestVersion } from "./migrations/index.ts";
import { hasExpectedSchema } from "./migrations/expectedSchema.ts";
import { migrate, schemaVersion } from "./migrations/migrate.ts";
import type { Migration } from "./migrations/migration.ts";
import { readContent, type Access, type OpenDocument } from "./openDocument.ts";
import { dropSpentJournal } from "./sideFiles.ts";
import { sniff } from "./sniff.ts";
import {
  connectForReading,
  connectForWriting,
  isSound,
  saysBusy,
  saysDamaged,
  type Sqlite,
} from "./sqlite.ts";
import { DamagedContent } from "./tables/damagedContent.ts";

export interface OpenOptions {
  readonly me: Holder;
  readonly takeOver: boolean;
  /** Called with the old file, checked and unchanged, before it is migrated; refuses when no backup could be made. */
  readonly backUp: (database: Sqlite, path: string) => Promise<Outcome<unknown>>;
  readonly migrations?: readonly Migration[];
}

export async function openDocument(path: string, options: OpenOptions): Promise<Outcome<OpenDocument>> {
  const migrations = options.migrations ?? ours;
  const sniffed = sniff(path, newestVersion(migrations));
  if (!sniffed.ok) return sniffed;
  const holding = isWriteProtected(path)
    ? ({ kind: "impossible" } as const)
    : takeNote(path, options.me, options.takeOver);
  if (holding.kind === "stale")
    return refused({ code: "holder-stale", path: basename(path), holder: holding.holder });
  const access = accessOf(holding);
  let opened: Outcome<OpenDocument> | null = null;
  try {
    opened = await openConnection(path, access, migrations, options);
    return opened;
  } finally {
    if (opened?.ok !== true && !access.readOnly) access.note.release();
  }
}

/** SQLite opens such a file without a word and refuses the first edit; it is better known before. */
function isWriteProtected(path: string): boolean {
  try {
    closeSync(openSync(path, "r+"));
    return false;
  } catch (error) {
    return ["EACCES", "EPERM", "EROFS"].includes(errorCode(error) ?? "");
  }
}

function accessOf(holding: Exclude<Holding, { kind: "stale" }>): Access {
  if (holding.kind === "taken") return { readOnly: false, note: holding.note };
  return holding.kind === "held" ? { readOnly: true, holder: holding.holder } : { readOnly: true };
}

async function openConnection(
  path: string,
  access: Access,
  migrations: readonly Migration[],
  options: OpenOptions,
): Promise<Outcome<OpenDocument>> {
  let database: Sqlite | null = null;
  try {
    database = access.readOnly ? connectForReading(path) : connectForWriting(path);
    const ready = await prepare(database, path, access, migrations, options);
    if (ready.ok) {
      if (!access.readOnly) dropSpentJournal(database, path);
      return done({ path, database, access, content: readContent(database) });
    }
    database.close();
    return ready;
  } catch (error) {
    database?.close();
    const problem = problemOf(error, path);
    if (problem === null) throw error;
    return refused(problem);
  }
}

async function prepare(
  database: Sqlite,
  path: string,
  access: Access,
  migrations: readonly Migration[],
  { backUp }: OpenOptions,
): Promise<Outcome<null>> {
  const damaged: Problem = { code: "document-damaged", path: basename(path) };
  if (!isSound(database)) return refused(damaged);
  const version = schemaVersion(database);
  if (!hasExpectedSchema(database, version, migrations)) return refused(damaged);
  if (version === newestVersion(migrations)) return done(null);
  // Whoever has it works with an older program; only the writer may migrate.
  if (access.readOnly) return refused({ code: "document-busy", path: basename(path), holder: access.holder });
  const backup = await backUp(database, path);
  if (!backup.ok) return backup;
  migrate(database, migrations);
  return done(null);
}

/** What a file that is damaged or locked makes SQLite say; null for any other error, which is a bug. */
export function problemOf(error: unknown, path: string): Problem | null {
  const place = { path: basename(path) };
  if (saysDamaged(error) || error instanceof DamagedContent) return { code: "document-damaged", ...place };
  return saysBusy(error) ? { code: "document-busy", ...place } : null;
}
