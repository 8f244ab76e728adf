/** A paper whose plan has nothing for it yet: a page that says what is missing, so that nobody waits at the printer. */
import type { PrintedDocument } from "./printed.ts";

export const emptyPaper = (id: string, title: string, missing: string): PrintedDocument => ({
  id,
  title,
  running: title,
  blocks: [
    { kind: "title", text: title },
    { kind: "paragraph", text: missing },
  ],
});

export const noPrivateSchools = "名册里还没有民办学校。请导入名册，或在“名册”中填写后再打印。";
