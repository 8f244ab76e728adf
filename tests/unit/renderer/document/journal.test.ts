/** The list of what was done, as a window reads it: newest first, followed as it grows, older pages on demand. */
import { expect, test } from "vitest";
import { createInProcessBridge } from "../../../../renderer/bridge/inProcessBridge.ts";
import { createJournal, type Journal } from "../../../../renderer/document/journal.ts";
import type { Problem } from "../../../../shared/contract/problem.ts";
import { aDocument, type TestDocument } from "../../../builders/aDocument.ts";
import { aHost } from "../../../builders/aHost.ts";

interface Story {
  readonly document: TestDocument;
  readonly journal: Journal;
  readonly refusals: Problem[];
}

async function aJournal(): Promise<Story> {
  const by = aHost();
  const document = await aDocument(by);
  const refusals: Problem[] = [];
  const journal = createJournal(createInProcessBridge(by.host), document.info.key, (problem) =>
    refusals.push(problem),
  );
  return { document, journal, refusals };
}

async function types(document: TestDocument, count: number): Promise<number> {
  let revision = 0;
  for (let n = 1; n <= count; n += 1) ({ revision } = await document.type("enrollment.1", String(n)));
  return revision;
}

const seqs = ({ now }: Journal): number[] => now().entries.map(({ seq }) => seq);
const countdown = (from: number, to: number): number[] =>
  Array.from({ length: from - to + 1 }, (_, i) => from - i);

test("a page of the newest is read first, older ones when they are asked for, without gaps", async () => {
  const { document, journal } = await aJournal();
  await journal.catchUp(await types(document, 148));
  expect(seqs(journal)).toEqual(countdown(150, 51));
  expect(journal.now()).toMatchObject({ whole: false, revision: 150 });
  await Promise.all([journal.older(), journal.older()]);
  expect(seqs(journal)).toEqual(countdown(150, 1));
  expect(journal.now().whole).toBe(true);
});

test("what is new comes to the top, several steps at once too", async () => {
  const { document, journal } = await aJournal();
  await journal.catchUp(await types(document, 3));
  let told = 0;
  journal.subscribe(() => (told += 1));
  await document.undo();
  await Promise.all([journal.catchUp(6), journal.older(), journal.catchUp(6)]);
  expect(seqs(journal)).toEqual(countdown(6, 1));
  expect(journal.now().entries[0]).toMatchObject({ undoes: 5, label: "撤销 第一小学：一年级 改为 3" });
  expect(told).toBeGreaterThan(0);
});

test("a document that is closed meanwhile is told, and the list stays", async () => {
  const { document, journal, refusals } = await aJournal();
  await journal.catchUp(2);
  await document.close();
  await journal.catchUp(3);
  expect(refusals).toMatchObject([{ code: "document-not-open" }]);
  expect(seqs(journal)).toEqual([2, 1]);
  // Or steps would be counted from a revision whose entries are not in the list.
  expect(journal.now().revision).toBe(2);
});
