/** Two programs on one file: the second reads, knows who writes, and follows; what a dead program left is taken over. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import BetterSqlite from "better-sqlite3";
import { expect, test } from "vitest";
import { notePath } from "../../../electron/host/document/holderNote.ts";
import { aDocument, county, reopened } from "../../builders/aDocument.ts";
import { aHost, type TestHost } from "../../builders/aHost.ts";
import { anotherProgramOn, killed, leaveStaleNote } from "../../builders/anotherProgram.ts";
import { bytesOf } from "../../builders/dump.ts";

/** 王敏 has the document open, 陈丽 looks at it. */
async function twoOnOne() {
  const writer = aHost({ person: "王敏" });
  const reader = aHost({ person: "陈丽", folder: writer.folder });
  const written = await aDocument(writer);
  const read = await reopened(reader, written.path);
  return { writer, reader, written, read };
}

test("the second program gets the document read-only and is told who has it", async () => {
  const { read } = await twoOnOne();
  expect(read.info).toMatchObject({ readOnly: true, holder: { person: "王敏", host: "电脑-王敏" } });
});

test("what the second program wants to change is refused with the holder's name", async () => {
  const { reader, read } = await twoOnOne();
  const document = read.info.key;
  const input = { county: county.code, name: "第二小学" };
  for (const refusal of [
    await reader.refusal("plan.run", { document, command: "add-school", input }),
    await reader.refusal("plan.undo", { document }),
    await reader.refusal("backups.restore", { document, file: reader.host.tokenFor(read.path) }),
  ]) {
    expect(refusal).toMatchObject({ code: "document-read-only", holder: { person: "王敏" } });
  }
});

test("the second program follows edit by edit", async () => {
  const { writer, reader, written, read } = await twoOnOne();
  const committed = await written.type("enrollment.1", "320");
  expect(await reader.next("committed")).toEqual({ type: "committed", document: read.info.key, committed });
  await written.undo();
  await written.redo();
  const [mine, theirs] = await Promise.all([
    contents(writer, written.info.key),
    contents(reader, read.info.key),
  ]);
  expect(theirs.rows).toEqual(mine.rows);
  expect(theirs.history).toEqual(mine.history);
});

test("the second program sees what hangs on a measure, and sees it go", async () => {
  const { writer, reader, written, read } = await twoOnOne();
  await written.run("add-measure", { county: county.code, kind: "new-build", plannedDate: "2023-08-20" });
  const [measure] = (await contents(writer, written.info.key)).rows.measure;
  if (measure === undefined) throw new Error("a measure was just added");
  const measureId = measure.id;
  await written.run("propose-milestones", { measures: [measureId], mode: "add" });
  await written.run("set-diversions", {
    measureId,
    rows: [{ stage: "primary", students: 12, toHome: true }],
  });
  for (let step = 0; step < 3; step += 1) await reader.next("committed");
  const there = (await contents(reader, read.info.key)).rows;
  expect(there).toEqual((await contents(writer, written.info.key)).rows);
  expect([there.milestone.length > 0, there.diversion.length]).toEqual([true, 1]);
  await written.undo();
  await written.undo();
  for (let step = 0; step < 2; step += 1) await reader.next("committed");
  const after = (await contents(reader, read.info.key)).rows;
  expect([after.measure.length, after.milestone, after.diversion]).toEqual([1, [], []]);
});

test("a restored backup reaches the second program as a whole", async () => {
  const { writer, reader, written, read } = await twoOnOne();
  const backup = await writer.ask("backups.create", { document: written.info.key });
  await written.type("enrollment.1", "320");
  await reader.next("committed");
  await writer.ask("backups.restore", { document: written.info.key, file: backup.token });
  await reader.next("replaced");
  const { rows } = await contents(reader, read.info.key);
  expect(rows).toEqual((await contents(writer, written.info.key)).rows);
});

test("when the writer closes, the next opener writes", async () => {
  const { reader, written, read } = await twoOnOne();
  await written.close();
  await read.close();
  const again = await reopened(reader, written.path);
  expect(again.info.readOnly).toBe(false);
  await again.type("enrollment.1", "7");
});

test("a reader may save its own copy and write there", async () => {
  const { reader, read } = await twoOnOne();
  const copy = await reader.ask("documents.saveAs", {
    document: read.info.key,
    at: reader.host.tokenFor(join(reader.folder, "我的.seatplan")),
  });
  expect(copy.readOnly).toBe(false);
});

test("the note of a program that was killed is stale: told, and taken over when asked for", async () => {
  const by = aHost({ person: "陈丽" });
  const document = await aDocument(by);
  await document.close();
  await leaveStaleNote(document.path);
  const before = bytesOf(document.path);
  const file = by.host.tokenFor(document.path);
  expect(await by.refusal("documents.open", { file })).toMatchObject({
    code: "holder-stale",
    holder: { person: "被杀的程序" },
  });
  expect(bytesOf(document.path)).toBe(before);
  const info = await by.ask("documents.open", { file, takeOver: true });
  expect(info.readOnly).toBe(false);
  await by.ask("documents.close", { document: info.key });
  expect(existsSync(notePath(document.path))).toBe(false);
});

test("a living program in another process holds the document", async () => {
  const by = aHost({ person: "陈丽" });
  const document = await aDocument(by);
  await document.close();
  const holder = await anotherProgramOn(document.path);
  const file = by.host.tokenFor(document.path);
  const info = await by.ask("documents.open", { file, takeOver: true });
  expect(info).toMatchObject({ readOnly: true, holder: { person: "被杀的程序", process: holder.pid } });
  await killed(holder);
});

test("a note that is no note does not lock anybody out", async () => {
  const by = aHost();
  const document = await aDocument(by);
  await document.close();
  writeFileSync(notePath(document.path), "half written when the power went, and longer than nothing");
  const file = by.host.tokenFor(document.path);
  expect(await by.refusal("documents.open", { file })).toMatchObject({ code: "holder-stale" });
  expect(await by.ask("documents.open", { file, takeOver: true })).toMatchObject({ readOnly: false });
});

const contents = (by: TestHost, document: string) => by.ask("documents.contents", { document });

test.each([
  ["a text", (path: string) => writeFileSync(path, "a note of some other program")],
  [
    "a database of another make",
    (path: string) => database(path, "CREATE TABLE holder (x); INSERT INTO holder VALUES (1)"),
  ],
  [
    "not JSON",
    (path: string) => database(path, "CREATE TABLE holder (json); INSERT INTO holder VALUES ('x')"),
  ],
])("a note that is %s names nobody and is taken over", async (_, leave) => {
  const by = aHost();
  const document = await aDocument(by);
  await document.close();
  leave(notePath(document.path));
  const file = by.host.tokenFor(document.path);
  expect(await by.refusal("documents.open", { file })).toMatchObject({
    code: "holder-stale",
    holder: { person: "" },
  });
  expect(await by.ask("documents.open", { file, takeOver: true })).toMatchObject({ readOnly: false });
});

test("where the note's name is a folder, the document opens read-only", async () => {
  const by = aHost();
  const document = await aDocument(by);
  await document.close();
  mkdirSync(notePath(document.path));
  const file = by.host.tokenFor(document.path);
  expect(await by.ask("documents.open", { file })).toMatchObject({ readOnly: true });
});

test("a document in the place of one whose note still lies there is simply opened", async () => {
  const by = aHost();
  await leaveStaleNote(join(by.folder, "东陵县.seatplan"));
  expect((await aDocument(by)).info.readOnly).toBe(false);
});

function database(path: string, sql: string): void {
  const made = new BetterSqlite(path);
  made.exec(sql);
  made.close();
}
