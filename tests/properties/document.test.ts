/**
 * What holds for every course of editing on disk. A failing run prints its seed, its path and the shortest course that
 * still fails.
 */
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ask, readDocument } from "../../electron/commandline/asking.ts";
import { readInterchange } from "../../shared/contract/interchange.ts";
import { interchangeText, writeInterchange } from "../../shared/contract/writeInterchange.ts";
import type { Plan } from "../../shared/model/plan.ts";
import { applyPatch } from "../../shared/patch/patch.ts";
import { aHost, resourcesFolder, type TestHost } from "../builders/aHost.ts";
import { dump } from "../builders/dump.ts";
import { aSmallCounty, commandFrom, planFrom, sequences } from "../builders/commandSequences.ts";

async function planIn(by: TestHost, path: string): Promise<Plan> {
  const plan = await readDocument(
    { host: by.host, dataFolder: by.dataFolder, resourcesFolder, tell: () => null },
    path,
  );
  if (!plan.ok) throw new Error(plan.problem.code);
  return plan.value;
}

/** What a course of commands makes of a small county. */
function planOf(course: readonly (readonly number[])[]): Plan {
  const plan = aSmallCounty();
  for (const numbers of course) {
    const outcome = planFrom(plan, numbers);
    if (outcome.ok) applyPatch(plan, outcome.value.patch);
  }
  return plan;
}

test("after any course of commands, undoing all gives the file as before, redoing all as after", async () => {
  const by = aHost();
  let course = 0;
  await fc.assert(
    fc.asyncProperty(sequences(20), async (sequence) => {
      const path = join(by.folder, `${(course += 1)}.seatplan`);
      const { key: document } = await by.ask("documents.create", { at: by.host.tokenFor(path) });
      const input = { plan: writeInterchange(aSmallCounty()) };
      await by.ask("plan.run", { document, command: "load-plan", input });
      const before = dump(path);
      let steps = 0;
      for (const numbers of sequence) {
        const { scenario, name, input: given } = commandFrom(await planIn(by, path), numbers);
        const done = await ask(by.host, "plan.run", { document, scenario, command: name, input: given });
        expect(done.ok ? "ok" : done.problem.code).not.toBe("internal");
        if (done.ok && done.value.patch.length > 0) steps += 1;
      }
      const after = dump(path);
      for (let n = 0; n < steps; n += 1) await by.ask("plan.undo", { document });
      expect(dump(path)).toBe(before);
      for (let n = 0; n < steps; n += 1) await by.ask("plan.redo", { document });
      expect(dump(path)).toBe(after);
      const inMemory = interchangeText(await planIn(by, path));
      await by.ask("documents.close", { document });
      expect(interchangeText(await planIn(by, path))).toBe(inMemory);
      await by.ask("documents.close", {
        document: (await by.ask("documents.open", { file: by.host.tokenFor(path) })).key,
      });
    }),
    { numRuns: 25 },
  );
}, 120_000);

test("export, load, export gives the same text", () => {
  fc.assert(
    fc.property(sequences(40), (sequence) => {
      const text = interchangeText(planOf(sequence));
      const loaded = readInterchange(JSON.parse(text));
      expect(loaded.ok ? interchangeText(loaded.value) : loaded.problem).toBe(text);
    }),
    { numRuns: 300 },
  );
});

test("the same through a document on disk, loaded over what another plan left there", async () => {
  const by = aHost();
  const path = join(by.folder, "方案.seatplan");
  const { key: document } = await by.ask("documents.create", { at: by.host.tokenFor(path) });
  await fc.assert(
    fc.asyncProperty(sequences(40), async (sequence) => {
      const plan = planOf(sequence);
      await by.ask("plan.run", { document, command: "load-plan", input: { plan: writeInterchange(plan) } });
      expect(interchangeText(await planIn(by, path))).toBe(interchangeText(plan));
    }),
    { numRuns: 40 },
  );
}, 60_000);
