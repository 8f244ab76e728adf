/** Whatever the reading process does, the one that asked gets an answer, and no process is left behind. */
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isWaiting, startReader } from "../../../../electron/host/workbooks/readerStart.ts";
import {
  readerScript,
  readWorkbook,
  type ReadOptions,
} from "../../../../electron/host/workbooks/readWorkbook.ts";
import { aPupilExport } from "../../../bench/pupils/pupilExport.ts";
import { aFolder } from "../../../builders/aFolder.ts";

/** Says its process id as its progress, then does what is asked. */
function aScript(behaviour: string): string {
  const script = join(aFolder(), "reader.mjs");
  writeFileSync(
    script,
    `const say = (message) => new Promise((done) => process.send(message, done));
     await say({ type: "progress", done: process.pid, total: 1, memory: 0 });
     ${behaviour}`,
  );
  return script;
}

const readBy = (behaviour: string, options: Omit<ReadOptions, "script"> = {}) =>
  readWorkbook("名册.xlsx", { script: aScript(behaviour), ...options });

const forever = "setInterval(() => {}, 1000);";
const busy = "for (;;);";
const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test.each([forever, busy])("one that takes too long is ended: %s", async (behaviour) => {
  // Started before, so that its time does not run while a machine with much to do starts it.
  const waiting = startReader(aScript(behaviour));
  await once(waiting, "message");
  const gone = once(waiting, "exit");
  const outcome = await readWorkbook("名册.xlsx", { waiting, watch: { longestMs: 100 } });
  expect(outcome).toEqual({ ok: false, problem: { code: "workbook-too-slow", path: "名册.xlsx" } });
  expect(await gone).toEqual([null, "SIGKILL"]);
});

test("one that takes too much memory outside its heap is ended", async () => {
  const hoards = `globalThis.held = []; for (let n = 0; n < 6; n += 1) held.push(Buffer.alloc(50_000_000, 1)); ${forever}`;
  expect(await readBy(hoards, { watch: { memoryBytes: 250_000_000 } })).toMatchObject({
    ok: false,
    problem: { code: "workbook-too-large", field: "memory" },
  });
});

test("one whose heap runs full ends by itself, and the reason is memory", async () => {
  const hoards = `const held = []; for (;;) held.push(new Array(1_000_000).fill(held.length + 0.5));`;
  expect(await readBy(hoards, { watch: { memoryBytes: 10_000_000_000 } })).toMatchObject({
    ok: false,
    problem: { code: "workbook-too-large", field: "memory" },
  });
});

test("one that waits for its file is given it, and one that has gone meanwhile is replaced", async () => {
  const waiting = startReader(readerScript);
  const path = join(aFolder(), "名册.csv");
  writeFileSync(path, "学校名称,一年级\n甲小学,40\n");
  expect(await readWorkbook(path, { waiting })).toMatchObject({ ok: true });
  expect(isWaiting(waiting)).toBe(false);
  expect(await readWorkbook(path, { waiting })).toMatchObject({ ok: true });
});

test("one that waits is ended when its reading was cancelled before it began", async () => {
  const waiting = startReader(readerScript);
  const gone = once(waiting, "exit");
  const outcome = await readWorkbook("名册.xlsx", { waiting, signal: AbortSignal.abort() });
  expect(outcome).toMatchObject({ ok: false, problem: { code: "workbook-cancelled" } });
  expect(await gone).toEqual([null, "SIGKILL"]);
});

test("cancelling ends it", async () => {
  const controller = new AbortController();
  const pids: number[] = [];
  const outcome = await readBy(busy, {
    signal: controller.signal,
    onProgress(pid) {
      pids.push(pid);
      controller.abort();
    },
  });
  expect(outcome).toEqual({ ok: false, problem: { code: "workbook-cancelled", path: "名册.xlsx" } });
  expect(pids.map(isAlive)).toEqual([false]);
});

test("what was cancelled before it began never begins", async () => {
  const outcome = await readBy(forever, { signal: AbortSignal.abort() });
  expect(outcome).toMatchObject({ ok: false, problem: { code: "workbook-cancelled" } });
});

test.each([
  ["ends without a word", "process.disconnect();", "ended early"],
  ["ends in a crash", "throw new Error('nobody thought of this');", "nobody thought of this"],
  ["aborts", "process.abort();", "ended early"],
  [
    "says that it failed",
    `await say({ type: "failed", error: "odd" }); process.disconnect();`,
    "failed: odd",
  ],
  ["says what is no message", `await say({ type: "cells", cells: [{ row: "1" }] }); ${forever}`, "invalid"],
])("one that %s is a fault of the program, thrown where it can be caught", async (_, behaviour, words) => {
  await expect(readBy(behaviour)).rejects.toThrow(words);
});

test("a fault of the one that asked ends the process and comes back to it", async () => {
  const onProgress = () => {
    throw new Error("the window is gone");
  };
  await expect(readBy(forever, { onProgress })).rejects.toThrow("the window is gone");
});

test("progress is told on the way through a large file", async () => {
  const path = join(aFolder(), "大.xlsx");
  writeFileSync(path, aPupilExport(15_000, "inline"));
  const told: number[] = [];
  const outcome = await readWorkbook(path, { onProgress: (done, total) => void told.push(done / total) });
  expect(outcome.ok && outcome.value.sheets[0]?.pupils?.rows).toBe(15_000);
  expect(told.length).toBeGreaterThan(1);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.every((share) => share > 0 && share <= 1)).toBe(true);
});
