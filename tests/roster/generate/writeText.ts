/** A draft as a text file: any delimiter, each cell quoted where it must be, in the encodings Excel and WPS write. */
import type { Mess } from "./mess.ts";
import type { Content, SheetDraft } from "./sheetDraft.ts";

export function textBytes({ rows }: SheetDraft, { delimiter, encoding }: Mess): Buffer {
  const last = Math.max(...rows.keys());
  const width = Math.max(...[...rows.values()].flatMap((cells) => [...cells.keys()]));
  const lines = Array.from({ length: last }, (_, r) =>
    Array.from({ length: width }, (_column, c) => quoted(plainText(rows.get(r + 1)?.get(c + 1)))).join(
      delimiter,
    ),
  );
  return encoded(`${lines.join("\r\n")}\r\n`, encoding);
}

function plainText(content: Content | undefined): string {
  if (content === undefined) return "";
  if ("number" in content) return String(content.number);
  // A text file holds the day as it was shown.
  if ("day" in content) return dayAsText(content.day);
  if ("error" in content) return content.error;
  return "text" in content ? content.text : String(content.result ?? "");
}

const quoted = (text: string): string => (/[",;\n\t]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const dayAsText = (day: number): string =>
  new Date(Date.UTC(1899, 11, 30 + day)).toISOString().slice(0, 10).replaceAll("-", "/");

function encoded(text: string, encoding: Mess["encoding"]): Buffer {
  switch (encoding) {
    case "gb18030":
      return gb18030(text);
    case "utf-16le":
      return Buffer.from(`\uFEFF${text}`, "utf16le");
    default:
      return Buffer.from(encoding === "utf-8" ? text : `\uFEFF${text}`);
  }
}

/** Node only reads GB18030: its two-byte part, turned round, writes all that a roster holds. */
export function gb18030(text: string): Buffer {
  return Buffer.concat(
    Array.from(text, (character) => {
      const pair = character < "\x80" ? Buffer.from(character) : pairs().get(character);
      if (pair === undefined) throw new Error(`${character} has no two bytes in GB18030`);
      return pair;
    }),
  );
}

let known: ReadonlyMap<string, Buffer> | undefined;
const pairs = (): ReadonlyMap<string, Buffer> => (known ??= readPairs());

function readPairs(): ReadonlyMap<string, Buffer> {
  const decoder = new TextDecoder("gb18030");
  const found = new Map<string, Buffer>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const pair = Buffer.from([lead, trail]);
      if (trail !== 0x7f) found.set(decoder.decode(pair), pair);
    }
  }
  return found;
}
