/**
 * The text of a file of unknown encoding: a byte order mark decides, else zeros (UTF-16 without its mark), else UTF-8
 * where every byte fits it, else GB18030, which Excel writes as "CSV" on a Chinese Windows.
 */
import type { TextEncoding } from "../../../../shared/roster/sheets/neutralGrid.ts";
import { decodeStrict } from "../decodeStrict.ts";
import { notATable } from "../refusal.ts";

export interface Decoded {
  readonly text: string;
  readonly encoding: TextEncoding;
}

export function decodeText(content: Buffer): Decoded {
  const sixteen = sixteenBits(content);
  const tried: readonly TextEncoding[] = sixteen === null ? ["utf-8", "gb18030"] : [sixteen];
  for (const encoding of tried) {
    const text = decodeStrict(content, encoding);
    if (text === null) continue;
    const table = text.endsWith(endOfFileMark) ? text.slice(0, -1) : text;
    if (!isBinary(table)) return { text: table, encoding };
  }
  throw notATable("unknown");
}

/** By its mark, or by where the zeros stand that the digits and line ends of any table bring: no other text has one. */
function sixteenBits(content: Buffer): TextEncoding | null {
  if (content[0] === 0xff && content[1] === 0xfe) return "utf-16le";
  if (content[0] === 0xfe && content[1] === 0xff) return "utf-16be";
  let lead = 0;
  for (const [at, byte] of content.subarray(0, lookedAt).entries())
    if (byte === 0) lead += at % 2 === 0 ? -1 : 1;
  if (lead === 0) return null;
  return lead > 0 ? "utf-16le" : "utf-16be";
}

const lookedAt = 4096;

/** Old programs end a text with it. */
const endOfFileMark = "\x1a";

/** Holds control characters that no table has. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const isBinary = (text: string): boolean => /[\0-\x08\x0e-\x1f]/u.test(text);
