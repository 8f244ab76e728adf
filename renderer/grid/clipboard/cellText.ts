/**
 * The text a piece of HTML shows: blanks of the source count as one, `<br>` and paragraphs are line breaks, and what is
 * hidden is no text. A raised digit stays raised ("320²"), or a footnote mark would make 3202 of 320.
 */

/** Elements whose content nobody sees; `comment` is LibreOffice's note, `rt` the reading over a character. */
const unseen = new Set(
  "style script template noscript title comment select object iframe svg rp rt".split(" "),
);
const blocks = new Set("p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 pre blockquote table tr".split(" "));
const raised: ReadonlyMap<string, string> = new Map([
  ["sup", "⁰¹²³⁴⁵⁶⁷⁸⁹"],
  ["sub", "₀₁₂₃₄₅₆₇₈₉"],
]);

/** By attribute or inline style; rules of style sheets are not looked at. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute("hidden")) return true;
  const style = element.getAttribute("style");
  return style !== null && /display\s*:\s*none|mso-hide\s*:\s*all/iu.test(style);
}

export function textOf(element: Element): string {
  const only = element.firstChild;
  // Most cells are one piece of text.
  if (only !== null && only.nextSibling === null && only.nodeType === Node.TEXT_NODE)
    return shown(oneBlank(only.nodeValue));
  const text = new SeenText();
  text.addChildren(element);
  return text.take();
}

const oneBlank = (source: string | null): string => (source ?? "").replace(/[ \t\n\r\f]+/gu, " ");

/** Blanks that must not break lines are ordinary ones; those around the text are not part of it. */
const shown = (text: string): string =>
  text
    .replaceAll("\u00a0", " ")
    .replace(/ *\n */gu, "\n")
    .trim();

/** Collects what is seen, node by node. */
export class SeenText {
  #text = "";

  add(node: Node): void {
    if (node.nodeType === Node.TEXT_NODE) this.#append(oneBlank(node.nodeValue));
    else if (node instanceof Element) this.#addElement(node);
  }

  addChildren(element: Element): void {
    for (let child = element.firstChild; child !== null; child = child.nextSibling) this.add(child);
  }

  /** The text so far, and begins anew. */
  take(): string {
    const text = shown(this.#text);
    this.#text = "";
    return text;
  }

  endLine(): void {
    if (this.#text !== "" && !this.#text.endsWith("\n")) this.#text += "\n";
  }

  #append(text: string): void {
    const within = this.#text !== "" && !/[ \n]$/u.test(this.#text);
    this.#text += within ? text : text.trimStart();
  }

  #addElement(element: Element): void {
    const { localName } = element;
    const digits = raised.get(localName);
    if (localName === "br") this.#text += "\n";
    else if (unseen.has(localName) || isHidden(element)) return;
    else if (digits !== undefined) this.#append(raisedText(element, digits));
    else if (blocks.has(localName)) this.#addBlock(element);
    else {
      this.addChildren(element);
      // Cells of a table inside a cell.
      if (localName === "td" || localName === "th") this.#append(" ");
    }
  }

  #addBlock(element: Element): void {
    this.endLine();
    this.addChildren(element);
    this.endLine();
  }
}

const raisedText = (element: Element, digits: string): string =>
  textOf(element).replace(/\d/gu, (digit) => digits[Number(digit)] ?? digit);
