/**
 * The tables of a piece of HTML as one block, one beneath the other; text around them makes rows of one cell, as it does
 * in Excel. DOMParser makes a document without a window: no script of it runs and nothing it names is fetched.
 */
import type { ClipBlock, ClipCell } from "./block.ts";
import { SeenText, isHidden } from "./cellText.ts";
import { formatIn, type FormatOfClass } from "./exactValue.ts";
import { readTable } from "./readTable.ts";

/** Null when there is no table: then the plain text tells more. */
export function readHtml(html: string): ClipBlock | null {
  if (!/<t(?:able|r)[\s>]/iu.test(html)) return null;
  const { body, head } = new DOMParser().parseFromString(withTable(html), "text/html");
  if (body.querySelector("table") === null) return null;
  const styles = [...head.querySelectorAll("style"), ...body.querySelectorAll("style")];
  return new Blocks(formatsIn(styles.map(({ textContent }) => textContent).join("\n"))).of(body);
}

/** Rows without their table, cut out by a program, would be lost to the parser. */
const withTable = (html: string): string => {
  const clean = html.replace(/^\uFEFF/u, "").replaceAll("\0", "");
  return /<table[\s>]/iu.test(clean) ? clean : `<table>${clean}</table>`;
};

/** `.xl65 { … mso-number-format:"0\.00E\+00"; … }` */
const formatsIn =
  (styles: string): FormatOfClass =>
  (className) => {
    if (!/^[\w-]+$/u.test(className)) return "";
    const rule = new RegExp(`\\.${className}\\s*\\{[^}]*\\}`, "u").exec(styles);
    return formatIn(rule?.[0] ?? "");
  };

/** Walks through the page, from table to table. */
class Blocks {
  readonly #rows: (readonly ClipCell[])[] = [];
  readonly #around = new SeenText();
  readonly #formatOf: FormatOfClass;

  constructor(formatOf: FormatOfClass) {
    this.#formatOf = formatOf;
  }

  of(body: Element): ClipBlock {
    this.#visit(body);
    this.#takeText();
    return this.#rows;
  }

  #visit(element: Element): void {
    for (let child = element.firstChild; child !== null; child = child.nextSibling) {
      if (!(child instanceof Element)) this.#around.add(child);
      else if (isHidden(child)) continue;
      else if (child instanceof HTMLTableElement) this.#addTable(child);
      else if (child.querySelector("table") === null) this.#around.add(child);
      else this.#visit(child);
    }
  }

  #addTable(table: HTMLTableElement): void {
    if (table.caption !== null) this.#around.add(table.caption);
    this.#takeText();
    for (const row of readTable(table, this.#formatOf)) this.#rows.push(row);
  }

  #takeText(): void {
    const text = this.#around.take();
    for (const line of text.split("\n")) if (line !== "") this.#rows.push([{ text: line }]);
  }
}
