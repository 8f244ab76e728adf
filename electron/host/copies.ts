/** Copies that become documents of their own: 另存为, and a backup opened beside the others. */
import type { DocumentInfo } from "../../shared/contract/document.ts";
import type { Outcome } from "../../shared/contract/problem.ts";
import { copyDocument } from "./document/backup.ts";
import { connectForWriting, type Sqlite } from "./document/sqlite.ts";
import { migrations } from "./document/migrations/index.ts";
import { migrate } from "./document/migrations/migrate.ts";
import { readMeta, setIdentity } from "./document/tables/meta.ts";
import { open } from "./opening.ts";
import type { Services } from "./services.ts";
import type { Sessions } from "./sessions.ts";

/** The copy has its own id from its first moment, so that no two files ever pass for the same document. */
export async function copyAndOpen(
  services: Services,
  sessions: Sessions,
  from: Sqlite,
  to: string,
): Promise<Outcome<DocumentInfo>> {
  const copied = await copyDocument(from, to, (path) => makeIndependent(path, services.newId()));
  // A note that lies there already spoke of a file that is gone; there is nothing to ask about.
  return copied.ok ? open(services, sessions, to, true) : copied;
}

function makeIndependent(path: string, documentId: string): void {
  const copy = connectForWriting(path);
  try {
    migrate(copy, migrations);
    setIdentity(copy, documentId, `copy of ${readMeta(copy).documentId}`);
  } finally {
    copy.close();
  }
}
