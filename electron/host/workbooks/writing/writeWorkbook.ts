/**
 * A drafted workbook as the bytes of an .xlsx. It is written in a thread of its own, so that thousands of rows hold up
 * nobody, and the library for it is loaded only there.
 */
import { once } from "node:events";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { WorkbookDraft } from "../../../../shared/workbook/workbookDraft.ts";

/** From the sources it stands beside this file; the bundle brings it along under this name. */
const writerScript = join(
  import.meta.dirname,
  import.meta.filename.endsWith(".ts") ? "writerThread.ts" : "workbookWriter.cjs",
);

export async function writeWorkbook(draft: WorkbookDraft, script = writerScript): Promise<Uint8Array> {
  const writer = new Worker(script, { workerData: draft });
  try {
    const answer: readonly unknown[] = await once(writer, "message");
    const [bytes] = answer;
    if (!(bytes instanceof Uint8Array)) throw new Error("the writing thread answers with bytes");
    return bytes;
  } finally {
    await writer.terminate();
  }
}
