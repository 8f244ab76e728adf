/**
 * Markup of any form as elements and text. Document types are refused before any entity could be declared, so nothing
 * expands beyond the five names XML itself knows; nothing outside the part is ever looked at. saxes checks
 * well-formedness strictly and resolves prefixes: <x:row> is a row, a "row" of a foreign namespace is none.
 */
import { TextDecoder } from "node:util";
import { SaxesParser, type SaxesAttributeNS } from "saxes";
import { markupAttributes, markupDepth, type Counted } from "../limits.ts";
import { damaged } from "../refusal.ts";

export type Attributes = Readonly<Record<string, SaxesAttributeNS>>;

/** Called for elements of the namespace of the part's root, by their local names. */
export interface XmlHandler {
  /** Markup of many namespaces: what its elements are called here instead; null passes over one. */
  readonly nameOf?: (namespace: string, local: string) => string | null;
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
  /** Nobody reads the text that comes now, only whether there is one: any other that is not empty does as well. */
  skipsText?(): boolean;
}

const xmlNamespace = "http://www.w3.org/XML/1998/namespace";

export class ExactParser {
  readonly #part: string;
  readonly #handler: XmlHandler;
  readonly #parser: SaxesParser<{ xmlns: true }>;
  #decoder: TextDecoder | undefined;
  #namespace: string | undefined;
  /** Of each open element what it declares. The parser itself still answers for the one that has just ended. */
  readonly #declared: Readonly<Record<string, string>>[] = [];
  #scope = 0;
  #attributes = 0;
  #closed: string | null = null;
  #isUnseen = false;

  constructor(part: string, count: Counted, handler: XmlHandler) {
    this.#part = part;
    this.#handler = handler;
    this.#parser = new SaxesParser({ xmlns: true, position: false });
    this.#listen(count);
  }

  write(bytes: Buffer): void {
    this.#decoder ??= decoderFor(bytes, this.#part);
    this.#parser.write(decoded(this.#decoder, bytes, this.#part));
  }

  end(): void {
    this.#parser.close();
  }

  /** Start tags that somebody else has read and handed on already. */
  writeUnseen(markup: string): void {
    this.#isUnseen = true;
    this.#parser.write(markup);
    this.#isUnseen = false;
  }

  /** How many elements are open. */
  get depth(): number {
    return this.#declared.length;
  }

  /** Another number wherever prefixes may mean something else. */
  get scope(): number {
    return this.#scope;
  }

  /**
   * Whether this ">" ends the end tag of an element within another, in a part that a scanner of bytes may go on with:
   * UTF-8 and XML 1.0.
   */
  writeEnd(bytes: Buffer): boolean {
    this.#closed = null;
    this.write(bytes);
    return (
      this.#closed !== null &&
      this.depth > 0 &&
      this.#decoder?.encoding === "utf-8" &&
      this.#parser.xmlDecl.version !== "1.1"
    );
  }

  /** Whether the element that ends is also this one, at this depth, and elements without a prefix mean the part's own. */
  writeEndOf(element: string, depth: number, bytes: Buffer): boolean {
    return (
      this.writeEnd(bytes) &&
      this.#closed === element &&
      this.depth === depth &&
      this.resolve("") === this.#namespace
    );
  }

  /** What a prefix means between the elements; undefined for one that is not declared. */
  readonly resolve = (prefix: string): string | undefined =>
    prefix === "xml"
      ? xmlNamespace
      : this.#declared.findLast((declared) => declared[prefix] !== undefined)?.[prefix];

  /** What the handler calls an element; null for one that it does not hear of. */
  nameOf(namespace: string, local: string): string | null {
    const { nameOf } = this.#handler;
    if (nameOf !== undefined) return nameOf(namespace, local);
    return namespace === this.#namespace ? local : null;
  }

  declares(prefix: string): boolean {
    return (this.resolve(prefix) ?? "") !== "";
  }

  #listen(count: Counted): void {
    const [parser, handler] = [this.#parser, this.#handler];
    const text = (value: string): void => handler.text?.(value);
    parser.on("error", (error) => {
      throw damaged("markup", this.#part, error);
    });
    parser.on("doctype", () => {
      throw damaged("entities", this.#part);
    });
    parser.on("attribute", () => {
      this.#attributes += 1;
      if (this.#attributes > markupAttributes) throw damaged("markup", this.#part);
    });
    parser.on("opentag", ({ uri, local, attributes, ns }) => {
      this.#attributes = 0;
      this.#declared.push(ns);
      this.#changeScope(ns);
      if (this.#isUnseen) return;
      count.add("elements");
      if (this.depth > markupDepth) throw damaged("markup", this.#part);
      this.#namespace ??= uri;
      const name = this.nameOf(uri, local);
      if (name !== null) handler.open(name, attributes);
    });
    parser.on("closetag", ({ uri, local, name, ns }) => {
      this.#declared.pop();
      this.#changeScope(ns);
      this.#closed = name;
      const named = this.nameOf(uri, local);
      if (named !== null) handler.close?.(named);
    });
    parser.on("text", text);
    parser.on("cdata", text);
  }

  /** An element that begins or ends, with the namespaces it declares. */
  #changeScope(declared: Readonly<Record<string, string>>): void {
    if (Object.keys(declared).length > 0) this.#scope += 1;
  }
}

/** UTF-8 unless the part says otherwise, by its mark or in its declaration. */
function decoderFor(start: Buffer, part: string): TextDecoder {
  const declared = /^<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/u.exec(start.toString("latin1", 0, 200));
  try {
    return new TextDecoder(markedEncoding(start) ?? declared?.[1] ?? "utf-8", { fatal: true });
  } catch (error) {
    if (error instanceof RangeError) throw damaged("markup", part, error);
    throw error;
  }
}

function markedEncoding([first, second]: Buffer): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xef && second === 0xbb ? "utf-8" : undefined;
}

function decoded(decoder: TextDecoder, chunk: Buffer, part: string): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch (error) {
    if (error instanceof TypeError) throw damaged("markup", part, error);
    throw error;
  }
}
