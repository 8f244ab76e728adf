/** A history of 250 steps of every kind, in a document that is closed and opened again in between. */
import { expect, test } from "vitest";
import { aDocument, reopened } from "../../builders/aDocument.ts";
import { aHost } from "../../builders/aHost.ts";
import { dump } from "../../builders/dump.ts";
import { mixedEdit, withSchools } from "../../builders/mixedEdits.ts";

const length = 250;
/** Closed and opened again after so many steps. */
const sitting = 40;

test("250 mixed steps, undone and redone one by one across restarts, pass through the same files", async () => {
  const by = aHost();
  let document = await aDocument(by);
  await withSchools(document);
  const restart = async (step: number): Promise<void> => {
    if (step % sitting !== 0) return;
    await document.close();
    document = await reopened(by, document.path);
  };

  const states = [dump(document.path)];
  const labels: string[] = [];
  for (let step = 0; step < length; step += 1) {
    const { rows } = await by.ask("documents.contents", { document: document.info.key });
    const { name, input } = mixedEdit(rows, step);
    const { label, patch } = await by.ask("plan.run", { document: document.info.key, command: name, input });
    expect(patch, `${step}: ${label}`).not.toEqual([]);
    labels.push(label);
    states.push(dump(document.path));
    await restart(step);
  }

  for (let step = length - 1; step >= 0; step -= 1) {
    expect((await document.undo()).label).toBe(`撤销 ${labels[step]}`);
    expect(dump(document.path), `before ${labels[step]}`).toBe(states[step]);
    await restart(step);
  }
  for (let step = 0; step < length; step += 1) {
    expect((await document.redo()).label).toBe(`重做 ${labels[step]}`);
    expect(dump(document.path), `after ${labels[step]}`).toBe(states[step + 1]);
    await restart(step);
  }
});

test("the same in two strides", async () => {
  const by = aHost();
  const document = await aDocument(by);
  await withSchools(document);
  const { key } = document.info;
  const before = dump(document.path);
  for (let step = 0; step < length; step += 1) {
    const { rows } = await by.ask("documents.contents", { document: key });
    const { name, input } = mixedEdit(rows, step);
    await by.ask("plan.run", { document: key, command: name, input });
  }
  const after = dump(document.path);
  await by.ask("plan.undo", { document: key, steps: length });
  expect(dump(document.path)).toBe(before);
  await by.ask("plan.redo", { document: key, steps: length });
  expect(dump(document.path)).toBe(after);
});
