/**
 * Runs the migrations a file lacks in one transaction with its version number: either the file is of the newest schema
 * afterwards, or it is what it was, byte by byte. The caller has made a backup of a file that held anything.
 */
import { pragmaNumber, type Sqlite } from "../sqlite.ts";
import { newestVersion } from "./index.ts";
import type { Migration } from "./migration.ts";

export const schemaVersion = (database: Sqlite): number => pragmaNumber(database, "user_version");

export function migrate(database: Sqlite, migrations: readonly Migration[]): void {
  const present = schemaVersion(database);
  const missing = migrations.filter(({ version }) => version > present);
  if (missing.length === 0) return;
  database
    .transaction(() => {
      for (const { up } of missing) up(database);
      refuseBrokenReferences(database);
      database.pragma(`user_version = ${newestVersion(missing)}`);
    })
    .immediate();
}

function refuseBrokenReferences(database: Sqlite): void {
  const broken = database.prepare("PRAGMA foreign_key_check").all();
  if (broken.length > 0) throw new Error(`migration left ${broken.length} broken references`);
}
