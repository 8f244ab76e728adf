/**
 * The attributes of a start tag in plain form, up to its ">" or "/>". Prefixes must be declared, as XML demands; more
 * than one prefixed attribute is left to the exact parser, since two prefixes may mean one namespace.
 */
import type { ByteWindow } from "./byteWindow.ts";
import { colon, equals, greater, plainInName, slash } from "./byteKinds.ts";
import { oneByte, quotedValue, skipBlanks } from "./tokens.ts";

export type DeclaresPrefix = (prefix: string) => boolean;

export interface StartTag {
  readonly attributes: ReadonlyMap<string, string>;
  /** "/>" */
  readonly isClosed: boolean;
}

/** Far below what the exact parser refuses. */
const mostAttributes = 40;

/** The window stands behind the element's name. */
export function startTag(window: ByteWindow, declares: DeclaresPrefix): StartTag | null {
  const attributes = new Map<string, string>();
  let prefixed = 0;
  for (;;) {
    const parted = skipBlanks(window);
    if (oneByte(window, greater)) return { attributes, isClosed: false };
    if (oneByte(window, slash)) return oneByte(window, greater) ? { attributes, isClosed: true } : null;
    const name = parted ? attributeName(window, declares) : null;
    if (name === null || attributes.has(name) || attributes.size === mostAttributes) return null;
    if (name.includes(":")) prefixed += 1;
    const value = oneByte(window, equals) ? quotedValue(window) : null;
    if (value === null || prefixed > 1) return null;
    attributes.set(name, value);
  }
}

function attributeName(window: ByteWindow, declares: DeclaresPrefix): string | null {
  const first = simpleName(window);
  if (first === null || first === "xmlns" || window.bytes[window.at] !== colon) return plain(first);
  window.at += 1;
  const local = simpleName(window);
  return local !== null && declares(first) ? `${first}:${local}` : null;
}

const plain = (name: string | null): string | null => (name === "xmlns" ? null : name);

/** Null for a name that is not written in ASCII; of one with a prefix what stands before the colon. */
export function simpleName(window: ByteWindow): string | null {
  const start = window.at;
  let at = start;
  while (plainInName[window.bytes[at] ?? 0] === 1) at += 1;
  window.at = at;
  const name = window.bytes.toString("latin1", start, at);
  return /^[A-Za-z_]/u.test(name) ? name : null;
}
