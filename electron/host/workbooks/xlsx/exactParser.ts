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
}

export class ExactParser {
  readonly #part: string;
  readonly #parser: SaxesParser<{ xmlns: true }>;
  #decoder: TextDecoder | undefined;
  #namespace: string | undefined;
  #depth = 0;
  #attributes = 0;
  #closed: string | null = null;
  #isUnseen = false;

  constructor(part: string, count: Counted, handler: XmlHandler) {
    this.#part = part;
    this.#parser = new SaxesParser({ xmlns: true, position: false });
    this.#listen(count, handler);
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

  /**
   * Whether this ">" ends the end tag of an element of the part's own namespace, at this depth, in a part that a scanner
   * of bytes may go on with: UTF-8, XML 1.0, and elements without a prefix that mean the part's own.
   */
  writeEndOf(element: string, depth: number, bytes: Buffer): boolean {
    this.#closed = null;
    this.write(bytes);
    return (
      this.#closed === element &&
      this.#depth === depth &&
      this.#decoder?.encoding === "utf-8" &&
      this.#parser.xmlDecl.version !== "1.1" &&
      this.#parser.resolve("") === this.#namespace
    );
  }

  declares(prefix: string): boolean {
    return (this.#parser.resolve(prefix) ?? "") !== "";
  }

  #listen(count: Counted, handler: XmlHandler): void {
    const parser = this.#parser;
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
    parser.on("opentag", ({ uri, local, attributes }) => {
      this.#attributes = 0;
      this.#depth += 1;
      if (this.#isUnseen) return;
      count.add("elements");
      if (this.#depth > markupDepth) throw damaged("markup", this.#part);
      this.#namespace ??= uri;
      const name = this.#nameFor(handler, uri, local);
      if (name !== null) handler.open(name, attributes);
    });
    parser.on("closetag", ({ uri, local, name }) => {
      this.#depth -= 1;
      this.#closed = name;
      const named = this.#nameFor(handler, uri, local);
      if (named !== null) handler.close?.(named);
    });
    parser.on("text", text);
    parser.on("cdata", text);
  }

  #nameFor({ nameOf }: XmlHandler, uri: string, local: string): string | null {
    if (nameOf !== undefined) return nameOf(uri, local);
    return uri === this.#namespace ? local : null;
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
