/**
 * One cell to and from the clipboard as plain text, in the form office programs use: lines of cells between tabs,
 * where a cell with a tab, a line break or a quotation mark is quoted. Pure.
 */

/** A cell as one field of tab-separated text. */
export const clipTextOf = (text: string): string =>
  /[\t\n\r"]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

export type Clip =
  | { readonly kind: "cell"; readonly text: string }
  | { readonly kind: "block"; readonly rows: number; readonly columns: number };

/** Reads clipboard text: a single cell, or the size of a block, which one cell cannot take. */
export function parseClip(text: string): Clip {
  const rows = parseRows(text);
  const columns = Math.max(...rows.map((row) => row.length));
  const [first = ""] = rows[0] ?? [];
  return rows.length === 1 && columns === 1
    ? { kind: "cell", text: first }
    : { kind: "block", rows: rows.length, columns };
}

/** Fields by line; a quoted field may hold tabs and line breaks. Office programs end the last line too. */
function parseRows(text: string): string[][] {
  const body = text.replace(/\r\n?/gu, "\n").replace(/\n$/u, "");
  const rows: string[][] = [[]];
  const field = /("(?:[^"]|"")*"(?=[\t\n]|$)|[^\t\n]*)([\t\n]|$)/gu;
  for (const [, raw = "", end = ""] of body.matchAll(field)) {
    rows.at(-1)?.push(unquoted(raw));
    if (end === "\n") rows.push([]);
    if (end === "") break;
  }
  return rows;
}

const unquoted = (raw: string): string =>
  raw.length >= 2 && raw.startsWith('"') && raw.endsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw;
