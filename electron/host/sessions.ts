/**
 * The documents this host has open, each under a key, with its queue of tasks and, where another program writes it, its
 * follower. One document is open once, however many windows show it.
 */
import { existsSync, realpathSync } from "node:fs";
import { basename, dirname } from "node:path";
import type { DocumentInfo, DocumentKey, HostEvent } from "../../shared/contract/document.ts";
import { done, refused, type Outcome } from "../../shared/contract/problem.ts";
import { follow, type Follower, type News } from "./document/follow.ts";
import { closeDocument, type OpenDocument } from "./document/openDocument.ts";
import { saysBusy } from "./document/sqlite.ts";
import { locationOf } from "./location.ts";
import { createQueue, type Queue } from "./queue.ts";
import type { Services } from "./services.ts";

export interface Session {
  readonly key: DocumentKey;
  readonly document: OpenDocument;
  readonly serially: Queue;
  /** Catches up with the program that writes the document; nothing when we write it ourselves. */
  look(): void;
  /** The day on which it was last seen whether a backup is due. */
  backupDay: string;
}

export interface Sessions {
  add(document: OpenDocument): Session;
  find(key: DocumentKey): Outcome<Session>;
  at(path: string): Session | undefined;
  close(key: DocumentKey): Outcome<null>;
  /** Each document after what is still under way with it. */
  closeAll(): Promise<void>;
  emit(event: HostEvent): void;
  subscribe(listener: (event: HostEvent) => void): () => void;
}

export function createSessions(services: Services): Sessions {
  const open = new Map<DocumentKey, { readonly session: Session; readonly timer: NodeJS.Timeout | null }>();
  const listeners = new Set<(event: HostEvent) => void>();
  const emit = (event: HostEvent): void => listeners.forEach((listener) => listener(event));

  function add(document: OpenDocument): Session {
    const key = services.newId();
    const follower = document.access.readOnly ? follow(document) : null;
    const look = (): void => (follower === null ? undefined : tellNews(key, follower, emit));
    const session: Session = { key, document, serially: createQueue(), look, backupDay: "" };
    open.set(key, { session, timer: follower === null ? null : lookRegularly(services, look) });
    return session;
  }

  function close(key: DocumentKey): Outcome<null> {
    const found = open.get(key);
    if (found === undefined) return refused({ code: "document-not-open" });
    if (found.timer !== null) clearInterval(found.timer);
    open.delete(key);
    const { document } = found.session;
    services.recents.refresh(document.path, document.content.plan);
    closeDocument(document);
    emit({ type: "closed", document: key });
    return done(null);
  }

  return {
    add,
    close,
    emit,
    find: (key) => {
      const found = open.get(key);
      return found === undefined ? refused({ code: "document-not-open" }) : done(found.session);
    },
    at: (path) => [...open.values()].find(({ session }) => session.document.path === path)?.session,
    closeAll: async () => {
      await Promise.all(
        [...open.values()].map(({ session }) => session.serially(async () => close(session.key))),
      );
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function lookRegularly(services: Services, look: () => void): NodeJS.Timeout {
  const timer = setInterval(() => {
    try {
      look();
    } catch (error) {
      // The following stops, not the program: what was read so far stays on the screen.
      clearInterval(timer);
      services.log.write("following a document", error);
    }
  }, services.options.followEveryMs ?? 500);
  return timer.unref();
}

function tellNews(key: DocumentKey, follower: Follower, emit: (event: HostEvent) => void): void {
  const news = newsOf(follower);
  if (news === "replaced") emit({ type: "replaced", document: key });
  else news.forEach((committed) => emit({ type: "committed", document: key, committed }));
}

/** In the middle of the writer's commit there is no news; there is a next time. */
function newsOf(follower: Follower): News {
  try {
    return follower.look();
  } catch (error) {
    if (saysBusy(error)) return [];
    throw error;
  }
}

/** One name for a file, whatever way leads to it; a file that is not there yet has the name it was given. */
export const settledPath = (path: string): string => (existsSync(path) ? realpathSync.native(path) : path);

export const infoOf = ({ key, document: { path, content, access } }: Session): DocumentInfo => ({
  key,
  documentId: content.meta.documentId,
  fileName: basename(path),
  folder: dirname(path),
  readOnly: access.readOnly,
  ...(access.readOnly && access.holder !== undefined ? { holder: access.holder } : {}),
  location: locationOf(path),
});
