/**
 * Reading processes that wait for their file, one for each import that has begun and has no file yet. Half of what reading
 * a roster takes is starting the process: that is done while the planner looks for the file.
 */
import { dismissReader, startReader, tell, type ReaderProcess } from "../workbooks/readerStart.ts";

export interface WaitingReaders {
  prepare(session: string): void;
  /** The one that waits for this session, to be given its file. */
  take(session: string): ReaderProcess | undefined;
  dismiss(session: string): void;
  dismissAll(): void;
}

/** Who opens many imports and leaves them has no more processes than this. */
const mostWaiting = 2;

export function createWaitingReaders(script: string): WaitingReaders {
  const waiting = new Map<string, ReaderProcess>();
  const take = (session: string): ReaderProcess | undefined => {
    const reader = waiting.get(session);
    waiting.delete(session);
    return reader;
  };
  const dismiss = (session: string): void => {
    const reader = take(session);
    if (reader !== undefined) dismissReader(reader);
  };
  return {
    prepare(session) {
      if (waiting.has(session)) return;
      for (const oldest of [...waiting.keys()].slice(0, -(mostWaiting - 1))) dismiss(oldest);
      const reader = startReader(script);
      // One that ends or cannot be started is no loss: another is started when there is a file, and tells why it cannot.
      reader.once("error", () => waiting.delete(session));
      tell(reader, { type: "practise" });
      waiting.set(session, reader);
    },
    take,
    dismiss,
    dismissAll() {
      for (const session of waiting.keys()) dismiss(session);
    },
  };
}
