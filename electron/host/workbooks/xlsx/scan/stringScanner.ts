/** The shared strings of one run each, as nearly all are, from bytes to bytes. Those of several runs are the exact parser's. */
import { limits } from "../../limits.ts";
import { startTag, type DeclaresPrefix } from "./attributes.ts";
import type { ByteWindow } from "./byteWindow.ts";
import { withCharacters } from "./characterReference.ts";
import { ItemTemplate } from "./itemTemplate.ts";
import { scanPieces, type MarkupScanner, type ScanEnd } from "./markupScanner.ts";
import { readTextElement, textElement } from "./textElement.ts";
import { allBytes, bytesOf, skipBlanks, startsWith, TextRun } from "./tokens.ts";

const opening = bytesOf("<si>");
const closing = bytesOf("</si>");
const textStart = bytesOf("<t");
const text = textElement("t");
/** Chinese Excel puts one into every item: how the reading of the text would look. */
const phonetics = bytesOf("<phoneticPr");

type Add = (bytes: Uint8Array, from: number, to: number) => void;

export class StringScanner implements MarkupScanner {
  readonly element = "si";
  readonly depth = 1;
  readonly #add: Add;
  readonly #run = new TextRun();
  /** What stands around the text is the same in nearly all items. */
  readonly #usual = new ItemTemplate();
  #elements = 0;
  #inItem = 0;

  constructor(add: Add) {
    this.#add = add;
  }

  /** It stops between two items only. */
  giveWay(): string {
    this.#usual.forget();
    return "";
  }

  takeElements(): number {
    const elements = this.#elements;
    this.#elements = 0;
    return elements;
  }

  scan(window: ByteWindow, declares: DeclaresPrefix): ScanEnd {
    return scanPieces(window, () => {
      skipBlanks(window);
      const start = window.at;
      if (!this.#readItem(window, declares)) return false;
      this.#usual.remember(window, start, this.#run, this.#inItem);
      this.#addRun(window, this.#inItem);
      while (this.#usual.read(window, this.#run)) this.#addRun(window, this.#usual.elements);
      return true;
    });
  }

  #readItem(window: ByteWindow, declares: DeclaresPrefix): boolean {
    this.#inItem = 1;
    this.#run.empty();
    if (!allBytes(window, opening)) return false;
    skipBlanks(window);
    if (isNext(window, textStart)) {
      if (!readTextElement(window, text, this.#run, declares)) return false;
      this.#inItem += 1;
    }
    skipBlanks(window);
    if (startsWith(window, phonetics)) {
      if (startTag(window, declares)?.isClosed !== true) return false;
      this.#inItem += 1;
    }
    skipBlanks(window);
    return allBytes(window, closing) && this.#run.length <= limits.textLength;
  }

  #addRun({ bytes }: ByteWindow, elements: number): void {
    this.#elements += elements;
    const { from, to, hasReferences } = this.#run;
    if (!hasReferences) {
      this.#add(bytes, from, to);
      return;
    }
    const characters = Buffer.from(withCharacters(bytes.toString("utf8", from, to)));
    this.#add(characters, 0, characters.length);
  }
}

function isNext(window: ByteWindow, expected: Uint8Array): boolean {
  const start = window.at;
  const found = startsWith(window, expected);
  window.at = start;
  return found;
}
