/**
 * Gives a reading process its file and watches it: hands on what it says, and kills it when it is told to stop, or it
 * takes too long or too much memory. Resolves once it has said all and is being ended, or is gone, whatever happened to it.
 */
import { once } from "node:events";
import { limits } from "./limits.ts";
import { readerMessage, type ReaderMessage } from "./messages.ts";
import { residentBytes } from "./processMemory.ts";
import { dismissReader, isWaiting, startReader, tell, type ReaderProcess } from "./readerStart.ts";

export interface Watch {
  readonly longestMs: number;
  readonly memoryBytes: number;
}

/**
 * The whole time is limited, not only silence: a file can be made to go forward slowly without end, while a roster of
 * thousands of schools takes less than a second.
 */
const usualWatch: Watch = { longestMs: 13_000, memoryBytes: limits.memory };

export interface ReaderRun {
  readonly script: string;
  /** One that was started before; else one is started now. */
  readonly waiting?: ReaderProcess | undefined;
  readonly path: string;
  readonly onMessage: (message: ReaderMessage) => void;
  readonly signal?: AbortSignal | undefined;
  readonly watch?: Partial<Watch> | undefined;
}

/** "gone": it ended by itself, after its last message or in a crash (then `trace` says what it said of it). */
export type Ending =
  | { readonly how: "gone"; readonly trace: string }
  | { readonly how: "cancelled" | "slow" | "memory" };

const lookEveryMs = 100;

export async function runReader(run: ReaderRun): Promise<Ending> {
  const { waiting, script, path } = run;
  if (run.signal?.aborted === true) {
    if (waiting !== undefined) dismissReader(waiting);
    return { how: "cancelled" };
  }
  const child = waiting !== undefined && isWaiting(waiting) ? waiting : startReader(script);
  const trace = collectTrace(child);
  const watched = watchProcess(child, run);
  try {
    tell(child, { type: "read", path });
    // What was said last may come in after the process has ended, but never after its channel has closed.
    const gone = Promise.all([once(child, "close"), once(child, "disconnect")]);
    await Promise.race([watched.saidAll, gone]);
  } finally {
    watched.end();
  }
  const stopped = watched.stopped();
  if (stopped?.how === "fault") throw stopped.error;
  if (stopped !== undefined) return stopped;
  return ranOutOfHeap(trace()) ? { how: "memory" } : { how: "gone", trace: trace() };
}

const longestTrace = 10_000;

function collectTrace(child: ReaderProcess): () => string {
  let trace = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    trace = (trace + text).slice(-longestTrace);
  });
  return () => trace;
}

const ranOutOfHeap = (trace: string): boolean => trace.includes("heap out of memory");

type Stopped =
  | { readonly how: "cancelled" | "slow" | "memory" }
  /** Of this side: thrown on from where it happened it would end the host. */
  | { readonly how: "fault"; readonly error: unknown };

function watchProcess(child: ReaderProcess, { onMessage, signal, watch }: ReaderRun) {
  const { longestMs, memoryBytes } = { ...usualWatch, ...watch };
  let stopped: Stopped | undefined;
  const stop = (reason: Stopped): void => {
    stopped ??= reason;
    child.kill("SIGKILL");
  };
  const cancel = (): void => stop({ how: "cancelled" });
  const { promise: saidAll, resolve: hasSaidAll } = Promise.withResolvers<undefined>();
  const memory = memoryOf(child);
  const overdue = setTimeout(() => stop({ how: "slow" }), longestMs);
  const looking = setInterval(() => {
    if (memory.bytes() > memoryBytes) stop({ how: "memory" });
  }, lookEveryMs);
  signal?.addEventListener("abort", cancel);
  child.on("message", (received) => {
    if (stopped !== undefined) return;
    try {
      const message = readerMessage.parse(received);
      memory.heard(message);
      onMessage(message);
      if (!isLast(message)) return;
      // Nothing comes after it; waiting until its memory is cleared away would only take time.
      child.kill("SIGKILL");
      hasSaidAll(undefined);
    } catch (error) {
      stop({ how: "fault", error });
    }
  });
  return {
    saidAll,
    stopped: () => stopped,
    end(): void {
      clearTimeout(overdue);
      clearInterval(looking);
      signal?.removeEventListener("abort", cancel);
    },
  };
}

const isLast = ({ type }: ReaderMessage): boolean =>
  type === "end" || type === "refused" || type === "failed";

/** As the system tells it; where it tells nothing, what the process last said itself. */
function memoryOf(child: ReaderProcess) {
  let told = 0;
  return {
    heard(message: ReaderMessage): void {
      if (message.type === "progress") told = message.memory;
    },
    bytes: (): number => (child.pid === undefined ? null : residentBytes(child.pid)) ?? told,
  };
}
