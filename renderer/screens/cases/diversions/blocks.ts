/**
 * The parts of section D: a block for each stage that a measure of the school ends, with its rows, and one for rows that
 * are left on a measure which displaces nobody any more. Pure.
 */
import { diversionBalance, isSettled } from "../../../../shared/calculation/diversions/balance.ts";
import type { Displaced } from "../../../../shared/calculation/diversions/displaced.ts";
import type { Diversion } from "../../../../shared/model/diversion.ts";
import { stages, type Stage } from "../../../../shared/model/stage.ts";
import type { Grade, MeasureId, Pupils } from "../../../../shared/model/units.ts";
import type { CaseSource } from "../../../../shared/print/caseSource.ts";

export interface DiversionBlock {
  readonly measureId: MeasureId;
  readonly stage: Stage;
  /** Null where the measure does not end the stage. */
  readonly displaced: Displaced | null;
  readonly rows: readonly Diversion[];
}

/** Of a grade, or of the whole stage. */
export interface DiversionSum {
  readonly grade: Grade | undefined;
  readonly needed: Pupils;
  readonly placed: Pupils;
  /** Below 0: more than there are. */
  readonly open: Pupils;
}

export interface DiversionSums {
  readonly byGrade: readonly DiversionSum[];
  readonly whole: DiversionSum;
  /** Placed by rows that name no grade: they count for the whole stage alone. */
  readonly ungraded: Pupils;
  /** Nothing is open, in all and in every grade. */
  readonly isSettled: boolean;
}

export function blocksOf({ displaced, diversions }: CaseSource): readonly DiversionBlock[] {
  const rowsOf = (measureId: MeasureId, stage: Stage): readonly Diversion[] =>
    diversions.filter((row) => row.measureId === measureId && row.stage === stage);
  const needed = displaced
    .map((one) => ({
      measureId: one.measureId,
      stage: one.stage,
      displaced: one,
      rows: rowsOf(one.measureId, one.stage),
    }))
    .filter(({ displaced: { total }, rows }) => total > 0 || rows.length > 0);
  const isNeeded = (measureId: MeasureId, stage: Stage): boolean =>
    needed.some((block) => block.measureId === measureId && block.stage === stage);
  const left = [...new Set(diversions.map(({ measureId }) => measureId))].flatMap((measureId) =>
    stages
      .map((stage) => ({ measureId, stage, displaced: null, rows: rowsOf(measureId, stage) }))
      .filter(({ stage, rows }) => rows.length > 0 && !isNeeded(measureId, stage)),
  );
  return [...needed, ...left];
}

/** Null for a block that displaces nobody. */
export function sumsOf({ displaced, rows }: DiversionBlock): DiversionSums | null {
  if (displaced === null) return null;
  const balance = diversionBalance(displaced, rows);
  const { displaced: needed, diverted, ungraded, byGrade } = balance;
  return {
    byGrade: byGrade.map((one) => ({
      grade: one.grade,
      needed: one.displaced,
      placed: one.diverted,
      open: one.missing,
    })),
    whole: { grade: undefined, needed, placed: diverted, open: needed - diverted },
    ungraded,
    isSettled: isSettled(balance),
  };
}

/** The grade with most pupils still to be placed, the lower one of equals. */
export function mostOpen(sums: readonly DiversionSum[]): DiversionSum | undefined {
  const [first] = sums.toSorted((a, b) => b.open - a.open);
  return first;
}
