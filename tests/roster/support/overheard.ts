/** A file through the real reading process, with every word it says to its host, before anything sorts them out. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { assembleWorkbook } from "../../../electron/host/workbooks/assembleWorkbook.ts";
import { readerMessage } from "../../../electron/host/workbooks/messages.ts";
import { tell } from "../../../electron/host/workbooks/readerStart.ts";
import type { NeutralWorkbook } from "../../../shared/roster/sheets/neutralGrid.ts";
import { programFolder } from "../../support/folders.ts";

export interface Overheard {
  readonly workbook: NeutralWorkbook;
  /** All its messages, and what it said in its log. */
  readonly said: string;
}

const script = join(programFolder, "electron", "host", "workbooks", "readerProcess.ts");

/** Throws when the file is refused. */
export async function overheard(path: string): Promise<Overheard> {
  const child = fork(script, [], { stdio: ["ignore", "pipe", "pipe", "ipc"] });
  tell(child, { type: "read", path });
  const assembly = assembleWorkbook();
  let said = "";
  child.on("message", (message) => {
    said += `${JSON.stringify(message)}\n`;
    assembly.take(readerMessage.parse(message));
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  await Promise.all([once(child, "close"), once(child, "disconnect")]);
  const result = assembly.result();
  if (result === null || !("workbook" in result))
    throw new Error(`not read: ${JSON.stringify(result)} ${said.slice(-500)}`);
  return { workbook: result.workbook, said };
}
