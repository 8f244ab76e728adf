/** A drafted workbook as the bytes of an .xlsx, written in a thread of its own. */
import { join } from "node:path";
import type { WorkbookDraft } from "../../../../shared/workbook/workbookDraft.ts";
import { bytesFromThread } from "../../writingThread.ts";

/** From the sources it stands beside this file; the bundle brings it along under this name. */
const writerScript = join(
  import.meta.dirname,
  import.meta.filename.endsWith(".ts") ? "writerThread.ts" : "workbookWriter.cjs",
);

export const writeWorkbook = (draft: WorkbookDraft, script = writerScript): Promise<Uint8Array> =>
  bytesFromThread(script, draft);
