/** A paper as the bytes of a .docx, written in a thread of its own. */
import { join } from "node:path";
import { bytesFromThread } from "../writingThread.ts";
import type { WordJob } from "./wordPaper.ts";

/** From the sources it stands beside this file; the bundle brings it along under this name. */
const writerScript = join(
  import.meta.dirname,
  import.meta.filename.endsWith(".ts") ? "wordThread.ts" : "wordWriter.cjs",
);

export const writeWord = (job: WordJob, signal?: AbortSignal, script = writerScript): Promise<Uint8Array> =>
  bytesFromThread(script, job, signal);
