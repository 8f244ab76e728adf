/** XML for the parts of a Word file that are written as they stand: styles, fonts, properties. */

export type Xml = string;
type Attributes = Readonly<Record<string, string | number>>;

export function element(name: string, attributes: Attributes = {}, children: readonly Xml[] = []): Xml {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const head = `${name}${said.join("")}`;
  return children.length === 0 ? `<${head}/>` : `<${head}>${children.join("")}</${name}>`;
}

export const part = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

/** Also without what XML has no way to say, such as control characters or half of a pair of characters. */
export const escaped = (text: string): Xml =>
  sayable(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

export const sayable = (text: string): string =>
  text
    .toWellFormed()
    // oxlint-disable-next-line no-control-regex -- these are what must not get through
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, "");
