/** Undo and redo: linear, across restarts, refused when a value has moved on; drafts are undone like any row. */
import BetterSqlite from "better-sqlite3";
import { expect, test } from "vitest";
import { aDocument, county, reopened } from "../../builders/aDocument.ts";
import { aHost } from "../../builders/aHost.ts";
import { dump } from "../../builders/dump.ts";

test("undone to the beginning and redone to the end, across restarts, the file is what it was", async () => {
  const by = aHost();
  let document = await aDocument(by);
  const states = [dump(document.path)];
  for (const text of ["1", "22", "约300", "333"]) {
    await document.type("enrollment.1", text);
    states.push(dump(document.path));
  }
  for (const state of states.slice(0, -1).reverse()) {
    await document.close();
    document = await reopened(by, document.path);
    await document.undo();
    expect(dump(document.path)).toBe(state);
  }
  for (const state of states.slice(1)) {
    await document.redo();
    await document.close();
    document = await reopened(by, document.path);
    expect(dump(document.path)).toBe(state);
  }
  expect(await by.refusal("plan.redo", { document: document.info.key })).toMatchObject({
    code: "nothing-to-redo",
  });
});

test("the labels of undo and redo name what the planner did", async () => {
  const by = aHost();
  const document = await aDocument(by);
  const { label } = await document.type("enrollment.1", "5");
  const undone = await document.undo();
  expect(undone).toMatchObject({
    label: `撤销 ${label}`,
    history: { undo: "新增学校 第一小学", redo: label },
  });
  const redone = await document.redo();
  expect(redone).toMatchObject({ label: `重做 ${label}`, history: { undo: label, redo: null } });
  expect((await document.undo()).label).toBe(`撤销 ${label}`);
});

test("a new command clears redo", async () => {
  const by = aHost();
  const document = await aDocument(by);
  await document.type("enrollment.1", "5");
  await document.undo();
  await document.type("enrollment.1", "6");
  expect(await by.refusal("plan.redo", { document: document.info.key })).toMatchObject({
    code: "nothing-to-redo",
  });
});

test("undo is refused where a value is no longer what the entry left", async () => {
  const by = aHost();
  const document = await aDocument(by);
  await document.type("enrollment.1", "5");
  await document.close();
  const file = new BetterSqlite(document.path);
  file.exec("UPDATE school SET enrollment_1 = 6");
  file.close();
  const again = await reopened(by, document.path);
  const before = dump(document.path);
  expect(await by.refusal("plan.undo", { document: again.info.key })).toMatchObject({
    code: "value-changed-since",
    table: "school",
    field: "enrollment.1",
  });
  expect(dump(document.path)).toBe(before);
});

test("a command that changes nothing commits nothing", async () => {
  const by = aHost();
  const document = await aDocument(by);
  const first = await document.type("enrollment.1", "5");
  const seen = by.events.length;
  const second = await document.type("enrollment.1", "5");
  expect(second).toMatchObject({ revision: first.revision, patch: [], history: first.history });
  expect(by.events).toHaveLength(seen);
});

test("a refused command leaves file, memory and journal as they were", async () => {
  const by = aHost();
  const document = await aDocument(by);
  const before = [dump(document.path), await by.ask("documents.contents", { document: document.info.key })];
  const input = { cells: [{ table: "school", id: "gone", field: "name", text: "x" }] };
  expect(
    await by.refusal("plan.run", { document: document.info.key, command: "edit-cells", input }),
  ).toMatchObject({
    code: "record-missing",
    table: "school",
    id: "gone",
  });
  expect([dump(document.path), await by.ask("documents.contents", { document: document.info.key })]).toEqual(
    before,
  );
});

test("the journal says who did what, and what undid it", async () => {
  const by = aHost({ person: "王敏", now: () => new Date("2023-03-01T08:30:00Z") });
  await by.ask("settings.setWho", { who: "李志强" });
  const document = await aDocument(by);
  await document.undo();
  await document.redo();
  const journal = await by.ask("plan.journal", { document: document.info.key });
  expect(journal.map(({ seq, who, label, undoes, redoes }) => [seq, who, label, undoes, redoes])).toEqual([
    [1, "李志强", "新建 东陵县", undefined, undefined],
    [2, "李志强", "新增学校 第一小学", undefined, undefined],
    [3, "李志强", "撤销 新增学校 第一小学", 2, undefined],
    [4, "李志强", "重做 新增学校 第一小学", undefined, 3],
  ]);
  expect(journal[0]?.at).toBe("2023-03-01T08:30:00.000Z");
  expect(await by.ask("plan.journal", { document: document.info.key, last: 1 })).toMatchObject([{ seq: 4 }]);
});

test("a draft is kept in the file and undone like any value", async () => {
  const by = aHost();
  const document = await aDocument(by);
  const before = dump(document.path);
  await document.type("seats.primary", "约300");
  await document.close();
  const again = await reopened(by, document.path);
  const { rows } = await by.ask("documents.contents", { document: again.info.key });
  expect(rows.draft).toMatchObject([
    { table: "school", field: "seats.primary", text: "约300", reason: "not-integer" },
  ]);
  await again.undo();
  expect(dump(document.path)).toBe(before);
});

test("every listener hears of a commit once, with the patch that leads to it", async () => {
  const by = aHost();
  const document = await aDocument(by);
  const committed = await document.run("set-targets", {
    county: county.code,
    targets: [{ year: 2025, shareBp: 500 }],
  });
  expect(by.events.at(-1)).toEqual({ type: "committed", document: document.info.key, committed });
});
