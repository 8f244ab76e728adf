/**
 * The keyboard in a table of numbers that can be asked about: the table is one stop of Tab, at its first number, and
 * arrows go from number to number, so that a form with such a table in it is still walked through field by field.
 */
import type { KeyboardEvent } from "react";

const figures = ".figure-button";

export function onFigureTableKey(event: KeyboardEvent<HTMLTableElement>): void {
  const { key, target, currentTarget: table } = event;
  if (!(target instanceof HTMLElement) || !target.matches(figures)) return;
  const next = neighbour(table, target, key);
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

function neighbour(table: HTMLTableElement, from: HTMLElement, key: string): HTMLElement | undefined {
  const rows = [...table.rows]
    .map((row) => [...row.querySelectorAll<HTMLElement>(figures)])
    .filter((row) => row.length > 0);
  const at = rows.findIndex((row) => row.includes(from));
  const row = rows[at] ?? [];
  if (key === "ArrowRight") return row[row.indexOf(from) + 1];
  if (key === "ArrowLeft") return row[row.indexOf(from) - 1];
  if (key === "ArrowDown") return nearest(rows[at + 1] ?? [], from);
  if (key === "ArrowUp") return nearest(rows[at - 1] ?? [], from);
  return undefined;
}

/** Rows differ in the number of their cells, where some reach over several; numbers are aligned on the right. */
function nearest(row: readonly HTMLElement[], from: HTMLElement): HTMLElement | undefined {
  const { right } = from.getBoundingClientRect();
  const distance = (one: HTMLElement): number => Math.abs(one.getBoundingClientRect().right - right);
  return row.toSorted((a, b) => distance(a) - distance(b))[0];
}
