/** A .docx taken apart: its parts as trees of elements, and what a reader of it asks for. */
import { buffer } from "node:stream/consumers";
import { SaxesParser } from "saxes";
import { fromBufferPromise } from "yauzl";

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Directly in it. */
  readonly text: string;
}

export type Parts = ReadonlyMap<string, Element>;

/** Every part that is XML, by its path; one that is not well-formed throws. */
export async function readDocx(bytes: Uint8Array): Promise<Parts> {
  const archive = await fromBufferPromise(Buffer.from(bytes));
  const parts = new Map<string, Element>();
  for await (const entry of archive.eachEntry()) {
    if (!/\.(xml|rels)$/u.test(entry.fileName)) continue;
    const content = await buffer(await archive.openReadStreamPromise(entry));
    parts.set(entry.fileName, parsed(content.toString("utf8")));
  }
  return parts;
}

interface Open extends Element {
  readonly children: Open[];
  text: string;
}

function parsed(xml: string): Element {
  const root: Open = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Open = { name, attributes: { ...attributes }, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  const [top] = root.children;
  if (top === undefined) throw new Error("the part is empty");
  return top;
}

export function partOf(parts: Parts, path: string): Element {
  const part = parts.get(path);
  if (part === undefined) throw new Error(`the file has no ${path}`);
  return part;
}

/** All elements of a name, however deep, in the order of the text. */
export const all = (element: Element, name: string): readonly Element[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

export const child = (element: Element, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>((at, name) => at?.children.find((one) => one.name === name), element);

/** `w:val` of an element below. */
export const valueOf = (element: Element, ...path: readonly string[]): string | undefined =>
  child(element, ...path)?.attributes["w:val"];

/** As it is read: a line break of Word's is one. */
export const textOf = (paragraph: Element): string =>
  paragraph.children
    .filter(({ name }) => name === "w:r")
    .flatMap((run) => run.children)
    .map((piece) => (piece.name === "w:br" ? "\n" : piece.name === "w:t" ? piece.text : ""))
    .join("");

/** The texts of a document's paragraphs, in tables and out of them, without the empty ones. */
export const textsOf = (document: Element): readonly string[] =>
  all(document, "w:p")
    .map(textOf)
    .filter((text) => text !== "");
