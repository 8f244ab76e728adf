/** Text as a page shows it: blanks of any kind in a row are one, and only <br> and blocks begin a new line. */
import { joinLooks } from "../besideNumber.ts";
import { limits, tooLarge } from "../limits.ts";

export class PageText {
  #text = "";
  /** What came before the place where the looks changed. */
  #before = "";

  append(text: string): void {
    const plain = text.replaceAll(/[\s\u{a0}]+/gu, " ");
    this.#text += this.#text.endsWith(" ") && plain.startsWith(" ") ? plain.slice(1) : plain;
    if (this.#before.length + this.#text.length > limits.textLength) throw tooLarge("textLength");
  }

  break(): void {
    this.#text += "\n";
  }

  /** What comes now is struck out or raised, or no longer so. */
  changeLooks(): void {
    this.#before = joinLooks(this.#before, this.#text);
    this.#text = "";
  }

  /** What has come together, and begins anew. */
  take(): string {
    this.changeLooks();
    const lines = this.#before.split("\n").map((line) => line.trim());
    this.#before = "";
    return lines.join("\n").trim();
  }
}
