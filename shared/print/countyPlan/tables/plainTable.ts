/** A table of columns with headers, its rows as texts: labels in the middle, texts left, numbers right. */
import { linesIn, rowsFor } from "../../longText.ts";
import { figure, label, type Cell, type Row, type TableBlock } from "../../printed.ts";

export interface Column {
  readonly header: string;
  readonly width: number;
  readonly kind: "label" | "text" | "number";
}

const cells: Readonly<Record<Column["kind"], (text: string) => Cell>> = {
  label: (text) => label(text),
  text: (text) => ({ text }),
  number: figure,
};

/** `rows`: a text a column. A short table stands on one page; the last row of a long one, a sum, never stands alone. */
export function plainTable(columns: readonly Column[], rows: readonly (readonly string[])[]): TableBlock {
  const widths = columns.map(({ width }) => width);
  const lines = rows.flatMap((texts) =>
    rowsFor(
      columns.map(({ kind }, place) => cells[kind](texts[place] ?? "")),
      widths,
    ),
  );
  return {
    kind: "table",
    look: "figures",
    columns: widths,
    head: [columns.map(({ header }) => label(header))],
    bodies: bodiesOf(lines, widths),
  };
}

/** Lines of text: not more than leaves room for another table on a page, also on one that lies. */
const mostTogether = 12;

function bodiesOf(rows: readonly Row[], widths: readonly number[]): (readonly Row[])[] {
  const isShort = (some: readonly Row[]): boolean =>
    some.reduce((sum, row) => sum + linesIn(row, widths), 0) <= mostTogether;
  if (rows.length === 0) return [];
  if (isShort(rows)) return [rows];
  const end = rows.slice(-2);
  return isShort(end) ? [...rows.slice(0, -2).map((row) => [row]), end] : rows.map((row) => [row]);
}

/** What stands above a table and below it; several tables where its falls are too many for one. */
export interface Captioned {
  readonly caption: string;
  readonly unit?: string;
  readonly tables: readonly TableBlock[];
  readonly note?: string;
}
