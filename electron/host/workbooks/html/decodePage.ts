/**
 * The text of a web page. What the page says of its encoding is often wrong, since a template says it and a program
 * writes it; bytes that are strictly UTF-8 are UTF-8, and what calls itself Western on a Chinese server is not.
 */
import { decodeText } from "../delimited/decodeText.ts";
import { decodeStrict, knownEncoding } from "../decodeStrict.ts";
import { notATable } from "../refusal.ts";

const lookedAt = 4096;

/** `said` is what came with the page, outside of it. */
export function decodePage(content: Buffer, said?: string): string {
  if (content.subarray(0, lookedAt).includes(0)) return decodeText(content).text;
  const start = content.toString("latin1", 0, lookedAt);
  const declared = said ?? /charset\s*=\s*["']?\s*([\w.:-]+)/iu.exec(start)?.[1];
  const encoding = declared === undefined ? undefined : knownEncoding(declared);
  const tried = ["utf-8", encoding, "gb18030"].filter((one) => one !== undefined && one !== "windows-1252");
  for (const one of tried) {
    const text = one === undefined ? null : decodeStrict(content, one);
    if (text !== null) return text;
  }
  throw notATable("unknown");
}
