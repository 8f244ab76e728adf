/** Files that are no document of ours: each is refused with its own problem, and not one byte of it changes. */
import { copyFileSync, mkdirSync, readdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import BetterSqlite from "better-sqlite3";
import { expect, test } from "vitest";
import type { ProblemCode } from "../../../shared/contract/problem.ts";
import { aDocument } from "../../builders/aDocument.ts";
import { aHost, type TestHost } from "../../builders/aHost.ts";
import { bytesOf } from "../../builders/dump.ts";

async function refusedUntouched(by: TestHost, path: string, code: ProblemCode): Promise<void> {
  const before = bytesOf(path);
  const beside = readdirSync(by.folder);
  expect(await by.refusal("documents.open", { file: by.host.tokenFor(path) })).toMatchObject({ code });
  expect(bytesOf(path)).toBe(before);
  expect(readdirSync(by.folder)).toEqual(beside);
}

function aFile(by: TestHost, name: string, content: string | Uint8Array): string {
  const path = join(by.folder, name);
  writeFileSync(path, content);
  return path;
}

/** A sound, closed document, to be spoilt. */
async function closedDocument(by: TestHost): Promise<string> {
  const document = await aDocument(by);
  await document.close();
  return document.path;
}

test("a file that is not there is missing, a folder cannot be read", async () => {
  const by = aHost();
  const gone = by.host.tokenFor(join(by.folder, "没有.seatplan"));
  expect(await by.refusal("documents.open", { file: gone })).toMatchObject({
    code: "document-missing",
    path: "没有.seatplan",
  });
  mkdirSync(join(by.folder, "文件夹.seatplan"));
  const folder = by.host.tokenFor(join(by.folder, "文件夹.seatplan"));
  expect(await by.refusal("documents.open", { file: folder })).toMatchObject({ code: "file-unreadable" });
});

test("a file of another program is foreign", async () => {
  const by = aHost();
  await refusedUntouched(by, aFile(by, "名册.xlsx", "PK\u0003\u0004 a workbook"), "document-foreign");
});

test("a database of another program is foreign, whatever it is called", async () => {
  const by = aHost();
  const path = join(by.folder, "别的.seatplan");
  const other = new BetterSqlite(path);
  other.exec("CREATE TABLE school (id TEXT)");
  other.close();
  await refusedUntouched(by, path, "document-foreign");
});

test("an empty file and one overwritten with nonsense are damaged", async () => {
  const by = aHost();
  await refusedUntouched(by, aFile(by, "空.seatplan", ""), "document-damaged");
  await refusedUntouched(by, aFile(by, "乱.seatplan", "nonsense ".repeat(900)), "document-damaged");
});

test.each([0.95, 0.5, 0.2])("a document cut off at %d of its length is damaged", async (part) => {
  const by = aHost();
  const path = await closedDocument(by);
  const length = Buffer.from(bytesOf(path), "base64").length;
  truncateSync(path, Math.floor(length * part));
  await refusedUntouched(by, path, "document-damaged");
});

test("a document with pages of noise in its middle is damaged", async () => {
  const by = aHost();
  const path = await closedDocument(by);
  const bytes = Buffer.from(bytesOf(path), "base64");
  bytes.fill(0xa5, 4096, 4096 * 6);
  await refusedUntouched(by, aFile(by, "花.seatplan", bytes), "document-damaged");
});

test("a document without one of its tables, or with a trigger put in, is damaged", async () => {
  const by = aHost();
  const path = await closedDocument(by);
  const spoilt = [
    "DROP TABLE draft",
    "CREATE TRIGGER t AFTER UPDATE ON school BEGIN DELETE FROM measure; END",
  ];
  for (const [i, sql] of spoilt.entries()) {
    const copy = join(by.folder, `${i}.seatplan`);
    copyFileSync(path, copy);
    const database = new BetterSqlite(copy);
    database.exec(sql);
    database.close();
    await refusedUntouched(by, copy, "document-damaged");
  }
});

test("a document of a later program is refused with both versions", async () => {
  const by = aHost();
  const path = await closedDocument(by);
  const database = new BetterSqlite(path);
  database.pragma("user_version = 99");
  database.close();
  await refusedUntouched(by, path, "document-future");
  expect(await by.refusal("documents.open", { file: by.host.tokenFor(path) })).toMatchObject({
    numbers: { version: 99 },
  });
});

test.each([
  "UPDATE county SET targets = '5'",
  "UPDATE county SET entrant_index_bp = '[1]'",
  "UPDATE county SET target_year = 9999999",
  "UPDATE county SET snapshot = '02-30'",
  'UPDATE county SET past_enrollment = \'{"2020":{"1":-5}}\'',
  "UPDATE county SET forecast_sources = '{\"progressionBp.3\":{}}'",
  "INSERT INTO scenario (id, name) VALUES ('v1', ' ')",
  "INSERT INTO scenario (id, name) VALUES ('v1', '当前方案')",
  "INSERT INTO scenario (id, name) VALUES ('v1', '多建学校'), ('v2', '多建学校')",
  "INSERT INTO scenario (id, name) VALUES ('a/b', '多建学校')",
  "INSERT INTO acknowledgement VALUES ('@gone/a1', 1, 'current', '419921', 'target-missing/419921', NULL, '已上报')",
])("a document that no program of ours has written is damaged: %s", async (sql) => {
  const by = aHost();
  const path = await closedDocument(by);
  const database = new BetterSqlite(path);
  database.exec(sql);
  database.close();
  await refusedUntouched(by, path, "document-damaged");
});

test("a journal that no program of ours has written is damaged", async () => {
  const by = aHost();
  const path = await closedDocument(by);
  const database = new BetterSqlite(path);
  database.exec("UPDATE journal SET patch = '5'");
  database.close();
  const { key } = await by.ask("documents.open", { file: by.host.tokenFor(path) });
  expect(await by.refusal("plan.journal", { document: key })).toMatchObject({ code: "document-damaged" });
  expect(await by.refusal("plan.undo", { document: key })).toMatchObject({ code: "document-damaged" });
});
