/**
 * Which rows of a sheet its left-out rows need around them to mean the same when they are read again: titles, which say
 * 公办 or 万人, the header, and headings inside the table, which say 民办 or a town for all rows below them.
 */
import type { RosterTable } from "../tables/rosterTable.ts";

export interface KeptRow {
  readonly row: number;
  readonly as: "header" | "row" | "beside";
}

/** In their order. */
export function keptRows(tables: readonly RosterTable[], leftOut: readonly number[]): KeptRow[] {
  let from = 1;
  const around = tables.flatMap((table, i) => {
    const next = tables[i + 1]?.header.first ?? Infinity;
    const own = leftOut.filter((row) => row > table.header.last && row < next);
    const titlesFrom = from;
    from = 1 + Math.max(table.header.last, table.rows.at(-1)?.row ?? 0, table.totals.at(-1)?.row ?? 0);
    return own.length === 0 ? [] : aroundRows(table, titlesFrom, Math.max(...own));
  });
  const rows = leftOut.map((row): KeptRow => ({ row, as: "row" }));
  return [...around, ...rows].sort((a, b) => a.row - b.row);
}

function aroundRows({ header, headings }: RosterTable, titlesFrom: number, lastOwn: number): KeptRow[] {
  return [
    ...between(titlesFrom, header.first - 1).map((row): KeptRow => ({ row, as: "beside" })),
    ...between(header.first, header.last).map((row): KeptRow => ({ row, as: "header" })),
    ...headings.filter((row) => row < lastOwn).map((row): KeptRow => ({ row, as: "beside" })),
  ];
}

const between = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
