/** Backups: list, make, put back in place, open beside the others. */
import type { BackupInfo } from "../../../shared/contract/document.ts";
import { done } from "../../../shared/contract/problem.ts";
import { copyAndOpen } from "../copies.ts";
import { allBackups, backUp, type StoredBackup } from "../document/backup.ts";
import { openBackup, restoreDocument } from "../document/restore.ts";
import { refusedReadOnly } from "../document/runCommand.ts";
import { withEnding } from "../opening.ts";
import type { Services } from "../services.ts";
import type { Sessions } from "../sessions.ts";
import type { Group } from "./group.ts";

export function backupHandlers(services: Services, sessions: Sessions): Group<"backups"> {
  const { tokens, backupFolder, now } = services;
  const infoOf = ({ path, documentId, fileName, at, reason, bytes }: StoredBackup): BackupInfo => ({
    token: tokens.tokenFor(path),
    documentId,
    fileName,
    at,
    reason,
    bytes,
  });
  return {
    "backups.list": async () => done(allBackups(backupFolder).map(infoOf)),
    "backups.create": async ({ document, reason }) => {
      const session = sessions.find(document);
      if (!session.ok) return session;
      const made = await session.value.serially(() =>
        backUp(backupFolder, session.value.document, reason, now()),
      );
      return made.ok ? done(infoOf(made.value)) : made;
    },
    "backups.restore": async ({ document, file }) => {
      const session = sessions.find(document);
      const path = tokens.pathOf(file);
      if (!session.ok) return session;
      if (!path.ok) return path;
      const open = session.value.document;
      if (open.access.readOnly) return refusedReadOnly(open);
      return session.value.serially(async () => {
        const kept = await backUp(backupFolder, open, "restore", now(), path.value);
        if (!kept.ok) return kept;
        const restored = await restoreDocument(open, path.value, now(), services.newId);
        if (restored.ok) sessions.emit({ type: "replaced", document });
        return restored;
      });
    },
    "backups.recover": async ({ file, at }) => {
      const from = tokens.pathOf(file);
      const to = tokens.pathOf(at);
      if (!from.ok) return from;
      if (!to.ok) return to;
      const backup = openBackup(from.value);
      if (!backup.ok) return backup;
      try {
        return await copyAndOpen(services, sessions, backup.value, withEnding(to.value));
      } finally {
        backup.value.close();
      }
    },
  };
}
