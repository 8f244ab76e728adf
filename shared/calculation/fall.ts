/**
 * Dates and falls: for which fall a date counts, which of a measure's dates counts, and the order in which measures
 * are read. Order by date is also order by fall, because a county has one snapshot day.
 */
import type { County } from "../model/county.ts";
import type { Measure } from "../model/measure.ts";
import type { Fall, IsoDate, MonthDay } from "../model/units.ts";
import { byCodePoint } from "./arithmetic.ts";

/** The first fall whose snapshot sees what happened on the date. */
export function fallOf(date: IsoDate, snapshot: MonthDay): Fall {
  const year = Number(date.slice(0, 4));
  return date.slice(5) <= snapshot ? year : year + 1;
}

/** The actual date once there is one, else the planned date. */
export const dateOf = (measure: Measure): IsoDate | undefined => measure.actualDate ?? measure.plannedDate;

/** The falls results are given for: base year to target year. */
export function fallsOf({ baseYear, targetYear }: County): readonly Fall[] {
  return Array.from({ length: Math.max(0, targetYear - baseYear + 1) }, (_, index) => baseYear + index);
}

/** A measure that has a date, with the fall it counts for. */
export interface DatedMeasure {
  readonly measure: Measure;
  readonly date: IsoDate;
  readonly fall: Fall;
}

/** By date, of one day by id. */
export const inReadingOrder = (a: DatedMeasure, b: DatedMeasure): number =>
  byCodePoint(a.date, b.date) || byCodePoint(a.measure.id, b.measure.id);
