/** A paper whose plan has nothing for it yet: a page that says what is missing, so that nobody waits at the printer. */
import type { PrintedDocument } from "./printed.ts";

/** `lines`: its title as it stands on the page, of several lines where it is long. */
export function emptyPaper(id: string, lines: string, missing: string): PrintedDocument {
  const title = lines.replaceAll("\n", "");
  return {
    id,
    title,
    running: title,
    blocks: [
      { kind: "title", text: lines },
      { kind: "paragraph", text: missing },
    ],
  };
}

export const noPrivateSchools = "名册里还没有民办学校。请导入名册，或在“名册”中填写后再打印。";
