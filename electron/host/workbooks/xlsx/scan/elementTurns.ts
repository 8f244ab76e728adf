/** The turns of the scanner of any elements: it may go on behind any end tag. */
import type { ExactParser } from "../exactParser.ts";
import type { ElementScanner } from "./elementScanner.ts";
import type { Turns } from "./turnTaker.ts";

const endTagStart = Buffer.from("</");
const tagEnd = Buffer.from(">");

export const elementTurns = (parser: ExactParser, scanner: ElementScanner): Turns => ({
  parse(window) {
    const name = window.behind(endTagStart);
    if (name < 0) {
      // The last byte may be the first of an end tag.
      if (window.length > 1) parser.write(window.take(window.end - 1));
      return "more";
    }
    parser.write(window.take(name));
    const behind = window.behind(tagEnd);
    if (behind < 0) return "more";
    parser.write(window.take(behind - 1));
    return parser.writeEnd(window.take(behind)) ? "scan" : "exact";
  },
  scan: (window) => scanner.scan(window),
  takeElements: () => scanner.takeElements(),
  giveWay: () => scanner.giveWay(),
});
