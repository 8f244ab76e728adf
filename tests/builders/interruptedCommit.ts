/** A document as a program leaves it that is killed in the middle of a commit: half written, with its journal beside it. */
import { copyFileSync } from "node:fs";
import BetterSqlite from "better-sqlite3";

const rewriteAll = (writer: BetterSqlite.Database): unknown =>
  writer.exec("UPDATE journal SET label = hex(randomblob(40000)); UPDATE school SET name = 'X'");

/** Makes `to` and its journal out of the sound document `from`, which stays as it is. `write` is what was being done. */
export function interruptedCommit(
  from: string,
  to: string,
  write: (writer: BetterSqlite.Database) => unknown = rewriteAll,
): void {
  const writer = new BetterSqlite(from);
  // So few pages in memory that the commit reaches the file before its end.
  writer.pragma("cache_size = 2");
  writer.exec("BEGIN IMMEDIATE");
  write(writer);
  copyFileSync(from, to);
  copyFileSync(`${from}-journal`, `${to}-journal`);
  writer.exec("ROLLBACK");
  writer.close();
}
