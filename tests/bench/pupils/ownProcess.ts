/** The program's own reading process as it is bundled, which leaves its peak memory in a file before its last message. */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { readTask } from "../../../electron/host/workbooks/readerTask.ts";
import { programFolder } from "../../support/folders.ts";
import { peakKilobytes } from "./peakMemory.ts";

/** Beside the workbook that is read. */
export const peakFile = (workbook: string): string => `${workbook}.peak`;

/** The host ends the process as soon as it has this one. */
const isLast = (message: unknown): boolean =>
  typeof message === "object" && message !== null && "type" in message && message.type === "end";

if (import.meta.main && process.send !== undefined) {
  let file = "";
  process.on("message", (message) => {
    const task = readTask(message);
    if (task.type === "read") file = task.path;
  });
  process.send = new Proxy(process.send.bind(process), {
    apply(send, _, given: readonly unknown[]): unknown {
      if (isLast(given[0])) writeFileSync(peakFile(file), String(peakKilobytes()));
      return Reflect.apply(send, process, given);
    },
  });
  createRequire(import.meta.url)(join(programFolder, "out", "main", "workbookReader.cjs"));
}
