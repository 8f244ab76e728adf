/**
 * Lets the exact parser and a scanner read one part in turn. The parser begins. At each end tag of the scanner's element
 * it is asked whether it stands between two such elements; if so the scanner goes on, up to the first byte it cannot
 * vouch for. So a rare form costs its own element only, and every part is read as the exact parser reads it.
 */
import type { Counted } from "../../limits.ts";
import type { ExactParser } from "../exactParser.ts";
import { ByteWindow } from "./byteWindow.ts";
import type { MarkupScanner } from "./markupScanner.ts";

/** A piece that is longer is left to the exact parser, which needs not hold it in one. */
const longestPiece = 1_000_000;

export class TurnTaker {
  readonly #parser: ExactParser;
  readonly #scanner: MarkupScanner;
  readonly #count: Counted;
  readonly #window = new ByteWindow();
  readonly #endTag: Buffer;
  readonly #declares: (prefix: string) => boolean;
  #isScanning = false;

  constructor(parser: ExactParser, scanner: MarkupScanner, count: Counted) {
    this.#parser = parser;
    this.#scanner = scanner;
    this.#count = count;
    this.#endTag = Buffer.from(`</${scanner.element}>`);
    this.#declares = (prefix) => parser.declares(prefix);
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
    const behind = window.behind(this.#endTag);
    if (behind < 0) {
      // The last bytes may be the first of an end tag.
      const certain = window.end - this.#endTag.length + 1;
      if (certain > window.at) this.#parser.write(window.take(certain));
      return false;
    }
    this.#parser.write(window.take(behind - 1));
    const { element, depth } = this.#scanner;
    this.#isScanning = this.#parser.writeEndOf(element, depth, window.take(behind)) && window.isUtf8();
    return true;
  }

  /** False when more bytes are needed. */
  #scan(): boolean {
    const end = this.#scanner.scan(this.#window, this.#declares);
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
