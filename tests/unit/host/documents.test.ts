/** A document's life: made, edited, closed, opened again; what is in memory is what is in the file. */
import { chmodSync, existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDocument } from "../../../electron/host/document/open.ts";
import { closeDocument } from "../../../electron/host/document/openDocument.ts";
import { done } from "../../../shared/contract/problem.ts";
import { aDocument, county, reopened } from "../../builders/aDocument.ts";
import { aHost } from "../../builders/aHost.ts";
import { asPlainUser } from "../../builders/asPlainUser.ts";
import { dump } from "../../builders/dump.ts";
import { interruptedCommit } from "../../builders/interruptedCommit.ts";
import { contentOfPlan, contentOfRows } from "../../builders/planContent.ts";

test("a new plan has its county and nothing to undo", async () => {
  const by = aHost();
  const info = await by.ask("documents.create", { at: by.host.tokenFor(join(by.folder, "东陵县")), county });
  const { rows, history } = await by.ask("documents.contents", { document: info.key });
  expect(info).toMatchObject({ fileName: "东陵县.seatplan", readOnly: false, location: "local" });
  expect(rows.county.map(({ name }) => name)).toEqual(["东陵县"]);
  expect(history).toMatchObject({ revision: 1, undo: null, redo: null });
  expect(await by.refusal("plan.undo", { document: info.key })).toMatchObject({ code: "nothing-to-undo" });
});

test("what was committed is there after closing and opening", async () => {
  const by = aHost();
  const document = await aDocument(by);
  await document.type("enrollment.1", "320");
  await document.run("add-measure", {
    county: county.code,
    kind: "new-build",
    projectName: "第二小学",
    plannedDate: "2023-08-20",
  });
  const before = await by.ask("documents.contents", { document: document.info.key });
  await document.close();
  const again = await reopened(by, document.path);
  const after = await by.ask("documents.contents", { document: again.info.key });
  expect(after.rows).toEqual(before.rows);
  expect(after.history).toEqual(before.history);
  expect(after.rows.school[0]?.enrollment).toEqual({ 1: 320 });
});

test("a closed document is one file: no journal, no note", async () => {
  const by = aHost();
  const document = await aDocument(by);
  expect(readdirSync(by.folder)).toContain("~$东陵县.seatplan");
  await document.close();
  expect(readdirSync(by.folder).filter((name) => !name.startsWith("data of"))).toEqual(["东陵县.seatplan"]);
  expect(await by.refusal("plan.undo", { document: document.info.key })).toMatchObject({
    code: "document-not-open",
  });
});

test("the rows written equal the plan in memory, table by table", async () => {
  const by = aHost();
  const document = await aDocument(by);
  await document.type("seats.primary", "约300");
  await document.run("add-measure", { county: county.code, kind: "intake-cap", stages: ["primary"], cap: 0 });
  await document.run("set-targets", { county: county.code, targets: [{ year: 2025, shareBp: 500 }] });
  const held = await by.ask("documents.contents", { document: document.info.key });
  await document.close();
  const me = { host: "", person: "", process: 1, since: "" };
  const opened = await openDocument(document.path, { me, takeOver: false, backUp: async () => done(null) });
  if (!opened.ok) throw new Error(opened.problem.code);
  expect(contentOfPlan(opened.value.content.plan)).toEqual(contentOfRows(held.rows));
  closeDocument(opened.value);
});

test("a document is open once, however often it is asked for", async () => {
  const by = aHost();
  const document = await aDocument(by);
  const [a, b] = await Promise.all([reopened(by, document.path), reopened(by, document.path)]);
  expect([a.info.key, b.info.key]).toEqual([document.info.key, document.info.key]);
});

test("a file that is there is not overwritten by a new plan or a copy", async () => {
  const by = aHost();
  const document = await aDocument(by);
  const at = by.host.tokenFor(document.path);
  expect(await by.refusal("documents.create", { at, county })).toMatchObject({ code: "document-exists" });
  expect(await by.refusal("documents.saveAs", { document: document.info.key, at })).toMatchObject({
    code: "document-exists",
  });
});

test("a folder that is not there is refused, and nothing is made", async () => {
  const by = aHost();
  const at = by.host.tokenFor(join(by.folder, "没有", "东陵县.seatplan"));
  expect(await by.refusal("documents.create", { at, county })).toMatchObject({
    code: "document-write-failed",
  });
  expect(existsSync(join(by.folder, "没有"))).toBe(false);
});

test("a host that is closed finishes what is under way and leaves no note", async () => {
  const by = aHost();
  const document = await aDocument(by);
  const backup = by.ask("backups.create", { document: document.info.key });
  await by.host.close();
  expect(await backup).toMatchObject({ reason: "manual" });
  expect(readdirSync(by.folder).filter((name) => !name.startsWith("data of"))).toEqual(["东陵县.seatplan"]);
});

test("saved under another name it is another document with the same plan and history", async () => {
  const by = aHost();
  const document = await aDocument(by);
  await document.type("enrollment.1", "320");
  const copy = await by.ask("documents.saveAs", {
    document: document.info.key,
    at: by.host.tokenFor(join(by.folder, "副本.seatplan")),
  });
  expect(copy.documentId).not.toBe(document.info.documentId);
  const original = await by.ask("documents.contents", { document: document.info.key });
  const copied = await by.ask("documents.contents", { document: copy.key });
  expect(copied.rows).toEqual(original.rows);
  expect(copied.history).toEqual(original.history);
  await document.type("enrollment.1", "1");
  expect((await by.ask("documents.contents", { document: copy.key })).rows.school[0]?.enrollment[1]).toBe(
    320,
  );
});

test("the plans opened last are listed with their counties, and say when their file is gone", async () => {
  const by = aHost();
  const document = await aDocument(by);
  await document.type("enrollment.1", "320");
  await document.close();
  expect(await by.ask("documents.recent", {})).toMatchObject([
    { fileName: "东陵县.seatplan", counties: "东陵县", shareNowBp: 0, missing: false },
  ]);
});

test("two programs of one person get a sample each", async () => {
  const by = aHost();
  const other = aHost({ folder: by.folder });
  await by.ask("documents.openSample", {});
  const second = await other.ask("documents.openSample", {});
  expect(second).toMatchObject({ fileName: "示例 东陵县 2.seatplan", readOnly: false });
});

test("the sample is made afresh, but not under the hands of who has it open", async () => {
  const by = aHost();
  const first = await by.ask("documents.openSample", {});
  expect(first.fileName).toBe("示例 东陵县.seatplan");
  expect((await by.ask("documents.openSample", {})).key).toBe(first.key);
  await by.ask("plan.run", {
    document: first.key,
    command: "add-school",
    input: { county: county.code, name: "加的学校" },
  });
  await by.ask("documents.close", { document: first.key });
  const again = await by.ask("documents.openSample", {});
  const { rows, history } = await by.ask("documents.contents", { document: again.key });
  expect(rows.school).toHaveLength(138);
  expect(history).toMatchObject({ undo: null, redo: null });
});

test("a new document is not rolled back by the journal of one that was deleted", async () => {
  const by = aHost();
  const first = await aDocument(by);
  await first.close();
  const path = join(by.folder, "新.seatplan");
  interruptedCommit(first.path, path);
  rmSync(path);
  const second = await aDocument(by, "新.seatplan");
  await second.close();
  expect(readdirSync(by.folder)).not.toContain("新.seatplan-journal");
  expect((await (await reopened(by, path)).undo()).label).toBe("撤销 新增学校 第一小学");
});

test("a copy is not rolled back by the journal of a document that was deleted", async () => {
  const by = aHost();
  const document = await aDocument(by);
  const path = join(by.folder, "副本.seatplan");
  interruptedCommit(document.path, path);
  rmSync(path);
  const at = by.host.tokenFor(path);
  await by.ask("documents.saveAs", { document: document.info.key, at });
  expect(dump(path)).toBe(dump(document.path));
});

test("a write-protected file opens read-only, and says so before the first edit", async () => {
  const by = aHost();
  const document = await aDocument(by);
  await document.close();
  chmodSync(document.path, 0o444);
  chmodSync(by.folder, 0o777);
  chmodSync(by.dataFolder, 0o777);
  await asPlainUser(async () => {
    const info = await by.ask("documents.open", { file: by.host.tokenFor(document.path) });
    expect(info.readOnly).toBe(true);
    expect(info.holder).toBeUndefined();
    expect(await by.refusal("plan.undo", { document: info.key })).toMatchObject({
      code: "document-read-only",
    });
    await by.ask("documents.close", { document: info.key });
  });
  expect(readdirSync(by.folder)).not.toContain("~$东陵县.seatplan");
});

test("a journal with nothing to roll back, left by a killed program, goes when the document is opened", async () => {
  const by = aHost();
  const document = await aDocument(by);
  await document.close();
  writeFileSync(`${document.path}-journal`, Buffer.alloc(4096));
  const before = dump(document.path);
  await (await reopened(by, document.path)).close();
  expect(readdirSync(by.folder)).not.toContain("东陵县.seatplan-journal");
  expect(dump(document.path)).toBe(before);
});
