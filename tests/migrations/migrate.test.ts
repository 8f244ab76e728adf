/** The runner, tried with migrations that no program has: backed up first, all or nothing, the file untouched when it fails. */
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import BetterSqlite from "better-sqlite3";
import { expect, test } from "vitest";
import { allBackups, backUp } from "../../electron/host/document/backup.ts";
import { migrations, newestVersion } from "../../electron/host/document/migrations/index.ts";
import type { Migration } from "../../electron/host/document/migrations/migration.ts";
import { openDocument } from "../../electron/host/document/open.ts";
import { closeDocument } from "../../electron/host/document/openDocument.ts";
import { refused } from "../../shared/contract/problem.ts";
import { aFolder } from "../builders/aFolder.ts";
import { bytesOf, dump } from "../builders/dump.ts";

const me = { host: "", person: "王敏", process: 1, since: "" };
const present = newestVersion(migrations);
const adding: Migration = {
  version: present + 1,
  up: (database) => void database.exec("ALTER TABLE school ADD COLUMN nickname TEXT"),
};
const filling: Migration = {
  version: present + 2,
  up: (database) => void database.exec("UPDATE school SET nickname = '老校'"),
};
const failing: Migration = {
  version: present + 2,
  up(database) {
    database.exec("UPDATE school SET name = name || '（改）'");
    database.exec("INSERT INTO no_such_table VALUES (1)");
  },
};
const orphaning: Migration = {
  version: present + 2,
  up: (database) => void database.exec("PRAGMA defer_foreign_keys = ON; DELETE FROM county"),
};

/** A file of the schema we have now, which is the old one to the migrations tried here. */
async function anOldFile() {
  const folder = aFolder();
  const path = join(folder, "旧.seatplan");
  copyFileSync(join(import.meta.dirname, "..", "fixtures", "documents", "schema-1.seatplan"), path);
  const now = await openWith({ path, backups: join(folder, "others") }, []);
  if (!now.ok) throw new Error(now.problem.code);
  closeDocument(now.value);
  return { path, backups: join(folder, "backups"), before: bytesOf(path) };
}

function schemaVersionOf(path: string): unknown {
  const database = new BetterSqlite(path, { readonly: true });
  const version = database.pragma("user_version", { simple: true });
  database.close();
  return version;
}

const openWith = (
  { path, backups }: { readonly path: string; readonly backups: string },
  more: readonly Migration[],
) =>
  openDocument(path, {
    me,
    takeOver: false,
    migrations: [...migrations, ...more],
    backUp: (database, at) => backUp(backups, { database, path: at }, "migration", new Date()),
  });

test("an old document is backed up as it was, then migrated through every step", async () => {
  const file = await anOldFile();
  const asItWas = dump(file.path);
  const opened = await openWith(file, [adding, filling]);
  if (!opened.ok) throw new Error(opened.problem.code);
  const nicknames = opened.value.database.prepare("SELECT DISTINCT nickname FROM school").pluck().all();
  expect(nicknames).toEqual(["老校"]);
  expect(opened.value.database.pragma("user_version", { simple: true })).toBe(present + 2);
  closeDocument(opened.value);
  const [backup] = allBackups(file.backups);
  expect(backup).toMatchObject({ reason: "migration", fileName: "旧.seatplan" });
  expect(schemaVersionOf(backup?.path ?? "")).toBe(present);
  expect(dump(backup?.path ?? "")).toBe(asItWas);
});

test.each([
  ["fails in its middle", failing],
  ["leaves rows that point at nothing", orphaning],
])("a migration that %s leaves the file byte by byte as it was", async (_, broken) => {
  const file = await anOldFile();
  await expect(openWith(file, [adding, broken])).rejects.toThrow();
  expect(bytesOf(file.path)).toBe(file.before);
  const again = await openWith(file, []);
  if (!again.ok) throw new Error(again.problem.code);
  expect(again.value.access.readOnly).toBe(false);
  closeDocument(again.value);
});

test("without a backup there is no migration", async () => {
  const file = await anOldFile();
  const opened = await openDocument(file.path, {
    me,
    takeOver: false,
    migrations: [...migrations, adding],
    backUp: async () => refused({ code: "backup-failed" }),
  });
  expect(opened).toMatchObject({ ok: false, problem: { code: "backup-failed" } });
  expect(bytesOf(file.path)).toBe(file.before);
});

test("a document that somebody has open in an older program is not migrated under his hands", async () => {
  const file = await anOldFile();
  const older = await openWith(file, []);
  if (!older.ok) throw new Error(older.problem.code);
  expect(await openWith(file, [adding])).toMatchObject({
    ok: false,
    problem: { code: "document-busy", holder: { person: "王敏" } },
  });
  closeDocument(older.value);
});

test("a file of the newest schema is opened without a backup", async () => {
  const file = await anOldFile();
  const opened = await openWith(file, []);
  if (!opened.ok) throw new Error(opened.problem.code);
  closeDocument(opened.value);
  expect(allBackups(file.backups)).toEqual([]);
  expect(schemaVersionOf(file.path)).toBe(present);
});
