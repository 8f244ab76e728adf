/** How a balance is said: 余 or 缺 with its number, and a share against its target. */
import { formatCount } from "../../../shared/format/numbers.ts";
import type { Seats } from "../../../shared/model/units.ts";

/** ▲余 35 / ▼缺 120 / 余 0. */
export const spareText = (spareSeats: Seats): string =>
  spareSeats < 0
    ? `▼缺 ${formatCount(Math.abs(spareSeats))}`
    : spareSeats > 0
      ? `▲余 ${formatCount(spareSeats)}`
      : "余 0";

export const spareClass = (spareSeats: Seats): string => (spareSeats < 0 ? "shortage" : "fine");
