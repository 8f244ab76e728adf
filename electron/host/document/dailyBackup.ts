/** Whether a day's first commit is due to be preceded by a backup: once a day, and only when something has changed. */
import type { StoredBackup } from "./backup.ts";

/**
 * `newestFirst`: the document's backups. A backup of today of any kind will do; one of the present revision is as good
 * as a new one; a document made today has nothing of yesterday to lose.
 */
export function isDailyBackupDue(
  newestFirst: readonly StoredBackup[],
  document: { readonly revision: number; readonly createdAt: string },
  now: Date,
): boolean {
  const [newest] = newestFirst;
  if (newest !== undefined)
    return newest.revision !== document.revision && !isSameDay(new Date(newest.at), now);
  return !isSameDay(new Date(document.createdAt), now);
}

/** The planner's own day, not Greenwich's. */
const isSameDay = (a: Date, b: Date): boolean => a.toDateString() === b.toDateString();
