/** The journal: every committed command, undo and redo with its patch. Undo history and audit trail in one. */
import { z } from "zod";
import type { JournalEntry } from "../../../../shared/contract/document.ts";
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

/** The last entries (all without a limit), oldest first. */
export const readLastEntries = (database: Sqlite, last: number | undefined): readonly StoredEntry[] =>
  entriesFrom(
    database
      .prepare<[number]>(`SELECT ${columns}, patch FROM journal ORDER BY seq DESC LIMIT ?`)
      .all(last ?? -1),
  ).toReversed();

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

/** For readers: without the name of the command, empty links left out. */
export const asJournalEntry = ({
  seq,
  at,
  who,
  label,
  undoes,
  redoes,
  patch,
}: StoredEntry): JournalEntry => ({
  seq,
  at,
  who,
  label,
  ...(undoes === null ? {} : { undoes }),
  ...(redoes === null ? {} : { redoes }),
  patch,
});
