/** 同上 and its signs stand for the text above, as a merged cell would; for a number they stand for nothing. */
import type { NeutralCell } from "../sheets/neutralGrid.ts";
import type { BodyRow } from "./rosterTable.ts";

const signs = /^(同上|〃|″|["＂“”]|''|ditto)$/iu;
const isDitto = ({ text }: NeutralCell): boolean => signs.test(text.trim());

export function withDittos(rows: readonly BodyRow[], counts: ReadonlySet<number>): BodyRow[] {
  const above = new Map<number, NeutralCell>();
  return rows.map((row) => {
    const dittos = row.cells.filter((cell) => !counts.has(cell.column) && isDitto(cell));
    for (const cell of row.cells) if (!dittos.includes(cell)) above.set(cell.column, cell);
    if (dittos.length === 0) return row;
    const meant = dittos.flatMap(({ column }) => {
      const cell = above.get(column);
      return cell === undefined ? [] : [{ ...cell, over: column }];
    });
    return {
      ...row,
      cells: row.cells.filter((cell) => !dittos.includes(cell)),
      covering: [...row.covering, ...meant],
    };
  });
}
