/**
 * How a cell of the heat table looks: red where seats are short, green where some are left, the deeper the more; the
 * sign and the word say it without colour, and shortages stand out in grey as well, since their ground is darker.
 */
import type { SpareSeats } from "../../shared/calculation/pictures/spareSeats.ts";
import { formatCount, formatFall } from "../../shared/format/numbers.ts";
import type { Fall } from "../../shared/model/units.ts";

/** ▼326 / ▲35: ten columns leave no room for the words, which the line under the title says. */
export const cellText = (spare: number): string =>
  `${spare < 0 ? "▼" : spare > 0 ? "▲" : ""}${formatCount(Math.abs(spare))}`;

/** The first fall is the base year. */
export const fallText = (year: Fall, { falls }: SpareSeats): string =>
  year === falls[0] ? `基期 ${year}` : formatFall(year);

/** Of the greatest shortage or surplus; the rest is lighter in proportion. */
const deepest = { shortage: 0.5, surplus: 0.2 };
const faintest = 0.06;

/** A colour function for the cells of a table: they are compared with each other. */
export function tints({ lines }: SpareSeats): (value: number) => string {
  const values = lines.flatMap(({ cells }) => cells.map(({ value }) => value));
  const lowest = Math.min(-1, ...values);
  const highest = Math.max(1, ...values);
  return (value) => {
    if (value === 0) return "transparent";
    return value < 0
      ? `rgba(192, 57, 43, ${depth(value / lowest, deepest.shortage)})`
      : `rgba(46, 125, 50, ${depth(value / highest, deepest.surplus)})`;
  };
}

const depth = (part: number, most: number): string => (faintest + part * (most - faintest)).toFixed(3);
