/** Which steps stand, told from the end of a journal, is what the host's own stacks say from its beginning. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { historyOf, topSteps } from "../../../../electron/host/document/history.ts";
import { standingOf, type Links } from "../../../../shared/history/standing.ts";

const step = (seq: number): Links => ({ seq, begins: false });
const undo = (seq: number, undoes: number): Links => ({ seq, undoes, begins: false });
const redo = (seq: number, redoes: number): Links => ({ seq, redoes, begins: false });

test("steps count from the last one back; undone ones from the next one on", () => {
  const journal = [
    { seq: 1, begins: true },
    step(2),
    step(3),
    step(4),
    undo(5, 4),
    undo(6, 3),
    redo(7, 6),
    undo(8, 7),
  ];
  expect([...standingOf(journal.toReversed())]).toEqual([
    [4, { undone: true, redoSteps: 2 }],
    [3, { undone: true, redoSteps: 1 }],
    [2, { undone: false, undoSteps: 1 }],
  ]);
});

test("what was undone before a new command stays undone for good", () => {
  expect([...standingOf([step(1), step(2), undo(3, 2), step(4)].toReversed())]).toEqual([
    [4, { undone: false, undoSteps: 1 }],
    [2, { undone: true }],
    [1, { undone: false, undoSteps: 2 }],
  ]);
});

/** A journal as the host writes it: from each number a command, an undo or a redo where there is one to do. */
function journalOf(choices: readonly number[]): Links[] {
  const journal: Links[] = [{ seq: 1, begins: true }];
  for (const choice of choices) {
    const seq = journal.length + 1;
    const { undo: top, redo: next } = hostHistory(journal);
    if (choice === 1 && top !== null) journal.push(undo(seq, top.seq));
    else if (choice === 2 && next !== null) journal.push(redo(seq, next.seq));
    else journal.push(step(seq));
  }
  return journal;
}

const hostHistory = (journal: readonly Links[]) =>
  historyOf(
    journal.map(({ seq, undoes = null, redoes = null, begins }) => ({
      seq,
      at: "",
      who: "",
      command: begins ? "new-document" : "edit-cells",
      label: String(seq),
      undoes,
      redoes,
    })),
  );

test("from any number of the newest entries it is the same as the host's stacks", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2), { maxLength: 60 }), fc.nat(60), (choices, dropped) => {
      const journal = journalOf(choices);
      const { undo: done, redo: undone } = hostHistory(journal);
      const known = journal.slice(Math.min(dropped, journal.length - 1));
      const standing = standingOf(known.toReversed());
      // A step's label is the number of the entry that first did it.
      const expected = new Map<number, object>(
        known.filter((entry) => standing.has(entry.seq)).map(({ seq }) => [seq, { undone: true }]),
      );
      topSteps(done, 1000).forEach(({ label }, i) => {
        if (expected.has(Number(label))) expected.set(Number(label), { undone: false, undoSteps: i + 1 });
      });
      topSteps(undone, 1000).forEach(({ label }, i) => {
        if (expected.has(Number(label))) expected.set(Number(label), { undone: true, redoSteps: i + 1 });
      });
      expect(standing).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});
