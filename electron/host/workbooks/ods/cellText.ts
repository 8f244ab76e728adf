/**
 * The text of a cell: its paragraphs, one a line. Blanks in a row are one, as in HTML; more of them, tabs and line ends
 * are elements. What hangs on the cell besides (notes, drawings, readings of characters) is not its text.
 */
import { limits, tooLarge } from "../limits.ts";
import { foreign, type OdfAttributes } from "./elements.ts";

const besides: ReadonlySet<string> = new Set([foreign, "office:annotation", "text:ruby-text", "text:note"]);

export class CellText {
  /** The lines that have ended; null before the first. */
  #lines: string | null = null;
  #line: string | null = null;
  #length = 0;
  /** How deep within what is besides the text. */
  #beside = 0;

  begin(): void {
    this.#lines = null;
    this.#line = null;
    this.#length = 0;
    this.#beside = 0;
  }

  open(name: string, attributes: OdfAttributes): void {
    if (this.#beside > 0 || besides.has(name)) {
      this.#beside += 1;
      return;
    }
    if (name === "text:p" || name === "text:h") this.#line = "";
    else if (name === "text:s") this.#append(" ".repeat(spacesOf(attributes)));
    else if (name === "text:tab") this.#append("\t");
    else if (name === "text:line-break") this.#append("\n");
  }

  text(text: string): void {
    if (this.#beside === 0) this.#append(text.replaceAll(/[\t\r\n ]+/gu, " "));
  }

  close(name: string): void {
    if (this.#beside > 0) {
      this.#beside -= 1;
    } else if ((name === "text:p" || name === "text:h") && this.#line !== null) {
      this.#lines = this.#lines === null ? this.#line : `${this.#lines}\n${this.#line}`;
      this.#line = null;
    }
  }

  /** Within what hangs on the cell. */
  get isBeside(): boolean {
    return this.#beside > 0;
  }

  value(): string {
    return this.#lines ?? "";
  }

  #append(text: string): void {
    if (this.#line === null) return;
    this.#length += text.length;
    if (this.#length > limits.textLength) throw tooLarge("textLength");
    this.#line += text;
  }
}

function spacesOf(attributes: OdfAttributes): number {
  const spaces = Number(attributes.get("text:c") ?? 1);
  if (!(spaces >= 0 && spaces <= limits.textLength)) throw tooLarge("textLength");
  return Math.floor(spaces);
}
