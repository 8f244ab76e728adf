/** One part's markup, from chunks of bytes to elements and text: by the exact parser, or by it and a scanner in turn. */
import type { Counted } from "../limits.ts";
import { ExactParser, type Attributes, type XmlHandler } from "./exactParser.ts";
import type { MarkupScanner } from "./scan/markupScanner.ts";
import { markupTurns } from "./scan/markupTurns.ts";
import { TurnTaker } from "./scan/turnTaker.ts";

export type { Attributes, XmlHandler };

/** With a scanner the handler hears only of what the exact parser reads. */
export async function readXml(
  part: string,
  chunks: AsyncIterable<Buffer>,
  count: Counted,
  handler: XmlHandler,
  scanner?: MarkupScanner,
): Promise<void> {
  const parser = new ExactParser(part, count, handler);
  const reader = scanner === undefined ? parser : new TurnTaker(parser, markupTurns(parser, scanner), count);
  for await (const chunk of chunks) reader.write(chunk);
  reader.end();
}

export const valueOf = (attributes: Attributes, name: string): string | undefined => attributes[name]?.value;

/** Of a namespace, whatever prefix the file gives it. */
export const attributeOf = (attributes: Attributes, namespace: string, local: string): string | undefined =>
  Object.values(attributes).find((one) => one.local === local && one.uri === namespace)?.value;
