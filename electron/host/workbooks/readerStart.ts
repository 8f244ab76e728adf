/**
 * Starts a reading process. It loads its program and waits for the file it is to read: started while the planner is still
 * looking for her roster, it costs her no time when she has found it.
 */
import { fork, type ChildProcess } from "node:child_process";
import type { ReaderTask } from "./readerTask.ts";

/** Below the limit on the whole, so that a heap that runs full ends in V8's own words more often than in a kill. */
const heapMegabytes = 600;
/** Room for what lives no longer than a chunk: with V8's own choice the collector runs ten times as often. */
const youngHeapMegabytes = 32;
/** What is inflated comes and goes in buffers; with V8's own choice the whole heap is looked through for them ten times. */
const heapAtFirstMegabytes = 128;

export type ReaderProcess = ChildProcess;

export function startReader(script: string): ReaderProcess {
  const { NODE_OPTIONS: _, ...environment } = process.env;
  return fork(script, [], {
    execArgv: [
      `--max-old-space-size=${heapMegabytes}`,
      `--initial-old-space-size=${heapAtFirstMegabytes}`,
      `--max-semi-space-size=${youngHeapMegabytes}`,
      // The process lives for a moment: what waits to be compiled until it has proved hot is slow for a good part of it.
      "--always-sparkplug",
      // Of the two compilers that make it fast, the one between is asked for code that is thrown away a moment later.
      "--no-maglev",
    ],
    // In the desktop program this program is Electron, which then behaves as plain Node.
    env: { ...environment, ELECTRON_RUN_AS_NODE: "1" },
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
}

/** One that has ended before it is told says so by being gone. */
export const tell = (reader: ReaderProcess, task: ReaderTask): void => void reader.send(task, () => {});

/** One that nobody wants any more. */
export const dismissReader = (reader: ReaderProcess): void => void reader.kill("SIGKILL");

/** Whether it still waits: it may have been ended meanwhile, by us or by the system. */
export const isWaiting = (reader: ReaderProcess): boolean =>
  reader.connected && reader.exitCode === null && !reader.killed;
