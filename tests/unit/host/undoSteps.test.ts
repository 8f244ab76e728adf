/** Several steps undone in one go: all or none, an entry for each, redone one by one; and the list of what was done. */
import { join } from "node:path";
import BetterSqlite from "better-sqlite3";
import { expect, test } from "vitest";
import { commitRows } from "../../../electron/host/document/commitRows.ts";
import { readEntry } from "../../../electron/host/document/tables/journal.ts";
import { readMeta } from "../../../electron/host/document/tables/meta.ts";
import { reverse } from "../../../shared/patch/patch.ts";
import { aDocument, reopened, type TestDocument } from "../../builders/aDocument.ts";
import { aHost } from "../../builders/aHost.ts";
import { dump } from "../../builders/dump.ts";
import { interruptedCommit } from "../../builders/interruptedCommit.ts";

/** Types five numbers into one cell; gives the files before and after each. */
async function fiveEdits(document: TestDocument): Promise<string[]> {
  const states = [dump(document.path)];
  for (const text of ["1", "2", "约3", "4", "5"]) {
    await document.type("enrollment.1", text);
    states.push(dump(document.path));
  }
  return states;
}

test("three steps at once are one change for the window and three entries in the journal", async () => {
  const by = aHost();
  const document = await aDocument(by);
  const states = await fiveEdits(document);
  const heard = by.events.length;
  const undone = await by.ask("plan.undo", { document: document.info.key, steps: 3, revision: 7 });
  expect(dump(document.path)).toBe(states[2]);
  expect(undone).toMatchObject({ from: 7, revision: 10, label: "撤销 3 步" });
  expect(by.events.slice(heard)).toEqual([
    { type: "committed", document: document.info.key, committed: undone },
  ]);
  const journal = await by.ask("plan.journal", { document: document.info.key, last: 3 });
  expect(journal.map(({ undoes }) => undoes)).toEqual([7, 6, 5]);
  for (const state of states.slice(3)) {
    await document.redo();
    expect(dump(document.path)).toBe(state);
  }
});

test("the change of several steps, applied to the plan before, is the plan after", async () => {
  const by = aHost();
  const other = aHost({ person: "陈丽", folder: by.folder });
  const document = await aDocument(by);
  const states = await fiveEdits(document);
  const reader = await reopened(other, document.path);
  await by.ask("plan.undo", { document: document.info.key, steps: 5 });
  await by.ask("plan.redo", { document: document.info.key, steps: 4 });
  expect(dump(document.path)).toBe(states[4]);
  const mine = await by.ask("documents.contents", { document: document.info.key });
  await expect
    .poll(async () => other.ask("documents.contents", { document: reader.info.key }))
    .toMatchObject({ rows: mine.rows, history: mine.history });
});

test("more steps than there are, and steps counted at another revision, are refused and nothing is done", async () => {
  const by = aHost();
  const document = await aDocument(by);
  const states = await fiveEdits(document);
  const { key } = document.info;
  expect(await by.refusal("plan.undo", { document: key, steps: 7 })).toMatchObject({
    code: "nothing-to-undo",
  });
  expect(await by.refusal("plan.redo", { document: key, steps: 1 })).toMatchObject({
    code: "nothing-to-redo",
  });
  expect(await by.refusal("plan.undo", { document: key, steps: 2, revision: 6 })).toMatchObject({
    code: "document-moved-on",
  });
  expect(dump(document.path)).toBe(states[5]);
});

test("a conflict in the third of three steps keeps all three from being undone", async () => {
  const by = aHost();
  const document = await aDocument(by);
  await document.type("enrollment.2", "20");
  await document.type("enrollment.1", "1");
  await document.type("enrollment.1", "2");
  await document.close();
  const file = new BetterSqlite(document.path);
  file.exec("UPDATE school SET enrollment_2 = 21");
  file.close();
  const again = await reopened(by, document.path);
  const before = dump(document.path);
  expect(await by.refusal("plan.undo", { document: again.info.key, steps: 3 })).toMatchObject({
    code: "value-changed-since",
    field: "enrollment.2",
  });
  expect(dump(document.path)).toBe(before);
  expect(await by.ask("plan.journalPage", { document: again.info.key, last: 1 })).toMatchObject([{ seq: 5 }]);
});

test("a program killed while it undoes several steps leaves none of them undone", async () => {
  const by = aHost();
  const document = await aDocument(by);
  const states = await fiveEdits(document);
  await document.close();
  const path = join(by.folder, "断电.seatplan");
  interruptedCommit(document.path, path, (writer) => {
    const undoing = [7, 6, 5].map((seq) => ({
      at: "2023-03-01T08:30:00.000Z",
      who: "王敏".repeat(20_000),
      command: "undo",
      label: "撤销",
      undoes: seq,
      redoes: null,
      patch: reverse(readEntry(writer, seq).patch),
    }));
    commitRows(writer, readMeta(writer).revision, undoing);
  });
  const again = await reopened(by, path);
  expect(dump(path)).toBe(states[5]);
  await by.ask("plan.undo", { document: again.info.key, steps: 5 });
  expect(dump(path)).toBe(states[0]);
});

test("the list of entries counts cells: a draft is of its cell, a line counts once", async () => {
  const by = aHost();
  const document = await aDocument(by);
  const { key } = document.info;
  await document.type("enrollment.1", "320");
  await document.type("enrollment.1", "约300");
  const { rows } = await by.ask("documents.contents", { document: key });
  const id = rows.school[0]?.id ?? "";
  await document.run("edit-cells", {
    cells: ["town", "area", "organizer"].map((field) => ({
      table: "school" as const,
      id,
      field,
      text: "甲",
    })),
  });
  await document.run("remove-schools", { schools: [id] });
  const list = await by.ask("plan.journalPage", { document: key, last: 10 });
  expect(list.map(({ seq, changes, begins }) => [seq, changes, begins])).toEqual([
    [1, 1, true],
    [2, 1, false],
    [3, 1, false],
    [4, 1, false],
    [5, 3, false],
    // The draft went with its school.
    [6, 1, false],
  ]);
  expect(list[0]).not.toHaveProperty("patch");
});

test("ten thousand entries are read a page at a time, from the newest back and from the last one seen on", async () => {
  const by = aHost();
  const document = await aDocument(by);
  await document.close();
  const file = new BetterSqlite(document.path);
  file.exec(`WITH RECURSIVE n(i) AS (SELECT 3 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)
    INSERT INTO journal (seq, at, who, command, label, patch) SELECT i, '2023-03-01', '王敏', 'edit-cells', '第' || i || '步', '[]' FROM n;
    UPDATE meta SET revision = 10000`);
  file.close();
  const { key } = (await reopened(by, document.path)).info;
  const seqs = async (span: { before?: number; after?: number }): Promise<number[]> =>
    (await by.ask("plan.journalPage", { document: key, last: 100, ...span })).map(({ seq }) => seq);
  const newest = await seqs({});
  expect([newest[0], newest.at(-1), newest.length]).toEqual([9901, 10_000, 100]);
  expect((await seqs({ before: 9901 })).at(-1)).toBe(9900);
  expect(await seqs({ after: 9998 })).toEqual([9999, 10_000]);
  expect(await seqs({ before: 1 })).toEqual([]);
  const one = await by.ask("plan.journal", { document: key, before: 5001, last: 1 });
  expect(one).toMatchObject([{ seq: 5000, label: "第5000步" }]);
});
