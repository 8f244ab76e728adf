/** The one transaction of a commit: rows, journal entry and revision, all or nothing. */
import type { Sqlite } from "./sqlite.ts";
import { insertEntry, type NewEntry } from "./tables/journal.ts";
import { raiseRevision } from "./tables/meta.ts";
import { writePatch } from "./tables/plan.ts";

/** The file is not at the revision we know: written to past the note, on a share whose locks do not work. */
export class RevisionMoved extends Error {}

/** Gives the journal number of the new entry. */
export function commitRows(database: Sqlite, revision: number, entry: NewEntry): number {
  return database
    .transaction(() => {
      if (!raiseRevision(database, revision))
        throw new RevisionMoved(`the file is not at revision ${revision}`);
      writePatch(database, entry.patch);
      return insertEntry(database, entry);
    })
    .immediate();
}
