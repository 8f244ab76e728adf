/** An element that holds text and no other element: <v>, <f> and <t>, with their attributes passed over. */
import { startTag, type DeclaresPrefix } from "./attributes.ts";
import { greater } from "./byteKinds.ts";
import type { ByteWindow } from "./byteWindow.ts";
import { allBytes, bytesOf, oneByte, startsWith, type TextRun } from "./tokens.ts";

export interface TextElement {
  readonly opening: Uint8Array;
  readonly closing: Uint8Array;
}

export const textElement = (name: string): TextElement => ({
  opening: bytesOf(`<${name}`),
  closing: bytesOf(`</${name}>`),
});

/** What most writers put on every <t>. */
const keepsBlanks = bytesOf(' xml:space="preserve">');

/** Reads it into `run`, which is empty for <v/>; false when it is cut off or in no plain form. */
export function readTextElement(
  window: ByteWindow,
  { opening, closing }: TextElement,
  run: TextRun,
  declares: DeclaresPrefix,
): boolean {
  run.empty();
  if (!allBytes(window, opening)) return false;
  if (!oneByte(window, greater) && !startsWith(window, keepsBlanks)) {
    const tag = startTag(window, declares);
    if (tag === null || tag.isClosed) return tag !== null;
  }
  return run.read(window) && allBytes(window, closing);
}
