/**
 * Rosters that are being imported: each session's workbook, read once and kept in memory until the session ends. Only one
 * file a session; another one takes its place. A copy made for reading is removed as soon as it has been read.
 */
import { rm } from "node:fs/promises";
import { basename } from "node:path";
import type { FileToken } from "../../../shared/contract/document.ts";
import { done, refused, type Outcome } from "../../../shared/contract/problem.ts";
import type { NeutralWorkbook } from "../../../shared/roster/neutralGrid.ts";
import type { Tokens } from "../tokens.ts";
import { readWorkbook } from "../workbooks/readWorkbook.ts";

export interface Reading {
  readonly fileName: string;
  readonly workbook: NeutralWorkbook;
}

interface Session {
  readonly file: FileToken;
  readonly abort: AbortController;
  /** Shared by everybody who asks while it is under way, and after. */
  readonly reading: Promise<Outcome<Reading>>;
}

export interface Readings {
  /** The workbook, read now or already there. */
  read(
    session: string,
    file: FileToken,
    onProgress: (done: number, total: number) => void,
  ): Promise<Outcome<Reading>>;
  /** What the session has read; refused when it has ended or never began. */
  find(session: string): Promise<Outcome<Reading>>;
  /** Stops what is under way and forgets what was read. */
  end(session: string): void;
  endAll(): Promise<void>;
}

/** A window that went away without a word leaves its session behind; nobody imports into so many plans at once. */
const mostSessions = 4;

export function createReadings(tokens: Tokens): Readings {
  const sessions = new Map<string, Session>();
  const end = (session: string): void => {
    sessions.get(session)?.abort.abort();
    sessions.delete(session);
  };
  const endForgotten = (): void => {
    for (const oldest of [...sessions.keys()].slice(0, -(mostSessions - 1))) end(oldest);
  };
  const begin = (file: FileToken, onProgress: (done: number, total: number) => void): Session => {
    const abort = new AbortController();
    return { file, abort, reading: readFile(tokens, file, abort.signal, onProgress) };
  };
  return {
    async read(session, file, onProgress) {
      const known = sessions.get(session);
      if (known?.file === file) return known.reading;
      end(session);
      endForgotten();
      const begun = begin(file, onProgress);
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
      await Promise.allSettled(readings);
    },
  };
}

async function readFile(
  tokens: Tokens,
  file: FileToken,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<Outcome<Reading>> {
  const path = tokens.pathOf(file);
  if (!path.ok) return path;
  try {
    const workbook = await readWorkbook(path.value, { signal, onProgress });
    return workbook.ok ? done({ fileName: basename(path.value), workbook: workbook.value }) : workbook;
  } finally {
    if (tokens.isCopy(file)) await rm(path.value, { force: true });
  }
}
