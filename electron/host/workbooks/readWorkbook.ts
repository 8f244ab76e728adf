/**
 * Any roster file as a workbook of plain cells, or the reason why not. It is read in a process of its own that is killed
 * when it takes too long or too much: whatever the file is, the program that asked goes on.
 */
import { basename, join } from "node:path";
import { done, refused, type Outcome, type ProblemCode } from "../../../shared/contract/problem.ts";
import type { NeutralWorkbook } from "../../../shared/roster/sheets/neutralGrid.ts";
import { assembleWorkbook } from "./assembleWorkbook.ts";
import { limits } from "./limits.ts";
import type { ReaderProcess } from "./readerStart.ts";
import { runReader, type Ending, type Watch } from "./runReader.ts";

export interface ReadOptions {
  /** Aborting kills the reading process; the outcome is `workbook-cancelled`. */
  readonly signal?: AbortSignal;
  /** Of a whole of `total`, in steps of no fixed size; not called for small files. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly watch?: Partial<Watch>;
  /** The program of the reading process. */
  readonly script?: string;
  /** A process of that program that waits for its file. */
  readonly waiting?: ReaderProcess | undefined;
}

/** From the sources it stands beside this file; the bundle brings it along under this name. */
export const readerScript = join(
  import.meta.dirname,
  import.meta.filename.endsWith(".ts") ? "readerProcess.ts" : "workbookReader.cjs",
);

/** Rejects only for a fault of the program itself, never for what a file holds. */
export async function readWorkbook(
  path: string,
  options: ReadOptions = {},
): Promise<Outcome<NeutralWorkbook>> {
  const { signal, onProgress, watch, waiting, script = readerScript } = options;
  const place = { path: basename(path) };
  const assembly = assembleWorkbook();
  const ending = await runReader({
    script,
    waiting,
    path,
    signal,
    watch,
    onMessage(message) {
      if (message.type === "progress") onProgress?.(message.done, message.total);
      assembly.take(message);
    },
  });
  if (ending.how !== "gone") return refused({ ...refusalFor(ending.how), ...place });
  const result = assembly.result();
  if (result === null) throw new Error(`the reading process ended early: ${ending.trace}`);
  if ("error" in result) throw new Error(`the reading process failed: ${result.error}`);
  return "problem" in result ? refused({ ...result.problem, ...place }) : done(result.workbook);
}

interface Stopped {
  readonly code: ProblemCode;
  readonly field?: "memory";
  readonly numbers?: { readonly limit: number };
}

function refusalFor(how: Exclude<Ending["how"], "gone">): Stopped {
  switch (how) {
    case "cancelled":
      return { code: "workbook-cancelled" };
    case "slow":
      return { code: "workbook-too-slow" };
    case "memory":
      return { code: "workbook-too-large", field: "memory", numbers: { limit: limits.memory } };
  }
}
