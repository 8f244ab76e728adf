/** Backups: verified, pruned, made by the day, put back with the present file set aside. */
import { readdirSync, truncateSync } from "node:fs";
import { join } from "node:path";
import BetterSqlite from "better-sqlite3";
import { expect, test } from "vitest";
import { allBackups } from "../../../electron/host/document/backup.ts";
import { asidePath } from "../../../electron/host/document/restore.ts";
import { aDocument, reopened } from "../../builders/aDocument.ts";
import { aHost } from "../../builders/aHost.ts";
import { dump } from "../../builders/dump.ts";

/** A clock that is set by hand. */
function aClock(start: string) {
  let at = new Date(start);
  return {
    now: () => at,
    on: (instant: string): void => {
      at = new Date(instant);
    },
  };
}

test("a backup holds what the document holds, and says of which document, when and why", async () => {
  const by = aHost({ now: () => new Date("2023-03-01T08:30:00Z") });
  const document = await aDocument(by);
  const info = await by.ask("backups.create", { document: document.info.key });
  expect(info).toMatchObject({
    documentId: document.info.documentId,
    fileName: "东陵县.seatplan",
    at: "2023-03-01T08:30:00.000Z",
    reason: "manual",
  });
  expect(await by.ask("backups.list", {})).toEqual([info]);
  const [stored] = allBackups(join(by.dataFolder, "backups"));
  expect(dump(stored?.path ?? "")).toBe(dump(document.path));
});

test("the newest twenty are kept", async () => {
  const clock = aClock("2023-03-01T08:00:00Z");
  const by = aHost({ now: clock.now });
  const document = await aDocument(by);
  for (let minute = 10; minute < 33; minute += 1) {
    clock.on(`2023-03-01T08:${minute}:00Z`);
    await by.ask("backups.create", { document: document.info.key });
  }
  const list = await by.ask("backups.list", {});
  expect(list).toHaveLength(20);
  expect(list.at(0)?.at).toBe("2023-03-01T08:32:00.000Z");
  expect(list.at(-1)?.at).toBe("2023-03-01T08:13:00.000Z");
});

test("a backup made after the clock was set back is kept", async () => {
  const clock = aClock("2023-03-01T08:00:00Z");
  const by = aHost({ now: clock.now });
  const document = await aDocument(by);
  for (let n = 0; n < 20; n += 1) await by.ask("backups.create", { document: document.info.key });
  clock.on("2003-01-01T00:00:00Z");
  const made = await by.ask("backups.create", { document: document.info.key });
  expect(await by.ask("backups.list", {})).toContainEqual(made);
});

test("a day's first change is preceded by a backup, when there is something to lose", async () => {
  const clock = aClock("2023-03-01T04:00:00Z");
  const by = aHost({ now: clock.now });
  const document = await aDocument(by);
  await document.type("enrollment.1", "1");
  expect(await by.ask("backups.list", {})).toEqual([]);
  clock.on("2023-03-02T04:00:00Z");
  const yesterday = dump(document.path);
  await document.type("enrollment.1", "2");
  await document.type("enrollment.1", "3");
  const list = await by.ask("backups.list", {});
  expect(list.map(({ reason }) => reason)).toEqual(["daily"]);
  expect(dump(allBackups(join(by.dataFolder, "backups"))[0]?.path ?? "")).toBe(yesterday);
});

test("a restored document is as it was, the present file lies beside it, and the window is told", async () => {
  const by = aHost();
  const document = await aDocument(by);
  const before = dump(document.path);
  const backup = await by.ask("backups.create", { document: document.info.key });
  await document.type("enrollment.1", "320");
  const present = dump(document.path);
  await by.ask("backups.restore", { document: document.info.key, file: backup.token });
  expect(dump(document.path)).toBe(before);
  expect(by.events.at(-1)).toEqual({ type: "replaced", document: document.info.key });
  const aside = readdirSync(by.folder).filter((name) => name.includes("原文件"));
  expect(aside).toHaveLength(1);
  expect(dump(join(by.folder, aside[0] ?? ""))).toBe(present);
  expect((await by.ask("backups.list", {})).map(({ reason }) => reason)).toEqual(["restore", "manual"]);
});

test("a restored document is edited, closed and opened like any other", async () => {
  const by = aHost();
  const document = await aDocument(by);
  const backup = await by.ask("backups.create", { document: document.info.key });
  await document.type("enrollment.1", "320");
  await by.ask("backups.restore", { document: document.info.key, file: backup.token });
  await document.type("enrollment.1", "5");
  await document.close();
  const again = await reopened(by, document.path);
  expect((await again.undo()).history.undo).toBe("新增学校 第一小学");
});

test("the oldest of twenty can be restored, although a backup is made before that", async () => {
  const by = aHost({ now: () => new Date("2023-03-01T08:30:00Z") });
  const document = await aDocument(by);
  const before = dump(document.path);
  const oldest = await by.ask("backups.create", { document: document.info.key });
  await document.type("enrollment.1", "320");
  for (let n = 0; n < 19; n += 1) await by.ask("backups.create", { document: document.info.key });
  await by.ask("backups.restore", { document: document.info.key, file: oldest.token });
  expect(dump(document.path)).toBe(before);
});

test("a damaged or missing backup is refused and nothing is touched", async () => {
  const by = aHost();
  const document = await aDocument(by);
  const backup = await by.ask("backups.create", { document: document.info.key });
  const before = dump(document.path);
  const [stored] = allBackups(join(by.dataFolder, "backups"));
  truncateSync(stored?.path ?? "", 5000);
  const restore = (file: string) => by.refusal("backups.restore", { document: document.info.key, file });
  expect(await restore(backup.token)).toMatchObject({ code: "document-damaged" });
  expect(await restore(by.host.tokenFor(join(by.folder, "没有.seatplan")))).toMatchObject({
    code: "backup-missing",
  });
  expect(await restore("no token of this host")).toMatchObject({ code: "token-unknown" });
  expect(dump(document.path)).toBe(before);
  expect(readdirSync(by.folder).filter((name) => name.includes("原文件"))).toEqual([]);
});

test("a backup opens beside the others as a document of its own", async () => {
  const by = aHost();
  const document = await aDocument(by);
  const backup = await by.ask("backups.create", { document: document.info.key });
  const at = by.host.tokenFor(join(by.folder, "找回.seatplan"));
  const recovered = await by.ask("backups.recover", { file: backup.token, at });
  expect(recovered.documentId).not.toBe(document.info.documentId);
  expect(dump(join(by.folder, "找回.seatplan"))).toBe(dump(document.path));
});

test("what is set aside twice in a second gets two names", async () => {
  const by = aHost({ now: () => new Date("2023-03-01T08:30:00Z") });
  const document = await aDocument(by);
  const backup = await by.ask("backups.create", { document: document.info.key });
  for (let n = 0; n < 2; n += 1)
    await by.ask("backups.restore", { document: document.info.key, file: backup.token });
  const names = readdirSync(by.folder).filter((name) => name.includes("原文件"));
  expect(names).toHaveLength(2);
  expect(asidePath(join(by.folder, "x.seatplan"), new Date(2023, 2, 1, 8, 5, 9))).toBe(
    join(by.folder, "x.原文件-20230301-080509.seatplan"),
  );
});

test("a restore that another program's reading holds up is refused, and nothing is changed", async () => {
  const by = aHost();
  const document = await aDocument(by);
  const backup = await by.ask("backups.create", { document: document.info.key });
  await document.type("enrollment.1", "320");
  const before = dump(document.path);
  const reader = new BetterSqlite(document.path);
  reader.exec("BEGIN");
  reader.prepare("SELECT count(*) FROM school").get();
  const restore = { document: document.info.key, file: backup.token };
  expect(await by.refusal("backups.restore", restore)).toMatchObject({ code: "document-busy" });
  reader.close();
  expect(dump(document.path)).toBe(before);
  expect(readdirSync(by.folder).filter((name) => name.includes("原文件"))).toEqual([]);
  await by.ask("backups.restore", restore);
  expect(dump(document.path)).not.toBe(before);
});
