/**
 * Markup of tables in namespaces of all sorts, read as `readXml` reads a part, with the scanner of any elements. The handler
 * hears of all, whoever reads it. Apart from `readXml`, so that no .xlsx has to load it.
 */
import type { Counted } from "../limits.ts";
import { ExactParser, type XmlHandler } from "./exactParser.ts";
import { ElementScanner } from "./scan/elementScanner.ts";
import { elementTurns } from "./scan/elementTurns.ts";
import { TurnTaker } from "./scan/turnTaker.ts";

export async function readElements(
  part: string,
  chunks: AsyncIterable<Buffer>,
  count: Counted,
  handler: XmlHandler,
): Promise<void> {
  const parser = new ExactParser(part, count, handler);
  const turns = elementTurns(parser, new ElementScanner(parser, handler));
  const reader = new TurnTaker(parser, turns, count);
  for await (const chunk of chunks) reader.write(chunk);
  reader.end();
}
