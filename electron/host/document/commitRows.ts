/** The one transaction of a commit: rows, journal entries and revision, all or nothing. */
import type { Sqlite } from "./sqlite.ts";
import { insertEntry, type NewEntry, type StoredEntry } from "./tables/journal.ts";
import { raiseRevision } from "./tables/meta.ts";
import { writePatch } from "./tables/plan.ts";

/** The file is not at the revision we know: written to past the note, on a share whose locks do not work. */
export class RevisionMoved extends Error {}

/**
 * Several entries are several steps taken at once: each is a revision of its own, so that who follows the file finds as
 * many entries as revisions. Gives them with their journal numbers.
 */
export function commitRows(
  database: Sqlite,
  revision: number,
  entries: readonly NewEntry[],
): readonly StoredEntry[] {
  return database
    .transaction(() =>
      entries.map((entry, i) => {
        if (!raiseRevision(database, revision + i))
          throw new RevisionMoved(`the file is not at revision ${revision + i}`);
        writePatch(database, entry.patch);
        return { ...entry, seq: insertEntry(database, entry) };
      }),
    )
    .immediate();
}
