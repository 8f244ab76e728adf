/** Opening documents and making new ones in the host: tokens and paths in, an open session out. */
import { basename } from "node:path";
import type { Planned } from "../../shared/commands/command.ts";
import type { DocumentInfo } from "../../shared/contract/document.ts";
import { done, type Outcome } from "../../shared/contract/problem.ts";
import { backUp } from "./document/backup.ts";
import { createDocument } from "./document/create.ts";
import { openDocument } from "./document/open.ts";
import { authorOf, holderOf, type Services } from "./services.ts";
import { infoOf, settledPath, type Sessions } from "./sessions.ts";

/** A document that is open already is simply shown again. */
export async function open(
  services: Services,
  sessions: Sessions,
  given: string,
  takeOver: boolean,
): Promise<Outcome<DocumentInfo>> {
  const path = settledPath(given);
  const there = sessions.at(path);
  if (there !== undefined) return done(infoOf(there));
  const opened = await openDocument(path, {
    me: holderOf(services),
    takeOver,
    backUp: (database, at) =>
      backUp(services.backupFolder, { database, path: at }, "migration", services.now()),
  });
  if (!opened.ok) return opened;
  if (services.options.keepRecents !== false) {
    services.recents.remember(path, opened.value.content.plan, services.now().toISOString());
  }
  return done(infoOf(sessions.add(opened.value)));
}

export async function create(
  services: Services,
  sessions: Sessions,
  path: string,
  initial: Planned | null,
  origin: string | null,
): Promise<Outcome<DocumentInfo>> {
  const { programVersion } = services.options;
  const made = createDocument(path, initial, {
    ...authorOf(services),
    documentId: services.newId(),
    programVersion,
    origin,
  });
  // A note that lies there already spoke of a file that is gone; there is nothing to ask about.
  return made.ok ? open(services, sessions, path, true) : made;
}

/** A plan without a usual ending would not be found again by a file dialog that looks for plans. */
export const withEnding = (path: string): string =>
  basename(path).includes(".") ? path : `${path}.seatplan`;
