/**
 * The journal SQLite keeps beside a document while it commits. A program that was killed leaves it behind, and whoever
 * opens a file of that name next has it rolled back into this file, whatever file it is: a journal may neither meet a
 * file that is not its own, nor be parted from its own.
 */
import { existsSync, renameSync, rmSync } from "node:fs";
import type { Sqlite } from "./sqlite.ts";

const journalPath = (path: string): string => `${path}-journal`;

/** For a document about to get a name that no file has: a journal under this name belongs to nothing any more. */
export const dropOrphanedJournal = (path: string): void => rmSync(journalPath(path), { force: true });

/** The journal goes first: a file without it would lose the way back to its last commit. */
export function moveWithJournal(from: string, to: string): void {
  if (existsSync(journalPath(from))) renameSync(journalPath(from), journalPath(to));
  renameSync(from, to);
}

/**
 * A program killed before the first page of a commit leaves a journal with nothing to roll back, which SQLite leaves
 * there until the next commit. With the write lock, which SQLite gives only after rolling back what there is to roll
 * back, a journal that is still there is such a one.
 */
export function dropSpentJournal(database: Sqlite, path: string): void {
  if (existsSync(journalPath(path))) database.transaction(() => dropOrphanedJournal(path)).immediate();
}
