/** Files with something wrong at a random place: bytes of the packed file, or markup that is then packed correctly. */
import type { WorkbookFile } from "../unit/host/workbooks/aWorkbookFile.ts";
import { whole, type Chance } from "./seeded.ts";

/** One to eight bytes changed. */
export function mutatedBytes(content: Buffer, chance: Chance): Buffer {
  const bytes = Buffer.from(content);
  for (let times = 1 + whole(chance, 8); times > 0; times -= 1)
    bytes[whole(chance, bytes.length)] = whole(chance, 256);
  return bytes;
}

/** A piece of markup left out, doubled or put elsewhere, in one of what the file is made from. */
export function mutatedMarkup(
  { rows = "", after = "", strings = "" }: WorkbookFile,
  chance: Chance,
): WorkbookFile {
  const markup = { rows, after, strings };
  const held = (["rows", "after", "strings"] as const).filter((part) => markup[part] !== "");
  const where = held[whole(chance, held.length)] ?? "rows";
  return { ...markup, [where]: mutatedText(markup[where], chance) };
}

function mutatedText(text: string, chance: Chance): string {
  const at = whole(chance, text.length);
  const from = whole(chance, text.length);
  const length = 1 + whole(chance, 60);
  const without = text.slice(0, at) + text.slice(at + length);
  const inserted = text.slice(0, at) + text.slice(from, from + length) + text.slice(at);
  return whole(chance, 2) === 0 ? without : inserted;
}
