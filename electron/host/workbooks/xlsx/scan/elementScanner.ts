/**
 * Markup of any elements in plain form, handed on tag by tag and text by text just as the exact parser does: what an
 * element means is its handler's to say. Slower than a scanner that knows what it reads (`rowScanner.ts`), but for the
 * kinds of tables that come seldom there need be none.
 */
import { limits, markupDepth } from "../../limits.ts";
import type { ExactParser, XmlHandler } from "../exactParser.ts";
import { less, slash } from "./byteKinds.ts";
import type { ByteWindow } from "./byteWindow.ts";
import type { ElementTag } from "./elementTag.ts";
import { scanPieces, type ScanEnd } from "./markupScanner.ts";
import { TagPool } from "./tagPool.ts";
import { TextPool } from "./textPool.ts";
import { allBytes, skipBlanks, TextRun } from "./tokens.ts";

export class ElementScanner {
  readonly #parser: ExactParser;
  readonly #handler: XmlHandler;
  readonly #tags = new TagPool();
  readonly #texts = new TextPool();
  readonly #run = new TextRun();
  /** Opened here, of which the exact parser knows nothing. */
  #open: ElementTag[] = [];
  #scope = 0;
  #elements = 0;

  constructor(parser: ExactParser, handler: XmlHandler) {
    this.#parser = parser;
    this.#handler = handler;
  }

  /** The exact parser goes on. Start tags of what is open here. */
  giveWay(): string {
    const open = this.#open.map(({ raw }) => `<${raw}>`).join("");
    this.#open = [];
    return open;
  }

  /** Start tags read since it was last asked. */
  takeElements(): number {
    const elements = this.#elements;
    this.#elements = 0;
    return elements;
  }

  scan(window: ByteWindow): ScanEnd {
    if (this.#scope !== this.#parser.scope) this.#tags.forget();
    this.#scope = this.#parser.scope;
    return scanPieces(window, () => this.#readPiece(window));
  }

  #readPiece(window: ByteWindow): boolean {
    const { bytes, at } = window;
    if (bytes[at] !== less) return this.#readText(window);
    return bytes[at + 1] === slash ? this.#readEnd(window) : this.#readStart(window);
  }

  #readStart(window: ByteWindow): boolean {
    if (this.#parser.depth + this.#open.length >= markupDepth) return false;
    const tag = this.#tags.read(window, this.#parser);
    if (tag === null) return false;
    this.#elements += 1;
    const { name, attributes, isClosed } = tag;
    if (name !== null) this.#handler.open(name, attributes);
    if (!isClosed) this.#open.push(tag);
    else if (name !== null) this.#handler.close?.(name);
    return true;
  }

  /** Of what the exact parser has opened only that one can tell the end. */
  #readEnd(window: ByteWindow): boolean {
    const tag = this.#open.at(-1);
    if (tag === undefined || !allBytes(window, tag.endTag)) return false;
    this.#open.pop();
    if (tag.name !== null) this.#handler.close?.(tag.name);
    return true;
  }

  #readText(window: ByteWindow): boolean {
    const run = this.#run;
    const start = window.at;
    skipBlanks(window);
    if (window.bytes[window.at] === less) {
      run.empty();
      run.from = start;
      run.to = window.at;
      this.#handler.text?.(withLineFeeds(this.#texts.textOf(window.bytes, run)));
      return true;
    }
    window.at = start;
    if (!run.read(window)) return false;
    const isUnread = run.length <= limits.textLength && this.#handler.skipsText?.() === true;
    this.#handler.text?.(isUnread ? unread : this.#texts.textOf(window.bytes, run));
    return true;
  }
}

/** Instead of a text that nobody reads. */
const unread = "…";

/** As XML has the ends of lines. */
const withLineFeeds = (text: string): string =>
  text.includes("\r") ? text.replaceAll(/\r\n?/gu, "\n") : text;
