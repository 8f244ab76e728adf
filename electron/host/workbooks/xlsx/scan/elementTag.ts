/**
 * The start tag of any element in plain form, its names resolved as the exact parser resolves them. What declares a
 * namespace is left to that one.
 */
import type { Attributes } from "../exactParser.ts";
import { simpleName } from "./attributes.ts";
import {
  ampersand,
  apostrophe,
  colon,
  equals,
  greater,
  mayBeNoCharacter,
  plainInWideValue,
  quote,
  slash,
} from "./byteKinds.ts";
import type { ByteWindow } from "./byteWindow.ts";
import { withCharacters } from "./characterReference.ts";
import { skipReference } from "./skipReference.ts";
import { bytesOf, isNoCharacter, oneByte, skipBlanks } from "./tokens.ts";

/** What the exact parser knows where the tag stands. */
export interface TagScope {
  /** Undefined for a prefix that is not declared; the default namespace for "". */
  resolve(prefix: string): string | undefined;
  /** What the handler calls it; null for an element that is passed over. */
  nameOf(namespace: string, local: string): string | null;
}

export interface ElementTag {
  readonly raw: string;
  readonly name: string | null;
  readonly attributes: Attributes;
  /** "/>" */
  readonly isClosed: boolean;
  readonly endTag: Uint8Array;
}

/** Far below what the exact parser refuses. */
const mostAttributes = 40;

interface QualifiedName {
  readonly raw: string;
  readonly prefix: string;
  readonly local: string;
}

/** The window stands at "<". Null for a tag that is cut off or in no plain form. */
export function readElementTag(window: ByteWindow, scope: TagScope): ElementTag | null {
  window.at += 1;
  const element = qualifiedName(window);
  const namespace = element === null ? undefined : (scope.resolve(element.prefix) ?? "");
  if (element === null || namespace === undefined || (namespace === "" && element.prefix !== "")) return null;
  const attributes = new Map<string, Attributes[string]>();
  const seen = new Set<string>();
  for (;;) {
    const parted = skipBlanks(window);
    const isClosed = oneByte(window, slash);
    if (oneByte(window, greater)) {
      return {
        raw: element.raw,
        name: scope.nameOf(namespace, element.local),
        attributes: Object.fromEntries(attributes),
        isClosed,
        endTag: bytesOf(`</${element.raw}>`),
      };
    }
    const attribute = parted && !isClosed ? readAttribute(window, scope) : null;
    if (attribute === null || attributes.size === mostAttributes) return null;
    const { name, uri, local } = attribute;
    // Of two prefixes that mean the same, too.
    if (seen.has(`${uri} ${local}`)) return null;
    seen.add(`${uri} ${local}`);
    attributes.set(name, attribute);
  }
}

function readAttribute(window: ByteWindow, scope: TagScope): Attributes[string] | null {
  const name = qualifiedName(window);
  if (name === null || name.prefix === "xmlns" || name.raw === "xmlns") return null;
  const uri = name.prefix === "" ? "" : scope.resolve(name.prefix);
  if (uri === undefined || !oneByte(window, equals)) return null;
  const value = attributeValue(window);
  return value === null ? null : { name: name.raw, prefix: name.prefix, local: name.local, uri, value };
}

function qualifiedName(window: ByteWindow): QualifiedName | null {
  const first = simpleName(window);
  if (first === null) return null;
  if (!oneByte(window, colon)) return { raw: first, prefix: "", local: first };
  const local = simpleName(window);
  return local === null ? null : { raw: `${first}:${local}`, prefix: first, local };
}

/** Up to the quote that opened it, which is read too. Null for one that holds more than plain characters. */
function attributeValue(window: ByteWindow): string | null {
  const { bytes } = window;
  const mark = bytes[window.at];
  if (mark !== quote && mark !== apostrophe) return null;
  window.at += 1;
  const start = window.at;
  let hasReferences = false;
  for (;;) {
    let at = window.at;
    while (plainInWideValue[bytes[at] ?? 0] === 1 && bytes[at] !== mark) at += 1;
    window.at = at;
    if (bytes[at] === mark) break;
    if (bytes[at] === mayBeNoCharacter && !isNoCharacter(window)) {
      window.at += 1;
    } else {
      if (bytes[at] !== ampersand || !skipReference(window)) return null;
      hasReferences = true;
    }
  }
  const value = bytes.toString("utf8", start, window.at);
  window.at += 1;
  return hasReferences ? withCharacters(value) : value;
}
