/**
 * Rows of one thing, a school or a project, under a cell that names it for all of them. Rows under one cell cannot be
 * parted at the foot of a page, so a long group goes on under its name said once more.
 */
import { linesIn, rowsFor } from "./longText.ts";
import type { Row } from "./printed.ts";

/** Of a body, so that several of them stand on a page that lies. */
const mostLines = 9;

/** `named`: the column of the cell that spans; every row has a cell a column, the first says the name. */
export function groupedBodies(rows: readonly Row[], columns: readonly number[], named: number): Row[][] {
  const bodies: Row[][] = [];
  let lines = Infinity;
  for (const row of rows.flatMap((one) => rowsFor(one, columns))) {
    const height = linesIn(row, columns);
    if (lines + height > mostLines) {
      bodies.push([]);
      lines = 0;
    }
    lines += height;
    bodies.at(-1)?.push(row);
  }
  return bodies.map((body, at) => spanned(body, named, at === 0 ? "" : "（续）"));
}

/** Under the name stands what the rows say of it, each thing once. */
function spanned(body: readonly Row[], named: number, mark: string): Row[] {
  const said = new Set(body.flatMap((row) => (row[named]?.text ?? "").split("\n")));
  const [name = "", ...rest] = [...said].filter((line) => line !== "");
  const text = [`${name}${name === "" ? "" : mark}`, ...rest].join("\n");
  return body.map((row, at) =>
    at === 0
      ? row.map((cell, column) => (column === named ? { ...cell, text, rows: body.length } : cell))
      : row.filter((_, column) => column !== named),
  );
}
