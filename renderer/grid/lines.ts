/**
 * Lines: what the grid is given for the rows of a screen. A line is made anew only when its row is, so that finding
 * what changed is a comparison of references. Pure.
 */
import { newRowId, type FooterRow } from "./types.ts";

export type Line<Row> =
  | { readonly kind: "record"; readonly id: string; readonly row: Row }
  /** The last line, in which typing begins a new record. */
  | { readonly kind: "append"; readonly id: typeof newRowId; readonly text: string }
  | { readonly kind: "footer"; readonly id: string; readonly footer: FooterRow };

export function linesOf<Row>(
  rows: readonly Row[],
  rowId: (row: Row) => string,
  appendText: string | undefined,
  before: readonly Line<Row>[],
): Line<Row>[] {
  const known = new Map(before.map((line) => [line.id, line]));
  const lines = rows.map((row): Line<Row> => {
    const id = rowId(row);
    const old = known.get(id);
    return old?.kind === "record" && old.row === row ? old : { kind: "record", id, row };
  });
  if (appendText !== undefined) lines.push(appendLine(appendText, known.get(newRowId)));
  return lines;
}

const appendLine = <Row>(text: string, old: Line<Row> | undefined): Line<Row> =>
  old?.kind === "append" && old.text === text ? old : { kind: "append", id: newRowId, text };

export type LineChange<Row> =
  | { readonly kind: "update"; readonly changed: readonly Line<Row>[] }
  /** Lines came, went or changed places. */
  | { readonly kind: "replace" };

export function compareLines<Row>(
  before: readonly Line<Row>[],
  after: readonly Line<Row>[],
): LineChange<Row> {
  const sameOrder =
    before.length === after.length && after.every((line, index) => line.id === before[index]?.id);
  return sameOrder
    ? { kind: "update", changed: after.filter((line, index) => line !== before[index]) }
    : { kind: "replace" };
}
