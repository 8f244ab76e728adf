/**
 * SQLite's backup call: one file's pages into another's, in one transaction of the file that is written.
 *
 * Trap: better-sqlite3 says "done", with no pages at all, when one of the two files is locked at the moment it begins,
 * be it only by another program's look at it. So the answer is read, and the call made again for a while.
 */
import { setTimeout } from "node:timers/promises";
import type { Sqlite } from "./sqlite.ts";

const patienceMs = 1000;
const pauseMs = 50;

/** `pagesAtOnce`: between two lots other work of this process goes on. False when the files stayed locked. */
export async function copyPages(from: Sqlite, to: string, pagesAtOnce: number): Promise<boolean> {
  for (let waited = 0; waited <= patienceMs; waited += pauseMs) {
    const { totalPages } = await from.backup(to, { progress: () => pagesAtOnce });
    if (totalPages > 0) return true;
    await setTimeout(pauseMs);
  }
  return false;
}
