/**
 * The text of a file of unknown encoding: a byte order mark decides, else UTF-8 where every byte fits it, else GB18030,
 * which Excel writes as "CSV" on a Chinese Windows. Strict throughout: a name with replacement marks in it is spoilt.
 */
import type { NeutralWorkbook } from "../../../../shared/roster/neutralGrid.ts";
import { notATable } from "../refusal.ts";

type Encoding = NonNullable<NeutralWorkbook["encoding"]>;

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

export function decodeText(content: Buffer): Decoded {
  const marked = content[0] === 0xff && content[1] === 0xfe;
  const tried: readonly Encoding[] = marked ? ["utf-16le"] : ["utf-8", "gb18030"];
  for (const encoding of tried) {
    const text = decodedOrNull(content, encoding);
    if (text === null) continue;
    const table = text.endsWith(endOfFileMark) ? text.slice(0, -1) : text;
    if (!isBinary(table)) return { text: table, encoding };
  }
  throw notATable("unknown");
}

/** Null when the bytes are not of this encoding. The decoder drops the byte order mark. */
function decodedOrNull(content: Buffer, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Old programs end a text with it. */
const endOfFileMark = "\x1a";

/** Holds control characters that no table has. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const isBinary = (text: string): boolean => /[\0-\x08\x0e-\x1f]/u.test(text);
