/**
 * Run as a process of its own: waits to be told of one file, reads it, says what it holds in messages, and ends. Whoever
 * started it watches it and may kill it at any moment; it ends by itself when that one is gone.
 */
import { readFileSync, statSync } from "node:fs";
import type { NeutralSheet, NeutralWorkbook } from "../../../shared/roster/sheets/neutralGrid.ts";
import { errorCode, saysPlaceUnusable } from "../errorCode.ts";
import { limits, tooLarge } from "./limits.ts";
import type { ReaderMessage } from "./messages.ts";
import { readContent } from "./readContent.ts";
import { newReading } from "./reading.ts";
import { readTask } from "./readerTask.ts";
import { Refusal } from "./refusal.ts";

/** Few enough that the host takes one in while the next is put together. */
const parcelLength = 250;
const betweenProgressMs = 100;

/** Awaited, so that what the host has not taken yet does not pile up here. */
const say = (message: ReaderMessage): Promise<void> =>
  new Promise((resolve, reject) => {
    if (process.send === undefined) throw new Error("started without a channel to its host");
    process.send(message, undefined, undefined, (error) => {
      if (error === null) resolve();
      else reject(error);
    });
  });

/** At one go, since nothing else waits here. */
function contentOf(path: string): Buffer {
  // Looked at before it is opened: opening a pipe waits for somebody to write, and a device has no end.
  const found = statSync(path);
  if (!found.isFile()) throw new Refusal({ code: "file-unreadable" });
  if (found.size > limits.fileBytes) throw tooLarge("fileBytes");
  return readFileSync(path);
}

let saidAt = 0;
async function sayProgress(done: number, total: number): Promise<void> {
  const now = performance.now();
  if (now - saidAt < betweenProgressMs) return;
  saidAt = now;
  await say({ type: "progress", done, total, memory: process.memoryUsage.rss() });
}

async function sayWorkbook({ kind, encoding, sheets }: NeutralWorkbook): Promise<void> {
  await say({ type: "workbook", kind, encoding });
  for (const sheet of sheets) await saySheet(sheet);
  await say({ type: "end" });
}

async function saySheet(sheet: NeutralSheet): Promise<void> {
  const { name, hidden, merges, hiddenRows, cells, pupils } = sheet;
  await say({ type: "sheet", name, hidden, merges: [...merges], hiddenRows: [...hiddenRows] });
  for (const parcel of parcelsOf(cells)) await say({ type: "cells", cells: parcel });
  if (pupils === undefined) return;
  await say({ type: "pupils", headerRow: pupils.headerRow, rows: pupils.rows });
  for (const parcel of parcelsOf(pupils.groups)) await say({ type: "groups", groups: parcel });
}

function* parcelsOf<T>(all: readonly T[]): Generator<T[]> {
  for (let at = 0; at < all.length; at += parcelLength) yield all.slice(at, at + parcelLength);
}

function messageOf(error: unknown): ReaderMessage {
  if (error instanceof Refusal) return { type: "refused", problem: error.problem };
  if (errorCode(error) === "ENOENT") return { type: "refused", problem: { code: "document-missing" } };
  if (saysPlaceUnusable(error)) return { type: "refused", problem: { code: "file-unreadable" } };
  return { type: "failed", error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

async function read(path: string): Promise<void> {
  try {
    await sayWorkbook(await readContent(contentOf(path), newReading(sayProgress)));
  } catch (error) {
    await say(messageOf(error));
  }
  process.disconnect();
}

process.on("disconnect", () => process.exit());

let hasFile = false;
let practice = Promise.resolve();
// Promises nobody waits for: what they throw ends the process with a trace.
process.on("message", (message) => {
  const task = readTask(message);
  if (task.type === "practise") {
    practice = import("./practice.ts").then(({ practise }) => practise(() => hasFile));
    return;
  }
  hasFile = true;
  void practice.then(() => read(task.path));
});
