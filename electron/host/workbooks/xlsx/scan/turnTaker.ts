/**
 * Lets the exact parser and a scanner read one part in turn. The parser begins; where it stands at a place from which the
 * scanner may go on, that one does, up to the first byte it cannot vouch for. So a rare form costs its own piece only, and
 * every part is read as the exact parser reads it.
 */
import type { Counted } from "../../limits.ts";
import type { ExactParser } from "../exactParser.ts";
import { ByteWindow } from "./byteWindow.ts";
import type { ScanEnd } from "./markupScanner.ts";

/** What the two do when it is their turn. */
export interface Turns {
  /**
   * The exact parser reads up to the next place where a scanner might go on. "scan": it may from there; "exact": not yet;
   * "more": that place is cut off or not there.
   */
  parse(window: ByteWindow): "scan" | "exact" | "more";
  scan(window: ByteWindow): ScanEnd;
  /** Start tags the scanner has read since it was last asked. */
  takeElements(): number;
  /** Start tags behind which the window stands, of which the exact parser knows nothing. */
  giveWay(): string;
}

/** A piece that is longer is left to the exact parser, which needs not hold it in one. */
const longestPiece = 1_000_000;

export class TurnTaker {
  readonly #parser: ExactParser;
  readonly #turns: Turns;
  readonly #count: Counted;
  readonly #window = new ByteWindow();
  #isScanning = false;

  constructor(parser: ExactParser, turns: Turns, count: Counted) {
    this.#parser = parser;
    this.#turns = turns;
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
    const next = this.#turns.parse(this.#window);
    this.#isScanning = next === "scan" && this.#window.isUtf8();
    return next !== "more";
  }

  /** False when more bytes are needed. */
  #scan(): boolean {
    const end = this.#turns.scan(this.#window);
    this.#count.add("elements", this.#turns.takeElements());
    if (end === "more" && this.#window.length < longestPiece) return false;
    this.#giveWay();
    return true;
  }

  #giveWay(): void {
    this.#isScanning = false;
    this.#parser.writeUnseen(this.#turns.giveWay());
  }
}
