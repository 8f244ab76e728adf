/** The one row that says which document this is and how many commits it has seen. */
import { z } from "zod";
import type { Sqlite } from "../sqlite.ts";
import { DamagedContent } from "./damagedContent.ts";

const metaRow = z.object({
  documentId: z.string().min(1),
  /** Changes when a backup is put in the document's place: revisions of different lineages are not comparable. */
  lineage: z.string().min(1),
  revision: z.int().min(0),
  createdAt: z.string(),
  programVersion: z.string(),
  /** "sample", or "copy of <document id>"; null for a document of its own. */
  origin: z.string().nullable(),
});
export type Meta = Readonly<z.output<typeof metaRow>>;

const selected =
  "SELECT document_id documentId, lineage, revision, created_at createdAt, program_version programVersion, origin FROM meta";

export function readMeta(database: Sqlite): Meta {
  const row = metaRow.safeParse(database.prepare(selected).get());
  if (!row.success) throw new DamagedContent("the document does not say what it is");
  return row.data;
}

export function insertMeta(database: Sqlite, meta: Meta): void {
  database
    .prepare<[string, string, number, string, string, string | null]>(
      "INSERT INTO meta (id, document_id, lineage, revision, created_at, program_version, origin) VALUES (1, ?, ?, ?, ?, ?, ?)",
    )
    .run(meta.documentId, meta.lineage, meta.revision, meta.createdAt, meta.programVersion, meta.origin);
}

/** False when the file is no longer at `from`: somebody else has written to it. */
export function raiseRevision(database: Sqlite, from: number): boolean {
  const { changes } = database
    .prepare<[number]>("UPDATE meta SET revision = revision + 1 WHERE revision = ?")
    .run(from);
  return changes === 1;
}

export function setLineage(database: Sqlite, lineage: string): void {
  database.prepare<[string]>("UPDATE meta SET lineage = ?").run(lineage);
}

/** Makes a copy a document of its own. */
export function setIdentity(database: Sqlite, documentId: string, origin: string): void {
  database
    .prepare<[string, string, string]>("UPDATE meta SET document_id = ?, lineage = ?, origin = ?")
    .run(documentId, documentId, origin);
}
