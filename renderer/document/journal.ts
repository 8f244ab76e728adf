/**
 * The list of what was done, as far as it was read: the newest entries first, older ones a page at a time. Requests go
 * one after the other, so that pages join without gaps whatever is asked for meanwhile.
 */
import type { JournalHead } from "../../shared/contract/document.ts";
import type { Problem } from "../../shared/contract/problem.ts";
import type { Bridge } from "../../shared/contract/bridge.ts";

export interface JournalNow {
  /** Newest first, without gaps. */
  readonly entries: readonly JournalHead[];
  /** No older entries are left to read. */
  readonly whole: boolean;
  /** The document was at it, or beyond, when the newest entry was read: steps are counted from here. */
  readonly revision: number;
  /** What is "today" to the list. */
  readonly readAt: Date;
}

export interface Journal {
  readonly subscribe: (listener: () => void) => () => void;
  readonly now: () => JournalNow;
  /** Reads what is new. */
  catchUp(revision: number): Promise<void>;
  /** Reads a page of older entries. */
  older(): Promise<void>;
}

const page = 100;
/** As much as one answer holds; after more news than that the list begins anew. */
const most = 1000;

export function createJournal(
  bridge: Bridge,
  document: string,
  onRefused: (problem: Problem) => void,
): Journal {
  const listeners = new Set<() => void>();
  let now: JournalNow = { entries: [], whole: false, revision: 0, readAt: new Date() };
  let last: Promise<void> = Promise.resolve();

  const inTurn = (task: () => Promise<void>): Promise<void> => (last = last.then(task));
  const set = (next: Omit<JournalNow, "readAt">): void => {
    now = { ...next, readAt: new Date() };
    for (const listener of listeners) listener();
  };
  /** Null when it was refused, which has been told by then. */
  const read = async (span: {
    last: number;
    before?: number;
    after?: number;
  }): Promise<JournalHead[] | null> => {
    const heads = await bridge.request("plan.journalPage", { document, ...span });
    if (heads.ok) return heads.value.toReversed();
    onRefused(heads.problem);
    return null;
  };

  const readNew = async (revision: number): Promise<void> => {
    const [newest] = now.entries;
    const wanted = newest === undefined ? page : most;
    const news = await read({ last: wanted, ...(newest === undefined ? {} : { after: newest.seq }) });
    if (news === null) return;
    const joins = newest !== undefined && news.length < wanted;
    set({
      entries: joins ? [...news, ...now.entries] : news,
      whole: joins ? now.whole : news.length < wanted,
      revision,
    });
  };
  const readOlder = async (): Promise<void> => {
    const oldest = now.entries.at(-1);
    if (oldest === undefined || now.whole) return;
    const heads = await read({ last: page, before: oldest.seq });
    if (heads !== null) set({ ...now, entries: [...now.entries, ...heads], whole: heads.length < page });
  };

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    now: () => now,
    catchUp: (revision) => inTurn(() => readNew(revision)),
    older: () => inTurn(readOlder),
  };
}
