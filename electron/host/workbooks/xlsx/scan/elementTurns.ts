/**
 * Lets the exact parser and the scanner of any elements read one part in turn, as `turnTaker.ts` does with scanners that
 * know their rows: behind any end tag the scanner may go on, up to the first byte it cannot vouch for.
 */
import type { Counted } from "../../limits.ts";
import type { ExactParser, XmlHandler } from "../exactParser.ts";
import { ByteWindow } from "./byteWindow.ts";
import { ElementScanner } from "./elementScanner.ts";

/** A piece that is longer is left to the exact parser, which needs not hold it in one. */
const longestPiece = 1_000_000;
const endTagStart = Buffer.from("</");
const tagEnd = Buffer.from(">");

export class ElementTurns {
  readonly #parser: ExactParser;
  readonly #scanner: ElementScanner;
  readonly #count: Counted;
  readonly #window = new ByteWindow();
  #isScanning = false;

  constructor(parser: ExactParser, handler: XmlHandler, count: Counted) {
    this.#parser = parser;
    this.#scanner = new ElementScanner(parser, handler);
    this.#count = count;
  }

  write(chunk: Buffer): void {
    this.#window.append(chunk);
    // Bytes that are no UTF-8 are refused by the exact parser, in its own words.
    if (this.#isScanning && !this.#window.isUtf8()) this.#giveWay();
    while (this.#isScanning ? this.#scan() : this.#parse());
  }

  end(): void {
    if (this.#isScanning) this.#giveWay();
    this.#parser.write(this.#window.take(this.#window.end));
    this.#parser.end();
  }

  /** False when more bytes are needed. */
  #parse(): boolean {
    const window = this.#window;
    const name = window.behind(endTagStart);
    if (name < 0) {
      // The last byte may be the first of an end tag.
      if (window.length > 1) this.#parser.write(window.take(window.end - 1));
      return false;
    }
    this.#parser.write(window.take(name));
    const behind = window.behind(tagEnd);
    if (behind < 0) return false;
    this.#parser.write(window.take(behind - 1));
    this.#isScanning = this.#parser.writeEnd(window.take(behind)) && window.isUtf8();
    return true;
  }

  /** False when more bytes are needed. */
  #scan(): boolean {
    const end = this.#scanner.scan(this.#window);
    this.#count.add("elements", this.#scanner.takeElements());
    if (end === "more" && this.#window.length < longestPiece) return false;
    this.#giveWay();
    return true;
  }

  #giveWay(): void {
    this.#isScanning = false;
    this.#parser.writeUnseen(this.#scanner.giveWay());
  }
}
