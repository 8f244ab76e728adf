/**
 * Rosters that are being imported: each session's files, read once and kept in memory as one workbook until the session
 * ends. Other files take their place; of those that stay none is read again. (The reading itself: readFiles.ts)
 */
import type { FileToken } from "../../../shared/contract/document.ts";
import { refused, type Outcome } from "../../../shared/contract/problem.ts";
import type { NamedWorkbook } from "../../../shared/roster/sheets/severalFiles.ts";
import type { Tokens } from "../tokens.ts";
import { readerScript } from "../workbooks/readWorkbook.ts";
import { readFiles, type OnProgress, type Reading } from "./readFiles.ts";
import { createWaitingReaders } from "./waitingReaders.ts";

export type { Reading } from "./readFiles.ts";

interface Session {
  readonly files: readonly FileToken[];
  readonly abort: AbortController;
  /** What has been read so far. */
  readonly known: Map<FileToken, NamedWorkbook>;
  /** Shared by everybody who asks while it is under way, and after. */
  readonly reading: Promise<Outcome<Reading>>;
}

export interface Readings {
  /** An import has begun: what reading its files takes is made ready. */
  prepare(session: string): void;
  /** The workbook, read now or already there. */
  read(session: string, files: readonly FileToken[], onProgress: OnProgress): Promise<Outcome<Reading>>;
  /** What the session has read; refused when it has ended or never began. */
  find(session: string): Promise<Outcome<Reading>>;
  /** Stops what is under way and forgets what was read. */
  end(session: string): void;
  endAll(): Promise<void>;
}

/** A window that went away without a word leaves its session behind; nobody imports into so many plans at once. */
const mostSessions = 4;

export function createReadings(tokens: Tokens, script?: string): Readings {
  const sessions = new Map<string, Session>();
  const readers = createWaitingReaders(script ?? readerScript);
  const forget = (session: string): void => {
    sessions.get(session)?.abort.abort();
    sessions.delete(session);
  };
  const end = (session: string): void => {
    readers.dismiss(session);
    forget(session);
  };
  const endForgotten = (): void => {
    for (const oldest of [...sessions.keys()].slice(0, -(mostSessions - 1))) end(oldest);
  };
  const begin = (
    session: string,
    files: readonly FileToken[],
    before: ReadonlyMap<FileToken, NamedWorkbook>,
    onProgress: OnProgress,
  ): Session => {
    const abort = new AbortController();
    const known = new Map([...before].filter(([file]) => files.includes(file)));
    const takeWaiting = () => readers.take(session);
    const { signal } = abort;
    const reading = readFiles({ tokens, files, known, signal, onProgress, script, takeWaiting });
    return { files, abort, known, reading };
  };
  return {
    prepare: (session) => readers.prepare(session),
    async read(session, files, onProgress) {
      const before = sessions.get(session);
      if (before !== undefined && isSame(before.files, files)) return before.reading;
      forget(session);
      endForgotten();
      const begun = begin(session, files, before?.known ?? new Map(), onProgress);
      sessions.set(session, begun);
      const read = await begun.reading;
      // A file that cannot be read may be read the next time: it is closed elsewhere, or saved again.
      if (!read.ok && sessions.get(session) === begun) sessions.delete(session);
      return read;
    },
    find: async (session) => sessions.get(session)?.reading ?? refused({ code: "token-unknown" }),
    end,
    async endAll() {
      const readings = [...sessions.values()].map(({ reading }) => reading);
      for (const session of sessions.keys()) end(session);
      readers.dismissAll();
      await Promise.allSettled(readings);
    },
  };
}

const isSame = (one: readonly FileToken[], other: readonly FileToken[]): boolean =>
  one.length === other.length && one.every((file, i) => file === other[i]);
