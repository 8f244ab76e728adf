/** One change of an open document: after the backup that may be due, in its turn, and told to everybody who listens. */
import type { Committed, DocumentKey } from "../../shared/contract/document.ts";
import type { Outcome } from "../../shared/contract/problem.ts";
import { join } from "node:path";
import { backUp, backupsIn } from "./document/backup.ts";
import { isDailyBackupDue } from "./document/dailyBackup.ts";
import type { OpenDocument } from "./document/openDocument.ts";
import type { Services } from "./services.ts";
import type { Session, Sessions } from "./sessions.ts";

export async function changeDocument(
  services: Services,
  sessions: Sessions,
  key: DocumentKey,
  change: (document: OpenDocument) => Outcome<Committed>,
): Promise<Outcome<Committed>> {
  const found = sessions.find(key);
  if (!found.ok) return found;
  const session = found.value;
  return session.serially(async () => {
    if (!session.document.access.readOnly) await backUpDaily(services, session);
    const changed = change(session.document);
    tell(sessions, session.key, changed);
    return changed;
  });
}

function tell(sessions: Sessions, document: DocumentKey, changed: Outcome<Committed>): void {
  if (changed.ok && changed.value.patch.length > 0)
    sessions.emit({ type: "committed", document, committed: changed.value });
  if (!changed.ok && changed.problem.code === "document-moved-on")
    sessions.emit({ type: "replaced", document });
}

/** A backup that cannot be made is logged and does not stop the planner's work. */
async function backUpDaily(services: Services, session: Session): Promise<void> {
  const now = services.now();
  if (session.backupDay === now.toDateString()) return;
  session.backupDay = now.toDateString();
  const { meta } = session.document.content;
  const own = backupsIn(join(services.backupFolder, meta.documentId));
  if (!isDailyBackupDue(own, meta, now)) return;
  const made = await backUp(services.backupFolder, session.document, "daily", now);
  if (!made.ok) services.log.write("daily backup", new Error(JSON.stringify(made.problem)));
}
