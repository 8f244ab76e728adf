/**
 * Follows a document that another program writes to. `data_version` says, at the price of one small read, whether
 * anybody has committed since; the new journal entries are then the very patches that were applied there.
 */
import type { Committed } from "../../../shared/contract/document.ts";
import { findConflict } from "../../../shared/patch/patch.ts";
import { readContent, type OpenDocument } from "./openDocument.ts";
import { committed } from "./runCommand.ts";
import { pragmaNumber } from "./sqlite.ts";
import { readEntriesAfter, type StoredEntry } from "./tables/journal.ts";
import { readMeta } from "./tables/meta.ts";

/** What was missed: commits one by one, or "replaced" when they do not lead on from what we have. */
export type News = readonly Committed[] | "replaced";

export interface Follower {
  /** Throws what SQLite throws; a file that is busy or gone for the moment is asked again later. */
  look(): News;
}

/** A look waits in nobody's way: the window is ours too, and there is a next look soon. */
const patienceMs = 50;

export function follow(document: OpenDocument): Follower {
  document.database.pragma(`busy_timeout = ${patienceMs}`);
  let seen = pragmaNumber(document.database, "data_version");
  return {
    look() {
      const now = pragmaNumber(document.database, "data_version");
      if (now === seen) return [];
      const news = catchUp(document);
      seen = now;
      return news;
    },
  };
}

function catchUp(document: OpenDocument): News {
  const { meta, history } = document.content;
  const { newMeta, entries } = document.database.transaction(() => ({
    newMeta: readMeta(document.database),
    entries: readEntriesAfter(document.database, history.lastSeq),
  }))();
  const leadsOn = newMeta.lineage === meta.lineage && newMeta.revision - meta.revision === entries.length;
  const commits = leadsOn ? entries.map((entry) => applied(document, entry)) : [null];
  if (commits.every((commit) => commit !== null)) return commits;
  document.content = readContent(document.database);
  return "replaced";
}

function applied(document: OpenDocument, entry: StoredEntry): Committed | null {
  return findConflict(document.content.plan, entry.patch) === null
    ? committed(document, [entry], entry.label)
    : null;
}
