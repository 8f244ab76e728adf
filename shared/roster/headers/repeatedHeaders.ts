/**
 * A header printed again on every page belongs to the table it repeats. One that stands below a title of its own
 * (…民办学校名册) begins another table, even with the same columns.
 */
import { type HeaderBlock } from "./headerBlock.ts";
import { headerColumns } from "./headerColumns.ts";
import { headerSignature } from "./remembered.ts";
import type { SheetGrid } from "../sheets/sheetGrid.ts";
import { titleFacts } from "../tables/titleFacts.ts";

export interface TableHeader {
  readonly block: HeaderBlock;
  readonly again: readonly HeaderBlock[];
}

export function withRepeats(grid: SheetGrid, blocks: readonly HeaderBlock[]): TableHeader[] {
  const headers: TableHeader[] = [];
  for (const block of blocks) {
    const last = headers.at(-1);
    if (last !== undefined && isSame(grid, last.block, block) && !hasTitle(grid, block)) {
      headers[headers.length - 1] = { ...last, again: [...last.again, block] };
    } else headers.push({ block, again: [] });
  }
  return headers;
}

const isSame = (grid: SheetGrid, one: HeaderBlock, two: HeaderBlock): boolean =>
  signatureOf(grid, one) === signatureOf(grid, two);

const signatureOf = (grid: SheetGrid, block: HeaderBlock): string =>
  headerSignature({ columns: headerColumns(grid, block) });

/** Do the lines right above say whose schools or which stage follows? */
function hasTitle(grid: SheetGrid, { first }: HeaderBlock): boolean {
  const above = grid.rows.filter((row) => row < first).toReversed();
  const end = above.findIndex((row) => !isLine(grid, row));
  const lines = above.slice(0, end < 0 ? above.length : end).flatMap(grid.cellsOf);
  const { ownership, stage } = titleFacts("", lines);
  return ownership !== undefined || stage !== undefined;
}

/** A few texts, no numbers: a title rather than a school. */
const isLine = (grid: SheetGrid, row: number): boolean => {
  const cells = grid.cellsOf(row);
  return cells.length <= 3 && cells.every(({ number }) => number === undefined);
};
