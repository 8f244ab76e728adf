/**
 * Whom a stage displaces beside whom its rows divert: in all and grade by grade. Rows without a grade (or with one that
 * the schooling has since given to the other stage) count for the stage alone, and take what the others leave open.
 */
import type { Diversion } from "../../model/diversion.ts";
import type { Grade, Pupils } from "../../model/units.ts";
import { at } from "../arithmetic.ts";
import { spreadBy } from "./arrivals.ts";
import type { Displaced } from "./displaced.ts";

export interface GradeBalance {
  readonly grade: Grade;
  readonly displaced: Pupils;
  /** By rows of this grade. */
  readonly diverted: Pupils;
  /** Still to be diverted: never more than the stage as a whole has open. */
  readonly open: Pupils;
  /** Of the grade for itself; below 0: more are diverted than there are. */
  readonly missing: Pupils;
}

export interface DiversionBalance {
  readonly displaced: Pupils;
  readonly diverted: Pupils;
  /** Of the diverted: those of whom no row tells the grade. */
  readonly ungraded: Pupils;
  readonly byGrade: readonly GradeBalance[];
}

/** `rows`: all of the measure, or of the case; those of other measures and stages are passed over. */
export function diversionBalance(displaced: Displaced, rows: readonly Diversion[]): DiversionBalance {
  const own = rows.filter(
    ({ measureId, stage }) => measureId === displaced.measureId && stage === displaced.stage,
  );
  const graded = displaced.byGrade.map(({ grade }) => sumOf(own.filter((row) => row.grade === grade)));
  const diverted = sumOf(own);
  const ungraded = diverted - sum(graded);
  const left = displaced.byGrade.map(({ pupils }, place) => Math.max(0, pupils - at(graded, place)));
  // Where a grade has too many, as many are missing elsewhere: the stage as a whole is not diverted twice.
  const open = Math.max(0, displaced.total - diverted);
  const openByGrade = open === 0 ? [] : spreadBy(open, left);
  const missing = spreadBy(Math.max(0, sum(left) - ungraded), left);
  return {
    displaced: displaced.total,
    diverted,
    ungraded,
    byGrade: displaced.byGrade.map(({ grade, pupils }, place) => ({
      grade,
      displaced: pupils,
      diverted: at(graded, place),
      open: at(openByGrade, place),
      missing: at(graded, place) > pupils ? pupils - at(graded, place) : at(missing, place),
    })),
  };
}

/** Every pupil has a place, and no grade sends more than it has: as many in all may still be of other grades. */
export const isSettled = ({ displaced, diverted, byGrade }: DiversionBalance): boolean =>
  diverted === displaced && byGrade.every(({ missing }) => missing === 0);

const sum = (counts: readonly Pupils[]): Pupils => counts.reduce((all, count) => all + count, 0);
const sumOf = (rows: readonly Diversion[]): Pupils => sum(rows.map(({ students }) => students));
