/**
 * What the tables of a version look like, made by its own migrations in memory. A file is only ours when its schema is
 * exactly that: a missing table is damage, and a trigger or view that someone put in is not executed.
 */
import BetterSqlite from "better-sqlite3";
import type { Sqlite } from "../sqlite.ts";
import { migrate } from "./migrate.ts";
import type { Migration } from "./migration.ts";

const schemaOf = (database: Sqlite): string =>
  JSON.stringify(database.prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name").all());

export function hasExpectedSchema(
  database: Sqlite,
  version: number,
  migrations: readonly Migration[],
): boolean {
  const model = new BetterSqlite(":memory:");
  migrate(
    model,
    migrations.filter((migration) => migration.version <= version),
  );
  const same = schemaOf(model) === schemaOf(database);
  model.close();
  return same;
}
