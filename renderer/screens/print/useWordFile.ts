/** Keeping what the preview shows as a Word file, which the host writes; pressed again while it does, it is stopped. */
import { useCallback, useEffect, useRef, useState } from "react";
import { useApp } from "../../commands/useApp.ts";
import { useWorkplace } from "../../document/useDocument.ts";
import { valueOrTell } from "../../errors/notify.ts";
import type { Paper } from "./usePaper.ts";

export interface WordFile {
  readonly writing: boolean;
  /** Writes the file, or stops what is being written. */
  readonly save: () => void;
}

export function useWordFile({ request, choice: { cover, index } }: Paper): WordFile {
  const { bridge, shell, notify } = useApp();
  const { key, scenario } = useWorkplace().document;
  const [writing, setWriting] = useState(false);
  const job = useRef<string | null>(null);

  const stop = useCallback((): void => {
    if (job.current !== null) void bridge.request("print.cancel", { job: job.current });
    job.current = null;
  }, [bridge]);
  // A preview that is closed needs no file any more.
  useEffect(() => stop, [stop]);

  const write = async (): Promise<void> => {
    const own = crypto.randomUUID();
    job.current = own;
    setWriting(true);
    const answer = await bridge.request("print.docx", {
      document: key,
      papers: [request],
      front: { cover, index },
      scenario,
      job: own,
    });
    setWriting(false);
    // She stopped it and knows.
    if (job.current !== own) return;
    job.current = null;
    const file = valueOrTell(notify, answer);
    const name = file === null ? null : valueOrTell(notify, await shell.saveFile(file));
    if (name !== null) notify.said(`已保存为“${name}”`);
  };
  return { writing, save: () => (writing ? stop() : void write()) };
}
