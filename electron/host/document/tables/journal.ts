/** The journal: every committed command, undo and redo with its patch. Undo history and audit trail in one. */
import { z } from "zod";
import type { JournalEntry, JournalHead } from "../../../../shared/contract/document.ts";
import { plannerChanges } from "../../../../shared/history/cellChanges.ts";
import { tableNames } from "../../../../shared/model/plan.ts";
import type { Patch } from "../../../../shared/patch/patch.ts";
import type { Sqlite } from "../sqlite.ts";
import { DamagedContent } from "./damagedContent.ts";

const headRow = z.object({
  seq: z.int(),
  at: z.string(),
  who: z.string(),
  command: z.string(),
  label: z.string(),
  undoes: z.int().nullable(),
  redoes: z.int().nullable(),
});
export type EntryHead = Readonly<z.output<typeof headRow>>;
export type NewEntry = Omit<EntryHead, "seq"> & { readonly patch: Patch };

const fields = z.record(z.string(), z.json()).nullable();
const patchText = z.array(
  z.object({ table: z.enum(tableNames), id: z.string(), before: fields, after: fields }),
);
const entryRow = headRow.extend({ patch: z.string() });

/** The command of the entry that made the document: audited like all others, but a plan is not undone out of existence. */
export const creation = "new-document";

const columns = "seq, at, who, command, label, undoes, redoes";

export function readHeads(database: Sqlite): readonly EntryHead[] {
  const rows = z
    .array(headRow)
    .safeParse(database.prepare(`SELECT ${columns} FROM journal ORDER BY seq`).all());
  if (!rows.success) throw new DamagedContent("the journal cannot be read");
  return rows.data;
}

/** Entries after `seq`, oldest first. */
export const readEntriesAfter = (database: Sqlite, seq: number): readonly StoredEntry[] =>
  entriesFrom(
    database.prepare<[number]>(`SELECT ${columns}, patch FROM journal WHERE seq > ? ORDER BY seq`).all(seq),
  );

export function readEntry(database: Sqlite, seq: number): StoredEntry {
  const rows = database.prepare<[number]>(`SELECT ${columns}, patch FROM journal WHERE seq = ?`).all(seq);
  const [entry] = entriesFrom(rows);
  if (entry === undefined) throw new DamagedContent(`journal entry ${seq} is gone`);
  return entry;
}

/** Journal numbers between which entries are asked for, neither of them included. */
export interface Span {
  readonly before?: number | undefined;
  readonly after?: number | undefined;
}
const within = "WHERE seq > ? AND seq < ? ORDER BY seq DESC LIMIT ?";
const bounds = ({ before, after }: Span): [number, number] => [after ?? 0, before ?? Number.MAX_SAFE_INTEGER];

/** The last entries (all without a limit), oldest first. */
export const readLastEntries = (
  database: Sqlite,
  last: number | undefined,
  span: Span = {},
): readonly StoredEntry[] =>
  entriesFrom(
    database
      .prepare<[number, number, number]>(`SELECT ${columns}, patch FROM journal ${within}`)
      .all(...bounds(span), last ?? -1),
  ).toReversed();

/** The last entries of the span for a list of them, without their patches, oldest first. */
export const readListed = (database: Sqlite, last: number, span: Span): readonly JournalHead[] =>
  readLastEntries(database, last, span).map((entry) => ({
    ...asReadByOthers(entry),
    changes: plannerChanges(entry.patch).length,
    begins: entry.command === creation,
  }));

export interface StoredEntry extends EntryHead {
  readonly patch: Patch;
}

function entriesFrom(rows: readonly unknown[]): readonly StoredEntry[] {
  return rows.map((row) => {
    const entry = entryRow.safeParse(row);
    if (!entry.success) throw new DamagedContent("the journal cannot be read");
    return { ...entry.data, patch: parsePatch(entry.data.patch) };
  });
}

function parsePatch(text: string): Patch {
  const patch = patchText.safeParse(JSON.parse(text));
  if (!patch.success) throw new DamagedContent("a patch of the journal cannot be read");
  return patch.data;
}

/** Inside the transaction of the commit. */
export function insertEntry(database: Sqlite, entry: NewEntry): number {
  const { lastInsertRowid } = database
    .prepare<[string, string, string, string, number | null, number | null, string]>(
      "INSERT INTO journal (at, who, command, label, undoes, redoes, patch) VALUES (?, ?, ?, ?, ?, ?, ?)",
    )
    .run(
      entry.at,
      entry.who,
      entry.command,
      entry.label,
      entry.undoes,
      entry.redoes,
      JSON.stringify(entry.patch),
    );
  return Number(lastInsertRowid);
}

/** Without the name of the command, empty links left out. */
const asReadByOthers = ({ seq, at, who, label, undoes, redoes }: EntryHead): Omit<JournalEntry, "patch"> => ({
  seq,
  at,
  who,
  label,
  ...(undoes === null ? {} : { undoes }),
  ...(redoes === null ? {} : { redoes }),
});

export const asJournalEntry = (entry: StoredEntry): JournalEntry => ({
  ...asReadByOthers(entry),
  patch: entry.patch,
});
