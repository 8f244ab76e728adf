/** The turns of a scanner that knows its rows or texts: it may go on between two elements of its own, and nowhere else. */
import type { ExactParser } from "../exactParser.ts";
import type { MarkupScanner } from "./markupScanner.ts";
import type { Turns } from "./turnTaker.ts";

export function markupTurns(parser: ExactParser, scanner: MarkupScanner): Turns {
  const { element, depth } = scanner;
  const endTag = Buffer.from(`</${element}>`);
  const declares = (prefix: string): boolean => parser.declares(prefix);
  return {
    parse(window) {
      const behind = window.behind(endTag);
      if (behind < 0) {
        // The last bytes may be the first of an end tag.
        const certain = window.end - endTag.length + 1;
        if (certain > window.at) parser.write(window.take(certain));
        return "more";
      }
      parser.write(window.take(behind - 1));
      return parser.writeEndOf(element, depth, window.take(behind)) ? "scan" : "exact";
    },
    scan: (window) => scanner.scan(window, declares),
    takeElements: () => scanner.takeElements(),
    giveWay: () => scanner.giveWay(),
  };
}
