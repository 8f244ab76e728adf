/** An open document: its connection, whether we may write, and what the file holds, kept in step in memory. */
import type { HistoryState } from "../../../shared/contract/document.ts";
import type { Holder } from "../../../shared/contract/problem.ts";
import type { MutablePlan } from "../../../shared/model/plan.ts";
import type { Note } from "./holderNote.ts";
import { historyOf, historyState, type History } from "./history.ts";
import type { Sqlite } from "./sqlite.ts";
import { readHeads } from "./tables/journal.ts";
import { readMeta, type Meta } from "./tables/meta.ts";
import { readPlan } from "./tables/plan.ts";

export type Access =
  | { readonly readOnly: false; readonly note: Note }
  /** `holder`: who has it; without one the place is write-protected. */
  | { readonly readOnly: true; readonly holder?: Holder };

export interface Content {
  readonly meta: Meta;
  readonly plan: MutablePlan;
  readonly history: History;
}

export interface OpenDocument {
  readonly path: string;
  readonly database: Sqlite;
  readonly access: Access;
  /** Replaced as a whole when the file has become another one; otherwise patched after every commit. */
  content: Content;
}

/** All in one transaction, so that meta, journal and rows are of the same moment. */
export const readContent = (database: Sqlite): Content =>
  database.transaction(() => ({
    meta: readMeta(database),
    history: historyOf(readHeads(database)),
    plan: readPlan(database),
  }))();

export const stateOf = ({ content }: OpenDocument): HistoryState =>
  historyState(content.history, content.meta.revision);

export function closeDocument(document: OpenDocument): void {
  document.database.close();
  if (!document.access.readOnly) document.access.note.release();
}
