/**
 * One part's markup as a stream of elements and text. Document types are refused before any entity could be declared,
 * so nothing expands beyond the five names XML itself knows; nothing outside the part is ever looked at. saxes checks
 * well-formedness strictly and resolves prefixes: <x:row> is a row, a "row" of a foreign namespace is none.
 */
import { TextDecoder } from "node:util";
import { SaxesParser, type SaxesAttributeNS } from "saxes";
import { markupAttributes, markupDepth, type Counted } from "../limits.ts";
import { damaged } from "../refusal.ts";

export type Attributes = Readonly<Record<string, SaxesAttributeNS>>;

/** Called for elements of the namespace of the part's root, by their local names. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

export async function readXml(
  part: string,
  chunks: AsyncIterable<Buffer>,
  count: Counted,
  handler: XmlHandler,
): Promise<void> {
  const parser = parserFor(part, count, handler);
  let decoder: TextDecoder | undefined;
  for await (const chunk of chunks) {
    decoder ??= decoderFor(chunk, part);
    parser.write(decoded(decoder, chunk, part));
  }
  parser.close();
}

export const valueOf = (attributes: Attributes, name: string): string | undefined => attributes[name]?.value;

function parserFor(part: string, count: Counted, handler: XmlHandler): SaxesParser<{ xmlns: true }> {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let namespace: string | undefined;
  let depth = 0;
  let attributesSeen = 0;
  const text = (value: string): void => handler.text?.(value);
  parser.on("error", (error) => {
    throw damaged("markup", part, error);
  });
  parser.on("doctype", () => {
    throw damaged("entities", part);
  });
  parser.on("attribute", () => {
    attributesSeen += 1;
    if (attributesSeen > markupAttributes) throw damaged("markup", part);
  });
  parser.on("opentag", ({ uri, local, attributes }) => {
    count.add("elements");
    attributesSeen = 0;
    depth += 1;
    if (depth > markupDepth) throw damaged("markup", part);
    namespace ??= uri;
    if (uri === namespace) handler.open(local, attributes);
  });
  parser.on("closetag", ({ uri, local }) => {
    depth -= 1;
    if (uri === namespace) handler.close?.(local);
  });
  parser.on("text", text);
  parser.on("cdata", text);
  return parser;
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
